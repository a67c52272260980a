import type { Dataset } from "#domain/dataset/dataset.ts";
import { SOURCE_KINDS } from "#domain/filter/without.ts";
import { isCountable } from "#domain/dataset/is-countable.ts";
import type { Actor, RecordId, SourceKind } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import type { Linked } from "#features/details/model/collect-linked.ts";
import { inSeries, nameOf } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { ACTOR_KIND_WORDS, languageName } from "#features/details/words/record-words.ts";
import { selectedRef } from "#features/details/model/subject.ts";
import { factOf, plainItem, type AboutItem, type AboutView } from "./about-view.ts";

/** The graph itself: what it holds, its edition and its licence. */
export function aboutGraph(dataset: Dataset): AboutView {
  const { graph } = dataset;
  const from = describeDate(graph.coverage.from).text;
  const to = describeDate(graph.coverage.to).text;
  return {
    lead: graph.description,
    facts: [
      ...factOf("Graph", [plainItem(graph.title)]),
      ...factOf("Covers", [plainItem(`${withoutDayNote(from)} to ${withoutDayNote(to)}`)]),
      ...factOf("Holds", [
        plainItem(
          [
            counted(dataset.actors.length, "actor"),
            counted(dataset.events.length, "event"),
            counted(dataset.statements.length, "statement"),
            counted(dataset.sources.length, "source"),
          ].join(", "),
        ),
      ]),
      ...factOf("Sources", sourceKinds(dataset)),
      ...factOf("Edition", [plainItem(graph.edition)]),
      ...factOf("Licence", [plainItem(graph.licence)]),
    ],
    citations: [],
  };
}

/** "62 newspapers, 31 state media, …" and in how many languages: what has been read, and so what has not. */
function sourceKinds({ sources }: Dataset): readonly AboutItem[] {
  const kinds = new Map<SourceKind, number>();
  for (const { kind } of sources) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const words = [...kinds]
    .toSorted((a, b) => b[1] - a[1])
    .map(
      ([kind, count]) => `${count.toLocaleString("en")} ${(SOURCE_KINDS.get(kind) ?? kind).toLowerCase()}`,
    );
  const languages = [...new Set(sources.map(({ lang }) => languageName(lang)))].toSorted();
  if (words.length === 0) return [];
  return [plainItem(words.join(", ")), plainItem(`in ${inSeries(languages)}`)];
}

/** The ledger of a pair over all dates: contacts by type, and who hosted, called or wrote. */
export function aboutPair(dataset: Dataset, actors: readonly [Actor, Actor], linked: Linked): AboutView {
  const types = new Map<string, number>();
  const roles = new Map<string, number>();
  for (const row of linked.events) {
    const event = dataset.events[row];
    if (event === undefined || !isCountable(event)) continue;
    const type = dataset.eventTypeLabel.get(event.type) ?? event.type;
    types.set(type, (types.get(type) ?? 0) + 1);
    for (const each of event.participants) {
      const isOfPair = each.actor === actors[0].id || each.actor === actors[1].id;
      if (!isOfPair || each.role === "participant") continue;
      const key = `${each.actor}\u0000${dataset.roleLabel.get(each.role) ?? each.role}`;
      roles.set(key, (roles.get(key) ?? 0) + 1);
    }
  }
  return {
    lead: null,
    facts: [
      ...factOf(
        "Pair",
        actors.map((actor) => actorItem(dataset, actor.id)),
      ),
      ...factOf(
        "Contacts, all dates",
        [...types].map(([type, count]) => plainItem(`${type}: ${count}`)),
      ),
      ...factOf(
        "Roles",
        [...roles].map(([key, count]) => roleItem(dataset, key, count)),
      ),
      ...factOf("Statements, all dates", [plainItem(counted(linked.statements.length, "statement"))]),
    ],
    citations: [],
  };
}

/** Several things: each by name and kind. */
export function aboutSeveral(dataset: Dataset, ids: readonly string[]): AboutView {
  return {
    lead: null,
    facts: factOf(
      "Selected",
      ids.map((id) => selectedItem(dataset, id)),
    ),
    citations: [],
  };
}

function selectedItem(dataset: Dataset, id: string): AboutItem {
  const ref = selectedRef(dataset, id);
  if (ref.what === "actor") return actorItem(dataset, id);
  return { line: [ref], note: ref.what, sources: [] };
}

function actorItem(dataset: Dataset, id: RecordId): AboutItem {
  const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
  return {
    line: [nameOf(dataset, id)],
    note: actor === undefined ? null : ACTOR_KIND_WORDS[actor.kind].toLowerCase(),
    sources: [],
  };
}

function roleItem(dataset: Dataset, key: string, count: number): AboutItem {
  const [id = "", role = ""] = key.split("\u0000");
  return {
    line: [nameOf(dataset, id), `: ${role.toLowerCase()}`],
    note: counted(count, "time"),
    sources: [],
  };
}

/** A graph's coverage is a stretch, so an unknown day is no news here. */
function withoutDayNote(words: string): string {
  return words.replace(/, day unknown$/u, "");
}
