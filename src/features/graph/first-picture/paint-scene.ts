// Paints a scene on a plain canvas, as the graph's canvas draws it: before that one is there, and while dates move.
import { labelFontSize, ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT, LABEL_GAP } from "#scene/label-box.ts";
import type { Palette } from "#drawing/palette.ts";
import { markLook } from "#scene/compare/mark-look.ts";
import type { Scene, SceneNode } from "#scene/scene-types.ts";
import type { Viewport } from "#features/graph/fit-viewport.ts";
import {
  drawnSide,
  FAINT_FOCUS,
  FAINTEST_TEXT,
  LABEL_FONTS,
  TEXT_OUTLINE,
} from "#features/graph/canvas-look.ts";
import { SELECTED_OFFSET, SELECTED_WIDTH } from "#scene/disc-look.ts";
import { paintTies } from "./paint-ties.ts";
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
  /** Ids of nodes and ties that have just come into the window; absent for none. */
  fresh?: ReadonlySet<string>;
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
  paintTies(context, scene, options);
  options.signs.begin(context);
  for (const node of inOrder(scene.nodes, options.cursor)) {
    if (options.fresh?.has(node.id) === true) paintGlow(context, node, palette);
    options.signs.paint(context, node, { palette, opacity: nodeOpacity(node, palette), scale });
    const outline = outlineStyle(node, options);
    if (outline !== null) paintOutline(context, node, outline);
    if (node.labelShown && node.label !== "") paintLabel(context, node, options);
  }
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

interface OutlineStyle {
  colour: string;
  width: number;
  /** From the edge of the disc to the middle of the line. */
  offset: number;
  dash: readonly number[];
}

/** The ring around a node: of the keyboard cursor, else of a selected one, else of its mark; null for none. */
function outlineStyle(node: SceneNode, { palette, cursor }: PaintOptions): OutlineStyle | null {
  if (node.id === cursor) return { colour: palette.ink, width: 3, offset: 5.5, dash: [4, 2] };
  if (node.selected)
    return { colour: palette.accent, width: SELECTED_WIDTH, offset: SELECTED_OFFSET, dash: [] };
  const look = node.change === "kept" ? null : markLook(node, palette);
  return look === null
    ? null
    : { colour: look.colour, width: 2, offset: 3, dash: look.dash === null ? [] : [4, 2] };
}

function paintOutline(context: CanvasRenderingContext2D, node: SceneNode, style: OutlineStyle): void {
  const half = drawnSide(node) / 2 + style.offset;
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  context.setLineDash([...style.dash]);
  context.beginPath();
  if (node.look.kind === "organization") {
    context.roundRect(node.x - half, node.y - half, 2 * half, 2 * half, Math.min(half / 2, 8));
  } else context.arc(node.x, node.y, half, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

/** Behind what has just come into the window. */
function paintGlow(context: CanvasRenderingContext2D, node: SceneNode, palette: Palette): void {
  const half = drawnSide(node) / 2 + GLOW;
  context.globalAlpha = 0.35;
  context.fillStyle = palette.accent;
  context.beginPath();
  context.roundRect(node.x - half, node.y - half, 2 * half, 2 * half, 8);
  context.fill();
  context.globalAlpha = 1;
}

const GLOW = 6;

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
