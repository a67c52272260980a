import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Actor, GraphEvent, RecordId, Statement } from "#domain/records/record-types.ts";
import { cappedQuery } from "#domain/text/capped-query.ts";
import { foldText } from "#domain/text/fold-text.ts";
import type { RowMasks } from "./row-masks.ts";

/** Finds the rows that hold every word of a query; null when the query has no word. */
export type QueryClause = (query: string) => RowMasks | null;

/**
 * A search over folded text. A statement is its own text, its quotations, its speakers' names and aliases and
 * its event's title; an event its title, summary and place, and its participants' names and aliases. Names of
 * sources and outlets are left out: they would match everything that an outlet ever printed.
 * The text is folded at the first query, not before, since many visits have none; once for all filters of a data set,
 * which ask the same query one after another.
 */
export function createQueryClause(dataset: Dataset): QueryClause {
  return (query) => {
    const words = foldText(cappedQuery(query).text)
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length === 0) return null;
    const searched = known.get(dataset) ?? { ...prepareTexts(dataset), last: null };
    known.set(dataset, searched);
    const key = words.join(" ");
    if (searched.last?.key !== key) {
      const { events, statements } = searched;
      searched.last = {
        key,
        masks: { events: maskOf(events, words), statements: maskOf(statements, words) },
      };
    }
    return searched.last.masks;
  };
}

interface Searched {
  readonly events: readonly string[];
  readonly statements: readonly string[];
  last: { readonly key: string; readonly masks: RowMasks } | null;
}

const known = new WeakMap<Dataset, Searched>();

function maskOf(texts: readonly string[], words: readonly string[]): Uint8Array {
  return Uint8Array.from(texts, (text) => (words.every((word) => text.includes(word)) ? 1 : 0));
}

function prepareTexts(dataset: Dataset) {
  const names = dataset.actors.map(namesOf);
  const namesOfAll = (ids: readonly RecordId[]) =>
    ids.map((id) => names[dataset.actorRow.get(id) ?? -1] ?? "");
  return {
    events: dataset.events.map((event) =>
      prepared(eventTexts(event), namesOfAll(event.participants.map((one) => one.actor))),
    ),
    statements: dataset.statements.map((one) =>
      prepared(statementTexts(one, dataset), namesOfAll(one.speakers)),
    ),
  };
}

/** Parts are joined by a line break, so that no word is found across two of them. */
function prepared(texts: readonly string[], foldedNames: readonly string[]): string {
  return [foldText(texts.join("\n")), ...foldedNames].join("\n");
}

function namesOf(actor: Actor): string {
  return foldText([actor.name, ...actor.aliases.map((alias) => alias.text)].join("\n"));
}

function eventTexts(event: GraphEvent): string[] {
  return [event.title, event.summary, event.place?.name ?? ""];
}

function statementTexts(statement: Statement, dataset: Dataset): string[] {
  const row = statement.event === undefined ? undefined : dataset.eventRow.get(statement.event);
  const title = row === undefined ? undefined : dataset.events[row]?.title;
  return [statement.text, ...(statement.quotations ?? []).map((one) => one.text), title ?? ""];
}
