import type { Dataset } from "#domain/dataset/dataset.ts";
import { partyOf } from "#domain/evidence/party-of.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { PathEnds } from "./path.ts";

/** Why there is no path, as one sentence: in any order, in time order, or only with lucky unknown days. */
export function noPathWords(
  dataset: Dataset,
  { from, to }: PathEnds,
  window: DayWindow | null,
  kind: "plain" | "timed" | "certain",
): string {
  const name = (id: string): string => partyOf(dataset, id)?.name ?? id;
  const when = window === null ? "at any date" : `in the dates ${describeWindow(window)}`;
  if (from === to) return `A path joins two actors, and ${name(from)} is one.`;
  if (kind === "plain")
    return `No chain of the contacts counted ${when} joins ${name(from)} and ${name(to)}.`;
  const chain = `No chain of the contacts counted ${when} leads from ${name(from)} to ${name(to)} forward in time`;
  return kind === "timed" ? `${chain}.` : `${chain} whatever the unknown days are.`;
}
