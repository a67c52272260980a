// Names of nobody: syllables that no language puts together so, as long and as short as names of people are.
import type { Chance } from "./chance.ts";

const SHORT = ["Bux", "Dho", "Gwei", "Jyx", "Kuo", "Lerh", "Mou", "Nax", "Phei", "Qang", "Ruu", "Shoq"];
const SHORT_ENDS = ["bo", "dhei", "gux", "leq", "mong", "nao", "quei", "rui", "tox", "wen", "xi", "zho"];
const STARTS = [
  "Ab",
  "Brou",
  "Cel",
  "Dvor",
  "Est",
  "Fjar",
  "Gurb",
  "Hol",
  "Ish",
  "Kas",
  "Lór",
  "Mirz",
  "Nev",
];
const MORE_STARTS = ["Oqt", "Pell", "Rav", "Sjo", "Thul", "Ulm", "Vask", "Wyr", "Yaz", "Zel", "Çel", "Žad"];
const MIDDLES = ["a", "ani", "e", "embo", "i", "ila", "o", "oru", "u", "ybe", "ađa", "ełi"];
const ENDS = [
  "bek",
  "dan",
  "ffer",
  "gul",
  "hald",
  "jić",
  "kov",
  "lind",
  "mez",
  "nenko",
  "quist",
  "rath",
  "shvili",
];
const MORE_ENDS = [
  "tin",
  "vard",
  "wick",
  "yev",
  "zadeh",
  "berg",
  "medov",
  "ström",
  "oğlu",
  "lec",
  "más",
  "ys",
];

/** `short`: two short words, the family name first; `plain` and `long`: given name and surname. */
export type NameStyle = "short" | "plain" | "long";

/** Gives a name that it has not given before. */
export function nameMaker(chance: Chance): (style: NameStyle) => string {
  const given = new Set<string>();
  return (style) => {
    for (;;) {
      const name = style === "short" ? shortName(chance) : longName(chance, style === "long" ? 0.6 : 0.25);
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}

/** A name for a state or a city: one word. */
export function placeName(chance: Chance): string {
  return `${chance.pick([...STARTS, ...MORE_STARTS])}${chance.pick(MIDDLES)}${chance.pick(["ria", "land", "stan", "via", "mark", "nia"])}`;
}

function shortName(chance: Chance): string {
  const second = chance.pick(SHORT).toLowerCase();
  const last = chance.happens(0.6) ? chance.pick(SHORT_ENDS) : "";
  return `${chance.pick(SHORT)} ${capital(`${second}${last}`)}`;
}

function longName(chance: Chance, lengthened: number): string {
  const first = `${start(chance)}${chance.pick(MIDDLES)}${chance.happens(lengthened) ? end(chance) : ""}`;
  const double = chance.happens(lengthened / 4) ? `-${start(chance)}${chance.pick(MIDDLES)}` : "";
  const middle = chance.happens(lengthened) ? chance.pick(MIDDLES) : "";
  return `${first}${double} ${start(chance)}${middle}${end(chance)}`;
}

const start = (chance: Chance) => chance.pick(chance.happens(0.5) ? STARTS : MORE_STARTS);
const end = (chance: Chance) => chance.pick(chance.happens(0.5) ? ENDS : MORE_ENDS);
const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
