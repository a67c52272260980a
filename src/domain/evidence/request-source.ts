import type { Dataset } from "#domain/dataset/dataset.ts";
import { articleFor } from "#domain/text/article-for.ts";
import type { GraphEvent, Participant } from "#domain/records/record-types.ts";

/** More outlets than this are not named. */
const NAMED = 2;
/** Roles that say who wanted the contact: each side likes to say that the other asked. */
const ASKING = new Set(["requested-by", "caller"]);
const ACCORDING = /according to [^.;]*/iu;
/** A note that names nobody: the outlets do. */
const VAGUE = /^according to the (?:reports?|sources?) cited$/u;

/** Whether a role says that its bearer asked for the contact. */
export function isAsking(role: string): boolean {
  return ASKING.has(role);
}

/**
 * Who says that somebody asked for a contact: as the part's note has it ("according to the Chinese side"), else by the
 * outlets that carry it ("according to AFP and Kathimerini"). null = the part asks for nothing, or nobody is cited.
 */
export function requestSource(dataset: Dataset, event: GraphEvent, part: Participant): string | null {
  if (!isAsking(part.role)) return null;
  const said = accordingIn(part.note);
  if (said !== null && !VAGUE.test(said)) return said;
  const citing = event.citations.filter(({ supports }) => supports?.includes("participants") !== false);
  const names = new Set(citing.flatMap(({ source }) => outletName(dataset, source) ?? []));
  if (names.size === 0) return said;
  const others = names.size > NAMED ? " and others" : "";
  return `according to ${[...names].slice(0, NAMED).join(others === "" ? " and " : ", ")}${others}`;
}

/** What a part's note says besides who says so; null = nothing. */
export function noteBesides(part: Participant): string | null {
  const note = part.note?.replace(/\.$/u, "") ?? null;
  if (note === null || !isAsking(part.role)) return note;
  const said = note.match(ACCORDING)?.[0];
  // "Asked for the call, according to the reports cited": all of it is said by the role and the outlets.
  return said !== undefined && note.endsWith(said) ? null : note;
}

function accordingIn(note: string | undefined): string | null {
  const said = note?.match(ACCORDING)?.[0];
  return said === undefined ? null : said.charAt(0).toLowerCase() + said.slice(1);
}

function outletName(dataset: Dataset, sourceId: string): string | undefined {
  const outlet = dataset.sourceById.get(sourceId)?.outlet;
  const actor = dataset.actors[dataset.actorRow.get(outlet ?? "") ?? -1];
  return actor === undefined ? outlet : `${articleFor(actor)}${actor.name}`;
}
