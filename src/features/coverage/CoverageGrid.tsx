import { type CSSProperties, useId } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { CollectionCoverage, CoverageBin } from "#domain/evidence/collection-coverage.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { monthName } from "#domain/time/month-names.ts";

/** Pairs beyond these are counted in words. */
const MOST_PAIRS = 16;

export interface CoverageGridProps {
  dataset: Dataset;
  coverage: CollectionCoverage;
}

/** Contacts by pair of sides and stretch of time, the more the darker; the numbers stand in the cells. */
export function CoverageGrid({ dataset, coverage: { pairs, bins, unit, before } }: CoverageGridProps) {
  const id = useId();
  const { sides } = relationsOf(dataset);
  if (pairs.length === 0) return null;
  const shown = pairs.slice(0, MOST_PAIRS);
  const most = Math.max(...shown.flatMap(({ byBin }) => byBin));
  const label = (place: number): string => sides.list[place]?.label ?? "";
  return (
    <div className="coverage-part">
      <h3 id={id}>Contacts by {unit} and pair of sides</h3>
      <p className="coverage-note">
        An empty cell means that nothing is in this collection, not that nothing happened. A contact of three
        sides stands in three rows.
        {before > 0 ? ` ${before} long before the others ${before === 1 ? "has" : "have"} no column.` : ""}
        {pairs.length > shown.length ? ` ${pairs.length - shown.length} pairs with fewer are left out.` : ""}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keys */}
      <div className="coverage-scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table className="coverage-grid">
          <thead>
            <tr>
              <th scope="col">Sides</th>
              <th scope="col">All</th>
              {bins.map((bin, at) => (
                <th key={nameOf(bin)} scope="col">
                  <span className="visually-hidden">{nameOf(bin)}</span>
                  <span aria-hidden="true">{shortOf(bin, bins[at - 1])}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ sides: [a, b], contacts, byBin }) => (
              <tr key={`${a} ${b}`}>
                <th scope="row">
                  {label(a)} – {label(b)}
                </th>
                <td className="coverage-all">{contacts.toLocaleString("en")}</td>
                {byBin.map((number, at) => (
                  <td
                    // oxlint-disable-next-line react/no-array-index-key -- a bin is its place
                    key={at}
                    className={number === 0 ? "coverage-none" : undefined}
                    style={{ "--share": number / most } as CSSProperties}
                  >
                    {number === 0 ? "" : number}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function nameOf({ year, month }: CoverageBin): string {
  return month === null ? String(year) : `${monthName(month)} ${year}`;
}

/** The year where it begins, else the first letter of the month. */
function shortOf({ year, month }: CoverageBin, before: CoverageBin | undefined): string {
  if (month === null) return `’${String(year).slice(2)}`;
  return before === undefined || before.year !== year
    ? `’${String(year).slice(2)}`
    : monthName(month).slice(0, 1);
}
