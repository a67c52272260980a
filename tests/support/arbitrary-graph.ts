import fc from "fast-check";
import type {
  Actor,
  Citation,
  Edtf,
  GraphEvent,
  ReadoutGraph,
  Source,
  Statement,
} from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";

const FIRST_DAY = dayFromCalendar(2021, 12, 20);
const TYPES = ["call", "meeting", "letter", "visit", "conference", "vote"] as const;
const ROLES = ["participant", "host", "visitor", "envoy", "subject", "voted-for"] as const;
const TOPICS = ["water", "trade", "border"] as const;
const WORDS = ["river", "gate", "Ardén", "мост", "mill", "桥"] as const;

/** An EDTF date around the turn of 2022: exact, lasting, unknown, half known, open, in doubt, or none. */
export function arbitraryDate(): fc.Arbitrary<Edtf | null> {
  const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 120 });
  const days = fc.tuple(day, fc.integer({ min: 0, max: 40 }));
  return fc.oneof(
    { weight: 6, arbitrary: day.map(formatIsoDay) },
    {
      weight: 2,
      arbitrary: days.map(([from, more]) => `${formatIsoDay(from)}/${formatIsoDay(from + more)}`),
    },
    {
      weight: 2,
      arbitrary: days.map(([from, more]) => `[${formatIsoDay(from)}..${formatIsoDay(from + more)}]`),
    },
    { weight: 1, arbitrary: day.map((one) => formatIsoDay(one).slice(0, 7)) },
    { weight: 1, arbitrary: day.map((one) => `${formatIsoDay(one)}~`) },
    { weight: 1, arbitrary: fc.constantFrom("2022", "2022-21", "2021-12-XX", "2022-0X") },
    { weight: 1, arbitrary: day.map((one) => `${formatIsoDay(one)}/..`) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/**
 * A small valid graph: 1 to 9 actors of all kinds, some of a state, some members of one another, 1 or 2 sources, up to 12 events and 12 statements. Every
 * reference resolves, every date parses; records come in no particular order.
 */
export function arbitraryGraph(): fc.Arbitrary<ReadoutGraph> {
  return fc
    .record({ actorCount: fc.integer({ min: 1, max: 9 }), sourceCount: fc.integer({ min: 1, max: 2 }) })
    .chain(({ actorCount, sourceCount }) => {
      const actorId = fc.integer({ min: 0, max: actorCount - 1 }).map((row) => `actor-${row}`);
      const sourceId = fc.integer({ min: 0, max: sourceCount - 1 }).map((row) => `source-${row}`);
      return fc
        .array(arbitraryEvent(actorId, sourceId), { maxLength: 12 })
        .map((events) => events.map((event, row) => ({ ...event, id: `event-${row}` })))
        .chain((events) =>
          fc.record({
            actors: arbitraryActors(actorCount),
            sources: arbitrarySources(sourceCount, actorId),
            events: fc.shuffledSubarray(events, { minLength: events.length }),
            statements: fc
              .array(arbitraryStatement({ actorId, sourceId, eventIds: events.map(({ id }) => id) }), {
                maxLength: 12,
              })
              .map((statements) => statements.map((one, row) => ({ ...one, id: `statement-${row}` }))),
          }),
        );
    })
    .map(graphOf);
}

function graphOf(records: Pick<ReadoutGraph, "actors" | "events" | "statements" | "sources">): ReadoutGraph {
  return {
    format: "readout-graph",
    version: 1,
    edition: "0",
    title: "Generated",
    description: "Generated for a test.",
    licence: "CC BY 4.0",
    coverage: { from: "2021-12", to: "2022-04" },
    vocabulary: {
      eventTypes: TYPES.map((id) => ({ id, label: id, cameo: ["040"] })),
      roles: ROLES.map((id) => ({ id, label: id })),
      topics: TOPICS.map((id) => ({ id, label: id })),
      seats: [],
    },
    ...records,
    positions: {},
  };
}

function arbitraryActors(count: number): fc.Arbitrary<Actor[]> {
  const actor = fc.record({
    kind: fc.constantFrom("person", "state", "organization", "group" as const),
    name: arbitraryText(),
    alias: fc.option(arbitraryText()),
    state: fc.option(fc.nat({ max: count - 1 })),
    memberOf: fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 2 }),
  });
  return fc.array(actor, { minLength: count, maxLength: count }).map((actors) =>
    actors.map(({ kind, name, alias, state, memberOf }, row) => ({
      id: `actor-${row}`,
      kind,
      name,
      aliases: alias === null ? [] : [{ text: alias }],
      // A state's people and bodies; and members of whatever is no person, in circles too.
      ...(kind !== "state" && state !== null && actors[state]?.kind === "state"
        ? { state: `actor-${state}` }
        : {}),
      memberOf: memberOf
        .filter((whole) => whole !== row && actors[whole]?.kind !== "person")
        .map((whole) => ({ actor: `actor-${whole}`, citations: [] })),
    })),
  );
}

function arbitrarySources(count: number, actorId: fc.Arbitrary<string>): fc.Arbitrary<Source[]> {
  return fc.array(actorId, { minLength: count, maxLength: count }).map((outlets) =>
    outlets.map((outlet, row) => ({
      id: `source-${row}`,
      outlet,
      title: `Source ${row}`,
      published: null,
      lang: "en",
      kind: "newspaper" as const,
    })),
  );
}

function arbitraryEvent(
  actorId: fc.Arbitrary<string>,
  sourceId: fc.Arbitrary<string>,
): fc.Arbitrary<Omit<GraphEvent, "id">> {
  return fc
    .record({
      type: fc.constantFrom(...TYPES),
      title: arbitraryText(),
      date: arbitraryDate(),
      status: fc.constantFrom("held", "held", "held", "planned", "cancelled" as const),
      isContext: fc.constantFrom(false, false, false, true),
      isFrame: fc.constantFrom(false, false, false, false, true),
      place: fc.option(fc.record({ name: arbitraryText(), country: fc.option(fc.constantFrom("XA", "XB")) })),
      parts: fc.array(
        fc.record({
          actor: actorId,
          role: fc.constantFrom("participant", ...ROLES),
          onBehalfOf: fc.option(actorId, { freq: 9 }),
        }),
        { maxLength: 6 },
      ),
      topics: fc.option(fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 })),
      summary: arbitraryText(),
      citations: arbitraryCitations(sourceId),
    })
    .map(eventOf);
}

type EventParts = Omit<GraphEvent, "id" | "context" | "frames" | "place" | "topics" | "participants"> & {
  isContext: boolean;
  isFrame: boolean;
  place: { name: string; country: string | null } | null;
  topics: readonly string[] | null;
  parts: readonly { actor: string; role: string; onBehalfOf: string | null }[];
};

function eventOf({ isContext, isFrame, place, topics, parts, ...event }: EventParts): Omit<GraphEvent, "id"> {
  return {
    ...event,
    ...(isContext ? { context: true } : {}),
    ...(isFrame ? { frames: true } : {}),
    ...(place === null
      ? {}
      : { place: { name: place.name, ...(place.country === null ? {} : { country: place.country }) } }),
    ...(topics === null ? {} : { topics }),
    participants: parts.map(({ actor, role }) => {
      // Whoever is there in two roles is there for one.
      const onBehalfOf = parts.find((one) => one.actor === actor)?.onBehalfOf ?? null;
      return { actor, role, ...(onBehalfOf === null || onBehalfOf === actor ? {} : { onBehalfOf }) };
    }),
  };
}

interface StatementIds {
  actorId: fc.Arbitrary<string>;
  sourceId: fc.Arbitrary<string>;
  eventIds: readonly string[];
}

function arbitraryStatement({
  actorId,
  sourceId,
  eventIds,
}: StatementIds): fc.Arbitrary<Omit<Statement, "id">> {
  return fc
    .record({
      speakers: fc.uniqueArray(actorId, { minLength: 1, maxLength: 3 }),
      to: fc.uniqueArray(actorId, { maxLength: 2 }),
      about: fc.uniqueArray(actorId, { maxLength: 2 }),
      event: eventIds.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...eventIds)),
      date: arbitraryDate(),
      text: arbitraryText(),
      by: fc.array(actorId, { minLength: 1, maxLength: 2 }),
      topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
      citations: arbitraryCitations(sourceId),
    })
    .map(statementOf);
}

type StatementParts = Omit<Statement, "id" | "event" | "form" | "attribution"> & {
  event: string | null;
  by: readonly string[];
};

function statementOf({ event, by, ...statement }: StatementParts): Omit<Statement, "id"> {
  return {
    ...statement,
    ...(event === null ? {} : { event }),
    form: "paraphrase",
    attribution: by.map((one) => ({ by: one, kind: "report" })),
  };
}

function arbitraryCitations(sourceId: fc.Arbitrary<string>): fc.Arbitrary<Citation[]> {
  return fc.array(
    sourceId.map((source) => ({ source })),
    { minLength: 1, maxLength: 2 },
  );
}

function arbitraryText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
}
