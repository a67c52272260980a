import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import type { MadeEvents, KeyColumn } from "./made-events.ts";

/** A data set of the made events: persons without a state, each event a call of two, actor row i being key i. */
export function datasetOf(dates: MadeEvents["dates"], actors: KeyColumn): Dataset {
  return buildDataset({
    format: "readout-graph",
    version: 1,
    edition: "0",
    title: "Made",
    description: "Made for measuring.",
    licence: "CC0",
    coverage: { from: "1970", to: "1999" },
    vocabulary: {
      eventTypes: [{ id: "call", label: "Call", cameo: [] }],
      roles: [{ id: "participant", label: "Participant" }],
      topics: [],
      seats: [],
    },
    actors: Array.from({ length: actors.size }, (_, row) => ({
      id: `a${row}`,
      kind: "person",
      name: `A${row}`,
      aliases: [],
    })),
    events: Array.from(dates.from, (from, row) => ({
      id: `e${row}`,
      type: "call",
      title: "",
      date: dateText(from, dates.to[row] ?? from),
      status: "held",
      participants: [0, 1].map((end) => ({
        actor: `a${actors.keys[2 * row + end] ?? 0}`,
        role: "participant",
      })),
      summary: "",
      citations: [],
    })),
    statements: [],
    sources: [],
    positions: {},
  });
}

function dateText(from: number, to: number): string {
  return from === to ? formatIsoDay(from) : `${formatIsoDay(from)}/${formatIsoDay(to)}`;
}
