import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan } from "#domain/dataset/row-span.ts";
import { daysBetween, type DaysBetween } from "#domain/time/days-between.ts";

/** A contact as far as gaps go. */
interface Contact {
  /** Row in Dataset.events. */
  row: number;
  isBilateral: boolean;
}

/** The days between two contacts, rows in Dataset.events. */
export interface ContactGap {
  before: number;
  after: number;
  gap: DaysBetween;
}

/**
 * The gaps between contacts that follow each other, by first day; undated ones have none. Of a whole and its parts one
 * alone stands in the row: a bilateral whole (a visit) for its parts, else the parts (a meeting on the margins of a
 * conference), so that no gap is told between a thing and itself.
 */
export function contactGaps(dataset: Dataset, contacts: readonly Contact[]): readonly ContactGap[] {
  const gaps: ContactGap[] = [];
  let before: { row: number; span: NonNullable<ReturnType<typeof eventSpan>> } | null = null;
  for (const { row } of oneOfEachWhole(dataset, contacts)) {
    const span = eventSpan(dataset, row);
    if (span === null) continue;
    if (before !== null) gaps.push({ before: before.row, after: row, gap: daysBetween(before.span, span) });
    before = { row, span };
  }
  return gaps;
}

/** The gap that surely lasted longest; null = there is none. */
export function longestGap(gaps: readonly ContactGap[]): ContactGap | null {
  let longest: ContactGap | null = null;
  for (const one of gaps) if (longest === null || one.gap.lowest > longest.gap.lowest) longest = one;
  return longest;
}

function oneOfEachWhole(dataset: Dataset, contacts: readonly Contact[]): readonly Contact[] {
  const byRow = new Map(contacts.map((contact) => [contact.row, contact]));
  const wholes = new Map(contacts.map(({ row }) => [row, wholesOf(dataset, row)]));
  const withParts = new Set([...wholes.values()].flat());
  return contacts.filter(({ row, isBilateral }) => {
    const isInBilateral = wholes.get(row)?.some((whole) => byRow.get(whole)?.isBilateral === true) === true;
    return !isInBilateral && (isBilateral || !withParts.has(row));
  });
}

/** The rows of the events that an event is part of, the nearest first. (A checked graph has no circles.) */
function wholesOf({ events, eventRow }: Dataset, row: number): readonly number[] {
  const rows: number[] = [];
  for (let at = events[row]?.partOf; at !== undefined;) {
    const whole = eventRow.get(at) ?? -1;
    if (whole === -1 || rows.includes(whole)) break;
    rows.push(whole);
    at = events[whole]?.partOf;
  }
  return rows;
}
