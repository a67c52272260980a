import { ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT, labelFontSize } from "#scene/label-box.ts";
import { markLook, type MarkLook } from "#scene/compare/mark-look.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Emphasis, Presence, SceneNode, SceneTie } from "#scene/scene-types.ts";
import { drawNode } from "./draw-node.ts";
import type { Primitive, TextFont } from "#drawing/primitive.ts";
import type { PlacedNode } from "./side-labels.ts";

/** px of the picture. */
const MARK_SIZE = 12;

/** How strongly something is drawn, from 0 to 1. */
export function opacityOf(element: { presence: Presence; emphasis: Emphasis }, palette: Palette): number {
  if (element.presence === "out") return palette.outOpacity;
  return element.emphasis === "far" ? palette.farOpacity : 1;
}

/** Ties, then discs, then labels, each from the faint to the strong: `nodes` are in px of the picture. */
export function drawScene(
  nodes: readonly PlacedNode[],
  ties: readonly SceneTie[],
  palette: Palette,
): readonly Primitive[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const opacity = (element: SceneNode | SceneTie): number => opacityOf(element, palette);
  return [
    ...faintFirst(ties).flatMap((tie) => drawTie(tie, byId, palette)),
    ...faintFirst(ties).flatMap((tie) => drawMark(tie, byId, palette)),
    ...faintFirst(nodes).flatMap((node) => markRing(node, palette)),
    ...faintFirst(nodes).flatMap((node) => drawNode({ ...node, opacity: opacity(node) }, palette)),
    ...faintFirst(nodes).flatMap((node) => drawLabel(node, palette)),
  ];
}

function faintFirst<T extends SceneNode | SceneTie>(elements: readonly T[]): T[] {
  return elements.filter(({ presence }) => presence !== "hidden").sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ presence, emphasis, selected }: SceneNode | SceneTie): number {
  if (selected) return 4;
  if (presence === "out") return 0;
  if (emphasis === "far") return 1;
  return emphasis === "none" ? 2 : 3;
}

function drawTie(
  tie: SceneTie,
  nodes: ReadonlyMap<string, SceneNode>,
  palette: Palette,
): readonly Primitive[] {
  const [from, to] = [nodes.get(tie.source), nodes.get(tie.target)];
  if (from === undefined || to === undefined) return [];
  const isStrong = tie.selected || tie.emphasis === "focus" || tie.emphasis === "near";
  const look = tie.presence === "in" ? markLook(tie, palette) : null;
  const colour = look?.colour ?? (isStrong ? palette.accent : palette.tie);
  const stroke = { colour, width: tie.selected ? tie.width + 1.5 : tie.width, ...dashOf(look) };
  const opacity = opacityOf(tie, palette) * (look?.opacity ?? 1);
  return [{ kind: "line", x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, opacity }];
}

function dashOf(look: MarkLook | null): { dash?: string } {
  return look === null || look.dash === null ? {} : { dash: look.dash.join(" ") };
}

/** "+2" or "3×" in the middle of a tie. */
function drawMark(
  { mark, source, target, presence }: SceneTie,
  nodes: ReadonlyMap<string, SceneNode>,
  palette: Palette,
): readonly Primitive[] {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  if (mark === undefined || presence !== "in" || from === undefined || to === undefined) return [];
  const font: TextFont = {
    size: MARK_SIZE,
    weight: 600,
    fill: palette.ink,
    anchor: "middle",
    halo: palette.ground,
  };
  return [
    { kind: "text", x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + MARK_SIZE * 0.34, text: mark, font },
  ];
}

/** A ring around a node that has changed or is silent, broken like its ties. */
function markRing(node: PlacedNode, palette: Palette): readonly Primitive[] {
  const look = node.presence === "in" && node.change !== "kept" ? markLook(node, palette) : null;
  if (look === null) return [];
  const stroke = { colour: look.colour, width: 2, ...dashOf(look) };
  return [
    {
      kind: "circle",
      cx: node.x,
      cy: node.y,
      r: node.size / 2 + 3,
      fill: null,
      stroke,
      opacity: look.opacity,
    },
  ];
}

function drawLabel(node: PlacedNode, palette: Palette): readonly Primitive[] {
  if (node.labelSpot === null) return [];
  const { x, y, anchor } = node.labelSpot;
  const isActor = node.role === "actor";
  // Faded text would be unreadable at the opacity of discs, and it must not compete with the rest either.
  const strength = opacityOf(node, palette);
  const font: TextFont = {
    size: labelFontSize(node.role),
    weight: isActor ? ACTOR_LABEL_WEIGHT : EVENT_LABEL_WEIGHT,
    fill: isActor ? palette.ink : palette.muted,
    anchor,
    halo: palette.ground,
  };
  return [
    { kind: "text", x, y, text: node.label, font, opacity: strength < 1 ? Math.max(strength, 0.5) : 1 },
  ];
}
