import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** Which list the rows are of. */
export type RecordKind = "statements" | "events";

/**
 * The smallest window that holds the present one and every day of the rows (all dated; undated ones are passed over).
 * An open side reaches to the end of the data. null = all dates, where the result would hold all of them.
 */
export function widenWindow(
  dataset: Dataset,
  window: DayWindow,
  kind: RecordKind,
  rows: readonly number[],
): DayWindow | null {
  let { from, to } = window;
  for (const row of rows) {
    const span = daysOf(dataset, kind, row);
    if (span === null) continue;
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return from <= dataset.span.from && to >= dataset.span.to && noneBeyond(dataset, kind, rows)
    ? null
    : { from, to };
}

/** First and last day of a row, open sides cut at the end of the data; null = undated. */
export function daysOf(dataset: Dataset, kind: RecordKind, row: number): DayWindow | null {
  const { columns, span } = dataset;
  const isEvent = kind === "events";
  const certainty = (isEvent ? columns.eventCertainty : columns.statementCertainty)[row] ?? UNDATED;
  if (certainty === UNDATED) return null;
  const from = (isEvent ? columns.eventFrom : columns.statementFrom)[row] ?? 0;
  const to = (isEvent ? columns.eventTo : columns.statementTo)[row] ?? 0;
  return {
    from: from === EARLIEST_DAY ? Math.min(span.from, to) : from,
    to: to === LATEST_DAY ? Math.max(span.to, from) : to,
  };
}

/** The rows outside the window that lie nearest to it, on either side. */
export function nearestRows(
  dataset: Dataset,
  window: DayWindow,
  kind: RecordKind,
  rows: readonly number[],
): { readonly before: number | null; readonly after: number | null } {
  let before: number | null = null;
  let after: number | null = null;
  let beforeTo = -Infinity;
  let afterFrom = Infinity;
  for (const row of rows) {
    const span = daysOf(dataset, kind, row);
    if (span === null) continue;
    if (span.to < window.from && span.to > beforeTo) [before, beforeTo] = [row, span.to];
    if (span.from > window.to && span.from < afterFrom) [after, afterFrom] = [row, span.from];
  }
  return { before, after };
}

/** All dates show every dated row, so "null" is right only if the axis really holds these. */
function noneBeyond(dataset: Dataset, kind: RecordKind, rows: readonly number[]): boolean {
  return rows.every((row) => {
    const span = daysOf(dataset, kind, row);
    return span === null || (span.from >= dataset.span.from && span.to <= dataset.span.to);
  });
}
