import { useMemo, useState } from "react";
import type { ChangeOrder } from "#domain/compare/compare-windows.ts";
import type { Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useApp } from "#store/react/app-context.ts";
import { useCalmValue } from "#store/react/use-calm-value.ts";
import { Button } from "#ui/Button.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import type { KeepChange } from "./keep-chosen.ts";
import { ChangeLine } from "./ChangeLine.tsx";
import { changeRows, changesCsv, type ChangeList, type ChangeSort } from "./change-rows.ts";

/** So many lines at once; the rest on request. */
const PAGE = 100;
const LISTS: readonly { id: ChangeList; label: string }[] = [
  { id: "pairs", label: "Pairs" },
  { id: "actors", label: "Actors" },
  { id: "sides", label: "Sides" },
];
const COLUMNS: readonly { order: ChangeOrder; label: string }[] = [
  { order: "kind", label: "Change" },
  { order: "name", label: "Who" },
  { order: "before", label: "Earlier" },
  { order: "after", label: "Later" },
  { order: "difference", label: "Difference" },
];

export interface ChangesListProps {
  dataset: Dataset;
  comparison: Comparison;
  /** Only changes that it lets through; null = all. */
  keep: KeepChange | null;
}

/** Every tie, actor or side of the two periods with how it changed; sortable, and each with its evidence. */
export function ChangesList({ dataset, comparison: latest, keep }: ChangesListProps) {
  const app = useApp();
  const comparison = useCalmValue(latest);
  const [list, setList] = useState<ChangeList>("pairs");
  const [sort, setSort] = useState<ChangeSort>({ order: "kind", isReversed: false });
  const [limit, setLimit] = useState(PAGE);
  const rows = useMemo(
    () => changeRows(dataset, comparison, { list, sort, keep }),
    [dataset, comparison, list, sort, keep],
  );
  const rest = rows.length - limit;
  const sortBy = (order: ChangeOrder): void =>
    setSort({ order, isReversed: sort.order === order && !sort.isReversed });
  return (
    <>
      <div className="compare-list-head">
        <RadioGroup label="List" options={LISTS} value={list} onChange={setList} look="segments" hideLabel />
        <Button
          variant="quiet"
          onPress={() =>
            app.ports.saveFile(
              "changes.csv",
              new Blob([changesCsv(rows)], { type: "text/csv;charset=utf-8" }),
            )
          }
        >
          Save list as CSV
        </Button>
      </div>
      <table className="compare-table" aria-label="Changes between two periods">
        <thead>
          <tr>
            {COLUMNS.map(({ order, label }) => (
              <th key={order} scope="col" aria-sort={sortState(sort, order)}>
                <button type="button" className="compare-sort" onClick={() => sortBy(order)}>
                  {label}
                </button>
              </th>
            ))}
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({ change, name }) => (
            <ChangeLine
              key={change.id}
              dataset={dataset}
              comparison={comparison}
              change={change}
              name={name}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="compare-none">Nothing in either period.</p> : null}
      {rest > 0 ? (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, rest)} more of {rest.toLocaleString("en")}
        </Button>
      ) : null}
    </>
  );
}

/** Kinds and names go up first, numbers down. */
function sortState(
  { order: current, isReversed }: ChangeSort,
  order: ChangeOrder,
): "ascending" | "descending" | "none" {
  if (current !== order) return "none";
  const isUp = (order === "kind" || order === "name") !== isReversed;
  return isUp ? "ascending" : "descending";
}
