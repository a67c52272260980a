// The actors and sources of the two lists: states under their usual names, travellers, the people who were met, forums.
import type { Actor, Source } from "#domain/records/record-types.ts";
import { FORUMS } from "./nationalities.ts";
import type { Person } from "./people.ts";
import type { Travel, Visit } from "./read-lists.ts";
import type { Regions } from "./regions.ts";

export const US = "united-states";
const OUTLET = "office-of-the-historian";

export interface Lists {
  travels: readonly Travel[];
  visits: readonly Visit[];
  regions: Regions;
}

/** The id of a country after two ids of one are made one. */
export function countryOf({ sameAs }: Regions, id: string): string {
  return sameAs[id] ?? id;
}

/** `idOf` gives each person an id of its own. */
export function actorsOf(
  { travels, visits, regions }: Lists,
  people: readonly Person[],
  idOf: (person: Person) => string,
): readonly Actor[] {
  const travellers = new Map(travels.map(({ who, name }) => [who, name]));
  const labels = new Map<string, Set<string>>();
  for (const { countryId, country } of [...travels, ...visits]) {
    const id = countryOf(regions, countryId);
    labels.set(id, (labels.get(id) ?? new Set()).add(country));
  }
  const states = [...labels.keys()].toSorted().map((id): Actor => {
    const forms = [...(labels.get(id) ?? [])].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const name = regions.names[id] ?? forms[0] ?? id;
    return {
      id,
      kind: "state",
      name,
      aliases: forms.filter((form) => form !== name).map((text) => ({ text })),
    };
  });
  return [
    { id: US, kind: "state", name: "United States", aliases: [] },
    ...states,
    ...FORUMS.map(({ id, name }): Actor => ({ id: `forum-${id}`, kind: "organization", name, aliases: [] })),
    {
      id: OUTLET,
      kind: "organization",
      name: "Office of the Historian",
      aliases: [],
      description: "Office of the United States Department of State.",
    },
    ...[...travellers].map(([who, name]): Actor => {
      const roles = new Set(travels.filter((each) => each.who === who).map(({ role }) => role));
      const office = roles.has("president") ? "President" : "Secretary of state";
      return {
        id: `us-${who}`,
        kind: "person",
        name,
        aliases: [],
        state: US,
        description: `${office} of the United States.`,
      };
    }),
    ...people.map((person): Actor => ({
      id: idOf(person),
      kind: "person",
      name: person.name,
      aliases: person.forms.map((text) => ({ text })),
      state: person.country,
    })),
  ];
}

/** One source for each page of the office: a traveller’s, or a country’s visits. */
export function sourcesOf({ travels, visits }: Lists): readonly Source[] {
  const base = {
    outlet: OUTLET,
    published: null,
    publishedNote: "Kept up to date by the office; as of June and July 2026.",
    lang: "en",
    country: "US",
    kind: "ministry",
  } as const;
  const pages = new Map<string, Source>();
  for (const each of travels) {
    const kind = each.role === "president" ? "president" : "secretary";
    const id = sourceOfTravel(each);
    pages.set(id, {
      ...base,
      id,
      title: `Travels abroad: ${each.name}`,
      url: `https://history.state.gov/departmenthistory/travels/${kind}/${each.who}`,
    });
  }
  for (const { countryId, country } of visits) {
    const id = `src-us-visits-${countryId}`;
    if (!pages.has(id))
      pages.set(id, {
        ...base,
        id,
        title: `Visits by foreign leaders of ${country}`,
        url: `https://history.state.gov/departmenthistory/visits/${countryId}`,
      });
  }
  return [...pages.values()];
}

/** The id of the page that lists a journey. */
export function sourceOfTravel({ role, who }: Travel): string {
  return `src-us-travels-${role}-${who}`;
}
