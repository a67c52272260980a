/** The comments between which the README's part is generated. */
export const BEGIN_MARK = "<!-- data report: written by npm run data:report -- --readme -->";
export const END_MARK = "<!-- end of the data report -->";

/** The text with what stands between the two marks replaced; null where there is not one pair of marks in order. */
export function replaceBetweenMarks(text: string, part: string): string | null {
  const [before, between, ...moreBegins] = text.split(BEGIN_MARK);
  const [, after, ...moreEnds] = (between ?? "").split(END_MARK);
  const isOnePair = moreBegins.length === 0 && moreEnds.length === 0 && !before?.includes(END_MARK);
  if (before === undefined || after === undefined || !isOnePair) return null;
  return `${before}${BEGIN_MARK}\n\n${part}\n\n${END_MARK}${after}`;
}
