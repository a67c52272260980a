import { FACET_NAMES, type FacetName, type Facets } from "#domain/filter/criteria.ts";

/** One thing that is switched on: a value of a facet, or the search words. */
export type ActiveFilter =
  | {
      readonly kind: "facet";
      readonly key: string;
      readonly facet: FacetName;
      readonly id: string;
      readonly label: string;
    }
  | { readonly kind: "query"; readonly key: string; readonly label: string };

/** Everything switched on, facet by facet and the search words last; their own words are in quotation marks. */
export function activeFilters(
  facets: Facets,
  query: string,
  labelOf: (facet: FacetName, id: string) => string,
): ActiveFilter[] {
  const active: ActiveFilter[] = FACET_NAMES.flatMap((facet) =>
    facets[facet].map((id): ActiveFilter => ({
      kind: "facet",
      key: `${facet} ${id}`,
      facet,
      id,
      label: labelOf(facet, id),
    })),
  );
  if (query !== "") active.push({ kind: "query", key: "query", label: `“${query}”` });
  return active;
}
