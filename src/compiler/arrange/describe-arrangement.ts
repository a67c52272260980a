import type { ReadoutGraph } from "#domain/records/record-types.ts";
import type { Arrangement } from "./arrange.ts";

/** What remains of an arrangement that the eye stumbles over, in sentences. */
export function describeArrangement({ task, assessment, size }: Arrangement, graph: ReadoutGraph): string[] {
  const names = new Map<string, string>([
    ...graph.actors.map((actor) => [actor.id, actor.name] as const),
    ...graph.events.map((event) => [event.id, event.id] as const),
  ]);
  const name = (id: string) => names.get(id) ?? id;
  const actors = task.nodes.filter((node) => node.isActor).length;
  const { crossings, nodes, labels, through } = assessment;
  return [
    `Arranged ${actors} actors and ${task.nodes.length - actors} events joined by ${task.tieA.length} ties, and ${task.speakers.length} actors that only speak in rows below.`,
    `The whole is ${Math.round(size[0])} by ${Math.round(size[1])} units; on a screen of 1440 by 900 it fits at zoom ${task.zoom.toFixed(2)}.`,
    `Ties cross ${crossings} times.`,
    listed("Nodes overlap", nodes, name),
    listed("Labels lie over a label or a node", labels, name),
    listed("Ties run through a node", through, name),
  ];
}

function listed(
  what: string,
  pairs: readonly (readonly [string, string])[],
  name: (id: string) => string,
): string {
  if (pairs.length === 0) return `${what}: none.`;
  return `${what}: ${pairs.length} (${pairs.map(([a, b]) => `${name(a)} and ${name(b)}`).join("; ")}).`;
}
