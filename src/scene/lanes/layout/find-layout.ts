// Which rows a picture has: all sides, or only the lanes of what is chosen.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { MarkInput } from "#scene/mark-scene.ts";
import type { LaneChoice } from "#scene/lanes/lane-choice.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import type { LaneLayout } from "./lane-layout.ts";
import type { LaneSubject } from "#scene/lanes/lane-subject.ts";
import { layOutFew } from "./lay-out-few.ts";
import { layOutOne } from "./lay-out-one.ts";
import { layOutPairs } from "./lay-out-pairs.ts";
import { layOutSides } from "./lay-out-sides.ts";

/** More than so many chosen stay in the lanes of all. */
const MOST_BESIDE = 6;

/** What the rows rest on. */
export interface LayoutInput {
  dataset: Dataset;
  size: MarkInput["size"];
  middle: string;
  openSide: string | null;
  /** What alone has lanes; null = all. */
  only: LaneChoice | null;
}

export function findLayout(input: LayoutInput, facts: LaneFacts): LaneLayout {
  const { dataset, size, middle, openSide, only: choice } = input;
  const [one, other, ...more] = choice?.subjects ?? [];
  const isInPlace = choice === null || one === undefined || choice.subjects.length > MOST_BESIDE;
  if (isInPlace) return layOutSides(dataset, facts, { size, middle, openSide });
  if (other === undefined) return layOutOne(dataset, facts, { size, middle, choice, subject: one });
  if (more.length === 0 && isSeveral(dataset, one) && isSeveral(dataset, other)) {
    return layOutPairs(dataset, facts, { size, choice, subjects: [one, other] });
  }
  return layOutFew(dataset, facts, { size, choice });
}

/** A side, or an actor that stands for others. */
function isSeveral(dataset: Dataset, { row, seat }: LaneSubject): boolean {
  if (row < 0) return seat === null;
  const isPerson = dataset.actors[row]?.kind === "person";
  return !isPerson && rowsOf(relationsOf(dataset).standsFor, row).length > 0;
}
