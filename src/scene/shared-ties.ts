import { tieWeights } from "#domain/network/counting.ts";
import { topRows } from "./draw-budget.ts";
import type { EmphasisByRow } from "./find-emphasis.ts";
import { keepTie } from "./keep-tie.ts";
import type { SceneContext, TiesOfScene } from "./scene-context.ts";
import { sceneFacts } from "./scene-facts.ts";
import type { Emphasis, SceneTie } from "./scene-types.ts";
import { tieWidth } from "./tie-width.ts";

/**
 * Ties view: one tie `a~b` for each pair of drawn actors that share a countable event at any date. Above the budget
 * the heaviest inside the window come first, then the heaviest at any date.
 */
export function sharedTies(context: SceneContext): TiesOfScene {
  const { dataset, visible, drawnActors, budget, counting } = context;
  const { pairA, pairB } = dataset.columns;
  const { pairTotal } = sceneFacts(dataset);
  const rows: number[] = [];
  for (let pair = 0; pair < pairA.length; pair++) {
    if (drawnActors[pairA[pair] ?? -1] === 1 && drawnActors[pairB[pair] ?? -1] === 1) rows.push(pair);
  }
  const weights = tieWeights(dataset, visible, counting);
  const drawn = topRows(rows, budget.ties, {
    // Whole numbers: parts of an event are told apart to a sixteenth.
    first: (pair) => Math.round((weights[pair] ?? 0) * (counting === "once" ? 16 : 1)),
    second: (pair) => pairTotal[pair] ?? 0,
  });
  return {
    ties: drawn.map((pair) => tieOf(context, pair, weights[pair] ?? 0)),
    eventRows: [],
    notDrawn: rows.length - drawn.length,
  };
}

function tieOf(context: SceneContext, pair: number, weight: number): SceneTie {
  const { dataset, visible, emphasis, selected, whenOutside } = context;
  const { pairEnds, lastTies } = sceneFacts(dataset);
  const ends = pairEnds(pair);
  const a = dataset.columns.pairA[pair] ?? -1;
  const b = dataset.columns.pairB[pair] ?? -1;
  return keepTie(lastTies.ties, pair, ends, {
    width: tieWidth(weight),
    weight,
    presence: (visible.pairWeight[pair] ?? 0) > 0 ? "in" : whenOutside,
    emphasis: emphasis.focusTies.has(ends.id) ? "focus" : between(emphasis, a, b),
    selected: selected.has(ends.id),
  });
}

/**
 * Ties between two neighbours that are equally far from the focus stay back: they would bury those that lead from
 * the focus outwards.
 */
function between(emphasis: EmphasisByRow, a: number, b: number): Emphasis {
  if (!emphasis.active) return "none";
  const [stepsA, stepsB] = [emphasis.steps(a), emphasis.steps(b)];
  if (stepsA === -1 || stepsB === -1) return "far";
  return stepsA !== stepsB || stepsA === 0 ? "near" : "far";
}
