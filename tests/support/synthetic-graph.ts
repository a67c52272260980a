// Invented graphs of any size for tests of the axis: many events, one day for all, or no day at all.
import type { Actor, GraphEvent, ReadoutGraph } from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { TINY_GRAPH } from "./tiny-graph.ts";

/** How the events lie in time. */
export type Dates = "spread" | "equal" | "none";

export interface SyntheticOptions {
  events: number;
  /** At most this many actors take part; about one for ten events when absent. */
  actors?: number;
  dates?: Dates;
}

const TYPES = TINY_GRAPH.vocabulary.eventTypes.map(({ id }) => id);
const FIRST_DAY = dayFromCalendar(2015, 1, 1);
const DAYS = 3650;

/** A graph that is the same each time: of the spread events a tenth has an unknown day and a twentieth none. */
export function syntheticGraph({ events, actors, dates = "spread" }: SyntheticOptions): ReadoutGraph {
  const random = randomFrom(events * 7 + 3);
  const people = Math.max(4, actors ?? Math.min(400, Math.ceil(events / 10)));
  const side = Math.ceil(Math.sqrt(people));
  const ids = Array.from({ length: people }, (_, at) => `actor-${at}`);
  return {
    ...TINY_GRAPH,
    title: `${events} invented events`,
    statements: [],
    actors: ids.map((id, at): Actor => ({ id, kind: "person", name: `Person ${at + 1}`, aliases: [] })),
    events: Array.from({ length: events }, (_, at): GraphEvent => {
      const a = Math.floor(random() * random() * people);
      const b = (a + 1 + Math.floor(random() * (people - 1))) % people;
      return {
        id: `event-${at}`,
        type: TYPES[Math.floor(random() * TYPES.length)] ?? "call",
        title: `Event ${at + 1}`,
        date: dateOf(dates, random),
        status: "held",
        participants: [a, b].map((row) => ({ actor: ids[row] ?? "actor-0", role: "participant" })),
        summary: "Invented.",
        citations: [{ source: "lantern-2022-04-02" }],
      };
    }),
    sources: TINY_GRAPH.sources
      .filter(({ id }) => id === "lantern-2022-04-02")
      .map((source) => Object.assign(structuredClone(source), { outlet: "actor-0" })),
    vocabulary: { ...TINY_GRAPH.vocabulary, seats: [] },
    positions: Object.fromEntries(
      ids.map((id, at) => [id, [(at % side) * 90, Math.floor(at / side) * 90] as const]),
    ),
  };
}

function dateOf(dates: Dates, random: () => number): string | null {
  if (dates === "none") return null;
  if (dates === "equal") return "2022-03-10";
  const kind = random();
  const day = formatIsoDay(FIRST_DAY + Math.floor(Math.sqrt(random()) * DAYS));
  if (kind < 0.05) return null;
  return kind < 0.15 ? day.slice(0, 7) : day;
}

/** A small generator of our own: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
