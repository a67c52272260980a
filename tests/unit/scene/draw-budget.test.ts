import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topRows } from "#scene/draw-budget.ts";

describe("topRows", () => {
  it("gives the same rows as a plain sort by first rank, second rank and row", () => {
    const ranks = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 60 });
    fc.assert(
      fc.property(ranks, fc.nat(70), (list, limit) => {
        const rows = list.map((_, row) => row);
        const first = (row: number): number => list[row]![0];
        const second = (row: number): number => list[row]![1];
        const expected = [...rows]
          .sort((a, b) => first(b) - first(a) || second(b) - second(a) || a - b)
          .slice(0, limit)
          .sort((a, b) => a - b);
        expect(topRows(rows, limit, { first, second })).toEqual(expected);
      }),
    );
  });

  it("lets an infinite rank win, and large ranks not overflow into the next", () => {
    const ranks = [70_000, 3, Infinity];
    const first = (row: number): number => ranks[row]!;
    expect(topRows([0, 1, 2], 2, { first, second: () => 1e9 })).toEqual([0, 2]);
  });
});
