/** A count with its word, for people: "1 event", "12,000 events", "2 copies" where the plural is given. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

const GROUPED = new Intl.NumberFormat("en");

/** A number as people read it: 12000 → "12,000". */
export function grouped(count: number): string {
  // Most numbers of a picture are small, and a drag writes hundreds of them in every frame.
  return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : GROUPED.format(count);
}
