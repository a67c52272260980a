import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId, parseSideId, parseTieId } from "#domain/ref/ref.ts";
import { relationsOf } from "#domain/relations/relations.ts";

/** How a selected thing is called in a title; null for an id of nothing. */
export function nameOfId(dataset: Dataset, id: string): string | null {
  const tie = parseTieId(id);
  if (tie !== null) {
    const names = tie.map((end) => nameOfId(dataset, end)).filter((name) => name !== null);
    return names.length === 2 ? names.join(" and ") : null;
  }
  const side = parseSideId(id);
  if (side !== null) return relationsOf(dataset).sides.list.find((one) => one.id === side)?.label ?? null;
  const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
  if (actor !== undefined) return actor.name;
  const event = dataset.events[dataset.eventRow.get(id) ?? -1];
  if (event !== undefined) return event.title;
  const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
  if (statement !== undefined) {
    const speakers = statement.speakers.map((speaker) => nameOfId(dataset, speaker) ?? speaker);
    return `Statement of ${speakers.join(", ")}`;
  }
  const seat = dataset.seatById.get(parseSeatId(id) ?? "");
  return seat?.label ?? dataset.sourceById.get(id)?.title ?? null;
}
