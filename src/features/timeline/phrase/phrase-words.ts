import { counted } from "#domain/text/counted.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { PhraseEcho, PhraseUse } from "#domain/evidence/phrase-echo.ts";
import { describeDate } from "#domain/time/describe-date.ts";

/** Longer lists are cut, with the number that is left out. */
const MOST_TOLD = 8;

/** "5 uses by 3 speakers", "no statement has them". */
export function echoWords({ uses, speakers }: PhraseEcho): string {
  return uses.length === 0
    ? "no statement has them"
    : `${counted(uses.length, "use")} by ${counted(speakers.length, "speaker")}`;
}

/** "first", "possibly last", "first and possibly last"; null for a use that is neither. */
export function endWords(echo: PhraseEcho, rows: readonly number[]): string | null {
  const words = [
    ...(rows.includes(echo.first ?? -1) ? [echo.isFirstCertain ? "first" : "possibly first"] : []),
    ...(rows.includes(echo.last ?? -1) ? [echo.isLastCertain ? "last" : "possibly last"] : []),
  ];
  return words.length === 0 ? null : words.join(" and ");
}

/**
 * A mark in words: "Ana Arden, 1 March 2022, in quoted words, first use", or "3 uses: Ana Arden, 1 March 2022, …;
 * …".
 */
export function markWords(dataset: Dataset, echo: PhraseEcho, rows: readonly number[]): string {
  const told = rows.slice(0, MOST_TOLD).map((row) => useWords(dataset, echo, row));
  const rest = rows.length - told.length;
  const list = [...told, ...(rest === 0 ? [] : [`and ${rest} more`])].join("; ");
  return rows.length === 1 ? list : `${rows.length} uses: ${list}`;
}

/** What a magnified axis leaves out: " · 2 beside the shown part of the axis", or nothing. */
export function besideWords(count: number): string {
  return count === 0 ? "" : ` · ${count} beside the shown part of the axis`;
}

function useWords(dataset: Dataset, echo: PhraseEcho, row: number): string {
  const statement = dataset.statements[row];
  if (statement === undefined) return "";
  const event = dataset.events[dataset.eventRow.get(statement.event ?? "") ?? -1];
  const who = statement.speakers.map((id) => dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id);
  const use = echo.uses.find((one) => one.row === row);
  const end = endWords(echo, [row]);
  return [
    who.join(" and "),
    describeDate(statement.date ?? event?.date ?? null).text,
    ...(use === undefined ? [] : [wordingOf(use)]),
    ...(end === null ? [] : [`${end} use`]),
  ].join(", ");
}

function wordingOf({ inQuotation }: PhraseUse): string {
  return inQuotation ? "in quoted words" : "in our paraphrase";
}
