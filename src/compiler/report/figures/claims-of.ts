import type { Citation, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

/** Something that needs a source: where it stands and what it cites. */
export interface Claim {
  kind: "event" | "statement" | "office" | "membership";
  /** The record in which the claim stands. */
  record: RecordId;
  /** The field of that record: `citations`, `offices[0].citations`, `memberOf[1].citations`. */
  field: string;
  citations: readonly Citation[];
}

/** All that needs a source, in the order of the records: offices, memberships, events, statements. */
export function claimsOf({ actors, events, statements }: ReadoutGraph): readonly Claim[] {
  return [
    ...actors.flatMap(({ id, offices = [] }) =>
      offices.map(({ citations }, at) => claim("office", id, `offices[${at}].citations`, citations)),
    ),
    ...actors.flatMap(({ id, memberOf = [] }) =>
      memberOf.map(({ citations }, at) => claim("membership", id, `memberOf[${at}].citations`, citations)),
    ),
    ...events.map(({ id, citations }) => claim("event", id, "citations", citations)),
    ...statements.map(({ id, citations }) => claim("statement", id, "citations", citations)),
  ];
}

function claim(kind: Claim["kind"], record: RecordId, field: string, citations: readonly Citation[]): Claim {
  return { kind, record, field, citations };
}
