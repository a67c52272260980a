import { foldText } from "#domain/text/fold-text.ts";

/** The words of a search as they are compared: folded, blanks dropped. No words find everything. */
export function findWords(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .map((word) => foldText(word))
    .filter((word) => word !== "");
}

/** True where every word occurs in the folded text. */
export function hasAllWords(foldedText: string, words: readonly string[]): boolean {
  return words.every((word) => foldedText.includes(word));
}
