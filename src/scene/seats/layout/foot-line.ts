// The forums at the foot in one line, those without room behind "+n".
import { textWidth } from "#drawing/text-width.ts";
import { nameForms } from "#scene/marks/short-names.ts";
import type { Seat, SeatLayout } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import type { SeatMetrics } from "./seat-metrics.ts";

const SIGN = 17;
const FOLD = 24;

/** Lays the forums out in a room around the canvas' middle. */
export function footLine(
  facts: SeatFacts,
  metrics: SeatMetrics,
  { width, y, room }: { width: number; y: number; room: number },
): { seats: readonly Seat[]; foot: Omit<SeatLayout["foot"], "legend" | "legendRoom"> } {
  const { dataset, seating, seated } = facts;
  const { small } = metrics;
  const actors = seating.foot.flatMap((side) => seated[side] ?? []);
  const names = actors.map((actor) => nameForms(dataset, actor).tiny);
  const widths = names.map((name) => SIGN + textWidth(name, small));
  let shown = 0;
  let used = 0;
  while (shown < actors.length) {
    const left = actors.length - shown - 1;
    const next = used + (widths[shown] ?? 0);
    if (next + (left > 0 ? FOLD : 0) > room) break;
    used = next;
    shown += 1;
  }
  const folded = actors.slice(shown);
  const all = used + (folded.length > 0 ? FOLD : 0);
  let x = width / 2 - all / 2;
  const seats: Seat[] = [];
  for (const [at, actor] of actors.slice(0, shown).entries()) {
    seats.push(
      seatAt(facts, actor, { x: x + 5, y, radius: 3.2, name: names[at] ?? "", textX: x + 11, small }),
    );
    x += widths[at] ?? 0;
  }
  for (const actor of folded)
    seats.push(seatAt(facts, actor, { x: x + 5, y, radius: 2, name: "", textX: x + 10, small }));
  const fold = folded.length === 0 ? null : { x, actors: folded };
  return { seats, foot: { y, width: all, fold } };
}

function seatAt(
  facts: SeatFacts,
  actor: number,
  at: { x: number; y: number; radius: number; name: string; textX: number; small: number },
): Seat {
  const m = facts.withMiddle[actor] ?? 0;
  return {
    actor,
    side: facts.sideOf(actor),
    place: "foot",
    at: -1,
    x: at.x,
    y: at.y,
    radius: at.radius,
    hollow: m === 0,
    square: true,
    name: at.name,
    number: "none",
    size: at.small,
    weight: 400,
    textX: at.textX,
    strong: m >= 2,
  };
}
