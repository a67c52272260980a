import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import { parseSeatId } from "#domain/ref/ref.ts";
import { describeDay, describeWindow } from "#domain/time/describe-date.ts";
import type { TimeScale } from "./time-scale.ts";

/** A change of hands of a selected seat, placed on the axis. */
export interface SeatMark {
  key: string;
  /** "Foreign Minister of China: Wang Yi → Qin Gang, 30 December 2022". */
  words: string;
  /** What stands beside the mark: "Wang Yi → Qin Gang". */
  label: string;
  /** CSS pixels from the start of the axis; a known day is one day wide, an unknown one as wide as all it may be. */
  left: number;
  width: number;
  isDayKnown: boolean;
  /** The side and the row (0 = lowest) of the label; null where there is no room for it. */
  place: { side: "left" | "right"; row: number } | null;
}

/** CSS pixels of a letter of a label, generously, and of the air around it. */
const LETTER = 6.5;
const AIR = 12;
/** Rows that labels can stand in over the bars. */
const ROWS = 3;
const LEAST_WIDTH = 2;

/** The changes of hands of the seats in a selection that the axis shows, by day. */
export function seatMarks(
  dataset: Dataset,
  selection: readonly string[],
  scale: TimeScale,
): readonly SeatMark[] {
  const marks = selection.flatMap((id) => marksOfSeat(dataset, id, scale));
  marks.sort((a, b) => a.left - b.left);
  /** Per row, where the last label ends. */
  const ends = Array.from({ length: ROWS }, () => -Infinity);
  for (const mark of marks) {
    const others = marks.filter((other) => other !== mark);
    mark.place = placeOf(mark, others, { ends, width: scale.width });
  }
  return marks;
}

function marksOfSeat(dataset: Dataset, id: string, scale: TimeScale): SeatMark[] {
  const seat = parseSeatId(id);
  const history = seat === null ? null : seatHistory(dataset, seat);
  if (history === null) return [];
  const { axis } = scale;
  return history.changes
    .filter(({ from, to }) => to >= axis.from && from <= axis.to)
    .map(({ from, to, words }): SeatMark => {
      const left = scale.xInside(from);
      const isDayKnown = from === to;
      const date = isDayKnown ? describeDay(from) : `one day, ${describeWindow({ from, to })}`;
      return {
        key: `${id} ${from} ${words}`,
        words: `${history.label}: ${words}, ${date}`,
        label: words,
        left,
        width: Math.max(LEAST_WIDTH, scale.xInside(to + 1) - left),
        isDayKnown,
        place: null,
      };
    });
}

/**
 * The lowest row in which a label lies neither over the one before nor beyond the axis; it is taken then. Rather on the
 * side where it does not reach over another mark, else it could be read as that one's.
 */
function placeOf(
  { label, left, width }: SeatMark,
  others: readonly SeatMark[],
  { ends, width: room }: { ends: number[]; width: number },
): SeatMark["place"] {
  const length = label.length * LETTER + AIR;
  const crosses = (from: number, to: number): boolean =>
    others.some((other) => other.left < to && other.left + other.width > from);
  const spans = [
    { side: "right" as const, from: left + width, to: left + width + length },
    { side: "left" as const, from: left - length, to: left },
  ].toSorted((a, b) => Number(crosses(a.from, a.to)) - Number(crosses(b.from, b.to)));
  for (const { side, from, to } of spans) {
    if (from < 0 || to > room) continue;
    const row = ends.findIndex((end) => end <= from);
    if (row === -1) continue;
    ends[row] = Math.max(to, left + width);
    return { side, row };
  }
  return null;
}
