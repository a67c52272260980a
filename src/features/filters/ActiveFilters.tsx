import { useLayoutEffect, useMemo, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { changeView, setQuery, toggleFacetValue, toggleWithout } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { activeFilters, type ActiveFilter } from "./active-filters.ts";
import { switchedOff } from "./sources/source-switches.ts";
import { facetLabel } from "./facet-values.ts";

export interface ActiveFiltersProps {
  dataset: Dataset;
  /** Takes the focus when the last filter has been removed. */
  focusHeading: () => void;
}

/** What is switched on, one chip each, and a button that switches all of it off. */
export function ActiveFilters({ dataset, focusHeading }: ActiveFiltersProps) {
  const app = useApp();
  const facets = useAppState((state) => state.view.facets);
  const query = useAppState((state) => state.view.query);
  const without = useAppState((state) => state.view.without);
  const active = useMemo(
    () =>
      activeFilters(
        facets,
        query,
        (facet, id) => facetLabel(dataset, facet, id),
        switchedOff(dataset, without),
      ),
    [facets, query, without, dataset],
  );
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);

  // The chip that was pressed is gone: the focus goes to the one in its place.
  useLayoutEffect(() => {
    const index = removed.current;
    removed.current = null;
    if (index === null) return;
    const chips = list.current?.querySelectorAll("button");
    if (chips === undefined || chips.length === 0) focusHeading();
    else chips[Math.min(index, chips.length - 1)]?.focus();
  });

  function remove(filter: ActiveFilter, index: number): void {
    removed.current = index;
    if (filter.kind === "query") setQuery(app, "");
    else if (filter.kind === "without") toggleWithout(app, filter.of, filter.id);
    else toggleFacetValue(app, filter.facet, filter.id);
  }

  if (active.length === 0)
    return <p className="filters-note">Everything is let through. Check values to narrow it down.</p>;
  return (
    <div className="filters-active">
      <ul className="filters-chips" aria-label="Active filters" ref={list}>
        {active.map((filter, index) => (
          <li key={filter.key}>
            <Button
              ariaLabel={`Remove filter: ${filter.label}`}
              title={`Remove filter: ${filter.label}`}
              onPress={() => remove(filter, index)}
            >
              <span className="filters-chip" dir="auto">
                {filter.label}
              </span>
              <Icon name="close" size={13} />
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        onPress={() => {
          changeView(app, { facets: NO_FACETS, query: "", without: ALL_SOURCES });
          focusHeading();
        }}
      >
        Clear filters
      </Button>
    </div>
  );
}
