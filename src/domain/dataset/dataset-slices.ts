// A data set in slices, to hand it from one thread to another: each slice is small enough to be taken over between two
// frames, and numbers change hands without being copied. What is joined is what was sliced.
import { invariant } from "#domain/invariant.ts";
import type {
  Actor,
  GraphEvent,
  ReadoutGraph,
  RecordId,
  Source,
  Statement,
} from "#domain/records/record-types.ts";
import type { Dataset } from "./dataset.ts";
import { adoptKept, keptParts, type KeptPart } from "./kept-with.ts";

/** Lists of records, in the order of the data set's rows. */
interface Lists {
  actors: Actor;
  events: GraphEvent;
  statements: Statement;
  sources: Source;
}
type ListName = keyof Lists;
const LISTS = ["actors", "events", "statements", "sources"] as const satisfies readonly ListName[];

/** What is made again from the records as they arrive. */
type Remade = ListName | "graph" | "actorRow" | "eventRow" | "statementRow" | "sourceById" | "positions";

interface Frame {
  /** Everything else of the data set, whatever it holds. */
  rest: Omit<Dataset, Remade>;
  graph: Omit<ReadoutGraph, ListName | "positions">;
  /** Rows of events and statements in the order in which the file has them. */
  order: { events: Int32Array; statements: Int32Array };
  /** What is kept with the data set. In one message with the columns, whose arrays it may share. */
  kept: readonly KeptPart[];
}

export type DatasetSlice =
  | {
      readonly [Name in ListName]: { readonly kind: Name; readonly records: readonly Lists[Name][] };
    }[ListName]
  | {
      readonly kind: "positions";
      readonly entries: readonly (readonly [RecordId, readonly [number, number]])[];
    }
  | { readonly kind: "frame"; readonly frame: Frame };

/**
 * The data set in slices of at most `size` records each; the frame, with all columns and what is kept with the data
 * set, comes last.
 */
export function* sliceDataset(dataset: Dataset, size: number): Generator<DatasetSlice> {
  const { graph, actors, events, statements, sources, positions, ...others } = dataset;
  const { actorRow: _a, eventRow, statementRow, sourceById: _s, ...rest } = others;
  const { actors: _ga, events: inFile, statements: said, sources: _gs, positions: _gp, ...head } = graph;
  for (const records of inSlices(actors, size)) yield { kind: "actors", records };
  for (const records of inSlices(events, size)) yield { kind: "events", records };
  for (const records of inSlices(statements, size)) yield { kind: "statements", records };
  for (const records of inSlices(sources, size)) yield { kind: "sources", records };
  for (const entries of inSlices(Object.entries(positions), size)) yield { kind: "positions", entries };
  const order = { events: rowsOf(inFile, eventRow), statements: rowsOf(said, statementRow) };
  yield { kind: "frame", frame: { rest, graph: head, order, kept: [...keptParts(dataset)] } };
}

/** How many records of all kinds a data set has: what there is to hand over. */
export function recordCount(dataset: Dataset): number {
  return LISTS.reduce((sum, name) => sum + dataset[name].length, 0);
}

/** The buffers that a slice may hand over instead of copying; the sender cannot read them afterwards. */
export function buffersOf(slice: DatasetSlice): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (typeof value === "object" && value !== null && !(value instanceof Map))
      for (const each of Object.values(value)) look(each);
  };
  if (slice.kind === "frame") look([slice.frame.rest, slice.frame.order, slice.frame.kept]);
  return [...found];
}

export interface DatasetJoin {
  /** Takes the next slice. */
  add: (slice: DatasetSlice) => void;
  /** How many records have come. */
  readonly count: number;
  /** The data set. Breaks an invariant when slices are missing. */
  finish: () => Dataset;
}

/** Puts slices together again, in the order in which they were cut. */
export function joinDataset(): DatasetJoin {
  const lists: { [Name in ListName]: Lists[Name][] } = {
    actors: [],
    events: [],
    statements: [],
    sources: [],
  };
  const rows = {
    actors: new Map<RecordId, number>(),
    events: new Map<RecordId, number>(),
    statements: new Map<RecordId, number>(),
  };
  const sourceById = new Map<RecordId, Source>();
  // Without a prototype, so that an id such as "constructor" is only an id.
  const positions = Object.create(null) as Record<RecordId, readonly [number, number]>;
  let frame: Frame | null = null;

  function addRecords<R extends { id: RecordId }>(
    list: R[],
    records: readonly R[],
    rowOf: Map<RecordId, number> | null,
  ): void {
    for (const record of records) {
      rowOf?.set(record.id, list.length);
      list.push(record);
    }
  }

  return {
    get count() {
      return LISTS.reduce((sum, name) => sum + lists[name].length, 0);
    },
    add(slice) {
      switch (slice.kind) {
        case "actors":
          return addRecords(lists.actors, slice.records, rows.actors);
        case "events":
          return addRecords(lists.events, slice.records, rows.events);
        case "statements":
          return addRecords(lists.statements, slice.records, rows.statements);
        case "sources":
          for (const source of slice.records) sourceById.set(source.id, source);
          return addRecords(lists.sources, slice.records, null);
        case "positions":
          for (const [id, place] of slice.entries) positions[id] = place;
          return undefined;
        case "frame":
          frame = slice.frame;
          return undefined;
      }
    },
    finish() {
      invariant(frame !== null, "the last slice of a data set has come");
      const { rest, graph, order, kept } = frame;
      const at = <R>(list: readonly R[], row: number): R => {
        const record = list[row];
        invariant(record !== undefined, "every slice of a data set has come");
        return record;
      };
      const dataset: Dataset = {
        ...rest,
        ...lists,
        graph: {
          ...graph,
          actors: lists.actors,
          events: Array.from(order.events, (row) => at(lists.events, row)),
          statements: Array.from(order.statements, (row) => at(lists.statements, row)),
          sources: lists.sources,
          positions,
        },
        actorRow: rows.actors,
        eventRow: rows.events,
        statementRow: rows.statements,
        sourceById,
        positions,
      };
      adoptKept(dataset, kept);
      return dataset;
    },
  };
}

function rowsOf(records: readonly { id: RecordId }[], rowOf: ReadonlyMap<RecordId, number>): Int32Array {
  return Int32Array.from(records, ({ id }) => rowOf.get(id) ?? -1);
}

function* inSlices<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
