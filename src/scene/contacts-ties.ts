import { topRows } from "./draw-budget.ts";
import { keepTie } from "./keep-tie.ts";
import type { SceneContext, TiesOfScene } from "./scene-context.ts";
import { sceneFacts } from "./scene-facts.ts";
import type { Emphasis, SceneTie } from "./scene-types.ts";
import { PARTICIPATION_WIDTH } from "./tie-width.ts";

/**
 * Contacts view: the countable events that are drawn, and one tie `event>actor` for each drawn participant. Above
 * the budget, events inside the window come first, then those with more drawn participants.
 */
export function contactsTies(context: SceneContext): TiesOfScene {
  const { dataset, visible, drawnActors, budget } = context;
  const { eventCountable } = dataset.columns;
  const { offsets, values } = dataset.columns.participants;
  const rows: number[] = [];
  const drawnPerEvent = new Int32Array(dataset.events.length);
  let total = 0;
  for (let row = 0; row < dataset.events.length; row++) {
    if (eventCountable[row] !== 1) continue;
    let drawn = 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) drawn += drawnActors[values[at] ?? -1] ?? 0;
    drawnPerEvent[row] = drawn;
    total += drawn;
    if (drawn > 0) rows.push(row);
  }
  const ranked =
    total <= budget.ties
      ? rows
      : topRows(rows, budget.ties, {
          first: (row) => visible.events[row] ?? 0,
          second: (row) => drawnPerEvent[row] ?? 0,
        });
  const eventRows = withinBudget(context, ranked, drawnPerEvent);
  const ties: SceneTie[] = [];
  for (const row of eventRows) participationsOf(context, row, ties);
  return { ties, eventRows, notDrawn: total - ties.length };
}

/** Drops events until their participations fit: those outside the window first, then the earliest. */
function withinBudget(
  { visible, budget }: SceneContext,
  rows: readonly number[],
  drawnPerEvent: Int32Array,
): readonly number[] {
  let left = budget.ties;
  const fits = (row: number): boolean => {
    left -= drawnPerEvent[row] ?? 0;
    return left >= 0;
  };
  const isIn = (row: number): boolean => visible.events[row] === 1;
  const latestFirst = rows.toReversed();
  const kept = [...latestFirst.filter(isIn), ...latestFirst.filter((row) => !isIn(row))].filter(fits);
  return kept.sort((a, b) => a - b);
}

function participationsOf(context: SceneContext, row: number, into: SceneTie[]): void {
  const { dataset, visible, drawnActors, emphasis, whenOutside } = context;
  const { participationEnds, lastTies } = sceneFacts(dataset);
  const { offsets, values } = dataset.columns.participants;
  const ofEvent = emphasis.event(row);
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at++) {
    const actor = values[at] ?? -1;
    if (drawnActors[actor] !== 1) continue;
    const ends = participationEnds(row, at);
    const isIn = visible.events[row] === 1 && visible.actors[actor] === 1;
    const tie = keepTie(lastTies.contacts, at, ends, {
      width: PARTICIPATION_WIDTH,
      weight: 1,
      presence: isIn ? "in" : whenOutside,
      emphasis: emphasis.focusTies.has(ends.id) ? "focus" : between(ofEvent, emphasis.actor(actor)),
      selected: context.selected.has(ends.id),
    });
    into.push(tie);
  }
}

function between(event: Emphasis, actor: Emphasis): Emphasis {
  if (event === "none") return "none";
  return event === "far" || actor === "far" ? "far" : "near";
}
