/** A count with its word, for people: "1 event", "12,000 events", "2 copies" where the plural is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** A number as people read it: 12000 → "12,000". */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}
