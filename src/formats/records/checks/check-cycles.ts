import type { RecordId } from "#domain/records/record-types.ts";
import type { CheckContext } from "./check-context.ts";

/** No event is part of itself, however far up; no actor belongs to a state that belongs to it. */
export function checkCycles(context: CheckContext): void {
  const { events, actors } = context.graph;
  findCycles(context, {
    list: events.map(({ id, partOf }) => [id, partOf]),
    collection: "events",
    field: "partOf",
  });
  findCycles(context, {
    list: actors.map(({ id, state }) => [id, state]),
    collection: "actors",
    field: "state",
  });
}

interface Chains {
  list: readonly (readonly [RecordId, RecordId | undefined])[];
  collection: "events" | "actors";
  field: string;
}

/** Reports each circle once, at its first record in the list. */
function findCycles(context: CheckContext, { list, collection, field }: Chains): void {
  const next = new Map(list);
  // Ids whose chain has been followed; without them a long chain would be walked once for each of its members.
  const settled = new Set<RecordId>();
  list.forEach(([start], index) => {
    const chain: RecordId[] = [];
    const seen = new Set<RecordId>();
    let id: RecordId | undefined = start;
    while (id !== undefined && !settled.has(id) && !seen.has(id)) {
      chain.push(id);
      seen.add(id);
      id = next.get(id);
    }
    for (const each of chain) settled.add(each);
    if (id === undefined || !seen.has(id)) return;
    const circle = [...chain.slice(chain.indexOf(id)), id];
    context.report("error", [collection, index, field], {
      code: "cycle",
      message: `The field "${field}" leads back to itself: ${circle.slice(0, 6).join(" > ")}${circle.length > 6 ? " > …" : ""}.`,
      remedy: "Break the circle at one of these records.",
    });
  });
}
