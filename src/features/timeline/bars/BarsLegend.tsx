import { memo } from "react";
import type { BinUnit } from "#domain/time/bins.ts";
import { highestTotal } from "./bar-model.ts";
import { selectedNames } from "./selected-names.ts";
import type { BarSeries } from "./use-bar-series.ts";
import { sharesWords } from "./bar-words.ts";

export interface BarsLegendProps {
  series: BarSeries;
  unit: BinUnit;
  /** Names of the selected actors and ties, in the order chosen. */
  names: readonly string[];
}

/** What the colours, the hatching and the line of the bars mean. */
export const BarsLegend = memo(function BarsLegend({ series, unit, names }: BarsLegendProps) {
  const { groups, selected } = series;
  return (
    <ul className="timeline-legend" aria-label="Bars">
      {groups.map(({ label }, group) => (
        <li key={label}>
          <span className={`timeline-swatch timeline-swatch-${group}`} aria-hidden="true" /> {label}
        </li>
      ))}
      <li>
        <span className="timeline-swatch timeline-swatch-all" aria-hidden="true" /> filtered out
      </li>
      <li>
        <span className="timeline-swatch timeline-swatch-unknown" aria-hidden="true" /> day unknown
      </li>
      {selected === null || names.length === 0 ? null : (
        <li>
          <span className="timeline-swatch-line" aria-hidden="true" /> {selectedNames(names)}, on a scale of
          their own: at most {sharesWords(highestTotal(selected))} in one {unit}
        </li>
      )}
    </ul>
  );
});
