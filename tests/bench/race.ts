import type { DayWindow } from "#domain/time/day-window.ts";

/** Something that follows a window. */
export interface Contender {
  name: string;
  move: (window: DayWindow, step: number) => void;
  /** Over all answers as they are now; null = a floor that answers nothing. */
  checksum: (() => number) | null;
  /** Given three steps a round only. */
  isSlow?: boolean;
}

const ROUNDS = 31;
const SLOW_STEPS = 3;
const NOWHERE: DayWindow = { from: 0, to: 0 };

/**
 * Runs everybody over the same windows by turns, so that a busy moment of the machine hits all, and tells in words how
 * the first did against each other. Who goes first changes from round to round: the second finds memory that the first
 * has just read. A time is that of the best round: other work on the machine only ever adds.
 */
export function race(
  title: string,
  windows: readonly DayWindow[],
  contenders: readonly Contender[],
): string[] {
  const best = contenders.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const at = (round + turn) % contenders.length;
      const contender = contenders[at];
      if (contender !== undefined) best[at] = Math.min(best[at] ?? Infinity, timeOf(contender, windows));
    }
  }
  return report(title, contenders, best);
}

/** Milliseconds per step over the last windows. */
function timeOf({ move, isSlow = false }: Contender, windows: readonly DayWindow[]): number {
  const steps = isSlow ? SLOW_STEPS : windows.length - 1;
  const first = windows.length - steps;
  // The jump to the first window is not a step.
  move(windows[first - 1] ?? NOWHERE, first - 1);
  const started = performance.now();
  for (let step = first; step < windows.length; step += 1) move(windows[step] ?? NOWHERE, step);
  return (performance.now() - started) / steps;
}

function report(title: string, contenders: readonly Contender[], best: readonly number[]): string[] {
  const sums = contenders.flatMap(({ checksum }) => (checksum === null ? [] : [checksum()]));
  const isSame = sums.every((sum) => sum === sums[0]);
  const own = best[0] ?? NaN;
  const lines = contenders.slice(1).map(({ name }, at) => {
    const ratio = (best[at + 1] ?? NaN) / own;
    return ratio >= 1
      ? `  ${ratio.toFixed(1)} times faster than ${name}`
      : `  ${(1 / ratio).toFixed(2)} times the time of ${name}`;
  });
  return [`${title}: ${own.toFixed(3)} ms a step, checksums ${isSame ? "equal" : "DIFFER"}`, ...lines];
}
