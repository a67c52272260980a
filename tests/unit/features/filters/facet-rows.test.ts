import fc from "fast-check";
import { expect, test } from "vitest";
import { facetList, LONG_LIST, SHORT_LIST, type FacetListInput } from "#features/filters/facet-rows.ts";

const values = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `v${index}`, label: `Value ${index}` }));
const shownIds = (input: Partial<FacetListInput>) =>
  facetList({
    values: [],
    counts: new Map(),
    chosen: [],
    labelOf: (id) => id,
    open: false,
    order: "given",
    ...input,
  }).shown.map((value) => value.id);

test("values that stand for nothing come last, the others stay in order", () => {
  expect(
    shownIds({
      values: values(4),
      counts: new Map([
        ["v1", 2],
        ["v3", 9],
      ]),
    }),
  ).toEqual(["v1", "v3", "v0", "v2"]);
});

test("where the frequent come first, ties stay in order", () => {
  expect(
    shownIds({
      values: values(4),
      counts: new Map([
        ["v1", 2],
        ["v2", 2],
        ["v3", 9],
      ]),
      order: "frequent",
    }),
  ).toEqual(["v3", "v1", "v2", "v0"]);
});

test("a long list is short until opened, and even open it has an end", () => {
  expect(shownIds({ values: values(8) })).toHaveLength(8);
  expect(shownIds({ values: values(9) })).toHaveLength(SHORT_LIST);
  expect(shownIds({ values: values(9), open: true })).toHaveLength(9);
  expect(shownIds({ values: values(1000), open: true })).toHaveLength(LONG_LIST);
});

test("what is switched on is always shown, even when the graph does not have it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }),
      fc.boolean(),
      (size, chosenNumbers, open) => {
        const chosen = chosenNumbers.map((number) => `v${number}`);
        const shown = shownIds({ values: values(size), chosen, open });
        expect(chosen.filter((id) => !shown.includes(id))).toEqual([]);
        expect(new Set(shown).size).toBe(shown.length);
      },
    ),
  );
});
