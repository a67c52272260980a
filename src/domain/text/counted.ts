/** A count with its word, for people: "1 event", "12,000 events". Words that take more than an s are not for it. */
export function counted(count: number, word: string): string {
  return `${grouped(count)} ${word}${count === 1 ? "" : "s"}`;
}

/** A number as people read it: 12000 → "12,000". */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
