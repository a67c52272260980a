import type { Dataset } from "#domain/dataset/dataset.ts";
import { independentSources, type SupportOptions } from "#domain/evidence/independent-sources.ts";
import { tieId } from "#domain/evidence/tie-id.ts";
import type { PairContact, PairParty, PairView } from "#domain/evidence/pair-view.ts";
import type { Actor } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { counted } from "#domain/text/counted.ts";
import type { Line } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { gapWords } from "./gap-words.ts";

export type PairActors = readonly [Actor, Actor];

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
    { label: "Asked for by", line: [askers ?? "not said of any contact"] },
    ...(view.longestGap === null ? [] : [{ label: "Longest gap", line: gapLine(dataset, view.longestGap) }]),
    {
      label: "Single source",
      line: [
        `${single} of ${counted(view.contacts.length, "contact")} ${single === 1 ? "rests" : "rest"} on one independent source`,
      ],
    },
  ];
}

/** How many independent sources the tie rests on; nothing where the two never took part in one event themselves. */
export function tieFact(dataset: Dataset, [a, b]: PairActors, support: SupportOptions): readonly PairFact[] {
  const count = independentSources(dataset, tieId(a.id, b.id), support);
  return count === 0 ? [] : [{ label: "Tie", line: [`rests on ${counted(count, "independent source")}`] }];
}

/** "Hosted by Ukraine", "Asked for by China", for the line above a contact; none where the sources do not say. */
export function contactNotes(actors: PairActors, contact: PairContact): readonly string[] {
  const hosted = partyName(actors, contact.hostedBy);
  const asked = partyName(actors, contact.askedBy);
  return [
    ...(hosted === null ? [] : [`Hosted by ${hosted}`]),
    ...(asked === null ? [] : [`Asked for by ${asked}`]),
    ...(contact.isBilateral ? [] : ["Others took part"]),
  ];
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
