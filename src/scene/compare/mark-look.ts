import type { ChangeKind } from "#domain/compare/comparison.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Pace, SceneMarks } from "#scene/scene-types.ts";

/** How a marked line or outline is drawn: its colour is never the only carrier, since dashes differ too. */
export interface MarkLook {
  colour: string;
  /** Lengths of strokes and gaps in scene units; null = solid. */
  dash: readonly [number, number] | null;
  /** From 0 to 1: a ghost is there and still seen to be gone. */
  opacity: number;
}

/**
 * Of each change: its look. Hues mean sides, so more and less have none: what is gained or stronger is whole and dark,
 * what is weaker has long dashes, what is lost is a dotted ghost.
 */
export function changeLook(change: ChangeKind, palette: Palette): MarkLook {
  switch (change) {
    case "gained":
    case "stronger":
      return { colour: palette.ink, dash: null, opacity: 1 };
    case "lost":
      return { colour: palette.muted, dash: [3, 5], opacity: 0.7 };
    case "weaker":
      return { colour: palette.muted, dash: [12, 4], opacity: 1 };
    case "kept":
      return { colour: palette.tie, dash: null, opacity: 0.5 };
  }
}

/** Of each pace: its look, without a hue for the same reason. The longer the silence, the more the line is broken. */
export function paceLook(pace: Pace, palette: Palette): MarkLook {
  switch (pace) {
    case "on-time":
      return { colour: palette.tie, dash: null, opacity: 1 };
    case "due":
      return { colour: palette.muted, dash: [12, 4], opacity: 1 };
    case "overdue":
      return { colour: palette.ink, dash: [4, 5], opacity: 1 };
    case "unknown":
      return { colour: palette.tie, dash: [1.5, 4], opacity: 0.8 };
  }
}

/** The look of whatever mark something carries; null for none. */
export function markLook({ change, pace }: SceneMarks, palette: Palette): MarkLook | null {
  if (change !== undefined) return changeLook(change, palette);
  return pace === undefined ? null : paceLook(pace, palette);
}
