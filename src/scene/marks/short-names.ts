// Names of actors for marks and narrow columns, from the name and the aliases of the data.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Actor } from "#domain/records/record-types.ts";
import { labelText } from "#scene/label-text.ts";

/** The forms of one name, each at most as long as the one before. */
export interface NameForms {
  full: string;
  /** "D. Kuleba"; "UN Security Council". */
  medium: string;
  /** "Kuleba", with initials where two in contact share it; Chinese names whole. */
  short: string;
  /** For a phone: "UNSC", "US". */
  tiny: string;
}

const PARTICLES = new Set(
  "von van der den de del da dos du di al bin ibn ben le la el ter zu af av".split(" "),
);
/** States whose people are written with the family name first. */
const FAMILY_FIRST = new Set(["CN", "TW", "HK", "SG", "KR", "KP", "VN"]);
/** In Latin letters, as the names on the picture are: NATO, not НАТО. */
const ACRONYM = /^[A-Z][A-Z\d]{1,5}$/u;
/** Long surnames are cut on a phone. */
const TINY_LETTERS = 13;

const known = new WeakMap<Dataset, Map<number, NameForms>>();

/** The forms of an actor's name: the same reference for the same actor of a data set. */
export function nameForms(dataset: Dataset, row: number): NameForms {
  let all = known.get(dataset);
  if (all === undefined) {
    all = collect(dataset);
    known.set(dataset, all);
  }
  return all.get(row) ?? { full: "", medium: "", short: "", tiny: "" };
}

export function fullName(dataset: Dataset, row: number): string {
  return nameForms(dataset, row).full;
}

/** A surname with its particles; a name that begins with the family whole; an organization by its usual letters. */
export function shortName(dataset: Dataset, row: number): string {
  return nameForms(dataset, row).short;
}

function collect(dataset: Dataset): Map<number, NameForms> {
  const letters = acronyms(dataset);
  const forms = new Map<number, NameForms>();
  const persons: number[] = [];
  for (const [row, actor] of dataset.actors.entries()) {
    if (actor.kind === "person" && !isFamilyFirst(dataset, actor)) persons.push(row);
    else forms.set(row, bodyForms(actor, letters));
  }
  for (const [row, names] of personForms(dataset, persons)) forms.set(row, names);
  return forms;
}

/** Names of organizations that have usual letters, the longest first, with these letters. */
function acronyms({ actors }: Dataset): readonly (readonly [name: string, letters: string])[] {
  return actors
    .flatMap((actor) => {
      const letters = actor.kind === "person" || actor.kind === "state" ? undefined : acronymOf(actor);
      return letters === undefined ? [] : [[labelText(actor.name), letters] as const];
    })
    .toSorted((a, b) => b[0].length - a[0].length);
}

function acronymOf({ aliases }: Actor): string | undefined {
  return aliases.find(({ text }) => ACRONYM.test(text))?.text;
}

function bodyForms(actor: Actor, letters: readonly (readonly [string, string])[]): NameForms {
  const full = labelText(actor.name);
  if (actor.kind === "person") return { full, medium: full, short: full, tiny: full };
  const own = actor.kind === "state" ? undefined : acronymOf(actor);
  if (own !== undefined) return { full, medium: own, short: own, tiny: own };
  const whole = actor.kind === "state" ? undefined : letters.find(([name]) => full.startsWith(`${name} `));
  const medium = whole === undefined ? full : `${whole[1]}${full.slice(whole[0].length)}`;
  return {
    full,
    medium,
    short: medium,
    tiny: actor.kind === "organization" && actor.state !== undefined ? medium : (initialsOf(full) ?? medium),
  };
}

/** "UNSC", "US", "EU": the initials of names of three words and more, or of a union. */
function initialsOf(name: string): string | null {
  const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const isUnion = words.some((word) => word === "United" || word === "Union");
  if (words.length < 2 || words.length > 5 || (words.length < 3 && !isUnion)) return null;
  return words.map((word) => word[0] ?? "").join("");
}

function personForms(dataset: Dataset, rows: readonly number[]): ReadonlyMap<number, NameForms> {
  const parts = new Map(rows.map((row) => [row, partsOf(dataset.actors[row])]));
  // Only those in contact can be mistaken for one another: nobody else has a mark.
  const inContact = rows.filter((row) => takesPart(dataset, row));
  const bySurname = countBy(inContact, (row) => parts.get(row)?.surname ?? "");
  const byInitial = countBy(inContact, (row) => withInitials(parts.get(row), 1));
  const forms = new Map<number, NameForms>();
  for (const [row, part] of parts) {
    const full = labelText(dataset.actors[row]?.name ?? "");
    const one = withInitials(part, 1);
    const medium = (byInitial.get(one) ?? 0) > 1 ? withInitials(part, 3) : one;
    const short = (bySurname.get(part.surname) ?? 0) > 1 ? medium : part.surname;
    forms.set(row, { full, medium: shorter(full, medium), short: shorter(full, short), tiny: cut(short) });
  }
  return forms;
}

interface NameParts {
  given: readonly string[];
  surname: string;
}

function partsOf(actor: Actor | undefined): NameParts {
  const words = labelText(actor?.name ?? "").split(" ");
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase())) from -= 1;
  // One word of the name by which the sources call a person is its name ("Lula").
  const called = actor?.aliases.find(({ text }) => words.slice(1).includes(text) && text.length > 2)?.text;
  return { given: words.slice(0, from), surname: called ?? words.slice(from).join(" ") };
}

function withInitials(part: NameParts | undefined, most: number): string {
  if (part === undefined || part.given.length === 0) return part?.surname ?? "";
  const initials = part.given.slice(0, most).map((word) => `${[...word][0] ?? ""}.`);
  return `${initials.join(" ")} ${part.surname}`;
}

function shorter(full: string, form: string): string {
  return form.length < full.length ? form : full;
}

function cut(short: string): string {
  const letters = [...short];
  return letters.length <= TINY_LETTERS ? short : `${letters.slice(0, TINY_LETTERS - 2).join("")}.`;
}

function countBy(rows: readonly number[], key: (row: number) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}

function takesPart({ columns }: Dataset, row: number): boolean {
  return rowsOf(columns.actorEvents, row).some((event) => columns.eventCountable[event] === 1);
}

function isFamilyFirst(dataset: Dataset, actor: Actor): boolean {
  const state = dataset.actors[dataset.actorRow.get(actor.state ?? "") ?? -1];
  return FAMILY_FIRST.has(state?.iso2 ?? "");
}
