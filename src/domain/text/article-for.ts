import type { Actor } from "#domain/records/record-types.ts";

const OFFICE_NOUN =
  /\b(ministry|embassy|government|council|commission|office|presidency|administration|department|committee|mission|parliament|secretariat)\b/iu;

/** "the " before names that English does not use bare ("the Foreign Ministry of …"); else nothing. */
export function articleFor(actor: Pick<Actor, "kind" | "name">): string {
  const bare = actor.kind !== "organization" || /^the\b/iu.test(actor.name);
  return !bare && OFFICE_NOUN.test(actor.name) ? "the " : "";
}
