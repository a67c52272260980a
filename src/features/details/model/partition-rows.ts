import { UNDATED, UNKNOWN_DAY, type Dataset } from "#domain/dataset/dataset.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import { isInDates } from "#domain/time/certainty.ts";
import type { Visible } from "#domain/filter/visible.ts";

/** A filter run, the criteria that it answers, and the same run over all dates (null: no filter but the dates is on). */
export interface FilterAnswer {
  readonly visible: Visible;
  readonly criteria: Criteria;
  readonly anyDate: Visible | null;
}

/** Linked rows by whether they are shown, and if not, by the one switch that would show them. */
export interface Parts {
  readonly inside: readonly number[];
  /** How many of `inside` count; the others are context or cancelled events. */
  readonly counted: number;
  readonly outside: readonly number[];
  readonly undated: readonly number[];
  readonly filtered: readonly number[];
}

type Place = "inside" | "outside" | "undated" | "filtered";

/** Sorts linked statements into what the window and the filters show and what they hide. */
export function partitionStatements(dataset: Dataset, rows: readonly number[], answer: FilterAnswer): Parts {
  const { statementCertainty, statementFrom, statementTo } = dataset.columns;
  return partition(rows, answer.visible.statements, (row) => {
    if (answer.anyDate !== null && answer.anyDate.statements[row] !== 1) return "filtered";
    return placeInTime(
      statementCertainty[row] ?? UNDATED,
      statementFrom[row] ?? 0,
      statementTo[row] ?? 0,
      answer.criteria,
    );
  });
}

/**
 * The same for events. Context and cancelled events never count, so no mask holds them: they are shown where
 * their date is. Filters leave context alone, since it frames whatever is shown; any filter hides the cancelled.
 */
export function partitionEvents(dataset: Dataset, rows: readonly number[], answer: FilterAnswer): Parts {
  const { eventCertainty, eventFrom, eventTo } = dataset.columns;
  return partition(rows, answer.visible.events, (row) => {
    const passes =
      answer.anyDate === null || dataset.events[row]?.context === true || answer.anyDate.events[row] === 1;
    if (!passes) return "filtered";
    return placeInTime(
      eventCertainty[row] ?? UNDATED,
      eventFrom[row] ?? 0,
      eventTo[row] ?? 0,
      answer.criteria,
    );
  });
}

function partition(rows: readonly number[], mask: Uint8Array, placeOf: (row: number) => Place): Parts {
  const parts: Record<Place, number[]> = { inside: [], outside: [], undated: [], filtered: [] };
  let counted = 0;
  for (const row of rows) {
    if (mask[row] === 1) {
      parts.inside.push(row);
      counted += 1;
    } else parts[placeOf(row)].push(row);
  }
  return { ...parts, counted };
}

/** Where a row lies that the mask leaves out; "inside" only for rows that no mask ever holds. */
function placeInTime(certainty: number, from: number, to: number, criteria: Criteria): Place {
  const { window, undated } = criteria;
  if (certainty === UNDATED) return undated === "out" ? "undated" : "inside";
  if (undated === "only") return "outside";
  if (window === null) return "inside";
  const span = { from, to, certainty: certainty === UNKNOWN_DAY ? "unknown" : "lasted" } as const;
  const isIn = isInDates(span, window, criteria.certainty);
  return isIn ? "inside" : "outside";
}
