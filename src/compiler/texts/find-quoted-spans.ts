// Numbers the quoted stretches of one line of a source text, so that a ledger can account for every printed quotation.

/** The mark that opens a quoted stretch. */
export type QuotationMark = "“" | '"' | "‘";

const CLOSING_MARK: Readonly<Record<QuotationMark, string>> = { "“": "”", '"': '"', "‘": "’" };

/** The text between two marks, in UTF-16 offsets: `from` is just after the opening mark, `to` is the closing mark. */
export interface QuotedSpan {
  readonly from: number;
  readonly to: number;
  readonly mark: QuotationMark;
}

/**
 * The quoted stretches of one line, in order.
 *
 * “…” runs to the next ”; "…" pairs the straight marks in order; ‘…’ runs to the first ’ that no letter or digit
 * follows, so that an apostrophe inside a word does not close it. A ‘ right after a letter or digit, or right before a
 * digit (‘90s), is an apostrophe and opens nothing. Marks inside a quoted stretch belong to it. A mark that is not
 * closed runs to the end of the line and is counted. Straight single marks are not read: they are mostly apostrophes.
 */
export function findQuotedSpans(line: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let at = 0;
  while (at < line.length) {
    const mark = openingMark(line, at);
    if (mark === null) {
      at += 1;
      continue;
    }
    const to = closingOffset(line, at + 1, mark);
    spans.push({ from: at + 1, to, mark });
    at = to + 1;
  }
  return spans;
}

/** The mark that opens a quotation at this offset, or null. */
function openingMark(line: string, at: number): QuotationMark | null {
  const character = line.charAt(at);
  if (character === "“" || character === '"') return character;
  if (character !== "‘") return null;
  const isApostrophe = isWordCharacter(line.charAt(at - 1)) || /\p{Nd}/u.test(line.charAt(at + 1));
  return isApostrophe ? null : character;
}

/** The offset of the mark that closes a quotation begun before `from`, or the line's length when none does. */
function closingOffset(line: string, from: number, mark: QuotationMark): number {
  for (let at = from; at < line.length; at++) {
    if (line.charAt(at) !== CLOSING_MARK[mark]) continue;
    const isApostrophe = mark === "‘" && isWordCharacter(line.charAt(at + 1));
    if (!isApostrophe) return at;
  }
  return line.length;
}

/** Whether the character is a letter or a digit; an empty string, as beyond the ends of a line, is not. */
function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(character);
}
