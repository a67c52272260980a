// How nodes and ties of a scene become elements of Cytoscape: the fields are listed here and nothing else is passed
// on, so that no file can bring styles or pictures of its own.
import { parseRef } from "#domain/ref/ref.ts";
import { drawnSide, outlineOf } from "#features/graph/canvas-look.ts";
import type { Palette } from "#drawing/palette.ts";
import type { SceneNode, SceneTie } from "#scene/scene-types.ts";
import type { NodeImages } from "./node-images.ts";

/** What the style sheet reads of a node. `ref` is the id in the scene; `id` never meets that of a tie. */
export interface NodeData {
  id: string;
  ref: string;
  label: string;
  fill: string;
  ring: string;
  ringWidth: number;
  /** Width and height as drawn. */
  side: number;
  /** Absent where there is no picture. */
  image?: string;
}

export interface TieData {
  id: string;
  /** The record or tie that a click selects: of a participation its event. */
  ref: string;
  /** What the pointer is over: of a participation the participation. */
  over: string;
  source: string;
  target: string;
  width: number;
  /** "+2", "3×"; absent for none. */
  mark?: string;
}

export function nodeElementId(id: string): string {
  return `node ${id}`;
}

export function nodeData(node: SceneNode, palette: Palette, images: NodeImages): NodeData {
  const image = images.urlOf(node.look, palette);
  return {
    id: nodeElementId(node.id),
    ref: node.id,
    label: node.label,
    side: drawnSide(node),
    ...outlineOf(node.look, palette),
    ...(image === null ? {} : { image }),
  };
}

export function tieData(tie: SceneTie): TieData {
  const isParticipation = parseRef(tie.id)?.kind === "participation";
  return {
    id: `tie ${tie.id}`,
    ref: isParticipation ? tie.source : tie.id,
    over: tie.id,
    source: nodeElementId(tie.source),
    target: nodeElementId(tie.target),
    width: tie.width,
    ...(tie.mark === undefined ? {} : { mark: tie.mark }),
  };
}

/** The classes of a node: each is a rule of the style sheet. */
export function nodeClasses(node: SceneNode): readonly string[] {
  return [node.role, node.look.kind, ...stateClasses(node), ...(node.labelShown ? ["labelled"] : [])];
}

export function tieClasses(tie: SceneTie): readonly string[] {
  return stateClasses(tie);
}

function stateClasses({
  presence,
  emphasis,
  selected,
  change,
  pace,
}: Pick<SceneNode, "presence" | "emphasis" | "selected" | "change" | "pace">): readonly string[] {
  const classes: string[] = [];
  if (presence !== "in") classes.push(presence);
  if (emphasis !== "none") classes.push(emphasis);
  if (selected) classes.push("selected");
  if (change !== undefined) classes.push(`change-${change}`);
  if (pace !== undefined) classes.push(`pace-${pace}`);
  return classes;
}
