import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topRows } from "#scene/draw-budget.ts";

describe("topRows", () => {
  it("gives the same rows as a plain sort by first rank, second rank and row, whatever the numbers", () => {
    const small = fc.nat(5);
    const any = fc.oneof(small, fc.nat(), fc.constantFrom(65_534, 65_535, 65_536, 2 ** 40, Infinity));
    const ranks = fc.uniqueArray(fc.tuple(fc.oneof(small, fc.nat(2 ** 30)), any, any), {
      selector: ([row]) => row,
      maxLength: 60,
    });
    fc.assert(
      fc.property(ranks, fc.nat(70), (list, limit) => {
        const byRow = new Map(list.map(([row, first, second]) => [row, { first, second }]));
        const rows = [...byRow.keys()].sort((a, b) => a - b);
        const first = (row: number): number => byRow.get(row)!.first;
        const second = (row: number): number => byRow.get(row)!.second;
        const larger = (a: number, b: number): number => (a === b ? 0 : a > b ? -1 : 1);
        const expected = [...rows]
          .sort((a, b) => larger(first(a), first(b)) || larger(second(a), second(b)) || a - b)
          .slice(0, limit)
          .sort((a, b) => a - b);
        expect(topRows(rows, limit, { first, second })).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});
