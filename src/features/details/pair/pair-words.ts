import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSourcesOf } from "#domain/evidence/independent-sources.ts";
import { requestSource } from "#domain/evidence/request-source.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { PairContact, PairParty, PairView } from "#domain/evidence/pair-view.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { counted } from "#domain/text/counted.ts";
import type { Line, NameRef } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { gapWords } from "./gap-words.ts";

export type PairActors = readonly [NameRef, NameRef];

/** A fact about the pair: a label and what it says. */
export interface PairFact {
  readonly label: string;
  readonly line: Line;
}

/** Who hosted, who asked, how long it was quiet, how well it is supported. */
export function pairFacts(dataset: Dataset, actors: PairActors, view: PairView): readonly PairFact[] {
  const hosts = partyCounts(actors, view.contacts, (contact) => contact.hostedBy);
  const askers = partyCounts(actors, view.contacts, (contact) => contact.askedBy);
  const single = view.contacts.filter((contact) => contact.independentSources <= 1).length;
  return [
    { label: "Hosted by", line: [hosts ?? "not said of any contact"] },
    {
      label: "Asked for by",
      line: [
        askers === null ? "not said of any contact" : `${askers}${askedSources(dataset, view.contacts)}`,
      ],
    },
    ...(view.longestGap === null ? [] : [{ label: "Longest gap", line: gapLine(dataset, view.longestGap) }]),
    {
      label: "Single source",
      line: [
        `${single} of ${counted(view.contacts.length, "contact")} ${single === 1 ? "rests" : "rest"} on one independent source`,
      ],
    },
  ];
}

/** How many independent sources what joins the two rests on; of what only put them in one room, that it did. */
export function tieFact(
  dataset: Dataset,
  { contacts }: PairView,
  off: ReadonlySet<RecordId>,
): readonly PairFact[] {
  const joined = contacts.filter(({ inRoom }) => !inRoom);
  if (joined.length === 0)
    return contacts.length === 0 ? [] : [{ label: "Tie", line: ["only in the same room"] }];
  const count = independentSourcesOf(
    dataset,
    joined.map(({ row }) => row),
    off,
  );
  return count === 0 ? [] : [{ label: "Tie", line: [`rests on ${counted(count, "independent source")}`] }];
}

/** "Hosted by Ukraine", "Asked for by China", for the line above a contact; none where the sources do not say. */
export function contactNotes(dataset: Dataset, actors: PairActors, contact: PairContact): readonly string[] {
  const hosted = partyName(actors, contact.hostedBy);
  const asked = partyName(actors, contact.askedBy);
  const said = askedAccordingTo(dataset, contact);
  return [
    ...(hosted === null ? [] : [`Hosted by ${hosted}`]),
    ...(asked === null ? [] : [said === null ? `Asked for by ${asked}` : `Asked for by ${asked}, ${said}`]),
    ...(contact.inRoom ? ["Only in the same room"] : contact.isBilateral ? [] : ["Others took part"]),
  ];
}

/** Who says who asked for a contact. */
function askedAccordingTo(dataset: Dataset, { row }: PairContact): string | null {
  const event = dataset.events[row];
  if (event === undefined) return null;
  for (const part of event.participants) {
    const said = requestSource(dataset, event, part);
    if (said !== null) return said;
  }
  return null;
}

/** "according to the Chinese side 3, according to AFP 1": who says of the contacts who asked. */
function askedSources(dataset: Dataset, contacts: readonly PairContact[]): string {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const said = contact.askedBy === null ? null : askedAccordingTo(dataset, contact);
    if (said !== null) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const words = [...counts].map(([said, count]) => (counts.size === 1 ? said : `${said} ${count}`));
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
}

function partyName([a, b]: PairActors, party: PairParty): string | null {
  switch (party) {
    case "a":
      return a.name;
    case "b":
      return b.name;
    case "both":
      return "both";
    case "other":
      return "somebody else";
    case null:
      return null;
  }
}

function partyCounts(
  actors: PairActors,
  contacts: readonly PairContact[],
  partyOf: (contact: PairContact) => PairParty,
): string | null {
  const counts = (["a", "b", "both", "other"] as const).flatMap((party) => {
    const count = contacts.filter((contact) => partyOf(contact) === party).length;
    return count === 0 ? [] : [`${partyName(actors, party) ?? ""} ${count}`];
  });
  const silent = contacts.filter((contact) => partyOf(contact) === null).length;
  if (counts.length === 0) return null;
  return [...counts, ...(silent === 0 ? [] : [`not said ${silent}`])].join(", ");
}

function gapLine(dataset: Dataset, { before, after, gap }: NonNullable<PairView["longestGap"]>): Line {
  return [
    `${gapWords(gap)}, between `,
    ...eventParts(dataset, before),
    " and ",
    ...eventParts(dataset, after),
  ];
}

function eventParts(dataset: Dataset, row: number): Line {
  const event = dataset.events[row];
  return event === undefined ? [] : [nameOf(dataset, event.id), ` (${shortDate(event.date)})`];
}
