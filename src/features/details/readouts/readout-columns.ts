import type { Dataset } from "#domain/dataset/dataset.ts";
import { readoutsOf } from "#domain/evidence/readouts.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";

/** One statement in a column, with whose account it is where another side of the event gives it. */
export interface ReadoutEntry {
  /** Row in Dataset.statements. */
  readonly row: number;
  /** "In China’s account"; null = the speaker's own side says so, or nobody of the event does. */
  readonly account: string | null;
}

export interface ReadoutLine {
  readonly key: string;
  readonly topic: string;
  /** "Only Ukraine mentions this"; null = several sides do. */
  readonly only: string | null;
  /** One per column, in the order of the columns. */
  readonly cells: readonly (readonly ReadoutEntry[])[];
}

/** What each side says of an event: sides as columns, topics as lines. */
export interface ReadoutColumns {
  /** null = everybody who is no column of their own. */
  readonly sides: readonly (NameRef | null)[];
  readonly lines: readonly ReadoutLine[];
  /** Rows of what others say, where they have no column, by date. */
  readonly others: readonly number[];
}

/**
 * The columns of an event; null where fewer than two sides have statements that count. The parties of the event have
 * the columns, and what others say stands below; where only one party says anything, the others share a column.
 */
export function readoutColumns(
  dataset: Dataset,
  eventId: RecordId,
  counted: Uint8Array,
): ReadoutColumns | null {
  const readouts = readoutsOf(dataset, eventId, counted);
  if (!readouts.isTwoSided) return null;
  const parties = readouts.sides.filter((side) => side.isParty);
  const own = (parties.length > 0 ? parties : readouts.sides.slice(0, 1)).map(({ side }) => side);
  const sides: readonly (RecordId | null)[] = own.length > 1 ? own : [...own, null];
  const accounts = new Map(readouts.statements.map((one) => [one.row, one.account]));
  const lines = readouts.topics.map(({ topic, label, cells, onlySide }): ReadoutLine => ({
    key: topic ?? "",
    topic: label,
    only: onlySide === null ? null : `Only ${nameOf(dataset, onlySide).name} mentions this`,
    cells: sides.map((column) => {
      const rows = cells
        .filter(({ side }) => (column === null ? !own.includes(side) : side === column))
        .flatMap(({ statements }) => statements);
      return [...new Set(rows)].map((row) => ({
        row,
        account:
          column !== null && accounts.get(row) === "other"
            ? `In ${possessive(nameOf(dataset, column).name)} account`
            : null,
      }));
    }),
  }));
  const inColumns = new Set(
    lines.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ row }) => row))),
  );
  return {
    sides: sides.map((side) => (side === null ? null : nameOf(dataset, side))),
    lines: lines.filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    others: readouts.statements.map(({ row }) => row).filter((row) => !inColumns.has(row)),
  };
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
