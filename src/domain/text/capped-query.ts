/** What a person types to find something is shorter; what is pasted by mistake is not. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 16;

/** The words that are looked for, and whether more stood there. */
export interface CappedQuery {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * The beginning of a query, cut at a word: a pasted page must not hold up the page that is to search for it. Blanks at
 * both ends are taken off.
 */
export function cappedQuery(query: string): CappedQuery {
  const trimmed = query.trim();
  const start = trimmed.slice(0, MOST_CHARACTERS);
  const isLong = trimmed.length > MOST_CHARACTERS;
  const words = start.split(/\s+/u);
  // The last word of a long text may be half a word; where it is the only one, half of it has to do.
  const whole =
    isLong && words.length > 1 && !/\s/u.test(trimmed.charAt(MOST_CHARACTERS)) ? words.slice(0, -1) : words;
  const kept = whole.slice(0, MOST_WORDS);
  const isCut = isLong || kept.length < words.length;
  return { text: isCut ? withoutHalfPair(kept.join(" ")) : trimmed, isCut };
}

/** A cut inside a surrogate pair leaves a character that is none. */
function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text;
}
