import type { Edtf, GraphEvent, ReadoutGraph, Vocabulary } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import type { ReadData } from "./read/read-data.ts";

const EMPTY_VOCABULARY: Vocabulary = { eventTypes: [], roles: [], topics: [], seats: [] };

/** One graph of what was read, in the order of the files, without positions. What is missing is left empty. */
export function assembleGraph(data: ReadData): ReadoutGraph {
  const events = data.events.map((record) => record.value);
  const edition = data.edition?.value;
  return {
    format: "readout-graph",
    version: 1,
    edition: edition?.edition ?? "",
    title: edition?.title ?? "",
    description: edition?.description ?? "",
    licence: edition?.licence ?? "",
    coverage: edition?.coverage ?? coverageOf(events),
    ...(edition?.about === undefined ? {} : { about: edition.about }),
    vocabulary: data.vocabulary?.value ?? EMPTY_VOCABULARY,
    ...(data.views === null ? {} : { views: data.views.value.views }),
    actors: data.actors.map((record) => record.value),
    events,
    statements: data.statements.map((record) => record.value),
    sources: data.sources.map((record) => record.value),
    positions: {},
  };
}

/** First to last day of the events that count (no context, nothing cancelled); open ends go by their known side. */
function coverageOf(events: readonly GraphEvent[]): { from: Edtf; to: Edtf } {
  let first = LATEST_DAY;
  let last = EARLIEST_DAY;
  for (const event of events) {
    if (event.context === true || event.status === "cancelled" || event.date === null) continue;
    const date = parseEdtf(event.date);
    if (!date.ok) continue;
    const { from, to, openStart, openEnd } = date.value.span;
    first = Math.min(first, openStart ? to : from);
    last = Math.max(last, openEnd ? from : to);
  }
  return first > last
    ? { from: "1970-01-01", to: "1970-01-01" }
    : { from: formatIsoDay(first), to: formatIsoDay(last) };
}
