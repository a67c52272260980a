import { FACET_NAMES, type FacetName, type Facets } from "#domain/filter/criteria.ts";
import type { Without } from "#domain/filter/without.ts";

/** One thing that is switched on: a value of a facet, or the search words. */
export type ActiveFilter =
  | {
      readonly kind: "facet";
      readonly key: string;
      readonly facet: FacetName;
      readonly id: string;
      readonly label: string;
    }
  | { readonly kind: "query"; readonly key: string; readonly label: string }
  | {
      readonly kind: "without";
      readonly key: string;
      readonly of: keyof Without;
      readonly id: string;
      readonly label: string;
    };

/**
 * Everything switched on, facet by facet, the search words in quotation marks, and last the sources that are switched
 * off.
 */
export function activeFilters(
  facets: Facets,
  query: string,
  labelOf: (facet: FacetName, id: string) => string,
  off: readonly { of: keyof Without; id: string; label: string }[] = [],
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
  for (const { of, id, label } of off)
    active.push({ kind: "without", key: `without ${of} ${id}`, of, id, label });
  return active;
}
