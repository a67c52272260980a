// Paints a scene on a plain canvas, as the graph's canvas draws it: before that one is there, and while dates move.
import { labelFontSize, ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT, LABEL_GAP } from "#scene/label-box.ts";
import type { Palette } from "#scene/palette.ts";
import type { Scene, SceneNode, SceneTie } from "#scene/scene-types.ts";
import type { Viewport } from "#features/graph/fit-viewport.ts";
import {
  drawnSide,
  FAINT_FOCUS,
  FAINTEST_TEXT,
  LABEL_FONTS,
  TEXT_OUTLINE,
} from "#features/graph/canvas-look.ts";
import type { SignPainter } from "./sign-painter.ts";

export interface PaintOptions {
  palette: Palette;
  viewport: Viewport;
  /** Device pixels per CSS pixel. */
  pixelRatio: number;
  /** The zoom that labels are drawn for. */
  labelScale: number;
  signs: SignPainter;
  /** The node of the keyboard cursor; null = none. */
  cursor: string | null;
}

/** Paints the whole canvas anew: ground, ties, then nodes with their labels, the emphasised on top. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, options: PaintOptions): void {
  const { palette, pixelRatio, viewport } = options;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  const scale = viewport.zoom * pixelRatio;
  context.setTransform(scale, 0, 0, scale, viewport.x * pixelRatio, viewport.y * pixelRatio);
  paintTies(context, scene, palette);
  options.signs.begin(context);
  for (const node of inOrder(scene.nodes, options.cursor)) {
    options.signs.paint(context, node, { palette, opacity: nodeOpacity(node, palette), scale });
    if (node.selected || node.id === options.cursor) paintOutline(context, node, options);
    if (node.labelShown && node.label !== "") paintLabel(context, node, options);
  }
}

function paintTies(context: CanvasRenderingContext2D, { nodes, ties }: Scene, palette: Palette): void {
  const places = new Map(nodes.map((node) => [node.id, node]));
  for (const tie of ties) {
    const [from, to] = [places.get(tie.source), places.get(tie.target)];
    if (from === undefined || to === undefined) continue;
    if ([tie, from, to].some(({ presence }) => presence === "hidden")) continue;
    const isStrong = tie.selected || tie.emphasis === "near" || tie.emphasis === "focus";
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.strokeStyle = isStrong ? palette.accent : palette.tie;
    if (tie.selected) {
      context.globalAlpha = 0.25;
      context.lineWidth = tie.width + 8;
      context.stroke();
    }
    context.globalAlpha = tieOpacity(tie, palette);
    context.lineWidth = tie.width;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function tieOpacity({ presence, emphasis }: SceneTie, palette: Palette): number {
  if (presence === "out") return palette.outOpacity;
  return emphasis === "far" ? palette.farOpacity : 1;
}

function nodeOpacity({ presence, emphasis, selected }: SceneNode, palette: Palette): number {
  if (presence === "out") return selected || emphasis === "focus" ? FAINT_FOCUS : palette.outOpacity;
  return emphasis === "far" ? palette.farOpacity : 1;
}

/** Drawn nodes, the emphasised last; in the order of the scene otherwise. */
function inOrder(nodes: readonly SceneNode[], cursor: string | null): readonly SceneNode[] {
  const layers: SceneNode[][] = [[], [], [], [], []];
  for (const node of nodes) {
    if (node.presence !== "hidden") layers[layerOf(node, cursor)]?.push(node);
  }
  return layers.flat();
}

function layerOf({ id, role, presence, selected, emphasis }: SceneNode, cursor: string | null): number {
  if (id === cursor) return 4;
  if (selected) return 3;
  if (emphasis === "focus") return 2;
  // The names of actors go over the discs of events.
  return role === "actor" && presence === "in" ? 1 : 0;
}

function paintOutline(context: CanvasRenderingContext2D, node: SceneNode, options: PaintOptions): void {
  const isCursor = node.id === options.cursor;
  const half = drawnSide(node) / 2 + (isCursor ? 3.5 : 2.25);
  context.strokeStyle = isCursor ? options.palette.ink : options.palette.accent;
  context.lineWidth = isCursor ? 3 : 2.5;
  context.setLineDash(isCursor ? [4, 2] : []);
  context.beginPath();
  if (node.look.kind === "organization") {
    context.roundRect(node.x - half, node.y - half, 2 * half, 2 * half, Math.min(half / 2, 8));
  } else context.arc(node.x, node.y, half, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function paintLabel(context: CanvasRenderingContext2D, node: SceneNode, options: PaintOptions): void {
  const { palette, labelScale } = options;
  const isActor = node.role === "actor";
  const size = labelFontSize(node.role, labelScale);
  const opacity = nodeOpacity(node, palette);
  context.font = `${isActor ? ACTOR_LABEL_WEIGHT : EVENT_LABEL_WEIGHT} ${size}px ${LABEL_FONTS}`;
  context.textAlign = "center";
  context.textBaseline = "bottom";
  context.lineJoin = "round";
  const y = node.y + drawnSide(node) / 2 + LABEL_GAP + size;
  context.globalAlpha = opacity < 1 ? Math.max(opacity, FAINTEST_TEXT) : 1;
  context.lineWidth = 2 * TEXT_OUTLINE;
  context.strokeStyle = palette.ground;
  context.strokeText(node.label, node.x, y);
  context.fillStyle = isActor ? palette.ink : palette.muted;
  context.fillText(node.label, node.x, y);
  context.globalAlpha = 1;
}
