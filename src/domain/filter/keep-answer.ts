import type { Visible } from "./visible.ts";

/** A copy of an answer that holds for ever (see the lifetime of `Visible`). */
export function keepAnswer(visible: Visible): Visible {
  return {
    ...visible,
    events: visible.events.slice(),
    statements: visible.statements.slice(),
    actors: visible.actors.slice(),
    actorEventCount: visible.actorEventCount.slice(),
    actorStatementCount: visible.actorStatementCount.slice(),
    eventStatementCount: visible.eventStatementCount.slice(),
    pairWeight: visible.pairWeight.slice(),
  };
}
