// Pairs that have no guest's row: two people of the middle, or one of them and a forum. Their numbers lie on the bar, and
// over the forum.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { textWidth } from "#drawing/text-width.ts";
import { groupBy } from "./group-by.ts";
import type { Seat, SeatLayout } from "./seat-layout-types.ts";
import { EDGE } from "./seat-metrics.ts";
import { fitting, OVER_FOOT, tieHalfWidth, type MorePairs, type TieMark } from "./tie-layout.ts";

export interface InnerTies {
  marks: readonly TieMark[];
  more: readonly MorePairs[];
}

interface Pair {
  pair: number;
  /** By whom it stands, and the other one. */
  guest: number;
  host: number;
  events: readonly number[];
}

const known = new WeakMap<SeatLayout, InnerTies>();
const INSIDE = 4;
const LEAST_ROOM = 15;
const AFTER = 2;
/** px of a forum's sign and of the blank after its name. */
const FOOT_CELL = 10;

/** The same reference for the same layout. */
export function innerTies(layout: SeatLayout): InnerTies {
  let found = known.get(layout);
  if (found === undefined) {
    found = lay(layout);
    known.set(layout, found);
  }
  return found;
}

function lay(layout: SeatLayout): InnerTies {
  const marks: TieMark[] = [];
  const more: MorePairs[] = [];
  const homeless: number[] = [];
  for (const [actor, own] of groupBy(innerPairs(layout), ({ guest }) => guest)) {
    const seat = layout.seats.get(actor);
    const place = seat === undefined ? null : placeOf(layout, seat);
    if (place === null || place.room < LEAST_ROOM) {
      homeless.push(...own.map(({ pair }) => pair));
      continue;
    }
    const { shown, left } = fitting(layout, own, place.room);
    let { x } = place;
    for (const { pair, guest, host, events } of shown) {
      const halfWidth = tieHalfWidth(layout, events);
      marks.push({
        pair,
        guest,
        host,
        events,
        row: -1,
        x: x + halfWidth,
        y: place.y,
        halfWidth,
        half: layout.metrics.pill,
      });
      x += 2 * halfWidth + AFTER;
    }
    if (left.length > 0)
      more.push({
        key: layout.facts.dataset.actors[actor]?.id ?? "",
        pairs: left.map(({ pair }) => pair),
        x,
        y: place.y,
        dir: 1,
        room: place.x + place.room - x,
        chooses: [actor],
      });
  }
  return { marks, more: homeless.length === 0 ? more : [...more, besideHeading(layout, homeless)] };
}

/** Pairs of the middle whose bars have no room for a number. */
function besideHeading(layout: SeatLayout, pairs: readonly number[]): MorePairs {
  const { facts, metrics, width, grounds } = layout;
  const ground = grounds.find(({ bench }) => bench === "middle");
  const title = facts.sides[facts.middle]?.label ?? "";
  const x = width / 2 + textWidth(title, metrics.heading + 2, 600) / 2 + 6;
  const room = width - metrics.column - EDGE - 6 - x;
  return { key: "middle", pairs, x, y: (ground?.title ?? 10) + 1, dir: 1, room, chooses: [], inside: true };
}

/** On a bar left of its name; over a forum. */
function placeOf(
  { metrics, width, bars, foot }: SeatLayout,
  seat: Seat,
): { x: number; y: number; room: number } | null {
  if (seat.place === "foot")
    return {
      x: seat.x - 5,
      y: foot.y - OVER_FOOT,
      room: seat.name === "" ? 0 : FOOT_CELL + textWidth(seat.name, seat.size) + 4,
    };
  const bar = bars[seat.at];
  if (bar === undefined || seat.place !== "bar") return null;
  if (metrics.sizeClass === "narrow") return null;
  const isTwo = bar.height > 2.4 * seat.size;
  const beside = isTwo ? 0 : 22;
  const words = textWidth(seat.name, seat.size, seat.weight) + beside;
  const x = width / 2 - metrics.half + INSIDE;
  // A high bar has room over its name.
  if (bar.height > 2 * (2 * metrics.pill + 6 + seat.size))
    return { x, y: bar.y - bar.height / 2 + metrics.pill + 4, room: 2 * (metrics.half - INSIDE) };
  return { x, y: bar.y, room: metrics.half - INSIDE - words / 2 - AFTER };
}

/** Each pair stands by the one with fewer contacts that has a place. */
function innerPairs({ facts, seats }: SeatLayout): readonly Pair[] {
  const { columns } = facts.dataset;
  const eventsOf = eventsOfPairs(columns);
  const isFoot = (actor: number): boolean =>
    seats.get(actor)?.place === "foot" || facts.seating.foot.includes(facts.sideOf(actor));
  const isMiddle = (actor: number): boolean => facts.sideOf(actor) === facts.middle;
  const pairs: Pair[] = [];
  for (let pair = 0; pair < columns.pairA.length; pair += 1) {
    const [a, b] = [columns.pairA[pair] ?? -1, columns.pairB[pair] ?? -1];
    const isInner = (isMiddle(a) || isFoot(a)) && (isMiddle(b) || isFoot(b));
    const events = isInner ? Array.from(rowsOf(eventsOf, pair)) : [];
    if (events.length === 0) continue;
    const isOther = isFoot(b) || (!isFoot(a) && (facts.all[b] ?? 0) < (facts.all[a] ?? 0));
    const [guest, host] = isOther ? [b, a] : [a, b];
    const hasPlace = seats.get(guest)?.place === "bar" || seats.get(guest)?.place === "foot";
    pairs.push(hasPlace ? { pair, guest, host, events } : { pair, guest: host, host: guest, events });
  }
  return pairs.toSorted((one, other) => other.events.length - one.events.length);
}
