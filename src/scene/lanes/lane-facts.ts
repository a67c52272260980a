// What lanes need of the events, whatever the window: typed columns, worked out once for a data set and a middle.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { laneRelations } from "./lane-relations.ts";

export interface LaneFacts {
  /** By event row: 1 = a contact with a date, which has marks in lanes. */
  drawn: Uint8Array;
  /** By event row: 1 = somebody of the side in the middle took part (first rank). */
  first: Uint8Array;
  /** By actor row: contacts of first rank and all contacts, over all dates. */
  firstOf: Int32Array;
  allOf: Int32Array;
  /** Contacts, whatever their date. */
  contacts: number;
}

const known = new WeakMap<Dataset, Map<string, LaneFacts>>();

/** The facts of a data set with a side in the middle: the same reference for the same two. */
export function laneFacts(dataset: Dataset, middle: string): LaneFacts {
  const byMiddle = known.get(dataset) ?? new Map<string, LaneFacts>();
  known.set(dataset, byMiddle);
  let facts = byMiddle.get(middle);
  if (facts === undefined) {
    facts = collect(dataset, middle);
    byMiddle.set(middle, facts);
  }
  return facts;
}

function collect(dataset: Dataset, middle: string): LaneFacts {
  const { columns, events, actors } = dataset;
  const { sides, sideOf } = laneRelations(dataset);
  const inMiddle = sides.findIndex(({ id }) => id === middle);
  const facts: LaneFacts = {
    drawn: new Uint8Array(events.length),
    first: new Uint8Array(events.length),
    firstOf: new Int32Array(actors.length),
    allOf: new Int32Array(actors.length),
    contacts: 0,
  };
  for (let event = 0; event < events.length; event += 1) {
    if (columns.eventCountable[event] !== 1) continue;
    facts.contacts += 1;
    if (columns.eventCertainty[event] !== UNDATED) facts.drawn[event] = 1;
    const taking = rowsOf(columns.participants, event);
    const isFirst = inMiddle >= 0 && taking.some((actor) => sideOf[actor] === inMiddle);
    if (isFirst) facts.first[event] = 1;
    for (const actor of taking) {
      facts.allOf[actor] = (facts.allOf[actor] ?? 0) + 1;
      if (isFirst) facts.firstOf[actor] = (facts.firstOf[actor] ?? 0) + 1;
    }
  }
  return facts;
}
