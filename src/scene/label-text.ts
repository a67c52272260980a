// What a label may hold. Names come from files that strangers made: a label must not hide, reorder or flood.

export const MAX_LABEL_CLUSTERS = 80;

/**
 * Characters that are invisible or that turn the direction of the text around them: controls, soft hyphen,
 * zero-width and bidi marks, line and paragraph separators, variation and tag characters, the byte order mark.
 */
const DECEPTIVE =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** A letter may carry this many marks; towers of them would run over the neighbours. */
const MARK_TOWER = /(\p{M}{3})\p{M}+/gu;

let segmenter: Intl.Segmenter | null = null;

/**
 * A text as it may be drawn in one line: deceptive characters taken out (blanks for tabs and line ends), lone
 * surrogates replaced by U+FFFD, at most `maxClusters` characters as people count them, the last being "…" when
 * something was cut. The full text stays in the record.
 */
export function labelText(text: string, maxClusters: number = MAX_LABEL_CLUSTERS): string {
  const clean = text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
    .replace(DECEPTIVE, "")
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(MARK_TOWER, "$1")
    .trim();
  // A cluster is at least one code unit, so short texts need no counting.
  if (clean.length <= maxClusters) return clean;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(clean)) {
    if (kept.length === maxClusters) return `${kept.slice(0, -1).join("").trimEnd()}…`;
    kept.push(segment);
  }
  return clean;
}
