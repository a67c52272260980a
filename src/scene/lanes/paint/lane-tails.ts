// Where there are no lines: a short stroke from a mark towards the lane of the partner, in the hue of the partner's side.
import { dividedBy, type LaneState } from "#scene/lanes/lane-state.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneMark } from "#scene/lanes/place/lane-mark.ts";

export interface LaneTail {
  from: number;
  to: number;
  /** Place of the partner's side. */
  side: number;
}

const LEAST = 2;

/** The tail of a mark, in px from top or bottom edge on; null = none. */
export function tailOf(state: LaneState, mark: LaneMark): LaneTail | null {
  const { layout, relations } = state;
  const row = layout.rows[mark.row];
  if (row === undefined || !mayHaveTails(state) || mark.many) return null;
  const { inside, outside } = dividedBy(state, mark.event, mark.row);
  const [own] = inside;
  const [partner] = outside;
  if (own === undefined || partner === undefined || outside.length > 1) return null;
  const other = rowOf(state, partner, mark.event);
  if (!isShown(state, mark.event, own) || other === undefined || other === row) return null;
  const isDown = other.at > row.at;
  if (isDown ? mark.below : mark.above) return null;
  const from = mark.y + (isDown ? mark.half : -mark.half);
  const { tail } = layout.metrics;
  const to = isDown
    ? Math.min(from + tail, row.top + row.height - 0.5)
    : Math.max(from - tail, row.top + row.band + 0.5);
  if (Math.abs(to - from) < LEAST) return null;
  return { from, to, side: relations.sideOf[partner] ?? -1 };
}

function rowOf({ layout }: LaneState, actor: number, event: number): LaneRow | undefined {
  const place = layout.rowOfActor[actor] ?? -1;
  return layout.rows[place] ?? layout.rows.find(({ subject }) => subject?.has(actor, event) === true);
}

function mayHaveTails({ hasLines, layout }: LaneState): boolean {
  return !hasLines && (layout.form === "all" || layout.form === "few");
}

/** In the lanes of the middle, or of what is chosen. */
function isShown({ choice, facts, relations, input }: LaneState, event: number, own: number): boolean {
  if (choice.lit !== null) return choice.subjects.some((subject) => subject.has(own, event));
  const middle = input.view.middle ?? relations.hub;
  return facts.first[event] === 1 && relations.sides[relations.sideOf[own] ?? -1]?.id === middle;
}
