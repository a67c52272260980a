import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Actor, Edtf, GraphEvent, ReadoutGraph } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "./tiny-graph.ts";

/** One event in short: its date, who took part, and what else differs from a meeting. */
export type ShortEvent = readonly [date: Edtf | null, actors: string, rest?: Partial<GraphEvent>];

/**
 * A data set of events written in short, with actors of one letter: `[["2022-03-01", "ab"]]` is one meeting of a and
 * b, named event-0. `actors` overrides what persons a to h are.
 */
export function eventGraph(events: readonly ShortEvent[], actors: readonly Partial<Actor>[] = []): Dataset {
  const graph: ReadoutGraph = {
    ...TINY_GRAPH,
    vocabulary: {
      ...TINY_GRAPH.vocabulary,
      eventTypes: [
        ...TINY_GRAPH.vocabulary.eventTypes,
        { id: "conference", label: "Conference", cameo: ["046"], plover: "CONSULT" },
        { id: "vote", label: "Vote", cameo: ["010"] },
        { id: "military", label: "Military", cameo: ["190"] },
      ],
    },
    actors: Array.from("abcdefgh", (id) => ({
      id,
      kind: "person",
      name: id.toUpperCase(),
      aliases: [],
      ...actors.find((one) => one.id === id),
    })),
    events: events.map(([date, who, rest], row) => ({
      id: `event-${row}`,
      type: "meeting",
      title: `Event ${row}`,
      date,
      status: "held",
      participants: Array.from(who, (actor) => ({ actor, role: "participant" })),
      summary: "",
      citations: [{ source: "lantern-2022-04-02" }],
      ...rest,
    })),
    statements: [],
    positions: {},
  };
  return buildDataset(graph);
}
