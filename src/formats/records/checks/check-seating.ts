import { belonging } from "./belonging.ts";
import type { CheckContext } from "./check-context.ts";

/**
 * In our own records everybody who takes part in an event sits on a side: by itself, by its state, by the office it
 * holds, or by the group it is a member of. Publications need none. Files of others may leave people standing.
 */
export function checkSeating(context: CheckContext): void {
  const { actors, events, sources, vocabulary } = context.graph;
  if (!context.curated || vocabulary.sides === undefined) return;
  const members = new Set(vocabulary.sides.flatMap((side) => side.members));
  const publishers = new Set(sources.flatMap(({ outlet, origin }) => [outlet, origin]));
  const takingPart = new Set(events.flatMap((event) => event.participants.map(({ actor }) => actor)));
  const { wholesOf } = belonging(context.graph);
  actors.forEach((actor, index) => {
    if (!takingPart.has(actor.id) || publishers.has(actor.id)) return;
    if ([...wholesOf(actor.id)].some((id) => members.has(id))) return;
    context.report("error", ["actors", index, "id"], {
      code: "no-side",
      message: "It takes part in an event, but sits on no side.",
      remedy: 'Name it, or its state, in "sides" of vocabulary.json.',
    });
  });
}
