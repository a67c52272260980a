import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventSpan, statementSpan, type RowSpan } from "#domain/dataset/row-span.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";
import { possiblyIn } from "#domain/time/certainty.ts";
import { linkedRows, type Linked, type StatementLink } from "./linked.ts";
import { seatHistory } from "./seat-history.ts";

/**
 * What the holders of a seat said and did while they possibly held it, one after another. Undated records are left
 * out: nobody can say who held the seat then.
 */
export function linkedToSeat(dataset: Dataset, seat: string): Linked {
  const terms = (seatHistory(dataset, seat)?.terms ?? []).map(({ actor, start, end }) => ({
    actor,
    from: start?.from ?? EARLIEST_DAY,
    to: end?.to ?? LATEST_DAY,
  }));
  const held = (actor: RecordId, span: RowSpan): boolean =>
    terms.some((term) => term.actor === actor && possiblyIn(span, term));
  return {
    statements: linkedRows(dataset.statements, (one, row): StatementLink[] | null => {
      const span = statementSpan(dataset, row);
      return span !== null && one.speakers.some((id) => held(id, span)) ? ["speaker"] : null;
    }),
    events: linkedRows(dataset.events, (event, row) => {
      const span = eventSpan(dataset, row);
      const parts = span === null ? [] : event.participants.filter(({ actor }) => held(actor, span));
      return parts.length === 0 ? null : [...new Set(parts.map(({ role }) => role))];
    }),
  };
}
