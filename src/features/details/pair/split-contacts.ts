import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { CHANNELS } from "#domain/evidence/contact-channel.ts";
import type { PairContact } from "#domain/evidence/pair-view.ts";
import type { Day } from "#domain/time/day.ts";

/** Contacts on one side of a day. */
export interface SplitPart {
  readonly contacts: readonly PairContact[];
  /** "4 calls, 3 meetings"; channels without a contact are left out. */
  readonly channels: string;
  /** Those that rest on one independent source, or on none. */
  readonly single: readonly PairContact[];
}

export interface Split {
  /** Ended before the day. */
  readonly before: SplitPart;
  /** Began on the day or later. */
  readonly since: SplitPart;
  /** Undated, or possibly on either side: counted in neither. */
  readonly open: readonly PairContact[];
}

/** Sorts contacts by whether they lie before a day or from it on; what lasted over the day began before it. */
export function splitContacts({ columns }: Dataset, contacts: readonly PairContact[], day: Day): Split {
  const before: PairContact[] = [];
  const since: PairContact[] = [];
  const open: PairContact[] = [];
  for (const contact of contacts) {
    const { row } = contact;
    const isUndated = columns.eventCertainty[row] === UNDATED;
    if (!isUndated && (columns.eventTo[row] ?? 0) < day) before.push(contact);
    else if (!isUndated && (columns.eventFrom[row] ?? 0) >= day) since.push(contact);
    else open.push(contact);
  }
  return { before: partOf(before), since: partOf(since), open };
}

function partOf(contacts: readonly PairContact[]): SplitPart {
  const channels = [...CHANNELS].flatMap(([channel, label]) => {
    const count = contacts.filter((contact) => contact.channel === channel).length;
    const words = label.toLowerCase();
    return count === 0 ? [] : [`${count} ${count === 1 ? words.replace(/s$/u, "") : words}`];
  });
  return {
    contacts,
    channels: channels.join(", "),
    single: contacts.filter((contact) => contact.independentSources <= 1),
  };
}
