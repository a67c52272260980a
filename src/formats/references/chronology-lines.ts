// The lines of a chronology: one for an event, one for a statement.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import type { Citation, Edtf, GraphEvent, RecordId, Statement } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { attributionText } from "./attribution-text.ts";
import { markdownText } from "./chicago-note.ts";

export interface LineContext {
  dataset: Dataset;
  /** Sources that are switched off. */
  off: ReadonlySet<RecordId>;
  /** The numbers of the notes for some citations. */
  marks: (citations: readonly Citation[]) => string;
}

/** "**4 April 2022.** Title. With …. Summary.[^1] *Rests on a single source.*" */
export function eventLine({ dataset, off, marks }: LineContext, row: number): string {
  const event = dataset.events[row];
  if (event === undefined) return "";
  const who = event.participants.map((part) => personWords(dataset, part.actor, event.date));
  const status = event.status === "held" ? "" : ` (${event.status})`;
  return [
    `**${describeDate(event.date).text}.** ${markdownText(event.title)}${status}.`,
    ...(who.length === 0 ? [] : [`With ${who.join(", ")}.`]),
    `${sentence(event.summary)}${marks(event.citations)}`,
    ...supportWords(dataset, event, off),
  ].join(" ");
}

/** "Ana Arden (Foreign Minister of Arvania): “…”. According to ….[^1]"; with its date where it stands alone. */
export function statementLine({ dataset, marks }: LineContext, row: number, isAlone: boolean): string {
  const one = dataset.statements[row];
  if (one === undefined) return "";
  const date = dateOf(dataset, one);
  const who = one.speakers.map((id) => personWords(dataset, id, date)).join(", ");
  const quoted = (one.quotations ?? []).map(({ text, translation }) => {
    const note = translation === "machine" ? " (machine-translated)" : "";
    return `“${markdownText(text)}”${note}`;
  });
  const according = attributionText(dataset, one.attribution);
  const standing = one.standing === undefined || one.standing === "asserted" ? "" : ` *${one.standing}.*`;
  return [
    isAlone ? `**${describeDate(date).text}.** ` : "",
    `${who}: ${quoted.length === 0 ? sentence(one.text) : `${quoted.join("; ")}.`}`,
    according === "" ? "" : ` According to ${markdownText(according)}.`,
    marks(one.citations),
    standing,
  ].join("");
}

/** The first day of a statement, or of the event that it was made at; undated last. */
export function statementDay({ columns }: Dataset, row: number): number {
  return columns.statementCertainty[row] === 0 ? Infinity : (columns.statementFrom[row] ?? 0);
}

function supportWords(dataset: Dataset, event: GraphEvent, off: ReadonlySet<RecordId>): readonly string[] {
  if (independentSources(dataset, event.id, { off }) > 1) return [];
  const left = new Set(event.citations.map(({ source }) => source).filter((id) => !off.has(id))).size;
  if (left === 0) return ["*No source is left.*"];
  return [left === 1 ? "*Rests on a single source.*" : "*Rests on a single independent source.*"];
}

function dateOf(dataset: Dataset, one: Statement): Edtf | null {
  return one.date ?? dataset.events[dataset.eventRow.get(one.event ?? "") ?? -1]?.date ?? null;
}

/** A name with the office held at that date. */
function personWords(dataset: Dataset, id: RecordId, date: Edtf | null): string {
  const name = dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id;
  const role = roleAt(dataset, id, date);
  return markdownText(role === null ? name : `${name} (${role})`);
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return markdownText(/[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`);
}
