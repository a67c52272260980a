import { LASTED, type Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";
import type { RecordKind } from "./widen-window.ts";
import { isMachineTranslated, isSecondHand } from "#features/details/views/hand-marks.ts";

/** What counts for a statement, from what matters most; each is worth more than all that follow. */
const STATEMENT_LADDER = [
  "known day",
  "high confidence",
  "first-hand",
  "own words",
  "not by machine",
  "several",
] as const;

/**
 * How well a record is sourced: the higher the better, 0 = no source that counts is left. Of a statement by a ladder:
 * a known day, no doubt of the curator's, an account of the speaker's own side, the speaker's own words, no machine
 * translation, several sources. Of an event by its independent sources, then by a known day.
 */
export function gradeOf(
  dataset: Dataset,
  kind: RecordKind,
  off: ReadonlySet<RecordId>,
): (row: number) => number {
  return kind === "events"
    ? (row) => eventGrade(dataset, row, off)
    : (row) => statementGrade(dataset, row, off);
}

function statementGrade(dataset: Dataset, row: number, off: ReadonlySet<RecordId>): number {
  const statement = dataset.statements[row];
  if (statement === undefined) return 0;
  const sources = sourcesLeft(statement.citations, off);
  if (sources === 0) return 0;
  const has: Readonly<Record<(typeof STATEMENT_LADDER)[number], boolean>> = {
    "known day": dataset.columns.statementCertainty[row] === LASTED,
    "high confidence": (statement.confidence ?? "high") === "high",
    "first-hand": !isSecondHand(dataset, statement),
    "own words": (statement.quotations ?? []).length > 0,
    "not by machine": !isMachineTranslated(dataset, statement),
    several: sources > 1,
  };
  return STATEMENT_LADDER.reduce((grade, step) => grade * 2 + (has[step] ? 1 : 0), 1);
}

function eventGrade(dataset: Dataset, row: number, off: ReadonlySet<RecordId>): number {
  const event = dataset.events[row];
  const sources = event === undefined ? 0 : independentSources(dataset, event.id, { off });
  return sources === 0 ? 0 : sources * 2 + (dataset.columns.eventCertainty[row] === LASTED ? 1 : 0);
}

function sourcesLeft(citations: readonly Citation[], off: ReadonlySet<RecordId>): number {
  return new Set(citations.map(({ source }) => source).filter((id) => !off.has(id))).size;
}
