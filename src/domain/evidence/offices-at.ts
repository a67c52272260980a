import type { Actor, Edtf, Office } from "#domain/records/record-types.ts";
import { EARLIEST_DAY, LATEST_DAY, type DateSpan } from "#domain/time/date-span.ts";
import type { Day } from "#domain/time/day.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";

/** An office that an actor possibly held at a time; certain = the known bounds leave no doubt. */
export type HeldOffice = Office & { certain: boolean };

type Days = Pick<DateSpan, "from" | "to">;

/**
 * The offices possibly held on a day, or at some time within a span. The bounds are as fine as their dates:
 * "since 2022-05" possibly holds from 1 May and certainly from 31 May. An office without a start had begun before
 * anything that is known of it, and one without an end is taken to be held still: neither is a doubt of its own.
 */
export function officesAt(actor: Actor, when: Day | Days): readonly HeldOffice[] {
  const days = typeof when === "number" ? { from: when, to: when } : when;
  return (actor.offices ?? []).flatMap((office) => {
    const start = boundOf(office.from);
    const end = boundOf(office.to);
    if (days.to < (start?.from ?? EARLIEST_DAY) || days.from > (end?.to ?? LATEST_DAY)) return [];
    const certain = (start?.to ?? EARLIEST_DAY) <= days.from && days.to <= (end?.from ?? LATEST_DAY);
    return [{ ...office, certain }];
  });
}

function boundOf(text: Edtf | undefined): Days | null {
  if (text === undefined) return null;
  const date = parseEdtf(text);
  return date.ok ? date.value.span : null;
}
