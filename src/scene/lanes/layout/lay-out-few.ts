// Only the lanes of two to six, side by side in the order in which the fewest lines pass through a lane.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { takingPart, type LaneChoice } from "#scene/lanes/lane-choice.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import { makeLayout, type LaneLayout } from "./lane-layout.ts";
import { laneMetrics } from "#scene/lanes/lane-metrics.ts";
import type { LaneSubject } from "#scene/lanes/lane-subject.ts";
import { subjectDraft } from "./lay-out-one.ts";

const HIGHEST = 116;
const OFFICE_BAND = 14;
const ROOM_BELOW = 20;

interface FewOptions {
  size: { readonly width: number; readonly height: number };
  choice: LaneChoice;
}

/** The rows of a few. */
export function layOutFew(dataset: Dataset, facts: LaneFacts, { size, choice }: FewOptions): LaneLayout {
  const metrics = laneMetrics(size.width);
  const { subjects, lit } = choice;
  const meets = subjects.map((subject) => meetsOf(dataset, subject));
  const order = fewestThrough(lit ?? new Uint8Array(0), meets);
  const offices = subjects.filter(({ seat }) => seat !== null).length * OFFICE_BAND;
  const room = size.height - metrics.top - metrics.foot - ROOM_BELOW - offices;
  const height = Math.min(HIGHEST, room / subjects.length);
  const shown = order.flatMap((at) => subjects[at] ?? []);
  return makeLayout({
    dataset,
    form: "few",
    metrics,
    size,
    drafts: shown.map((subject) =>
      subjectDraft(dataset, subject, height + (subject.seat === null ? 0 : OFFICE_BAND)),
    ),
    placesOf(event) {
      if (facts.drawn[event] !== 1 || lit?.[event] !== 1) return [];
      return order.flatMap((at, place) => (meets[at]?.(event) === true ? [place] : []));
    },
  });
}

function meetsOf(dataset: Dataset, { has }: LaneSubject): (event: number) => boolean {
  return (event) => takingPart(dataset, event).some((actor) => has(actor, event));
}

/** Places in the order of choosing, so ordered that lines pass the fewest lanes; of equals the order of choosing. */
function fewestThrough(lit: Uint8Array, meets: readonly ((event: number) => boolean)[]): readonly number[] {
  const groups = new Map<number, number>();
  lit.forEach((isLit, event) => {
    if (isLit !== 1) return;
    let group = 0;
    meets.forEach((isIn, at) => {
      if (isIn(event)) group |= 1 << at;
    });
    groups.set(group, (groups.get(group) ?? 0) + 1);
  });
  let best: { cost: number; order: readonly number[] } | null = null;
  for (const order of ordersOf(meets.map((_, at) => at))) {
    let cost = 0;
    for (const [group, count] of groups) cost += count * passedBy(order, group);
    if (best === null || cost < best.cost) best = { cost, order };
  }
  return best?.order ?? [];
}

/** Lanes that the line of a group passes without belonging to it. */
function passedBy(order: readonly number[], group: number): number {
  let first = -1;
  let last = -1;
  let own = 0;
  order.forEach((at, place) => {
    if ((group & (1 << at)) === 0) return;
    if (first < 0) first = place;
    last = place;
    own += 1;
  });
  return own === 0 ? 0 : last - first + 1 - own;
}

function ordersOf(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, at) =>
    ordersOf([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first].concat(rest)),
  );
}
