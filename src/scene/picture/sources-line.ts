import { labelText } from "#scene/label-text.ts";
import { wrapText, type TextMeasure } from "./wrap-text.ts";

/** An outlet and how many of the shown records cite it. */
export interface SourceCount {
  outlet: string;
  records: number;
}

/**
 * "Sources: A (5), B (2) and 3 more." in at most `maxLines` lines: the most cited come first, and as many are named
 * as fit (one at least, even if that takes more lines). No lines when there are none.
 */
export function sourcesLines(
  sources: readonly SourceCount[],
  measure: TextMeasure,
  maxLines: number,
): readonly string[] {
  if (sources.length === 0) return [];
  const sorted = [...sources].sort((a, b) => b.records - a.records || (a.outlet < b.outlet ? -1 : 1));
  for (let named = sorted.length; named > 1; named--) {
    const lines = wrapText(sentence(sorted, named), measure);
    if (lines.length <= maxLines) return lines;
  }
  return wrapText(sentence(sorted, 1), measure);
}

function sentence(sources: readonly SourceCount[], named: number): string {
  const names = sources.slice(0, named).map(({ outlet, records }) => `${labelText(outlet)} (${records})`);
  const rest = sources.length - named;
  return `Sources: ${names.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}.`;
}
