// What is linked to a selected thing. Rows are those of the data set, so ascending rows are in order of date,
// undated ones last. Planned, cancelled and context events are linked too: whoever shows them says what they are.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";
import { linkedToActor } from "./linked-to-actor.ts";
import { linkedToSeat } from "./linked-to-seat.ts";
import { linkedToTie } from "./linked-to-tie.ts";
import { linkedRows, NOTHING_LINKED, type Linked, type StatementLink } from "./linked.ts";
import { parseSeatId, parseSideId, parseTieId } from "#domain/ref/ref.ts";

/**
 * The statements and events linked to an id, each sorted by date:
 * - an actor: what it said, what was said to it or about it, and the events it took part in, with its roles. A
 *   state includes its people and bodies, a group its members; every actor includes what was done on its behalf.
 * - a side `side:id`: the same of everybody who sits with it.
 * - an event: what was said at it, at its parts, or about them; its parts (without roles).
 * - a tie `a~b`: the events that join both, and what was said there or by one to or about the other.
 * - a statement: its event and the events it is about; the statements it is about or contradicted by, and the
 *   other way round.
 * - a source: what cites it.
 * - a seat `seat:id`: what its holders said and did while they held it.
 * An unknown id has nothing.
 */
export function linkedTo(dataset: Dataset, id: string): Linked {
  const seat = parseSeatId(id);
  if (seat !== null) return linkedToSeat(dataset, seat);
  const tie = parseTieId(id);
  if (tie !== null) return linkedToTie(dataset, tie[0], tie[1]);
  if (dataset.actorRow.has(id) || parseSideId(id) !== null) return linkedToActor(dataset, id);
  if (dataset.eventRow.has(id)) return linkedToEvent(dataset, id);
  if (dataset.statementRow.has(id)) return linkedToStatement(dataset, id);
  return dataset.sourceById.has(id) ? linkedToSource(dataset, id) : NOTHING_LINKED;
}

function linkedToEvent(dataset: Dataset, id: RecordId): Linked {
  const whole = withParts(dataset, id);
  const statements = linkedRows(dataset.statements, (one): StatementLink[] | null => {
    const as: StatementLink[] = [];
    if (one.event !== undefined && whole.has(one.event)) as.push("at");
    if (one.about?.some((about) => whole.has(about)) === true) as.push("about");
    return as.length === 0 ? null : as;
  });
  const events = linkedRows(dataset.events, (event) => (event.id !== id && whole.has(event.id) ? [] : null));
  return { statements, events };
}

/** An event and all its parts, and theirs. */
function withParts(dataset: Dataset, id: RecordId): ReadonlySet<RecordId> {
  const whole = new Set([id]);
  let before = 0;
  while (whole.size > before) {
    before = whole.size;
    for (const event of dataset.events) {
      if (event.partOf !== undefined && whole.has(event.partOf)) whole.add(event.id);
    }
  }
  return whole;
}

function linkedToStatement(dataset: Dataset, id: RecordId): Linked {
  const self = dataset.statements[dataset.statementRow.get(id) ?? -1];
  const pointsTo = new Set([...(self?.about ?? []), ...(self?.contradictedBy ?? [])]);
  const statements = linkedRows(dataset.statements, (one): StatementLink[] | null => {
    const pointsBack = one.about?.includes(id) === true || one.contradictedBy?.includes(id) === true;
    return one.id !== id && (pointsTo.has(one.id) || pointsBack) ? ["about"] : null;
  });
  const eventIds = new Set([...pointsTo, self?.event]);
  return { statements, events: linkedRows(dataset.events, (event) => (eventIds.has(event.id) ? [] : null)) };
}

function linkedToSource(dataset: Dataset, id: RecordId): Linked {
  const cites = (record: { citations: readonly Citation[] }) =>
    record.citations.some(({ source }) => source === id);
  return {
    statements: linkedRows(dataset.statements, (one): StatementLink[] | null =>
      cites(one) ? ["cites"] : null,
    ),
    events: linkedRows(dataset.events, (one) => (cites(one) ? [] : null)),
  };
}
