// What a row is called to the ear: "Wang Yi, foreign minister of China, China, 46 contacts".
import { officesAt } from "#domain/evidence/offices-at.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { counted } from "#domain/text/counted.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneState } from "./lane-state.ts";
import type { RowCounts } from "./row-counts.ts";

export function spokenRow(state: LaneState, counts: RowCounts, row: LaneRow): string {
  const { relations, input } = state;
  const side = relations.sides[row.side]?.label ?? "";
  const all = counts.all[row.at] ?? 0;
  if (row.kind === "heading") {
    return [side, counted(counts.ofSide[row.side] ?? 0, "contact"), ...without(row)].join(", ");
  }
  if (row.kind === "many") return `Three or more, ${counted(all, "contact")}`;
  if (row.kind === "rest") return `${counted(row.folded.length, "other")}, ${counted(all, "contact")}`;
  const { dataset, view } = input;
  const actor = dataset.actors[row.lead];
  const office = actor === undefined ? undefined : officesAt(actor, view.window ?? dataset.span).at(-1);
  const seat = office === undefined ? undefined : dataset.seatById.get(office.seat)?.label;
  const name = row.subject?.label ?? fullName(dataset, row.lead);
  const words = [name, seat, side === name ? undefined : side, contactsOf(state, row, all)];
  return words.filter((word) => word !== undefined && word !== "").join(", ");
}

/** Whoever stands for others has their contacts too, whichever lanes these lie in. */
function contactsOf({ input, layout }: LaneState, { kind, lead }: LaneRow, own: number): string {
  if (layout.form !== "all" || kind !== "lane") return counted(own, "contact");
  const { events } = input.visible;
  const of = relationsOf(input.dataset).eventsOf(lead);
  const isCounted = (event: number): boolean => events[event] === 1;
  const itself = of.own.filter(isCounted).length;
  const total = itself + of.standsFor.filter(isCounted).length;
  if (total === itself) return counted(total, "contact");
  const actor = input.dataset.actors[lead];
  return `${counted(total, "contact")}, ${itself} of them the ${actor?.kind ?? "actor"} itself`;
}

function without({ folded }: LaneRow): readonly string[] {
  return folded.length === 0 ? [] : [`${counted(folded.length, "actor")} without a lane of their own`];
}
