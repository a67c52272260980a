import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LASTED, UNDATED, UNKNOWN_DAY } from "#domain/dataset/dataset.ts";
import type { Certainty } from "#domain/filter/criteria.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { createFindPlace } from "#domain/window/find-place.ts";
import { listedRows } from "#domain/window/row-list.ts";
import { createWindowCursor, type DatedColumns } from "#domain/window/window-cursor.ts";
import { createWindowEngine } from "#domain/window/window-engine.ts";

interface Span {
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
const anyColumns: fc.Arbitrary<Required<DatedColumns>> = fc
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
const anyWalk: fc.Arbitrary<(DayWindow | null)[]> = fc
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

function isIn({ from, to, certainty }: Span, window: DayWindow | null, judged: Certainty): boolean {
  if (certainty === UNDATED) return false;
  if (window === null) return true;
  if (judged === "certainly" && certainty === UNKNOWN_DAY) return from >= window.from && to <= window.to;
  return from <= window.to && to >= window.from;
}

describe("the window's cursor", () => {
  it("lists each row that enters or leaves once, and no other, whatever way the window goes", () => {
    let steps = 0;
    fc.assert(
      fc.property(
        anyColumns,
        anyWalk,
        fc.array(fc.constantFrom<Certainty>("possibly", "possibly", "possibly", "certainly"), {
          minLength: 1,
        }),
        (columns, walk, judgements) => {
          const cursor = createWindowCursor(columns);
          let inside = new Set<number>();
          for (const [at, window] of walk.entries()) {
            const judged = judgements[Math.floor(at / 6) % judgements.length] ?? "possibly";
            const move = cursor.move(window, judged);
            if (move.isRestart) inside = new Set();
            else steps += 1;
            for (const row of listedRows(move.entered)) {
              expect(inside.has(row)).toBe(false);
              inside.add(row);
            }
            for (const row of listedRows(move.left)) expect(inside.delete(row)).toBe(true);
            const expected = Array.from(columns.from.keys()).filter((row) =>
              isIn(
                {
                  from: columns.from[row] ?? 0,
                  to: columns.to[row] ?? 0,
                  certainty: columns.certainty?.[row] ?? 0,
                },
                window,
                judged,
              ),
            );
            expect([...inside].toSorted((a, b) => a - b)).toEqual(expected);
          }
        },
      ),
      { numRuns: 300 },
    );
    // The test is about steps: were everything counted anew each time, it would prove nothing.
    expect(steps).toBeGreaterThan(1000);
  }, 60_000);

  it("touches only the rows that change", () => {
    const days = Int32Array.from({ length: 1000 }, (_, row) => row);
    const cursor = createWindowCursor({ from: days, to: days, certainty: null });
    cursor.move({ from: 100, to: 700 }, "possibly");
    const { isRestart, entered, left } = cursor.move({ from: 101, to: 702 }, "possibly");
    expect({ isRestart, entered: [...listedRows(entered)], left: [...listedRows(left)] }).toEqual({
      isRestart: false,
      entered: [701, 702],
      left: [100],
    });
  });

  it("counts anew where a jump would touch more rows than the new window holds", () => {
    const days = Int32Array.from({ length: 1000 }, (_, row) => row);
    const cursor = createWindowCursor({ from: days, to: days, certainty: null });
    cursor.move({ from: 0, to: 800 }, "possibly");
    const { isRestart, entered } = cursor.move({ from: 790, to: 999 }, "possibly");
    expect([isRestart, entered.size]).toEqual([true, 210]);
  });
});

describe("the window's engine", () => {
  it("counts pairs and actors as a scan of the columns does", () => {
    const anyEvents = fc.array(
      fc.record({ from: fc.nat(200), more: fc.constantFrom(0, 0, 0, 5), a: fc.nat(5), b: fc.nat(5) }),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(anyEvents, anyWalk, (events, walk) => {
        const sorted = events.toSorted((x, y) => x.from - y.from);
        const dates = {
          from: Int32Array.from(sorted, ({ from }) => from),
          to: Int32Array.from(sorted, ({ from, more }) => from + more),
          certainty: null,
        };
        const engine = createWindowEngine(dates, [
          { keys: Int32Array.from(sorted, ({ a, b }) => a * 6 + b), perEvent: 1, size: 36 },
          { keys: Int32Array.from(sorted.flatMap(({ a, b }) => [a, b])), perEvent: 2, size: 6 },
        ]);
        for (const window of walk) {
          engine.move(window);
          const inside = sorted.filter(
            ({ from, more }) => window === null || (from <= window.to && from + more >= window.from),
          );
          const pairs = new Int32Array(36);
          const actors = new Int32Array(6);
          for (const { a, b } of inside) {
            pairs[a * 6 + b] = (pairs[a * 6 + b] ?? 0) + 1;
            actors[a] = (actors[a] ?? 0) + 1;
            actors[b] = (actors[b] ?? 0) + 1;
          }
          expect(engine.total()).toBe(inside.length);
          expect(engine.counts).toEqual([pairs, actors]);
        }
      }),
    );
  });
});

describe("createFindPlace", () => {
  it("finds the first day that is not before a day, with open sides and with days far apart", () => {
    const near = fc.integer({ min: -50, max: 50 });
    const open = fc.constantFrom(EARLIEST_DAY, LATEST_DAY);
    const far = fc.constantFrom(-1_500_000, 1_500_000);
    const ask = fc.oneof(
      fc.integer({ min: -60, max: 60 }),
      far,
      fc.constantFrom(-2_147_483_648, EARLIEST_DAY, LATEST_DAY, 2_147_483_647),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.array(near), fc.array(fc.oneof(near, open)), fc.array(fc.oneof(near, open, far))),
        fc.array(ask, { minLength: 1 }),
        (list, asked) => {
          const values = Int32Array.from(list).sort();
          const findPlace = createFindPlace(values);
          for (const day of asked) {
            const found = values.findIndex((value) => value >= day);
            expect(findPlace(day)).toBe(found < 0 ? values.length : found);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
