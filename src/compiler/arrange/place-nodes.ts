import type { Positions, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { ACTOR_MAX_SIZE } from "#scene/node-size.ts";
import { contactNetwork, type ContactNetwork } from "./contact-network.ts";

type Point = readonly [number, number];

/** Room around a node that is put beside its neighbours, in scene units: two of the largest have a gap between them. */
const STEP = ACTOR_MAX_SIZE + 8;

/**
 * The kept positions of all nodes that may be drawn. A node without one is put at the nearest free place to the
 * middle of its neighbours and named in `missing`; positions of nodes that are no longer drawn are dropped.
 */
export function placeNodes(
  graph: ReadoutGraph,
  kept: ReadonlyMap<RecordId, Point>,
): { positions: Positions; missing: readonly RecordId[] } {
  const network = contactNetwork(graph);
  const drawn = [...network.actors, ...network.events, ...network.speakers];
  const placed = new Map<RecordId, Point>();
  for (const id of drawn) {
    const place = kept.get(id);
    if (place !== undefined) placed.set(id, place);
  }
  const missing = drawn.filter((id) => !placed.has(id));
  const neighbours = neighboursOf(network);
  for (const id of missing) placed.set(id, freePlaceNear(middleOf(neighbours.get(id) ?? [], placed), placed));
  return { positions: Object.fromEntries(placed), missing };
}

function neighboursOf(network: ContactNetwork): Map<RecordId, RecordId[]> {
  const neighbours = new Map<RecordId, RecordId[]>();
  const add = (from: RecordId, to: RecordId) => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [to]);
    else list.push(to);
  };
  for (const [event, actor] of network.ties) {
    add(event, actor);
    add(actor, event);
  }
  return neighbours;
}

function middleOf(ids: readonly RecordId[], placed: ReadonlyMap<RecordId, Point>): Point {
  const points = ids.map((id) => placed.get(id)).filter((point) => point !== undefined);
  if (points.length === 0) return [0, 0];
  const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Walks outwards on rings until no node is nearer than a step. */
function freePlaceNear([x, y]: Point, placed: ReadonlyMap<RecordId, Point>): Point {
  for (let ring = 0; ; ring++) {
    const places = Math.max(1, ring * 6);
    for (let i = 0; i < places; i++) {
      const angle = (2 * Math.PI * i) / places;
      const point: Point = [
        Math.round(x + ring * STEP * Math.cos(angle)),
        Math.round(y + ring * STEP * Math.sin(angle)),
      ];
      const isFree = [...placed.values()].every(
        (other) => Math.hypot(other[0] - point[0], other[1] - point[1]) >= STEP,
      );
      if (isFree) return point;
    }
  }
}
