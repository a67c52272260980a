import { LABEL_FONTS, TEXT_OUTLINE } from "#features/graph/canvas-look.ts";
import { markLook } from "#scene/compare/mark-look.ts";
import { ACTOR_LABEL_WEIGHT, labelFontSize } from "#scene/label-box.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Scene, SceneNode, SceneTie } from "#scene/scene-types.ts";
import type { PaintOptions } from "./paint-scene.ts";

export type TieOptions = Pick<PaintOptions, "palette" | "labelScale" | "fresh">;

/** A marked tie away from the selected steps back, and still shows its mark. */
const FAR_MARK = 0.4;
const NO_DASH: readonly number[] = [];
/**
 * Each dash is a line of its own to the browser. With more dashed ties than this they are solid in a picture that
 * moves; the canvas draws their dashes when it comes to rest.
 */
export const MOST_DASHED = 120;

interface TieStyle {
  colour: string;
  opacity: number;
  dash: readonly number[];
}

/** Paints the ties of a scene and then what is written on them. */
export function paintTies(
  context: CanvasRenderingContext2D,
  { nodes, ties }: Scene,
  options: TieOptions,
): void {
  const places = new Map<string, SceneNode>();
  for (const node of nodes) places.set(node.id, node);
  const written: [SceneTie, SceneNode, SceneNode][] = [];
  const dashed = ties.filter((tie) => isDashed(tie, options.palette)).length;
  const look = { ...options, hasDashes: dashed <= MOST_DASHED };
  for (const tie of ties) {
    if (tie.presence === "hidden") continue;
    const from = places.get(tie.source);
    const to = places.get(tie.target);
    if (from === undefined || to === undefined) continue;
    if (from.presence === "hidden" || to.presence === "hidden") continue;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    stroke(context, tie, look);
    if (tie.mark !== undefined) written.push([tie, from, to]);
  }
  context.globalAlpha = 1;
  for (const [tie, from, to] of written)
    write(context, tie.mark ?? "", { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, ...options });
}

/** Strokes the path of a tie, over its glow if it has one. */
function stroke(
  context: CanvasRenderingContext2D,
  tie: SceneTie,
  { palette, fresh, hasDashes }: TieOptions & { hasDashes: boolean },
): void {
  const glow = tie.selected ? 4 : fresh?.has(tie.id) === true ? 3 : 0;
  if (glow > 0) {
    context.strokeStyle = palette.accent;
    context.globalAlpha = tie.selected ? 0.25 : 0.3;
    context.lineWidth = tie.width + 2 * glow;
    context.stroke();
  }
  const { colour, opacity, dash } = styleOf(tie, palette);
  context.strokeStyle = colour;
  context.globalAlpha = opacity;
  context.lineWidth = tie.width;
  if (dash === NO_DASH || !hasDashes) {
    context.stroke();
    return;
  }
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

function styleOf(tie: SceneTie, palette: Palette): TieStyle {
  const look = markLook(tie, palette);
  if (look !== null) {
    const opacity = tie.emphasis === "far" ? look.opacity * FAR_MARK : look.opacity;
    return { colour: look.colour, opacity, dash: look.dash ?? NO_DASH };
  }
  const isStrong = tie.selected || tie.emphasis === "near" || tie.emphasis === "focus";
  return {
    colour: isStrong ? palette.accent : palette.tie,
    opacity: tieOpacity(tie, palette),
    dash: NO_DASH,
  };
}

function isDashed(tie: SceneTie, palette: Palette): boolean {
  return tie.presence !== "hidden" && styleOf(tie, palette).dash !== NO_DASH;
}

function tieOpacity({ presence, emphasis }: SceneTie, palette: Palette): number {
  if (presence === "out") return palette.outOpacity;
  return emphasis === "far" ? palette.farOpacity : 1;
}

/** A mark in the middle of its tie. */
function write(
  context: CanvasRenderingContext2D,
  mark: string,
  { x, y, palette, labelScale }: TieOptions & { x: number; y: number },
): void {
  context.font = `${ACTOR_LABEL_WEIGHT} ${labelFontSize("event", labelScale)}px ${LABEL_FONTS}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 2 * TEXT_OUTLINE;
  context.strokeStyle = palette.ground;
  context.strokeText(mark, x, y);
  context.fillStyle = palette.ink;
  context.fillText(mark, x, y);
}
