import { expect, test } from "vitest";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import { activeFilters } from "#features/filters/active-filters.ts";

test("every value that is switched on is a filter, and the search words are one in quotation marks", () => {
  const active = activeFilters(
    { ...NO_FACETS, types: ["call", "visit"], kinds: ["state"] },
    "water gates",
    (facet, id) => `${facet}: ${id}`,
  );
  expect(active.map((filter) => filter.label)).toEqual([
    "kinds: state",
    "types: call",
    "types: visit",
    "“water gates”",
  ]);
  expect(new Set(active.map((filter) => filter.key)).size).toBe(4);
});

test("nothing switched on is no filter", () => {
  expect(activeFilters(NO_FACETS, "", (_, id) => id)).toEqual([]);
});
