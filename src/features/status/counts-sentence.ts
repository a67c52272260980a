import type { Visible } from "#domain/filter/visible.ts";
import { grouped } from "#domain/text/counted.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { ViewState } from "#store/view-state.ts";

/** One plain sentence about what is counted: "5 of 31 events, 12 of 60 statements, 9 of 40 actors; 1 March to 30 April 2022." */
export function countsSentence(visible: Visible, view: ViewState): string {
  const { counts, totals } = visible;
  const dates = view.window === null ? "all dates" : describeWindow(view.window);
  const parts = [
    `${grouped(counts.events)} of ${grouped(totals.events)} events`,
    `${grouped(counts.statements)} of ${grouped(totals.statements)} statements`,
    `${grouped(counts.actors)} of ${grouped(totals.actors)} actors`,
  ];
  return `${parts.join(", ")}; ${dates}.`;
}
