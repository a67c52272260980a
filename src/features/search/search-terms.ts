/** Scripts written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]+/gu;
const BETWEEN_WORDS = /[\s\p{Z}\p{P}\p{S}]+/u;
/** Longer words of such a script are found by a beginning of this length at any place in the run. */
const MAX_RUN = 12;

/** What stands inside a word in one spelling and not in another: Oʻzbekiston, O’zbekiston, Ozbekiston. */
const APOSTROPHES = /['’‘ʼʻʹʾʿ`´′＇]/gu;

/**
 * The words of a text for the index. A word with an apostrophe is found with it, without it, and by its parts. In scripts without blanks every ending of a run is a word too,
 * so that the beginning-of-word search finds a name anywhere inside a sentence.
 */
export function indexTerms(text: string): string[] {
  const joined = text.split(/[\s\p{Z}]+/u).filter((word) => word.search(APOSTROPHES) >= 0);
  const whole = joined.flatMap((word) => wordsOf(word.replaceAll(APOSTROPHES, "")));
  return [...wordsOf(text.replaceAll(APOSTROPHES, " ")), ...whole].flatMap((word) => {
    const runs = word.match(UNSPACED) ?? [];
    if (runs.length === 0) return [word];
    const others = word.split(UNSPACED).filter((part) => part !== "");
    return others.concat(runs.flatMap((run) => endings([...run])));
  });
}

/** The words of a query: runs in scripts without blanks stay whole, and so do words with an apostrophe. */
export function queryTerms(text: string): string[] {
  return wordsOf(text.replaceAll(APOSTROPHES, "")).flatMap((word) => {
    const runs = (word.match(UNSPACED) ?? []).map((run) => [...run].slice(0, MAX_RUN).join(""));
    return word
      .split(UNSPACED)
      .filter((part) => part !== "")
      .concat(runs);
  });
}

function wordsOf(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter((word) => word !== "");
}

function endings(letters: readonly string[]): string[] {
  return letters.map((_, at) => letters.slice(at, at + MAX_RUN).join(""));
}
