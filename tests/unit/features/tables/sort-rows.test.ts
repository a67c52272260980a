import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TableColumn } from "#features/tables/columns/table-column.ts";
import { nextOrder, sortRows } from "#features/tables/rows/sort-rows.ts";

function columnOf(keys: readonly (string | number | null)[], look?: "number"): TableColumn {
  return {
    id: "it",
    label: "It",
    text: String,
    key: (row) => keys[row] ?? null,
    ...(look === undefined ? {} : { look }),
  };
}

function sorted(
  keys: readonly (string | number | null)[],
  direction: "ascending" | "descending",
): readonly number[] {
  return sortRows(
    keys.map((_, row) => row),
    [columnOf(keys)],
    { columnId: "it", direction },
  );
}

describe("sorting the rows of a table", () => {
  test("orders numbers by value, not by their digits", () => {
    expect(sorted([10, 9, -1, 0], "ascending")).toEqual([2, 3, 1, 0]);
  });
  test("orders names without regard to case and accents", () => {
    expect(sorted(["Zed", "émile", "Eva", "adam"], "ascending")).toEqual([3, 1, 2, 0]);
  });
  test("puts what is not known last in both directions", () => {
    expect(sorted([null, 2, null, 1], "ascending")).toEqual([3, 1, 0, 2]);
    expect(sorted([null, 2, null, 1], "descending")).toEqual([1, 3, 0, 2]);
  });
  test("treats zero as a value", () => {
    expect(sorted([null, 1, 0], "ascending")).toEqual([2, 1, 0]);
  });
  test("keeps the order of equal rows and loses none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -2, max: 2 }))),
        fc.constantFrom("ascending" as const, "descending" as const),
        (keys, direction) => {
          const rows = sorted(keys, direction);
          expect([...rows].sort((a, b) => a - b)).toEqual(keys.map((_, row) => row));
          for (let at = 1; at < rows.length; at += 1) {
            const [before, after] = [rows[at - 1] ?? 0, rows[at] ?? 0];
            if (keys[before] === keys[after]) expect(before).toBeLessThan(after);
          }
        },
      ),
    );
  });
  test("leaves the rows alone when the column is not there", () => {
    expect(sortRows([3, 1], [columnOf([])], { columnId: "other", direction: "ascending" })).toEqual([3, 1]);
  });
});

describe("pressing a header", () => {
  test("turns the same column round", () => {
    const column = columnOf([]);
    expect(nextOrder({ columnId: "it", direction: "ascending" }, column).direction).toBe("descending");
    expect(nextOrder({ columnId: "it", direction: "descending" }, column).direction).toBe("ascending");
  });
  test("starts counts with the highest and words with the first", () => {
    expect(nextOrder({ columnId: "other", direction: "ascending" }, columnOf([], "number")).direction).toBe(
      "descending",
    );
    expect(nextOrder({ columnId: "other", direction: "descending" }, columnOf([])).direction).toBe(
      "ascending",
    );
  });
});
