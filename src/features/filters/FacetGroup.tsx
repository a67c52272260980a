import { memo, useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FacetName } from "#domain/filter/criteria.ts";
import { setFacet, toggleFacetValue } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { facetLabel, type FacetValue } from "./facet-values.ts";
import { facetList, LONG_LIST } from "./facet-rows.ts";

export interface FacetGroupProps {
  dataset: Dataset;
  facet: FacetName;
  title: string;
  values: readonly FacetValue[];
  /** Counts to show, and the settled ones that decide the order. */
  counts: ReadonlyMap<string, number>;
  settledCounts: ReadonlyMap<string, number>;
  order: "frequent" | "given";
}

/** One facet: its values with their counts. Nothing checked lets everything through. */
export function FacetGroup({ dataset, facet, title, values, counts, settledCounts, order }: FacetGroupProps) {
  const app = useApp();
  const chosen = useAppState((state) => state.view.facets[facet]);
  const [open, setOpen] = useState(false);
  const list = useMemo(
    () =>
      facetList({
        values,
        counts: settledCounts,
        chosen,
        labelOf: (id) => facetLabel(dataset, facet, id),
        open,
        order,
      }),
    [values, settledCounts, chosen, dataset, facet, open, order],
  );
  if (list.total === 0) return null;
  return (
    <fieldset className="filters-group">
      <legend>{title}</legend>
      {chosen.length === 0 ? null : (
        <div className="filters-clear">
          <Button
            variant="quiet"
            ariaLabel={`Clear ${title.toLowerCase()}`}
            onPress={() => setFacet(app, facet, [])}
          >
            Clear
          </Button>
        </div>
      )}
      <ul className="filters-values">
        {list.shown.map((value) => (
          <li key={value.id}>
            <FacetRow
              facet={facet}
              id={value.id}
              label={value.label}
              checked={chosen.includes(value.id)}
              count={counts.get(value.id) ?? 0}
              hue={facet === "sides" ? (value.hue ?? null) : undefined}
            />
          </li>
        ))}
      </ul>
      {open && list.total > LONG_LIST ? (
        <p className="filters-note">
          {LONG_LIST} of {list.total.toLocaleString("en")} shown.
        </p>
      ) : null}
      {list.canOpen ? (
        <Button
          variant="quiet"
          ariaLabel={`${openText(open, list.total)}, ${title.toLowerCase()}`}
          onPress={() => setOpen(!open)}
        >
          {openText(open, list.total)}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface FacetRowProps {
  facet: FacetName;
  id: string;
  label: string;
  checked: boolean;
  count: number;
  /** Degrees of hue of a side, null = neutral; undefined = no side. */
  hue: number | null | undefined;
}

/** Drawn anew only when its own count or state changes. */
const FacetRow = memo(function FacetRow({ facet, id, label, checked, count, hue }: FacetRowProps) {
  const app = useApp();
  return (
    <Checkbox
      label={label}
      {...(hue === undefined ? {} : { hue })}
      checked={checked}
      count={count}
      faint={count === 0}
      onChange={() => toggleFacetValue(app, facet, id)}
    />
  );
});

function openText(open: boolean, total: number): string {
  if (open) return "Show fewer";
  return total > LONG_LIST ? `Show ${LONG_LIST} of ${total.toLocaleString("en")}` : `Show all ${total}`;
}
