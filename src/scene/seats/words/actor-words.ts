// What somebody is called to the ear: "Wang Yi, foreign minister, China, 46 contacts".
import { officesAt } from "#domain/evidence/offices-at.ts";
import { counted } from "#domain/text/counted.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

export function actorWords({ input, facts, counts }: SeatState, actor: number): string {
  const { dataset } = input;
  const record = dataset.actors[actor];
  const all = counts.allOf[actor] ?? 0;
  const first = counts.firstOf[actor] ?? 0;
  const side = facts.sides[facts.sideOf(actor)]?.label ?? "";
  const middle = facts.sides[facts.middle]?.label ?? "";
  const office = record === undefined ? undefined : officesAt(record, dataset.span).at(-1);
  const seat = office === undefined ? undefined : dataset.seatById.get(office.seat)?.label;
  const name = fullName(dataset, actor);
  const withMiddle =
    facts.sideOf(actor) === facts.middle || first === all ? "" : `, ${first} of them with ${middle}`;
  return [name, seat, side === name ? undefined : side, `${counted(all, "contact")}${withMiddle}`]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}
