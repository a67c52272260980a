import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Certainty } from "#domain/filter/criteria.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { createKeyRun, shift, shiftCost, type KeyColumn } from "#domain/window/key-run.ts";
import type { DatedColumns } from "#domain/window/split-rows.ts";
import { createWindowEngine } from "#domain/window/window-engine.ts";
import { anyColumns, anyWalk, isIn } from "./arbitrary-windows.ts";

const PAIRS = 15;
const ACTORS = 6;

/** Keys that are spread without order over the rows. */
function madeKeys(count: number, size: number, perEvent: 1 | 2): KeyColumn {
  const keys = new Int32Array(count * perEvent);
  for (let row = 0; row < count; row += 1) {
    const one = (row * row + 3 * row) % size;
    keys[row * perEvent] = one;
    if (perEvent === 2) keys[row * 2 + 1] = (one + 1 + (row % (size - 1))) % size;
  }
  return { keys, perEvent, size };
}

/** The counts of a window, every row looked at. */
function bruteForce(
  dates: DatedColumns,
  columns: readonly KeyColumn[],
  window: DayWindow | null,
  judged: Certainty,
) {
  const rows = Array.from(dates.from.keys()).filter((row) =>
    isIn(
      { from: dates.from[row] ?? 0, to: dates.to[row] ?? 0, certainty: dates.certainty?.[row] ?? 0 },
      window,
      judged,
    ),
  );
  const counts = columns.map(({ keys, perEvent, size }) => {
    const count = new Int32Array(size);
    for (const row of rows)
      for (const key of keys.subarray(row * perEvent, row * perEvent + perEvent))
        count[key] = (count[key] ?? 0) + 1;
    return count;
  });
  return { total: rows.length, counts };
}

describe("the window's engine", () => {
  it("counts as a look at every row does, wherever the window goes, with and without checkpoints", () => {
    fc.assert(
      fc.property(
        anyColumns,
        anyWalk,
        fc.array(fc.constantFrom<Certainty>("possibly", "possibly", "certainly"), { minLength: 1 }),
        fc.constantFrom(1, 2, 5, 17, 60, Infinity, undefined),
        (dates, walk, judgements, every) => {
          const columns = [madeKeys(dates.from.length, PAIRS, 1), madeKeys(dates.from.length, ACTORS, 2)];
          const engine = createWindowEngine(dates, columns, every);
          for (const [at, window] of walk.entries()) {
            const judged = judgements[Math.floor(at / 4) % judgements.length] ?? "possibly";
            engine.move(window, judged);
            const expected = bruteForce(dates, columns, window, judged);
            expect(engine.total()).toBe(expected.total);
            expect(engine.counts).toEqual(expected.counts);
          }
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);

  it("begins with no event inside", () => {
    const days = Int32Array.from([1, 2, 3]);
    const { total, counts } = createWindowEngine({ from: days, to: days, certainty: null }, [
      madeKeys(3, 4, 1),
    ]);
    expect([total(), ...counts]).toEqual([0, new Int32Array(4)]);
  });
});

describe("a run of keys", () => {
  const rows = Int32Array.from({ length: 10_000 }, (_, row) => (row * 7919) % 10_000);

  it("counts between any two places, forwards and backwards, through checkpoints or not", () => {
    const place = fc.integer({ min: 0, max: rows.length });
    fc.assert(
      fc.property(
        place,
        place,
        fc.constantFrom(1, 64, 999, 10_000),
        fc.constantFrom<1 | 2>(1, 2),
        (from, to, every, perEvent) => {
          const column = madeKeys(rows.length, 20, perEvent);
          const counted = (run: ReturnType<typeof createKeyRun>) => {
            const counts = new Int32Array(20).fill(7);
            shift(counts, run, from, to);
            return counts;
          };
          expect(counted(createKeyRun(column, rows, every))).toEqual(
            counted(createKeyRun(column, rows, Infinity)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("costs no more for a far jump than the keys and two walks to a checkpoint", () => {
    const run = createKeyRun(madeKeys(rows.length, 20, 1), rows, 100);
    expect(shiftCost(run, 130, 9_930)).toBe(30 + 20 + 30);
    expect(shiftCost(run, 130, 140)).toBe(10);
  });

  it("keeps checkpoints from half a million rows on, and no more of them than two columns of the rows", () => {
    const bytesOf = (count: number, size: number): number => {
      const many = new Int32Array(count);
      const { checkpoints } = createKeyRun({ keys: many, perEvent: 1, size }, many);
      return checkpoints === null ? 0 : (checkpoints.counts.length - 1) * size * 4;
    };
    expect(bytesOf(499_999, 100)).toBe(0);
    for (const size of [100, 60_000, 500_000, 2_000_000]) {
      expect(bytesOf(600_000, size)).toBeLessThanOrEqual(600_000 * 8);
    }
    expect(bytesOf(600_000, 60_000)).toBeGreaterThan(0);
  });
});
