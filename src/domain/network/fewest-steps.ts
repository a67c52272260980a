import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { ContactWay, ContactWays } from "./contact-ways.ts";

/** A step by rows: from an actor through an event to another actor. */
export interface Step {
  from: number;
  event: number;
  to: number;
}

/** A chain of contacts with the fewest steps from any of the one rows to any of the others, by breadth; null = not joined. */
export function fewestSteps(
  dataset: Dataset,
  visible: Pick<Visible, "events">,
  ends: { from: readonly number[]; to: readonly number[] },
  ways: ContactWays,
): readonly Step[] | null {
  const { actors, columns } = dataset;
  const targets = new Set(ends.to);
  const cameBy: (Step | null | undefined)[] = Array.from({ length: actors.length }, () => undefined);
  for (const row of ends.from) cameBy[row] = null;
  const used = new Set<ContactWay>();
  let edge: readonly number[] = ends.from.toSorted((a, b) => a - b);
  while (edge.length > 0) {
    const next: number[] = [];
    for (const from of edge) {
      for (const event of rowsOf(columns.actorEvents, from)) {
        if (visible.events[event] !== 1) continue;
        for (const to of newlyReached(ways(event), from, used)) {
          if (cameBy[to] !== undefined) continue;
          cameBy[to] = { from, event, to };
          if (targets.has(to)) return chainTo(to, cameBy);
          next.push(to);
        }
      }
    }
    edge = next;
  }
  return null;
}

/** Where an actor's own ways lead that nobody has gone before. */
function newlyReached(ways: readonly ContactWay[], from: number, used: Set<ContactWay>): readonly number[] {
  const reached: number[] = [];
  for (const way of ways) {
    if (used.has(way) || !way.from.includes(from)) continue;
    used.add(way);
    reached.push(...way.to);
  }
  return reached;
}

function chainTo(end: number, cameBy: readonly (Step | null | undefined)[]): Step[] {
  const steps: Step[] = [];
  for (let step = cameBy[end]; step != null; step = cameBy[step.from]) steps.unshift(step);
  return steps;
}
