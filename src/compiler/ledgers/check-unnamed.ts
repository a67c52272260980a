import type { Citation, RecordId } from "#domain/records/record-types.ts";
import type { ReadData } from "#compiler/read/read-data.ts";
import type { LedgerReport } from "./ledger-report.ts";

/**
 * Nothing is in the data that no sentence holds: an event or statement is named by a ledger, or rests on reference
 * sources alone (those whose text was not kept); an actor is named, or stands in the record of another.
 */
export function checkUnnamed(data: ReadData, report: LedgerReport): void {
  const named = namedIds(data);
  const withText = new Set(
    data.sources.filter(({ value }) => value.textSha256 !== undefined).map(({ value }) => value.id),
  );
  const restsOnReferences = (citations: readonly Citation[]) =>
    citations.length > 0 && citations.every((citation) => !withText.has(citation.source));

  for (const record of [...data.events, ...data.statements]) {
    if (named.has(record.value.id) || restsOnReferences(record.value.citations)) continue;
    if (data.isInUnread(record.value.id)) continue;
    report.at(
      record,
      ["id"],
      [
        "unaccounted-record",
        "No ledger names this record.",
        "Name it at the sentence that holds it, or cite reference sources alone.",
      ],
    );
  }
  const used = supportingActors(data);
  for (const actor of data.actors) {
    if (named.has(actor.value.id) || used.has(actor.value.id) || data.isInUnread(actor.value.id)) continue;
    report.at(
      actor,
      ["id"],
      [
        "unaccounted-record",
        "No ledger names this actor, and no other record needs it.",
        "Name it at a sentence that mentions it, or remove it.",
      ],
    );
  }
}

function namedIds(data: ReadData): Set<RecordId> {
  const named = new Set<RecordId>();
  for (const { value } of data.ledgers) {
    for (const entry of value.sentences)
      if ("records" in entry) for (const id of entry.records) named.add(id);
    for (const entry of value.quotedSpans) if ("statement" in entry) named.add(entry.statement);
  }
  return named;
}

/** Actors that other records need: outlets and origins, owners of seats, states, groups, participants, attributors. */
function supportingActors(data: ReadData): Set<RecordId> {
  const used: (RecordId | undefined)[] = data.vocabulary?.value.seats.map((seat) => seat.of) ?? [];
  for (const { value } of data.sources) used.push(value.outlet, value.origin);
  for (const { value } of data.actors)
    used.push(value.state, ...(value.memberOf ?? []).map((each) => each.actor));
  for (const { value } of data.events)
    used.push(...value.participants.flatMap((each) => [each.actor, each.onBehalfOf]));
  for (const { value } of data.statements)
    used.push(value.onBehalfOf, ...value.attribution.map((step) => step.by));
  return new Set(used.filter((id) => id !== undefined));
}
