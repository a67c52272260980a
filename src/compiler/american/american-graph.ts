// "American travels and visits, 1866 to 2025": a graph of the two lists, one event for each row. A row that names whom
// the traveller met is a contact; one that names a sitting and no partner is a contact with the forum; any other is a
// journey, which frames contacts that nobody recorded and is not counted.
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { familyName, familyOf, withoutTitle } from "./names.ts";
import { FORUMS } from "./nationalities.ts";
import { gatherPeople, type Mention, type Person } from "./people.ts";
import type { Travel, Visit } from "./read-lists.ts";
import { readRemarks, type Named, type RemarksRead } from "./read-remarks.ts";
import { actorsOf, countryOf, sourceOfTravel, sourcesOf, US, type Lists } from "./records-of-lists.ts";
import type { Regions } from "./regions.ts";
import { eventOf, type Row, type RowKind } from "./row-event.ts";

/** What became of the rows: how many are of each kind, people read, and rows by decade ("1860s"). */
export interface AmericanReport {
  rows: number;
  kinds: Readonly<Record<RowKind, number>>;
  people: number;
  decades: Readonly<Record<string, number>>;
}

const SUMMARY =
  "Journeys abroad of the presidents and secretaries of state of the United States, and visits of foreign leaders to " +
  "it, read from two public-domain lists of the Office of the Historian. A row that names whom the traveller met is a " +
  "contact; a journey that names nobody is shown and not counted. Whom the remarks name was read by rules.";
/** Vice presidents whom the remarks name beside the traveller; they are no counterparts. */
const VICE_PRESIDENTS = new Set(
  "agnew barkley biden bush cheney ford gore harris humphrey johnson mondale nixon pence quayle rockefeller vance".split(
    " ",
  ),
);
const MET_PRESIDENT =
  /\b(?:[Mm]et with|[Mm]eeting with|[Cc]onferred with|[Gg]uest of|[Rr]eceived by) (?:former )?President(?:-elect)? (\p{Lu}[\p{L}.]*(?: (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* \d)\p{Lu}[\p{L}.]*)*)/u;

/** The graph of the two lists, and the report on it. Ids are made of the lists' own. */
export function americanGraph(lists: Lists): { graph: ReadoutGraph; report: AmericanReport } {
  const { travels, visits, regions } = lists;
  const journeys = [
    ...travelsRead(travels, lists),
    ...visits.map((visit): Journey => ({ list: "visit", each: visit, read: readVisit(visit) })),
  ];
  const known = new Set([...travels, ...visits].map(({ countryId }) => countryOf(regions, countryId)));
  const mentions = new Map(journeys.map((journey) => [journey, mentionsIn(journey, regions, known)]));
  const { people, personOf } = gatherPeople([...mentions.values()].flat());
  const idOf = uniqueIds(people);
  const kinds: Record<RowKind, number> = { named: 0, sittings: 0, unnamed: 0, journeys: 0 };
  const decades: Record<string, number> = {};
  const events = journeys.map((journey) => {
    const named = (mentions.get(journey) ?? []).map((mention) => ({ mention, id: idOf(personOf(mention)) }));
    const row = rowOf(
      journey,
      named.map(({ id }) => id),
      lists,
    );
    const { event, kind } = eventOf(row);
    kinds[kind] += 1;
    const decade = `${row.from.slice(0, 3)}0s`;
    decades[decade] = (decades[decade] ?? 0) + 1;
    return { event, from: row.from };
  });
  const graph: ReadoutGraph = {
    format: "readout-graph",
    version: 1,
    edition: "2026.1",
    title: "American travels and visits, 1866 to 2025",
    description: SUMMARY,
    licence: "CC0-1.0",
    coverage: {
      from: events.reduce((first, { from }) => (from < first ? from : first), "9999-12-31"),
      to: [...travels, ...visits].reduce((last, { to }) => (to > last ? to : last), ""),
    },
    vocabulary: {
      eventTypes: [
        { id: "visit", label: "Visit", cameo: ["042", "043"], plover: "CONSULT" },
        { id: "conference", label: "Conference", cameo: ["046"], plover: "CONSULT" },
        { id: "summit", label: "Summit", cameo: ["046"], plover: "CONSULT" },
      ],
      roles: [
        { id: "visitor", label: "visitor" },
        { id: "host", label: "host" },
        { id: "participant", label: "took part" },
      ],
      topics: [],
      seats: [],
      sides: [
        { id: US, label: "United States", hue: 276, bench: "hub", members: [US] },
        ...regions.sides,
        { id: "forums", label: "Forums", bench: "foot", members: FORUMS.map(({ id }) => `forum-${id}`) },
      ],
    },
    actors: actorsOf(lists, people, idOf),
    events: events
      .toSorted((a, b) => a.from.localeCompare(b.from) || a.event.id.localeCompare(b.event.id))
      .map(({ event }) => event),
    statements: [],
    sources: sourcesOf(lists),
    positions: {},
  };
  return { graph, report: { rows: events.length, kinds, people: people.length, decades } };
}

type Journey =
  { list: "travel"; each: Travel; read: RemarksRead } | { list: "visit"; each: Visit; read: RemarksRead };

function travelsRead(travels: readonly Travel[], { regions }: Lists): readonly Journey[] {
  const presidents = new Set(
    travels.filter(({ role }) => role === "president").map(({ name }) => familyOf(name)),
  );
  const isOfUs = (title: string, name: string): boolean =>
    title === "Defense Secretary" ||
    (title === "President" && presidents.has(familyOf(name))) ||
    (title === "Vice President" && VICE_PRESIDENTS.has(familyOf(name)));
  return travels.map((each) => ({
    list: "travel",
    each,
    read: readRemarks(each.remarks, countryOf(regions, each.countryId), isOfUs),
  }));
}

/** Of a visit the remarks tell the forum; the partner is the president whom they name. */
function readVisit({ remarks }: Visit): RemarksRead {
  const read = readRemarks(remarks, US, () => true);
  return { ...read, named: [], unnamed: false };
}

/** Who is named in a row, in the order of its words; of a visit, the visitor alone. */
function mentionsIn(
  { list, each, read }: Journey,
  regions: Regions,
  known: ReadonlySet<string>,
): readonly Mention[] {
  const home = countryOf(regions, each.countryId);
  const year = Number(each.from.slice(0, 4));
  if (list === "visit") return [{ name: withoutTitle(each.visitor), country: home, year }];
  return read.named.map(({ name, country }: Named) => {
    const other = country === null ? home : countryOf(regions, country);
    return { name, year, country: known.has(other) ? other : home };
  });
}

function rowOf({ list, each, read }: Journey, people: readonly string[], { travels, regions }: Lists): Row {
  const [from, to] = each.from <= each.to ? [each.from, each.to] : [each.to, each.from];
  const base = { id: `us-${list}-${each.id}`, from, to, remarks: each.remarks };
  if (list === "travel")
    return {
      ...base,
      read,
      traveller: { id: `us-${each.who}`, shortName: familyName(each.name) },
      hosts: [...new Set(people)],
      place: { name: each.locale === "" ? each.country : each.locale },
      state: countryOf(regions, each.countryId),
      source: sourceOfTravel(each),
    };
  const met = MET_PRESIDENT.exec(each.remarks)?.[1];
  const host = met === undefined ? null : presidentNear(travels, met, each.from);
  return {
    ...base,
    read: { ...read, unnamed: met !== undefined && host === null },
    traveller: { id: people[0] ?? "", shortName: withoutTitle(each.visitor) },
    hosts: host === null ? [] : [`us-${host.who}`],
    place: {
      name: / in (New York|Washington|[A-Z]\w+ [A-Z]\w+)/u.exec(each.remarks)?.[1] ?? "the United States",
    },
    state: US,
    source: `src-us-visits-${each.countryId}`,
  };
}

/** The president of that family name whose recorded journeys are nearest in time. */
function presidentNear(travels: readonly Travel[], name: string, day: string): Travel | null {
  const away = (each: Travel): number => Math.abs(monthsOf(each.from) - monthsOf(day));
  const near = travels
    .filter((each) => each.role === "president" && familyOf(each.name) === familyOf(name))
    .toSorted((a, b) => away(a) - away(b));
  return near[0] ?? null;
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** Slugs that stay apart: a second person of one slug gets a number. */
function uniqueIds(people: readonly Person[]): (person: Person) => string {
  const taken = new Map<string, number>();
  const ids = new Map<Person, string>();
  for (const person of people) {
    const count = (taken.get(person.id) ?? 0) + 1;
    taken.set(person.id, count);
    ids.set(person, count === 1 ? person.id : `${person.id}-${count}`);
  }
  return (person) => ids.get(person) ?? person.id;
}
