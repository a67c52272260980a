import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import type { Recall } from "#compiler/recall/recall.ts";
import { actorTallies, type ActorTally } from "./figures/actor-tallies.ts";
import { attributions, type Attributions } from "./figures/attributions.ts";
import { contactEvidence, type ContactEvidence } from "./figures/contact-evidence.ts";
import { dateConflicts, type DateConflicts } from "./figures/date-conflicts.ts";
import { eventMonths, type EventMonths } from "./figures/event-months.ts";
import { eventSupport, type EventSupport } from "./figures/event-support.ts";
import { eventTypes, type EventTypeCount } from "./figures/event-types.ts";
import { confidences, type Confidences } from "./figures/confidences.ts";
import { machineTranslated, type MachineTranslated } from "./figures/machine-translated.ts";
import { nameGaps, type NameGaps } from "./figures/name-gaps.ts";
import { recordCounts, type RecordCounts } from "./figures/record-counts.ts";
import { seatBreaks, type SeatBreaks } from "./figures/seat-breaks.ts";
import { sourceTallies, type SourceTallies } from "./figures/source-tallies.ts";
import { uncitedClaims, type UncitedClaim } from "./figures/uncited-claims.ts";
import { unusedRecords, type UnusedRecords } from "./figures/unused-records.ts";

/** All that the report on a graph tells, as plain data: what `--json` prints. */
export interface DataReport {
  title: string;
  edition: string;
  coverage: ReadoutGraph["coverage"];
  counts: RecordCounts;
  types: readonly EventTypeCount[];
  months: EventMonths;
  actors: readonly ActorTally[];
  sources: SourceTallies;
  support: EventSupport;
  contactEvidence: ContactEvidence;
  names: NameGaps;
  /** Filled by the caller, who has the lists; null = not measured. */
  recall: Recall | null;
  attribution: Attributions;
  dates: DateConflicts;
  confidence: Confidences;
  seats: SeatBreaks;
  unused: UnusedRecords;
  machineTranslated: readonly MachineTranslated[];
  uncited: readonly UncitedClaim[];
}

/** The report on a checked graph: the same for the same records, in whatever order and files they stand. */
export function buildReport(given: ReadoutGraph): DataReport {
  const graph = inOrder(given);
  const dataset = buildDataset(graph);
  return {
    title: graph.title,
    edition: graph.edition,
    coverage: graph.coverage,
    counts: recordCounts(graph),
    types: eventTypes(dataset),
    months: eventMonths(dataset),
    actors: actorTallies(dataset),
    sources: sourceTallies(graph),
    support: eventSupport(dataset),
    contactEvidence: contactEvidence(dataset),
    names: nameGaps(graph),
    recall: null,
    attribution: attributions(graph),
    dates: dateConflicts(dataset.events),
    confidence: confidences(dataset.events),
    seats: seatBreaks(dataset),
    unused: unusedRecords(graph),
    machineTranslated: machineTranslated(graph),
    uncited: uncitedClaims(graph),
  };
}

function inOrder(graph: ReadoutGraph): ReadoutGraph {
  return {
    ...graph,
    actors: graph.actors.toSorted(byId),
    events: graph.events.toSorted(byId),
    statements: graph.statements.toSorted(byId),
    sources: graph.sources.toSorted(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
