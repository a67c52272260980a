import { binLabel, type Bins } from "#domain/time/bins.ts";
import { totalAt } from "./bar-model.ts";
import type { BarSeries } from "./use-bar-series.ts";

/**
 * One bar in words: "March 2022: 4.5 events, 1.5 of them of unknown day: Call 3, Meeting 1.5". Events that share
 * several bars count in part in each.
 */
export function barWords(bins: Bins, bin: number, { all, passing, groups }: BarSeries): string {
  const label = binLabel(bins, bin);
  const shown = passing ?? all;
  const total = totalAt(shown, bin);
  const hidden = totalAt(all, bin) - total;
  const filtered = hidden > 0.05 ? `, ${sharesWords(hidden)} more filtered out` : "";
  if (total < 0.05) return `${label}: no event${filtered}`;
  const unknown = shown.unknown[bin] ?? 0;
  const vague = unknown > 0.05 ? `, ${sharesWords(unknown)} of unknown day` : "";
  const parts = groups.flatMap(({ label: type, types }) => {
    const weight = types.reduce((sum, one) => sum + (shown.byType[one]?.[bin] ?? 0), 0);
    return weight < 0.05 ? [] : [`${type} ${sharesWords(weight)}`];
  });
  return `${label}: ${sharesWords(total)} ${total === 1 ? "event" : "events"} (${parts.join(", ")})${vague}${filtered}`;
}

/** 2 → "2", 0.3333 → "0.3". */
export function sharesWords(weight: number): string {
  return (Math.round(weight * 10) / 10).toLocaleString("en");
}
