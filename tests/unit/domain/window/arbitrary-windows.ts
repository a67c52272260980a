// Made rows and walks of windows for the tests of whatever follows a window.
import fc from "fast-check";
import { LASTED, UNDATED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import type { Certainty } from "#domain/time/certainty.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { DatedColumns } from "#domain/window/split-rows.ts";

/** A row of dates: days and the kind of certainty. */
export interface Span {
  from: number;
  to: number;
  certainty: number;
}

const anySpan: fc.Arbitrary<Span> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(300).map((from) => ({ from, to: from, certainty: LASTED })) },
  {
    weight: 4,
    arbitrary: fc
      .record({ from: fc.nat(300), more: fc.nat(60), certainty: fc.constantFrom(LASTED, UNKNOWN_DAY) })
      .map(({ from, more, certainty }) => ({ from, to: from + more, certainty })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { from: 40, to: LATEST_DAY, certainty: LASTED },
      { from: EARLIEST_DAY, to: 200, certainty: UNKNOWN_DAY },
      { from: EARLIEST_DAY, to: LATEST_DAY, certainty: UNKNOWN_DAY },
    ),
  },
);

/** Sorted by first day, some undated rows last. */
export const anyColumns: fc.Arbitrary<Required<DatedColumns>> = fc
  .tuple(fc.array(anySpan, { minLength: 1, maxLength: 400, size: "max" }), fc.nat(5))
  .map(([spans, undated]) => {
    const sorted = spans.toSorted((a, b) => a.from - b.from);
    const rows = [
      ...sorted,
      ...Array.from({ length: undated }, () => ({ from: 0, to: 0, certainty: UNDATED })),
    ];
    return {
      from: Int32Array.from(rows, ({ from }) => from),
      to: Int32Array.from(rows, ({ to }) => to),
      certainty: Uint8Array.from(rows, ({ certainty }) => certainty),
    };
  });

/** A walk of windows: mostly small moves of one end or both, now and then a jump or all dates. */
export const anyWalk: fc.Arbitrary<(DayWindow | null)[]> = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({ from: fc.integer({ min: -9, max: 9 }), to: fc.integer({ min: -9, max: 9 }) }),
      },
      { weight: 1, arbitrary: fc.record({ jump: fc.integer({ min: -20, max: 380 }), days: fc.nat(200) }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((moves) => {
    let { from, to } = { from: 100, to: 180 };
    return moves.map((move) => {
      if (move === null) return null;
      if ("jump" in move) [from, to] = [move.jump, move.jump + move.days];
      else {
        from += move.from;
        to = Math.max(from, to + move.to);
      }
      return { from, to };
    });
  });

/** Whether a span is in a window, by its definition. */
export function isIn({ from, to, certainty }: Span, window: DayWindow | null, judged: Certainty): boolean {
  if (certainty === UNDATED) return false;
  if (window === null) return true;
  if (judged === "certainly" && certainty === UNKNOWN_DAY) return from >= window.from && to <= window.to;
  return from <= window.to && to >= window.from;
}
