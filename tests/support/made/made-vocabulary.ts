import type { Vocabulary } from "#domain/records/record-types.ts";
import { MADE_TOPICS } from "./made-events.ts";

const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const ROLES = ["participant", "host", "visitor", "subject", "voted-for", "voted-against", "abstained"];
const TYPES = [
  "call",
  "meeting",
  "visit",
  "summit",
  "conference",
  "negotiation",
  "letter",
  "document",
  "vote",
  "other",
];

/** The closed lists of the made graphs, with the ids of the curated data. */
export const MADE_VOCABULARY: Omit<Vocabulary, "seats" | "sides" | "benches"> = {
  eventTypes: TYPES.map((id) => ({ id, label: capital(id), cameo: ["040"] })),
  roles: ROLES.map((id) => ({ id, label: capital(id).replace("-", " ") })),
  topics: MADE_TOPICS.map((id) => ({ id, label: capital(id) })),
};
