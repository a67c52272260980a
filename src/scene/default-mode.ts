import type { Dataset } from "#domain/dataset/dataset.ts";
import { DEFAULT_BUDGET, type DrawBudget } from "./draw-budget.ts";
import { sceneFacts } from "./scene-facts.ts";
import type { SceneMode } from "./scene-types.ts";

/** The view that a graph opens with: Contacts while all of it can be drawn, Ties above the budget. */
export function defaultMode(dataset: Dataset, budget: DrawBudget = DEFAULT_BUDGET): SceneMode {
  const { activity, drawableActors } = sceneFacts(dataset);
  const lines = activity.reduce((sum, events) => sum + events, 0);
  return drawableActors.length <= budget.nodes && lines <= budget.ties ? "contacts" : "ties";
}
