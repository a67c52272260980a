// Edition 2026.1 of the built-in data as it was, for tests that know its numbers and names: the data itself grows.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GraphEvent, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";

export const EDITION_2026_1_FILE = fileURLToPath(new URL("../fixtures/edition-2026.1.json", import.meta.url));

let read: ReadoutGraph | null = null;

/** The frozen graph; read once and given to everybody, so do not change it. */
export function edition20261(): ReadoutGraph {
  read ??= JSON.parse(readFileSync(EDITION_2026_1_FILE, "utf8")) as ReadoutGraph;
  return read;
}

/** The events of a graph that count as contacts: no context, nothing cancelled, no frame around others. */
export function contactsOf({ events }: ReadoutGraph): readonly GraphEvent[] {
  return events.filter(
    (event) => event.context !== true && event.status !== "cancelled" && event.frames !== true,
  );
}

/** Everybody who took part in a contact by itself, not by whom it stands for. */
export function actorsInContact(graph: ReadoutGraph): ReadonlySet<RecordId> {
  return new Set(contactsOf(graph).flatMap(({ participants }) => participants.map(({ actor }) => actor)));
}
