import type { Dataset } from "#domain/dataset/dataset.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { ViewState } from "#store/view-state.ts";

/** What several chosen mean in contacts: how many of those that count, of how many chosen. */
export interface ChosenCount {
  events: number;
  parties: number;
  isBetween: boolean;
}

/** The contacts of several chosen that count now; null where fewer than two are chosen. */
export function chosenCount(dataset: Dataset, visible: Visible, view: ViewState): ChosenCount | null {
  if (view.selection.length < 2) return null;
  const choice = choiceOf(dataset, view.selection);
  const parties = choice.parties.length;
  if (parties < 2) return null;
  const isBetween = parties === 2 || view.between;
  const events = chosenEvents(dataset, choice, isBetween).filter((row) => visible.events[row] === 1).length;
  return { events, parties, isBetween };
}

/** One plain sentence about what is counted: "5 of 31 events, 12 of 60 statements, 9 of 40 actors; 1 March to 30 April 2022." */
export function countsSentence(visible: Visible, view: ViewState, chosen: ChosenCount | null = null): string {
  const { counts, totals } = visible;
  const dates = view.window === null ? "all dates" : describeWindow(view.window);
  const parts = [
    `${grouped(counts.events)} of ${grouped(totals.events)} events`,
    `${grouped(counts.statements)} of ${grouped(totals.statements)} statements`,
    `${grouped(counts.actors)} of ${grouped(totals.actors)} actors`,
  ];
  return `${chosenWords(chosen)}${parts.join(", ")}; ${dates}.`;
}

function chosenWords(chosen: ChosenCount | null): string {
  if (chosen === null) return "";
  const { events, parties, isBetween } = chosen;
  const whose = isBetween ? `between the ${parties} chosen` : `of the ${parties} chosen, each by itself`;
  return `${counted(events, "contact")} ${whose}; in all `;
}
