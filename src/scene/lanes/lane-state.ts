// What dates, filters and choice make of a geometry: which contacts are in, which are lit, whether lines are drawn.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { MarkInput, Tone } from "#scene/mark-scene.ts";
import { extraMarks } from "#scene/lanes/place/extra-marks.ts";
import type { LaneChoice } from "./lane-choice.ts";
import type { LaneFacts } from "./lane-facts.ts";
import type { EventStand, LaneGeometry } from "#scene/lanes/place/lane-geometry.ts";
import type { LaneLayout } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneMark } from "#scene/lanes/place/lane-mark.ts";
import type { LaneRelations } from "./lane-relations.ts";

export interface LaneParts {
  input: MarkInput;
  relations: LaneRelations;
  facts: LaneFacts;
  choice: LaneChoice;
  layout: LaneLayout;
  geometry: LaneGeometry;
}

export interface LaneState extends LaneParts {
  /** Contacts on the axis that pass dates and filters and are marks: with the middle, or lit, or few enough. */
  inSight: readonly number[];
  /** Marks of second rank that are few enough to be drawn, where there is room. */
  extras: readonly LaneMark[];
  /** Contacts of second rank that have such a mark in every lane. */
  hasLines: boolean;
  isIn: (event: number) => boolean;
  /** Whether it stands out by its rank or because it is lit: it is a mark where there is room. */
  isFull: (event: number) => boolean;
  /** null = hidden. */
  toneOf: (event: number) => Tone | null;
  standsOf: (event: number) => readonly EventStand[];
}

const FEW_IN_SIGHT = 40;
const FEW_SIDE_BY_SIDE = 90;

/** The state of a picture. */
export function laneState(parts: LaneParts): LaneState {
  const { input, facts, choice, layout, geometry } = parts;
  const { visible, view, comparison } = input;
  const isIn = (event: number): boolean =>
    comparison === null
      ? visible.events[event] === 1
      : comparison.masks.a[event] === 1 || comparison.masks.b[event] === 1;
  const isFull = fullTest(facts, choice);
  const onAxis = geometry.events.filter(isIn);
  const full = onAxis.filter(isFull);
  const second = choice.lit === null ? onAxis.filter((event) => !isFull(event)) : [];
  const few = second.length <= FEW_IN_SIGHT ? second : [];
  const extras = extraMarks(parts, few);
  const extraStands = standsBy(extras);
  const inSight = [...full, ...few].sort((a, b) => a - b);
  return {
    ...parts,
    inSight,
    extras,
    hasLines: hasLines(layout, inSight.length),
    isIn,
    isFull,
    toneOf: (event) => {
      if (!isIn(event)) return view.outside === "hide" ? null : "out";
      if (choice.lit === null) return "plain";
      return choice.lit[event] === 1 ? "lit" : "far";
    },
    standsOf: (event) => {
      const own = extraStands.get(event);
      const placed = geometry.standsOf(event);
      return own === undefined ? placed : [...placed, ...own].sort((a, b) => a.y - b.y);
    },
  };
}

/** Which contacts are marks whatever the dates. */
export function fullTest(facts: LaneFacts, { lit }: LaneChoice): (event: number) => boolean {
  const mask = lit ?? facts.first;
  return (event) => mask[event] === 1;
}

/** Pairs have a row each and one mark for each contact: there is nothing to join. */
function hasLines({ form }: LaneLayout, inSight: number): boolean {
  if (form === "pairs") return false;
  return inSight <= (form === "few" ? FEW_SIDE_BY_SIDE : FEW_IN_SIGHT);
}

function standsBy(extras: readonly LaneMark[]): ReadonlyMap<number, readonly EventStand[]> {
  const stands = new Map<number, EventStand[]>();
  for (const mark of extras) {
    const stand: EventStand = { row: mark.row, y: mark.y, mark, pill: null };
    const own = stands.get(mark.event);
    if (own === undefined) stands.set(mark.event, [stand]);
    else own.push(stand);
  }
  return stands;
}

/** Rows of those who take part in an event and lie in a row, and of the others. */
export function dividedBy(
  { input, layout }: Pick<LaneParts, "input" | "layout">,
  event: number,
  place: number,
): { inside: readonly number[]; outside: readonly number[] } {
  const row = layout.rows[place];
  const inside: number[] = [];
  const outside: number[] = [];
  for (const actor of rowsOf(input.dataset.columns.participants, event)) {
    const isInside = layout.rowOfActor[actor] === place || row?.subject?.has(actor, event) === true;
    (isInside ? inside : outside).push(actor);
  }
  return { inside, outside };
}
