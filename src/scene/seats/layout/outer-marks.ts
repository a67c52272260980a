// Marks of first rank that lie in nobody's row: beside the middle, and over the forums.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { groupBy } from "./group-by.ts";
import { pillHalfWidth } from "./place-beads.ts";
import type { MarkParts } from "./row-marks.ts";
import type { Mark, SeatLayout } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { isTile, stacked } from "./tile-columns.ts";

/** Contacts of two of the middle: beside the bar of the one who has fewer. */
export function middleMarks(
  { facts, metrics, width, bars, seats }: MarkParts,
  first: Int32Array,
): readonly Mark[] {
  const { participants } = facts.dataset.columns;
  const byBar = groupBy(
    first.filter((event) => {
      const taking = rowsOf(participants, event);
      return taking.length === 2 && taking.every((actor) => facts.sideOf(actor) === facts.middle);
    }),
    (event) => {
      const [a = -1, b = -1] = rowsOf(participants, event);
      const fewer = (facts.all[a] ?? 0) <= (facts.all[b] ?? 0) ? a : b;
      return seats.get(fewer)?.at ?? 0;
    },
  );
  return [...byBar].map(([at, events]) => {
    const isOne = events.length === 1;
    const halfWidth = isOne ? metrics.bead : Math.min(pillHalfWidth(metrics.pill, String(events.length)), 12);
    const bar = bars[at];
    return {
      kind: isOne ? "bead" : "pill",
      events,
      x: width / 2 + metrics.half + halfWidth + 1.5,
      y: bar?.y ?? 0,
      halfWidth,
      half: isOne ? metrics.bead : metrics.pill,
      row: -1,
      string: -1,
      side: facts.middle,
      guest: bar?.actors[0] ?? -1,
    };
  });
}

/** Over the forums: contacts with one forum, and tiles without a bench of their own. */
export function footMarks(
  { facts, metrics, width, seats }: MarkParts,
  first: Int32Array,
  foot: SeatLayout["foot"],
): readonly Mark[] {
  const { participants } = facts.dataset.columns;
  const marks: Mark[] = [];
  const y = foot.y - metrics.small * 0.5 - Math.max(metrics.pill, metrics.tile) - 1;
  const withForum = groupBy(
    first.filter((event) => {
      const taking = rowsOf(participants, event);
      return taking.length === 2 && taking.some((actor) => seats.get(actor)?.place === "foot");
    }),
    (event) => {
      const forum = rowsOf(participants, event).find((actor) => seats.get(actor)?.place === "foot") ?? -1;
      // Those behind "+n" stand on one point.
      return seats.get(forum)?.name === "" ? (foot.fold?.actors[0] ?? forum) : forum;
    },
  );
  let right = -Infinity;
  const inOrder = [...withForum].toSorted(([a], [b]) => (seats.get(a)?.x ?? 0) - (seats.get(b)?.x ?? 0));
  for (const [forum, events] of inOrder) {
    const isOne = events.length === 1;
    const halfWidth = isOne ? metrics.bead : pillHalfWidth(metrics.pill, String(events.length));
    const x = Math.max(seats.get(forum)?.x ?? 0, right + halfWidth + 2);
    right = x + halfWidth;
    marks.push({
      kind: isOne ? "bead" : "pill",
      events,
      x,
      y,
      halfWidth,
      half: isOne ? metrics.bead : metrics.pill,
      row: -1,
      string: -1,
      side: facts.sideOf(forum),
      guest: forum,
    });
  }
  const homeless = [...first].filter(
    (event) => isTile(facts, event) && (facts.sideBits[event] ?? 0) !== 0 && isHomeless(facts, event),
  );
  const { tile } = metrics;
  const places = freePlaces(metrics, width, marks);
  const groups = stacked(facts, homeless, Math.max(1, places.length));
  const used = places.slice(0, groups.length).toSorted((a, b) => a - b);
  for (const [at, events] of groups.entries()) {
    marks.push({
      kind: events.length === 1 ? "tile" : "stack",
      events,
      x: used[at] ?? width / 2,
      y,
      halfWidth: tile,
      half: tile,
      row: -1,
      string: -1,
      side: facts.seating.foot[0] ?? facts.middle,
      guest: -1,
    });
  }
  return marks;
}

/** Where tiles may stand over the forums, those nearest the middle first. */
function freePlaces(
  { half, tile, tileStep }: MarkParts["metrics"],
  width: number,
  marks: readonly Mark[],
): readonly number[] {
  const most = Math.floor(half / tileStep);
  const places = Array.from({ length: 2 * most + 1 }, (_, at) => width / 2 + (at - most) * tileStep);
  return places
    .filter((x) => marks.every((mark) => Math.abs(mark.x - x) > mark.halfWidth + tile + 1))
    .toSorted((a, b) => Math.abs(a - width / 2) - Math.abs(b - width / 2));
}

/** Whether nobody of a bench took part. */
function isHomeless({ sideBits, seating, middle, sides }: SeatFacts, event: number): boolean {
  let benches = 0;
  for (const place of sides.keys())
    if (place !== middle && !seating.foot.includes(place)) benches |= 1 << place;
  return ((sideBits[event] ?? 0) & benches) === 0;
}
