import { labelText } from "./label-text.ts";

const WORD = /[\p{L}\p{N}]+/gu;
/** Small words that an abbreviation leaves out. */
const SMALL = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "de",
  "la",
  "le",
  "du",
  "des",
  "der",
  "die",
  "und",
  "von",
]);

/**
 * The letters inside an actor's disc: of a person the first and the last word's, of anything else an
 * abbreviation of up to three capitals. "?" for a name without letters.
 */
export function initialsOf(name: string, isPerson: boolean): string {
  const words = (
    labelText(name)
      .replace(/\([^)]*\)/g, " ")
      .match(WORD) ?? []
  ).slice(0, 12);
  const [first] = words;
  if (first === undefined) return "?";
  // A name that is an abbreviation already (UN, C5, ECO) stays as it is.
  if (!isPerson && words.length === 1 && first.length <= 4 && first === first.toUpperCase()) return first;
  const chosen = isPerson
    ? [...new Set([0, words.length - 1])].map((at) => words[at] ?? "")
    : meaningful(words);
  return chosen.map(firstLetter).join("").toUpperCase();
}

function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return (kept.length > 0 ? kept : words).slice(0, 3);
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 63);
}
