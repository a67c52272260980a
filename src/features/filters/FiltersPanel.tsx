import { useCallback, useMemo, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FacetName } from "#domain/filter/criteria.ts";
import { useAppState } from "#store/react/app-context.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { FacetGroup } from "./FacetGroup.tsx";
import { facetValues } from "./facet-values.ts";
import "./filters.css";
import { SourceSwitches } from "./sources/SourceSwitches.tsx";
import { useCalmCounts } from "./use-calm-counts.ts";

const GROUPS: readonly { facet: FacetName; title: string; order: "frequent" | "given" }[] = [
  { facet: "sides", title: "Sides", order: "given" },
  { facet: "kinds", title: "Actor kinds", order: "given" },
  { facet: "types", title: "Event types", order: "given" },
  { facet: "topics", title: "Topics", order: "given" },
  { facet: "where", title: "Where", order: "frequent" },
  { facet: "sources", title: "Sources", order: "frequent" },
  { facet: "by", title: "According to", order: "frequent" },
];
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** What is let through, apart from dates: facets with their counts in the window, and what is switched on. */
export function FiltersPanel() {
  const data = useAppState((state) => state.data);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = useCallback(() => heading.current?.focus(), []);
  return (
    <section className="filters" aria-label="Filters">
      <h2 className="filters-title" ref={heading} tabIndex={-1}>
        Filters
      </h2>
      {data.status === "ready" ? (
        <Filters dataset={data.dataset} focusHeading={focusHeading} />
      ) : (
        <p className="filters-note">No graph is open.</p>
      )}
    </section>
  );
}

function Filters({ dataset, focusHeading }: { dataset: Dataset; focusHeading: () => void }) {
  const values = useMemo(() => facetValues(dataset), [dataset]);
  const { shown, settled } = useCalmCounts();
  return (
    <>
      <ActiveFilters dataset={dataset} focusHeading={focusHeading} />
      {GROUPS.map(({ facet, title, order }) => (
        <FacetGroup
          key={facet}
          dataset={dataset}
          facet={facet}
          title={title}
          order={order}
          values={values[facet]}
          counts={shown?.[facet] ?? NO_COUNTS}
          settledCounts={settled?.[facet] ?? NO_COUNTS}
        />
      ))}
      <SourceSwitches dataset={dataset} />
    </>
  );
}
