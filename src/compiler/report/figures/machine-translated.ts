import type { ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { sourceTallies } from "./source-tallies.ts";

/** A source read in a machine translation: its wording is not its author's. */
export interface MachineTranslated {
  id: RecordId;
  title: string;
  events: number;
  statements: number;
  /** Fragments printed as quotations that are a machine's words. */
  quotations: number;
}

/** The machine-translated sources and what cites them, by id. */
export function machineTranslated(graph: ReadoutGraph): readonly MachineTranslated[] {
  const tallies = new Map(sourceTallies(graph).bySource.map((tally) => [tally.id, tally]));
  const quotations = graph.statements.flatMap((statement) => statement.quotations ?? []);
  return graph.sources
    .filter((source) => source.machineTranslated === true)
    .map(({ id, title }) => ({
      id,
      title,
      events: tallies.get(id)?.events ?? 0,
      statements: tallies.get(id)?.statements ?? 0,
      quotations: quotations.filter(({ source, translation }) => source === id && translation === "machine")
        .length,
    }));
}
