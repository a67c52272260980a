// In the page: jumps of the window to the other end of the data, against other ways to the same counts.
import type { DayWindow } from "#domain/time/day-window.ts";
import { madeEvents, type MadeEvents } from "./made-events.ts";
import { race } from "./race.ts";
import { oneRead, plainScan, rowLists } from "./rivals.ts";

const JUMPS = 40;

/** Jumps between the halves of the data, never to the same days twice running. */
function halves(days: number): DayWindow[] {
  const half = Math.floor(days / 2);
  return Array.from({ length: JUMPS }, (_, at) => {
    const slack = (at * 37) % 300;
    return at % 2 === 0 ? { from: 0, to: half - 1 - slack } : { from: half + slack, to: days - 1 };
  });
}

/** Windows of any length anywhere. */
function anywhere(days: number): DayWindow[] {
  return Array.from({ length: JUMPS }, (_, at) => {
    const from = (at * 4177) % days;
    return { from, to: Math.min(days - 1, from + ((at * 2819) % days)) };
  });
}

/** Measures everything, largest first. */
export function run(): string[] {
  const lines: string[] = [];
  for (const count of [5_000_000, 1_000_000]) {
    const made = madeEvents(count, count / 10, 0.05);
    const of = `${count.toLocaleString("en")} events, counted by pair`;
    lines.push(
      ...jumps(`${of}, from one half to the other`, made, halves(made.days)),
      ...jumps(`${of}, from anywhere to anywhere`, made, anywhere(made.days)),
    );
  }
  return lines;
}

function jumps(title: string, made: MadeEvents, windows: readonly DayWindow[]): string[] {
  return race(title, windows, [rowLists(made, [made.pairs]), plainScan(made, false), oneRead(made)]);
}

declare global {
  interface Window {
    runBench: () => string[];
  }
}
window.runBench = run;
