import type { Dataset } from "#domain/dataset/dataset.ts";
import { tieId } from "#domain/evidence/tie-id.ts";
import type { Silence, SilenceOf } from "#domain/silence/silence.ts";
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

/** Whoever has a contact inside the window: the most overdue first, those without a usual interval last. */
export function silenceRows(dataset: Dataset, silence: Silence, list: SilenceList): readonly SilenceRow[] {
  const { actors, columns } = dataset;
  const nameOf = (row: number | undefined): string => actors[row ?? -1]?.name ?? "";
  const idOf = (row: number | undefined): string => actors[row ?? -1]?.id ?? "";
  const measured =
    list === "actors"
      ? actors.map(({ id, name }, row) => ({ id, name, of: silence.ofActor(row) }))
      : Array.from(columns.pairA, (a, pair) => ({
          id: tieId(idOf(a), idOf(columns.pairB[pair])),
          name: `${nameOf(a)} and ${nameOf(columns.pairB[pair])}`,
          of: silence.ofPair(pair),
        }));
  return measured
    .filter(({ of }) => of.silentDays !== null)
    .toSorted(
      (x, y) =>
        (y.of.overdue ?? -1) - (x.of.overdue ?? -1) ||
        (y.of.silentDays ?? 0) - (x.of.silentDays ?? 0) ||
        (x.name < y.name ? -1 : 1),
    )
    .map(({ id, name, of }) => rowOf(id, name, of));
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
export function silenceSummary(rows: readonly SilenceRow[], list: SilenceList): string {
  if (rows.length === 0) return `No ${list} with a contact in these dates.`;
  const count = (pace: Pace): number => rows.filter((row) => row.pace === pace).length;
  const unknown = count("unknown");
  const known = `${count("overdue")} of ${rows.length.toLocaleString("en")} ${list} overdue, ${count("due")} due`;
  return unknown === 0
    ? `${known}.`
    : `${known}; of ${unknown.toLocaleString("en")} the usual interval is unknown.`;
}

function daysWords(days: number): string {
  return `${days.toLocaleString("en")} ${days === 1 ? "day" : "days"}`;
}
