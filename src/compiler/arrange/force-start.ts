import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Points } from "./layout-cost.ts";
import type { LayoutTask } from "./layout-task.ts";

/** A rough arrangement by forces from a random start, stretched to fill the room. */
export function forceStart(task: LayoutTask, random: () => number): Points {
  const graph = new UndirectedGraph<{ x: number; y: number; size: number }>();
  task.nodes.forEach((node, number) => {
    const x = (random() - 0.5) * task.width;
    const y = (random() - 0.5) * task.height;
    graph.addNode(String(number), { x, y, size: node.radius });
  });
  task.tieA.forEach((a, tie) => graph.addEdge(String(a), String(task.tieB[tie])));
  const isLinLog = random() < 0.5;
  forceAtlas2.assign(graph, {
    iterations: 200 + Math.floor(random() * 500),
    settings: {
      linLogMode: isLinLog,
      gravity: 0.3 + random() * 3,
      strongGravityMode: random() < 0.4,
      scalingRatio: isLinLog ? 1 + random() * 4 : 5 + random() * 60,
      outboundAttractionDistribution: random() < 0.3,
      slowDown: 1 + random() * 4,
      barnesHutOptimize: false,
    },
  });
  const points = { x: new Float64Array(task.nodes.length), y: new Float64Array(task.nodes.length) };
  graph.forEachNode((key, { x, y }) => {
    points.x[Number(key)] = Number.isFinite(x) ? x : 0;
    points.y[Number(key)] = Number.isFinite(y) ? y : 0;
  });
  stretch(points.x, task.width);
  stretch(points.y, task.height);
  return points;
}

/** Spreads values over the room by rank and place alike: forces leave the middle crowded and the rim empty. */
function stretch(values: Float64Array, room: number): void {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const last = Math.max(1, values.length - 1);
  order.forEach((index, rank) => {
    const byPlace = high > low ? ((values[index] ?? 0) - low) / (high - low) : 0.5;
    values[index] = (0.5 * byPlace + 0.5 * (rank / last) - 0.5) * room;
  });
}
