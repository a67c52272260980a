import { parseTieId, tieId } from "#domain/evidence/tie-id.ts";
import { topRows } from "./draw-budget.ts";
import type { SceneContext, TiesOfScene } from "./scene-context.ts";
import { sceneFacts } from "./scene-facts.ts";
import type { Emphasis, SceneTie } from "./scene-types.ts";
import { tieWidth } from "./tie-width.ts";

/**
 * Ties view: one tie `a~b` for each pair of drawn actors that share a countable event at any date. Above the budget
 * the heaviest inside the window come first, then the heaviest at any date.
 */
export function sharedTies(context: SceneContext): TiesOfScene {
  const { dataset, visible, drawnActors, budget } = context;
  const { pairA, pairB } = dataset.columns;
  const { pairTotal } = sceneFacts(dataset);
  const rows: number[] = [];
  for (let pair = 0; pair < pairA.length; pair++) {
    if (drawnActors[pairA[pair] ?? -1] === 1 && drawnActors[pairB[pair] ?? -1] === 1) rows.push(pair);
  }
  const drawn = topRows(rows, budget.ties, {
    first: (pair) => visible.pairWeight[pair] ?? 0,
    second: (pair) => pairTotal[pair] ?? 0,
  });
  return {
    ties: drawn.map((pair) => tieOf(context, pair)),
    eventRows: [],
    notDrawn: rows.length - drawn.length,
  };
}

function tieOf(context: SceneContext, pair: number): SceneTie {
  const { dataset, visible, emphasis, selected, whenOutside } = context;
  const a = dataset.columns.pairA[pair] ?? -1;
  const b = dataset.columns.pairB[pair] ?? -1;
  const id = tieId(dataset.actors[a]?.id ?? "", dataset.actors[b]?.id ?? "");
  const [source, target] = parseTieId(id) ?? ["", ""];
  const weight = visible.pairWeight[pair] ?? 0;
  return {
    id,
    source,
    target,
    width: tieWidth(weight),
    weight,
    presence: weight > 0 ? "in" : whenOutside,
    emphasis: emphasis.focusTies.has(id) ? "focus" : between(emphasis.actor(a), emphasis.actor(b)),
    selected: selected.has(id),
  };
}

/** Ties between two neighbours of the focus stay back: they would bury those of the focus itself. */
function between(a: Emphasis, b: Emphasis): Emphasis {
  if (a === "none") return "none";
  const touches = a === "focus" || b === "focus";
  return touches && a !== "far" && b !== "far" ? "near" : "far";
}
