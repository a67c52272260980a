import type { Positions, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import { anneal, clamp } from "./anneal.ts";
import { assessLayout, type Assessment } from "./assess-layout.ts";
import { forceStart } from "./force-start.ts";
import { nodeCost, type Points } from "./layout-cost.ts";
import { layoutTask, type LayoutTask } from "./layout-task.ts";
import { separate } from "./separate.ts";
import { placeSpeakers, type SpeakerRows } from "./place-speakers.ts";
import { seededRandom } from "./seeded-random.ts";

/** How long to search. */
export interface Effort {
  seed: number;
  /** Starts by forces, how many of the best go on, how many of those to the end. */
  starts: number;
  semifinals: number;
  finals: number;
  /** Moves tried per node and round. */
  movesPerNode: number;
}

export const FULL_EFFORT: Effort = {
  seed: 20230426,
  starts: 240,
  semifinals: 30,
  finals: 8,
  movesPerNode: 3000,
};
/** A move costs as many comparisons as there are ties, so a graph of hundreds of nodes gets fewer of them. */
export const LARGE_EFFORT: Effort = {
  seed: 20230426,
  starts: 60,
  semifinals: 10,
  finals: 3,
  movesPerNode: 700,
};
/** The free arrangement of many hundreds is a place to begin from, not a picture: it is found in a minute. */
export const HUGE_EFFORT: Effort = {
  seed: 20230426,
  starts: 12,
  semifinals: 3,
  finals: 1,
  movesPerNode: 200,
};
const LARGE = 120;
const HUGE = 500;

/** The effort that takes a few minutes at most on a common machine. */
export function effortFor(nodes: number): Effort {
  if (nodes > HUGE) return HUGE_EFFORT;
  return nodes > LARGE ? LARGE_EFFORT : FULL_EFFORT;
}

export interface Arrangement {
  positions: Positions;
  task: LayoutTask;
  assessment: Assessment;
  /** Width and height of the whole, in scene units. */
  size: readonly [number, number];
}

interface Candidate {
  points: Points;
  cost: number;
}

/**
 * Arranges the contacts view: many starts by forces, the best improved by moving nodes about, scored by crossings,
 * ties through nodes, and overlaps of nodes and labels at the zoom that fits a common screen. Actors that only speak
 * stand in rows below. The same seed gives the same arrangement on one machine (sums of forces may differ between
 * processors, so the result is kept in a file).
 */
export function arrange(graph: ReadoutGraph, given?: Effort): Arrangement {
  const whole = layoutTask(graph);
  const effort = given ?? effortFor(whole.nodes.length);
  const rows = placeSpeakers(whole.speakers, whole.width);
  const task = { ...whole, height: Math.max(whole.height * 0.5, whole.height - rows.height) };
  const random = seededRandom(effort.seed);
  const count = task.nodes.length;

  let field = candidates(effort.starts, () => forceStart(task, random), task);
  const improve = (kept: number, { share, hot, cold }: { share: number; hot: number; cold: number }) => {
    field = candidates(
      kept,
      (index) => {
        const points = copyOf(field[index]?.points ?? emptyPoints(count));
        anneal(task, points, { moves: Math.round(effort.movesPerNode * count * share), hot, cold, random });
        return points;
      },
      task,
    );
  };
  improve(Math.min(effort.semifinals, field.length), { share: 0.3, hot: 3, cold: 0.05 });
  improve(Math.min(effort.finals, field.length), { share: 1, hot: 1.2, cold: 0.02 });
  improve(1, { share: 1, hot: 0.15, cold: 0.005 });

  const best = field[0]?.points ?? emptyPoints(count);
  separate(task, best);
  const points = rounded(task, best);
  return {
    positions: allPositions(task, points, rows),
    task,
    assessment: assessLayout(task, points),
    size: [task.width, task.height + rows.height],
  };
}

/** So many arrangements, the best first. */
function candidates(number: number, make: (index: number) => Points, task: LayoutTask): Candidate[] {
  return Array.from({ length: number }, (_, index) => {
    const points = make(index);
    return { points, cost: totalCost(task, points) };
  }).toSorted((a, b) => a.cost - b.cost);
}

/** Shared terms are counted from both sides, for all arrangements alike. */
function totalCost(task: LayoutTask, points: Points): number {
  return task.nodes.reduce((sum, _, node) => sum + nodeCost(task, points, node), 0);
}

function rounded(task: LayoutTask, { x, y }: Points): Points {
  const points = emptyPoints(task.nodes.length);
  task.nodes.forEach((_, node) => {
    const [cx, cy] = clamp(task, node, [x[node] ?? 0, y[node] ?? 0]);
    points.x[node] = Math.round(cx);
    points.y[node] = Math.round(cy);
  });
  return points;
}

/** All positions around 0,0: the joined nodes above, the rows of speakers below. */
function allPositions(task: LayoutTask, { x, y }: Points, rows: SpeakerRows): Positions {
  const positions: Record<RecordId, readonly [number, number]> = {};
  const lift = Math.round(rows.height / 2);
  task.nodes.forEach((node, number) => {
    positions[node.id] = [x[number] ?? 0, (y[number] ?? 0) - lift];
  });
  for (const [id, [left, top]] of rows.places) {
    positions[id] = [Math.round(left), Math.round(task.height / 2 - lift + top)];
  }
  return positions;
}

function emptyPoints(count: number): Points {
  return { x: new Float64Array(count), y: new Float64Array(count) };
}

function copyOf({ x, y }: Points): Points {
  return { x: x.slice(), y: y.slice() };
}
