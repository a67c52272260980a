// What a row is called to the ear: "Wang Yi, foreign minister, China, 46 contacts".
import { officesAt } from "#domain/evidence/offices-at.ts";
import { counted } from "#domain/text/counted.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { LaneRow } from "./lane-layout.ts";
import type { LaneState } from "./lane-state.ts";
import type { RowCounts } from "./row-counts.ts";

export function spokenRow(state: LaneState, counts: RowCounts, row: LaneRow): string {
  const { relations, input } = state;
  const side = relations.sides[row.side]?.label ?? "";
  const all = counts.all[row.at] ?? 0;
  if (row.lead < 0 && row.subject === null) {
    if (row.kind === "many") return `Three or more, ${counted(all, "contact")}`;
    return [side, counted(counts.ofSide[row.side] ?? 0, "contact"), ...without(state, row)].join(", ");
  }
  const { dataset, view } = input;
  const actor = dataset.actors[row.lead];
  const days = view.window ?? dataset.span;
  const office = actor === undefined ? undefined : officesAt(actor, days).at(-1);
  const seat = office === undefined ? undefined : dataset.seatById.get(office.seat)?.label;
  const name = row.subject?.label ?? fullName(dataset, row.lead);
  const words = [name, seat, side === name ? undefined : side, counted(all, "contact")];
  return words.filter((word) => word !== undefined && word !== "").join(", ");
}

function without({ layout }: LaneState, row: LaneRow): readonly string[] {
  if (row.folded.length === 0 || layout.form !== "all") return [];
  return [`${counted(row.folded.length, "actor")} without a lane of their own`];
}
