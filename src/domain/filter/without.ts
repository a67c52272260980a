// What if a source did not exist? Switched-off sources support nothing: an event or a statement counts only while
// one of its citations remains.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId, Source } from "#domain/records/record-types.ts";
import { kindInCountry } from "./source-kind.ts";
import type { RowMasks } from "./row-masks.ts";

/** What is switched off. */
export interface Without {
  sources: readonly RecordId[];
  /** Outlets: everything that they publish, and everything printed elsewhere that originates with them. */
  outlets: readonly RecordId[];
  /** Kinds of source, whole ("state-media") or of one country ("state-media:RU"). */
  kinds: readonly string[];
}

/** Nothing is switched off. */
export const ALL_SOURCES: Without = { sources: [], outlets: [], kinds: [] };

/** Whether anything is switched off. */
export function isAnyWithout({ sources, outlets, kinds }: Without): boolean {
  return sources.length > 0 || outlets.length > 0 || kinds.length > 0;
}

/** Whether a source is switched off: itself, its outlet, the outlet that it originates with, or its kind (in its country). */
export function isSwitchedOff(source: Source, { sources, outlets, kinds }: Without): boolean {
  return (
    sources.includes(source.id) ||
    outlets.includes(source.outlet) ||
    (source.origin !== undefined && outlets.includes(source.origin)) ||
    kinds.includes(source.kind) ||
    kinds.includes(kindInCountry(source) ?? "")
  );
}

/** The ids of the sources that are switched off. */
export function switchedOffSources(dataset: Dataset, without: Without): ReadonlySet<RecordId> {
  return new Set(dataset.sources.filter((source) => isSwitchedOff(source, without)).map(({ id }) => id));
}

/**
 * The events and statements that keep at least one citation; null when nothing is switched off. A record that never
 * had one (of an opened file) has none to lose, and stays.
 */
export function withoutClause(dataset: Dataset, without: Without): RowMasks | null {
  const off = isAnyWithout(without) ? switchedOffSources(dataset, without) : NONE;
  if (off.size === 0) return null;
  const supported = ({ citations }: { citations: readonly Citation[] }): number =>
    citations.length === 0 || citations.some(({ source }) => !off.has(source)) ? 1 : 0;
  return {
    events: Uint8Array.from(dataset.events, supported),
    statements: Uint8Array.from(dataset.statements, supported),
  };
}

const NONE: ReadonlySet<RecordId> = new Set();
