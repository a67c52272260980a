import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DrawBudget } from "./draw-budget.ts";
import type { EmphasisByRow } from "./find-emphasis.ts";
import type { Place } from "./resolve-positions.ts";
import type { Presence, SceneTie } from "./scene-types.ts";

/** What the parts of a scene are built from. */
export interface SceneContext {
  dataset: Dataset;
  visible: Visible;
  places: ReadonlyMap<RecordId, Place>;
  emphasis: EmphasisByRow;
  selected: ReadonlySet<string>;
  /** Presence of what is outside the window. */
  whenOutside: Presence;
  budget: DrawBudget;
  /** 1 = the actor of this row is drawn. */
  drawnActors: Uint8Array;
  counting: Counting;
}

/** Ties with what is needed to say in words what is missing. */
export interface TiesOfScene {
  ties: SceneTie[];
  /** Rows of the events drawn as nodes (Contacts view). */
  eventRows: readonly number[];
  notDrawn: number;
}
