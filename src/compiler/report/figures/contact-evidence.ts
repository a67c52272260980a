// What the collection promises of contacts: something said of each, both sides' words, no tie from what was no meeting.
import { formatIsoDay } from "#domain/time/day.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { collectionCoverage } from "#domain/evidence/collection-coverage.ts";
import { contactWords } from "#domain/evidence/own-words.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { RecordId } from "#domain/records/record-types.ts";

export interface ContactEvidence {
  contacts: number;
  /** Contacts at or about which nothing is quoted or paraphrased. */
  without: readonly RecordId[];
  /** Contacts between exactly two governments, and those of them of which both sides' own words are here. */
  betweenTwo: number;
  bothSides: number;
  /** Those of which one side's words are missing, or both. */
  missing: readonly { event: RecordId; title: string; silent: readonly RecordId[] }[];
  /** Contacts that rest on one independent source. */
  single: number;
  /** By pair of the table's sides, in the order of the sides; a contact of three counts for three pairs. */
  bySides: readonly { sides: readonly [string, string]; contacts: number }[];
  /** By month of the first possible day, with how many have both sides' words. */
  byMonth: readonly { month: string; contacts: number; bothSides: number }[];
  /** Pairs of actors that a vote, a tour or a week joins: none may. */
  falseTies: number;
}

/** The figures of a checked data set. */
export function contactEvidence(dataset: Dataset): ContactEvidence {
  const { events } = dataset;
  const words = contactWords(dataset);
  const idOf = (row: number): RecordId => events[row]?.id ?? "";
  const between = words.filter(({ governments }) => governments.length === 2);
  const isHeard = ({ governments, heard }: (typeof words)[number]): boolean =>
    heard.length === governments.length;
  const { sides } = relationsOf(dataset);
  const label = (place: number): string => sides.list[place]?.label ?? "";
  return {
    contacts: words.length,
    without: words.filter(({ statements }) => statements === 0).map(({ event }) => idOf(event)),
    betweenTwo: between.length,
    bothSides: between.filter(isHeard).length,
    missing: between
      .filter((one) => !isHeard(one))
      .map(({ event, governments, heard }) => ({
        event: idOf(event),
        title: events[event]?.title ?? "",
        silent: governments.filter((id) => !heard.includes(id)),
      })),
    single: words.filter(({ event }) => independentSources(dataset, idOf(event)) === 1).length,
    bySides: collectionCoverage(dataset).pairs.map(({ sides: [a, b], contacts }) => ({
      sides: [label(a), label(b)],
      contacts,
    })),
    byMonth: byMonth(
      dataset,
      between.map((one) => ({ event: one.event, isHeard: isHeard(one) })),
      words.map(({ event }) => event),
    ),
    falseTies: falseTies(dataset),
  };
}

function byMonth(
  { columns }: Dataset,
  between: readonly { event: number; isHeard: boolean }[],
  contacts: readonly number[],
): ContactEvidence["byMonth"] {
  const rows = new Map<string, { contacts: number; bothSides: number }>();
  const rowOf = (event: number): { contacts: number; bothSides: number } => {
    const month = formatIsoDay(columns.eventFrom[event] ?? 0).slice(0, 7);
    const row = rows.get(month) ?? { contacts: 0, bothSides: 0 };
    rows.set(month, row);
    return row;
  };
  for (const event of contacts) rowOf(event).contacts += 1;
  for (const { event, isHeard } of between) if (isHeard) rowOf(event).bothSides += 1;
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, row]) => ({ month, contacts: row.contacts, bothSides: row.bothSides }));
}

function falseTies(dataset: Dataset): number {
  const { joins } = relationsOf(dataset);
  return dataset.events.reduce((sum, { type, frames, context }, row) => {
    const isNoMeeting = type === "vote" || frames === true || context === true;
    return isNoMeeting ? sum + rowsOf(joins, row).length / 2 : sum;
  }, 0);
}
