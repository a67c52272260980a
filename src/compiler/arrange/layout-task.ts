import type { ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { labelBox } from "#scene/label-box.ts";
import { nodeSize } from "#scene/node-size.ts";
import { contactNetwork } from "./contact-network.ts";

/** One node to be placed; lengths in scene units. */
export interface LayoutNode {
  id: RecordId;
  isActor: boolean;
  radius: number;
  /** Half the width of the label, and its lower end below the node's centre; 0 for events, which seldom show one. */
  labelHalf: number;
  labelTop: number;
  labelBottom: number;
}

/** What is to be placed, and the room for it. */
export interface LayoutTask {
  /** Joined actors first, then events. */
  nodes: readonly LayoutNode[];
  /** Ties as pairs of node numbers. */
  tieA: Int32Array;
  tieB: Int32Array;
  /** Numbers of the ties of each node. */
  tiesOf: readonly (readonly number[])[];
  /** Actors that only speak: they stand apart, in rows. */
  speakers: readonly LayoutNode[];
  /** The room for the joined nodes, centred on 0,0. */
  width: number;
  height: number;
  /** Screen px per scene unit when everything is fitted into the graph's place on a common screen. */
  zoom: number;
}

/** The graph's place on a page of 1440 × 900, less a margin. */
const SCREEN = { width: 760, height: 640, margin: 16 };
/** The share of the room that nodes and labels may fill; with more, the room grows and the zoom shrinks. */
const FILLED_AT_MOST = 0.3;
/** Smaller than this the zoom does not get: labels are too small to read then anyway. */
const LEAST_ZOOM = 0.4;

/** The layout task of a graph, with the zoom at which it fits a common screen. */
export function layoutTask(graph: ReadoutGraph): LayoutTask {
  const network = contactNetwork(graph);
  const degree = new Map<RecordId, number>();
  for (const id of network.ties.flat()) degree.set(id, (degree.get(id) ?? 0) + 1);
  const most = (ids: readonly RecordId[]) => Math.max(0, ...ids.map((id) => degree.get(id) ?? 0));
  const mostActive = most(network.actors);
  const mostParticipants = most(network.events);
  const names = new Map(graph.actors.map((actor) => [actor.id, actor.name]));

  const build = (zoom: number): LayoutTask => {
    const actor = (id: RecordId) =>
      nodeOf(id, {
        name: names.get(id) ?? id,
        size: nodeSize("actor", degree.get(id) ?? 0, mostActive),
        zoom,
      });
    const event = (id: RecordId) =>
      nodeOf(id, { name: "", size: nodeSize("event", degree.get(id) ?? 0, mostParticipants), zoom });
    const nodes = [...network.actors.map(actor), ...network.events.map(event)];
    return {
      nodes,
      ...tieColumns(nodes, network.ties),
      speakers: network.speakers.map(actor),
      width: (SCREEN.width - 2 * SCREEN.margin) / zoom,
      height: (SCREEN.height - 2 * SCREEN.margin) / zoom,
      zoom,
    };
  };
  let task = build(1);
  while (filled(task) > FILLED_AT_MOST && task.zoom > LEAST_ZOOM) task = build(task.zoom * 0.97);
  return task;
}

function nodeOf(
  id: RecordId,
  { name, size, zoom }: { name: string; size: number; zoom: number },
): LayoutNode {
  const box = labelBox({ label: name, role: name === "" ? "event" : "actor", size, x: 0, y: 0 }, zoom);
  const isActor = name !== "";
  return {
    id,
    isActor,
    radius: size / 2,
    labelHalf: box.right,
    labelTop: isActor ? box.top : 0,
    labelBottom: isActor ? box.bottom : 0,
  };
}

function tieColumns(
  nodes: readonly LayoutNode[],
  ties: readonly (readonly [RecordId, RecordId])[],
): Pick<LayoutTask, "tieA" | "tieB" | "tiesOf"> {
  const numbers = new Map(nodes.map((node, number) => [node.id, number]));
  const tiesOf: number[][] = nodes.map(() => []);
  const tieA = new Int32Array(ties.length);
  const tieB = new Int32Array(ties.length);
  ties.forEach(([event, actor], tie) => {
    tieA[tie] = numbers.get(actor) ?? 0;
    tieB[tie] = numbers.get(event) ?? 0;
    tiesOf[tieA[tie] ?? 0]?.push(tie);
    tiesOf[tieB[tie] ?? 0]?.push(tie);
  });
  return { tieA, tieB, tiesOf };
}

/** The share of the room that nodes and labels fill, speakers included. */
function filled(task: LayoutTask): number {
  let area = 0;
  for (const node of [...task.nodes, ...task.speakers]) {
    const side = 2 * node.radius + 8;
    area += side * side + 2 * node.labelHalf * (node.labelBottom - node.labelTop);
  }
  return area / (task.width * task.height);
}
