// Rows before they have their places.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { takingPart } from "#scene/lanes/lane-choice.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import type { RowDraft } from "./lane-layout.ts";
import type { LaneMetrics } from "#scene/lanes/lane-metrics.ts";
import type { LaneUnit } from "./lane-units.ts";

/** A page on a phone scrolls: its lanes may be so high. */
const PHONE_HEIGHT = 800;

/** The rows of everybody who takes part, each once. */
export function placesByActor(
  dataset: Dataset,
  facts: LaneFacts,
  event: number,
  rowOfActor: Int16Array,
): readonly number[] {
  if (facts.drawn[event] !== 1) return [];
  const places = new Set<number>();
  for (const actor of takingPart(dataset, event)) {
    const place = rowOfActor[actor] ?? -1;
    if (place >= 0) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** The row of a unit. */
export function laneDraft(dataset: Dataset, unit: LaneUnit, height: number): RowDraft {
  return {
    key: `lane:${dataset.actors[unit.lead]?.id ?? ""}`,
    kind: "lane",
    side: unit.side,
    lead: unit.lead,
    subject: null,
    actors: unit.actors,
    folded: [],
    first: unit.first,
    all: unit.all,
    height,
    gap: 0,
    band: 0,
  };
}

/** A heading holds everybody of its side who has no lane; its id is the side's. */
export function headingDraft(
  side: number,
  { units, taken }: { units: readonly LaneUnit[]; taken: readonly LaneUnit[] },
  { id, height, gap }: { id: string; height: number; gap: number },
): RowDraft {
  const folded = units.filter((unit) => !taken.includes(unit));
  const people = folded.flatMap(({ actors }) => actors);
  return {
    key: `heading:${id}`,
    kind: "heading",
    side,
    lead: -1,
    subject: null,
    actors: people,
    folded: people,
    first: sumOf(folded, ({ first }) => first),
    all: sumOf(folded, ({ all }) => all),
    height,
    gap,
    band: 0,
  };
}

/** A phone's lanes are as high as they need, up to a height that a page can scroll. */
export function phoneHeight(height: number, { sizeClass, top, foot }: LaneMetrics, needed: number): number {
  if (sizeClass !== "narrow") return height;
  return Math.max(height, Math.min(PHONE_HEIGHT, Math.ceil(needed + top + foot)));
}

export function sumOf<T>(list: readonly T[], size: (one: T) => number): number {
  return list.reduce((sum, one) => sum + size(one), 0);
}
