// Which rows a picture has: all sides, or only the lanes of what is chosen.
import type { MarkInput } from "#scene/mark-scene.ts";
import type { LaneChoice } from "./lane-choice.ts";
import type { LaneFacts } from "./lane-facts.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { layOutSides } from "./lay-out-sides.ts";

/** What the rows rest on. */
export interface LayoutInput {
  dataset: MarkInput["dataset"];
  size: MarkInput["size"];
  middle: string;
  openSide: string | null;
  /** null = all lanes. */
  only: LaneChoice | null;
}

export function findLayout({ dataset, size, middle, openSide }: LayoutInput, facts: LaneFacts): LaneLayout {
  return layOutSides(dataset, facts, { size, middle, openSide });
}
