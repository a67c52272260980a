// The picture in words.
import { counted } from "#domain/text/counted.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { LaneState } from "./lane-state.ts";
import type { RowCounts } from "./row-counts.ts";

const MOST_NAMED = 5;

/** Which days, which sides, the busiest lanes, what is lit. */
export function describeLanes(state: LaneState, counts: RowCounts): string {
  const { geometry, layout, relations, choice, input, inSight } = state;
  const sides = [...new Set(layout.rows.map(({ side }) => side))].flatMap((at) => relations.sides[at] ?? []);
  const lanes = layout.rows.filter(({ kind }) => kind !== "heading");
  // Lanes that several share have no name to say.
  const busiest = lanes
    .filter(({ kind }) => kind !== "many" && kind !== "rest")
    .toSorted((a, b) => (counts.all[b.at] ?? 0) - (counts.all[a.at] ?? 0) || a.at - b.at)
    .slice(0, MOST_NAMED)
    .filter(({ at }) => (counts.all[at] ?? 0) > 0)
    .map((row) => `${row.subject?.label ?? fullName(input.dataset, row.lead)} ${counts.all[row.at] ?? 0}`);
  const lit =
    choice.lit === null
      ? `${counted(inSight.length, "contact")} drawn as marks.`
      : `${counted(inSight.length, "contact")} of ${choice.subjects.map(({ label }) => label).join(", ") || "what is chosen"} stand out.`;
  return [
    `${counted(lanes.length, "lane")} from left to right through time, ${describeWindow(geometry.axis.window)}.`,
    sides.length === 0 ? "" : `Sides from the top down: ${sides.map(({ label }) => label).join(", ")}.`,
    busiest.length === 0 ? "" : `Most contacts in the dates: ${busiest.join(", ")}.`,
    lit,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
