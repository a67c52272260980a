import { isCountable } from "#domain/dataset/is-countable.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { FACET_NAMES, NO_FACETS, type Criteria, type FacetName } from "#domain/filter/criteria.ts";
import type { Counts, Visible } from "#domain/filter/visible.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { plainCount, plainlyStandsFor } from "#tests/support/plain-counts.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import type { Actor, Citation, Edtf, GraphEvent, Statement } from "#domain/records/record-types.ts";
import { foldText } from "#domain/text/fold-text.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";

// The filter's rules written once more over plain records, slowly and without columns, masks or caches.

/** What the filter must answer, apart from the revision. */
export function bruteForceFilter(
  dataset: Dataset,
  criteria: Criteria,
): Omit<Visible, "revision" | "changes"> {
  const here = pick(dataset, criteria, whenInWindow(criteria));
  const everywhere = pick(dataset, criteria, () => true);
  const dated = pick(dataset, criteria, (date) => date !== null);
  const all = pick(dataset, { ...criteria, facets: NO_FACETS, query: "", without: ALL_SOURCES }, () => true);
  const inside = (event: GraphEvent) =>
    whenInWindow({ ...criteria, certainty: "possibly", undated: "out" })(event.date);
  const certain = pick(
    dataset,
    criteria,
    whenInWindow({ ...criteria, certainty: "certainly", undated: "out" }),
  );
  const possible = pick(
    dataset,
    criteria,
    whenInWindow({ ...criteria, certainty: "possibly", undated: "out" }),
  );
  return {
    events: mask(dataset.events, here.events),
    statements: mask(dataset.statements, here.statements),
    actors: mask(dataset.actors, here.actors),
    contextEvents: Uint8Array.from(dataset.events, (event) =>
      event.context === true && event.status !== "cancelled" && inside(event) ? 1 : 0,
    ),
    ofKinds: Uint8Array.from(dataset.actors, (actor) => (kindPasses(actor, criteria) ? 1 : 0)),
    actorEventCount: Int32Array.from(dataset.actors, ({ id }) =>
      plainCount(dataset.graph, id, (event) => here.events.has(recordOf(dataset.events, event))),
    ),
    actorStatementCount: Int32Array.from(dataset.actors, ({ id }) => {
      const mine = new Set([id, ...plainlyStandsFor(dataset.graph, id)]);
      const isMine = (one: string | undefined): boolean => one !== undefined && mine.has(one);
      return [...here.statements].filter((one) => one.speakers.some(isMine) || isMine(one.onBehalfOf)).length;
    }),
    eventStatementCount: Int32Array.from(
      dataset.events,
      ({ id }) => [...here.statements].filter((one) => one.event === id).length,
    ),
    pairWeight: Int32Array.from(dataset.columns.pairA, (a, pair) => {
      const b = dataset.columns.pairB[pair] ?? -1;
      const { joins, joinKind } = relationsOf(dataset);
      return [...here.events].filter((event) => {
        const row = dataset.events.indexOf(event);
        const flat = rowsOf(joins, row);
        return (
          joinKind(row) === "joins" && flat.some((one, at) => at % 2 === 0 && one === a && flat[at + 1] === b)
        );
      }).length;
    }),
    counts: sizes(here),
    totals: sizes(all),
    outside: {
      actors: [...dated.actors].filter((one) => !here.actors.has(one)).length,
      events: [...dated.events].filter((one) => !here.events.has(one)).length,
      statements: [...dated.statements].filter((one) => !here.statements.has(one)).length,
    },
    undatedHidden: {
      actors: [...everywhere.actors].filter((one) => !here.actors.has(one) && !dated.actors.has(one)).length,
      events: [...everywhere.events].filter((one) => !here.events.has(one) && !dated.events.has(one)).length,
      statements: [...everywhere.statements].filter(
        (one) => !here.statements.has(one) && !dated.statements.has(one),
      ).length,
    },
    vague: possible.events.size - certain.events.size,
    undated: {
      events: everywhere.events.size - dated.events.size,
      statements: everywhere.statements.size - dated.statements.size,
    },
    eventsAnyDate: mask(dataset.events, everywhere.events),
    facetCounts: {
      kinds: facetCounts(dataset, criteria, "kinds"),
      types: facetCounts(dataset, criteria, "types"),
      topics: facetCounts(dataset, criteria, "topics"),
      sources: facetCounts(dataset, criteria, "sources"),
      by: facetCounts(dataset, criteria, "by"),
      sides: facetCounts(dataset, criteria, "sides"),
      where: facetCounts(dataset, criteria, "where"),
    },
  };
}

interface Picked {
  actors: Set<Actor>;
  events: Set<GraphEvent>;
  statements: Set<Statement>;
}

type DateTest = (date: Edtf | null) => boolean;

/** Day by day where that is possible: some day of the span lies in the window, or (unknown, certainly) all do. */
export function whenInWindow({
  window,
  certainty,
  undated,
}: Pick<Criteria, "window" | "certainty" | "undated">): DateTest {
  return (text) => {
    if (text === null) return undated !== "out";
    if (undated === "only") return false;
    const date = parseEdtf(text);
    if (!date.ok) throw new Error(`test date ${text}`);
    if (window === null) return true;
    const { from, to } = date.value.span;
    const mustAll = certainty === "certainly" && date.value.span.certainty === "unknown";
    if (to - from > 2000) return mustAll ? false : from <= window.to && to >= window.from;
    const days = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const isIn = (day: number): boolean => window.from <= day && day <= window.to;
    return mustAll ? days.every(isIn) : days.some(isIn);
  };
}

function pick(dataset: Dataset, criteria: Criteria, isWhen: DateTest): Picked {
  const events = dataset.events.filter(
    (one) =>
      isCountable(one) &&
      eventPasses(dataset, one, criteria) &&
      isSupported(dataset, one.citations, criteria) &&
      isWhen(one.date),
  );
  const statements = dataset.statements.filter(
    (one) =>
      statementPasses(dataset, one, criteria) &&
      isSupported(dataset, one.citations, criteria) &&
      isWhen(one.date ?? eventOf(dataset, one)?.date ?? null),
  );
  const actors = dataset.actors.filter(
    (actor) =>
      kindPasses(actor, criteria) &&
      (events.some((event) => takesPart(event, actor.id)) ||
        statements.some((one) => one.speakers.includes(actor.id))),
  );
  return { actors: new Set(actors), events: new Set(events), statements: new Set(statements) };
}

function facetCounts(dataset: Dataset, criteria: Criteria, facet: FacetName): ReadonlyMap<string, number> {
  const values: Record<FacetName, readonly string[]> = {
    kinds: ["person", "state", "organization", "group"],
    types: dataset.graph.vocabulary.eventTypes.map(({ id }) => id),
    topics: dataset.graph.vocabulary.topics.map(({ id }) => id),
    sources: dataset.sources.map(({ id }) => id),
    by: [...new Set(dataset.statements.flatMap((one) => one.attribution.map(({ by }) => by)))],
    sides: relationsOf(dataset).sides.list.map(({ id }) => id),
    where: [...new Set(dataset.events.map(placeOf))],
  };
  return new Map(
    values[facet].map((value) => {
      const alone = { ...criteria, facets: { ...criteria.facets, [facet]: [value] } };
      const { actors, events, statements } = sizes(pick(dataset, alone, whenInWindow(criteria)));
      if (facet === "kinds") return [value, actors];
      if (facet === "by") return [value, statements];
      return [value, facet === "sources" || facet === "topics" ? events + statements : events];
    }),
  );
}

function eventPasses(dataset: Dataset, event: GraphEvent, { facets, query }: Criteria): boolean {
  const said = dataset.statements.filter((one) => one.event === event.id);
  const tests: Record<FacetName, (chosen: readonly string[]) => boolean> = {
    kinds: (chosen) => event.participants.some(({ actor }) => chosen.includes(actorOf(dataset, actor).kind)),
    types: (chosen) => chosen.includes(event.type),
    topics: (chosen) =>
      [event, ...said].some((one) => one.topics?.some((topic) => chosen.includes(topic)) === true),
    sources: (chosen) => event.citations.some(({ source }) => chosen.includes(source)),
    by: (chosen) => said.some((one) => one.attribution.some(({ by }) => chosen.includes(by))),
    sides: (chosen) =>
      event.participants.some(({ actor, onBehalfOf }) =>
        [actor, onBehalfOf].some((id) => chosen.includes(sideOf(dataset, id))),
      ),
    where: (chosen) => chosen.includes(placeOf(event)),
  };
  const texts = [
    event.title,
    event.summary,
    event.place?.name ?? "",
    ...namesOf(
      dataset,
      event.participants.map(({ actor }) => actor),
    ),
  ];
  return (
    FACET_NAMES.every((name) => facets[name].length === 0 || tests[name](facets[name])) && holds(texts, query)
  );
}

function statementPasses(dataset: Dataset, one: Statement, { facets, query }: Criteria): boolean {
  const event = eventOf(dataset, one);
  const tests: Record<FacetName, (chosen: readonly string[]) => boolean> = {
    kinds: (chosen) => one.speakers.some((id) => chosen.includes(actorOf(dataset, id).kind)),
    types: (chosen) => event !== undefined && chosen.includes(event.type),
    topics: (chosen) => one.topics.some((topic) => chosen.includes(topic)),
    sources: (chosen) => one.citations.some(({ source }) => chosen.includes(source)),
    by: (chosen) => one.attribution.some(({ by }) => chosen.includes(by)),
    sides: (chosen) => [...one.speakers, one.onBehalfOf].some((id) => chosen.includes(sideOf(dataset, id))),
    where: (chosen) => event !== undefined && chosen.includes(placeOf(event)),
  };
  const texts = [
    one.text,
    ...(one.quotations ?? []).map(({ text }) => text),
    event?.title ?? "",
    ...namesOf(dataset, one.speakers),
  ];
  return (
    FACET_NAMES.every((name) => facets[name].length === 0 || tests[name](facets[name])) && holds(texts, query)
  );
}

function isSupported(
  dataset: Dataset,
  citations: readonly Citation[],
  { without = ALL_SOURCES }: Criteria,
): boolean {
  const cited = citations.map((citation) => dataset.sources.find(({ id }) => id === citation.source));
  return (
    citations.length === 0 ||
    cited.some(
      (source) =>
        source !== undefined &&
        !without.sources.includes(source.id) &&
        !without.kinds.includes(source.kind) &&
        !without.outlets.some((outlet) => outlet === source.outlet || outlet === source.origin),
    )
  );
}

function holds(texts: readonly string[], query: string): boolean {
  const words = foldText(query)
    .split(" ")
    .filter((word) => word !== "");
  return words.every((word) => texts.some((text) => foldText(text).includes(word)));
}

function namesOf(dataset: Dataset, ids: readonly string[]): string[] {
  return ids.flatMap((id) => [
    actorOf(dataset, id).name,
    ...actorOf(dataset, id).aliases.map(({ text }) => text),
  ]);
}

function placeOf({ place }: GraphEvent): string {
  return place?.country ?? "none";
}

/** Who sits where is proved elsewhere; "" = on no side. */
function sideOf(dataset: Dataset, id: string | undefined): string {
  const { sides } = relationsOf(dataset);
  return sides.list[sides.ofActor[dataset.actorRow.get(id ?? "") ?? -1] ?? -1]?.id ?? "";
}

function recordOf(events: readonly GraphEvent[], id: string): GraphEvent {
  const event = events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}

function actorOf(dataset: Dataset, id: string): Actor {
  const actor = dataset.actors.find((one) => one.id === id);
  if (actor === undefined) throw new Error(`no actor ${id}`);
  return actor;
}

function eventOf(dataset: Dataset, one: Statement): GraphEvent | undefined {
  return dataset.events.find(({ id }) => id === one.event);
}

function kindPasses(actor: Actor, { facets }: Criteria): boolean {
  return facets.kinds.length === 0 || facets.kinds.includes(actor.kind);
}

function takesPart(event: GraphEvent, actor: string): boolean {
  return event.participants.some((one) => one.actor === actor);
}

function mask<T>(records: readonly T[], picked: ReadonlySet<T>): Uint8Array {
  return Uint8Array.from(records, (record) => (picked.has(record) ? 1 : 0));
}

function sizes({ actors, events, statements }: Picked): Counts {
  return { actors: actors.size, events: events.size, statements: statements.size };
}
