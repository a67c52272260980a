import type { Dataset } from "#domain/dataset/dataset.ts";
import { tieId } from "#domain/ref/ref.ts";
import type { Actor } from "#domain/records/record-types.ts";
import {
  NO_CONTACT,
  UNKNOWN_INTERVAL,
  type Silence,
  type SilenceColumns,
  type SilenceOf,
} from "#domain/silence/silence.ts";
import { describeDay } from "#domain/time/describe-date.ts";
import { paceOf, timesWords } from "#scene/compare/mark-silence.ts";
import type { Pace } from "#scene/scene-types.ts";

/** The list is of pairs of actors, or of actors. */
export type SilenceList = "pairs" | "actors";

/** One line: all in words, since unknown is as much an answer as a number. */
export interface SilenceRow {
  /** What a press selects: an actor or a tie. */
  id: string;
  name: string;
  usual: string;
  last: string;
  silent: string;
  overdue: string;
  pace: Pace;
}

/** The silence of a whole list at the end of a window, and how many of it have a contact inside. */
export interface SilenceCounts {
  columns: SilenceColumns;
  paces: Readonly<Record<Pace, number>>;
  /** All paces together. */
  total: number;
}

/** Counts the paces of a list. Nobody is named here: the list may be long, and a drag asks in each frame. */
export function silenceCounts(silence: Silence, list: SilenceList): SilenceCounts {
  const columns = list === "actors" ? silence.ofActors() : silence.ofPairs();
  const paces = { "on-time": 0, due: 0, overdue: 0, unknown: 0 };
  let total = 0;
  for (const [row, silentDays] of columns.silentDays.entries()) {
    if (silentDays === NO_CONTACT) continue;
    const overdue = columns.overdue[row] ?? UNKNOWN_INTERVAL;
    const pace = paceOf({ silentDays, overdue: overdue === UNKNOWN_INTERVAL ? null : overdue }) ?? "unknown";
    paces[pace] += 1;
    total += 1;
  }
  return { columns, paces, total };
}

/**
 * The first lines of a list in words. Whoever has a contact inside the window is in it: the most overdue first, those
 * without a usual interval last, equal ones by the longer silence and by name.
 */
export function silenceRows(
  dataset: Dataset,
  silence: Silence,
  { list, limit }: { list: SilenceList; limit: number },
): readonly SilenceRow[] {
  const { actors, columns } = dataset;
  const { silentDays, overdue } = silenceCounts(silence, list).columns;
  const actorsOf = (row: number): readonly (Actor | undefined)[] =>
    list === "actors" ? [actors[row]] : [actors[columns.pairA[row] ?? -1], actors[columns.pairB[row] ?? -1]];
  const nameOf = (row: number): string =>
    actorsOf(row)
      .map((actor) => actor?.name ?? "")
      .join(" and ");
  const compare = (x: number, y: number): number =>
    (overdue[y] ?? 0) - (overdue[x] ?? 0) ||
    (silentDays[y] ?? 0) - (silentDays[x] ?? 0) ||
    (nameOf(x) < nameOf(y) ? -1 : 1);
  const rows = Array.from(silentDays.keys()).filter((row) => silentDays[row] !== NO_CONTACT);
  return firstInOrder(rows, limit, compare).map((row) => {
    const [a, b] = actorsOf(row).map((actor) => actor?.id ?? "");
    const id = b === undefined ? (a ?? "") : tieId(a ?? "", b);
    return rowOf(id, nameOf(row), list === "actors" ? silence.ofActor(row) : silence.ofPair(row));
  });
}

/** The first of what a sort would give, without sorting the rest. */
function firstInOrder(
  rows: readonly number[],
  limit: number,
  compare: (x: number, y: number) => number,
): readonly number[] {
  const first: number[] = [];
  for (const row of rows) {
    const last = first.at(-1);
    if (first.length >= limit && last !== undefined && compare(last, row) < 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(first[middle] ?? row, row) < 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, row);
    if (first.length > limit) first.pop();
  }
  return first;
}

function rowOf(id: string, name: string, of: SilenceOf): SilenceRow {
  const day = of.lastDay === null ? "none" : describeDay(of.lastDay);
  return {
    id,
    name,
    usual: of.usualDays === null ? "unknown: fewer than 3 days with a contact" : daysWords(of.usualDays),
    last: of.isLastVague ? `at the latest ${day}` : day,
    silent: of.silentDays === null ? "" : `${of.isLastVague ? "at least " : ""}${daysWords(of.silentDays)}`,
    overdue: of.overdue === null ? "unknown" : `${timesWords(of.overdue)}×`,
    pace: paceOf(of) ?? "unknown",
  };
}

/** "3 of 40 pairs are overdue, 2 due; of 30 the usual interval is unknown." */
export function silenceSummary({ paces, total }: SilenceCounts, list: SilenceList): string {
  if (total === 0) return `No ${list} with a contact in these dates.`;
  const known = `${paces.overdue} of ${total.toLocaleString("en")} ${list} overdue, ${paces.due} due`;
  return paces.unknown === 0
    ? `${known}.`
    : `${known}; of ${paces.unknown.toLocaleString("en")} the usual interval is unknown.`;
}

function daysWords(days: number): string {
  return `${days.toLocaleString("en")} ${days === 1 ? "day" : "days"}`;
}
