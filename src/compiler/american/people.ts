// Who is who among the names of two lists that write "Foreign Minister Genscher" in one row and "Hans-Dietrich
// Genscher" in another. One person is one name of one country; a bare family name is the longer name of that country
// which ends so, where there is one only and the years of the two can be one career: the Assad of 1973 is not Bashar,
// though the lists write of both without a given name. Else they stay two: rather one person twice than two people in
// one.
import { slugOf } from "./names.ts";

export interface Mention {
  country: string;
  name: string;
  year: number;
}

export interface Person {
  id: string;
  country: string;
  /** The longest form that the lists print. */
  name: string;
  /** The other forms. */
  forms: readonly string[];
}

const NEAR_YEARS = 12;
/** Between the first and the last row of somebody who is also named by the family name alone. */
const LONGEST_YEARS = 28;

interface Entry {
  country: string;
  forms: Map<string, number>;
  first: number;
  last: number;
}

/** The people of all mentions, and who a mention means. */
export function gatherPeople(mentions: readonly Mention[]): {
  people: readonly Person[];
  personOf: (mention: Mention) => Person;
} {
  const entries = new Map<string, Entry>();
  for (const { country, name, year } of mentions) {
    const key = keyOf(country, name);
    const entry = entries.get(key) ?? { country, forms: new Map(), first: year, last: year };
    entry.forms.set(name, (entry.forms.get(name) ?? 0) + 1);
    entry.first = Math.min(entry.first, year);
    entry.last = Math.max(entry.last, year);
    entries.set(key, entry);
  }
  const into = new Map<string, string>();
  for (const [key, entry] of entries) {
    const words = wordsOf(key);
    const longer = [...entries].filter(
      ([other, { country, first, last }]) =>
        other !== key &&
        country === entry.country &&
        endsWith(wordsOf(other), words) &&
        isOneCareer(entry, { first, last }),
    );
    const [only] = longer;
    if (longer.length === 1 && only !== undefined) into.set(key, only[0]);
  }
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = into.get(root); next !== undefined; next = into.get(root)) root = next;
    return root;
  };
  const formsOf = new Map<string, Map<string, number>>();
  for (const [key, entry] of entries) {
    const root = rootOf(key);
    const forms = formsOf.get(root) ?? new Map<string, number>();
    for (const [form, count] of entry.forms) forms.set(form, (forms.get(form) ?? 0) + count);
    formsOf.set(root, forms);
  }
  const people = new Map<string, Person>();
  for (const [root, forms] of formsOf) {
    const country = entries.get(root)?.country ?? "";
    const sorted = [...forms.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const [name = "", ...others] = sorted;
    people.set(root, { id: `${country}-${slugOf(name)}`, country, name, forms: others });
  }
  return {
    people: [...people.values()],
    personOf: ({ country, name }) => {
      const person = people.get(rootOf(keyOf(country, name)));
      if (person === undefined) throw new Error(`${name} of ${country} was not gathered.`);
      return person;
    },
  };
}

interface Years {
  first: number;
  last: number;
}

/**
 * Whether rows with the bare name and rows with the longer can be of one person: near each other, and either no longer
 * together than most are in office, or none with the bare name far from those with the longer.
 */
function isOneCareer(bare: Years, longer: Years): boolean {
  const isNear = longer.first - NEAR_YEARS <= bare.last && bare.first <= longer.last + NEAR_YEARS;
  const together = Math.max(longer.last, bare.last) - Math.min(longer.first, bare.first);
  const isAround = longer.first - NEAR_YEARS <= bare.first && bare.last <= longer.last + NEAR_YEARS;
  return isNear && (together <= LONGEST_YEARS || isAround);
}

function keyOf(country: string, name: string): string {
  return `${country}|${slugOf(name)}`;
}

function wordsOf(key: string): readonly string[] {
  return key.slice(key.indexOf("|") + 1).split("-");
}

function endsWith(longer: readonly string[], shorter: readonly string[]): boolean {
  return (
    longer.length > shorter.length &&
    shorter.every((word, index) => word === longer[longer.length - shorter.length + index])
  );
}
