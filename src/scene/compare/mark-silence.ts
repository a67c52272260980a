// Overdue contact in the picture: on each tie and actor inside the window, how long it has been silent.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Silence, SilenceOf } from "#domain/silence/silence.ts";
import type { Pace, Scene, SceneMarks } from "#scene/scene-types.ts";
import { pairRows } from "./pair-rows.ts";

/** Silence of at least this many usual intervals is due, or overdue. */
const DUE = 1;
const OVERDUE = 2;

/** A scene with the pace of its ties (Ties view) and actors; what has no contact inside the window stays as it is. */
export function markSilence(scene: Scene, dataset: Dataset, silence: Silence): Scene {
  const pairs = pairRows(dataset);
  return {
    ...scene,
    ties: scene.ties.map((tie) => {
      const pair = tie.presence === "in" ? pairs.get(tie.id) : undefined;
      return pair === undefined ? tie : { ...tie, ...paceMarks(silence.ofPair(pair)) };
    }),
    nodes: scene.nodes.map((node) => {
      const row = node.role === "actor" && node.presence === "in" ? dataset.actorRow.get(node.id) : undefined;
      if (row === undefined) return node;
      const marks = paceMarks(silence.ofActor(row));
      return {
        ...node,
        ...marks,
        label: marks.mark === undefined ? node.label : `${node.label} ${marks.mark}`,
      };
    }),
  };
}

/** How overdue a contact is; null where there was none inside the window. */
export function paceOf({ silentDays, overdue }: Pick<SilenceOf, "silentDays" | "overdue">): Pace | null {
  if (silentDays === null) return null;
  if (overdue === null) return "unknown";
  if (overdue < DUE) return "on-time";
  return overdue < OVERDUE ? "due" : "overdue";
}

function paceMarks(of: SilenceOf): SceneMarks {
  const pace = paceOf(of);
  if (pace === null) return {};
  if (pace !== "due" && pace !== "overdue") return { pace };
  return { pace, mark: `${timesWords(of.overdue ?? 0)}×` };
}

/** 1.24 → "1.2", 12.4 → "12": as many digits as can be meant. */
export function timesWords(overdue: number): string {
  return overdue < 10 ? String(Math.floor(overdue * 10) / 10) : String(Math.floor(overdue));
}
