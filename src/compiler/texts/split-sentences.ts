// Numbers the sentences of one line of a source text, so that a ledger can name a sentence by line and number.
// The rules are few and fixed: no locale data is used, whose answers differ between versions of the runtime.

/** A stretch of a line in UTF-16 offsets: `from` is inside, `to` is the first offset after it. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
}

const TERMINATORS = ".!?";
const CLOSING_MARKS = "”’\"')]";
const OPENING_MARKS = "“‘\"'([•";

/** Words that keep their full stop inside a sentence, in lower case and without that stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ..."mr mrs ms dr prof st sr jr sen rep gov gen col maj capt lt sgt hon rev amb".split(" "),
  ..."vs etc e.g i.e cf ca approx dept est fig vol ed inc ltd co corp bros".split(" "),
  ..."a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri".split(" "),
]);

/**
 * The sentences of one line, in order, trimmed; none for a blank line.
 *
 * A sentence ends after `.`, `!` or `?` (with the closing marks that follow at once) when white space and then a capital
 * letter, a digit or an opening mark come next. It does not end after a known abbreviation ("Mr.", "a.m."), after
 * single letters with stops ("U.S.", "J."), after "No." before a digit, or inside a number ("3.5"). What is left at
 * the end of the line is a sentence too: a headline needs no full stop.
 */
export function splitSentences(line: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = skipSpace(line, 0);
  let at = from;
  while (at < line.length) {
    if (!TERMINATORS.includes(line.charAt(at))) {
      at += 1;
      continue;
    }
    const to = skipMarks(line, at + 1);
    const next = skipSpace(line, to);
    if (
      next > to &&
      next < line.length &&
      startsSentence(line.charAt(next)) &&
      !isAbbreviation(line, at, next)
    ) {
      spans.push({ from, to });
      from = next;
    }
    at = Math.max(to, at + 1);
  }
  const end = line.trimEnd().length;
  if (from < end) spans.push({ from, to: end });
  return spans;
}

/** The first offset from `at` on that is not white space (or the length of the line). */
function skipSpace(line: string, at: number): number {
  let next = at;
  while (next < line.length && line.charAt(next).trim() === "") next += 1;
  return next;
}

/** The first offset from `at` on that is neither a terminator nor a closing mark. */
function skipMarks(line: string, at: number): number {
  let next = at;
  while (next < line.length && (TERMINATORS + CLOSING_MARKS).includes(line.charAt(next))) next += 1;
  return next;
}

/** Whether a sentence can begin with this character. */
function startsSentence(character: string): boolean {
  return OPENING_MARKS.includes(character) || /[\p{Lu}\p{Nd}]/u.test(character);
}

/** Whether the full stop at `at` belongs to the word before it; `next` is where the next word begins. */
function isAbbreviation(line: string, at: number, next: number): boolean {
  if (line.charAt(at) !== ".") return false;
  const word = /[\p{L}\p{Nd}.]*$/u.exec(line.slice(0, at))?.[0] ?? "";
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  if (word === "No" || word === "Nos") return /\p{Nd}/u.test(line.charAt(next));
  return ABBREVIATIONS.has(word.toLowerCase());
}
