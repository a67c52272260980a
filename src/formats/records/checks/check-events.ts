import type { GraphEvent } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { checkCitations } from "./check-citations.ts";
import type { CheckContext } from "./check-context.ts";

const FIELDS = [
  "type",
  "title",
  "date",
  "status",
  "context",
  "format",
  "place",
  "partOf",
  "related",
  "participants",
  "summary",
];

/** Events: type, date, participants, what they belong to, and whether their sources carry their status. */
export function checkEvents(context: CheckContext): void {
  const { eventTypes, roles } = context.graph.vocabulary;
  const types = { what: "an event type", ids: new Set(eventTypes.map((type) => type.id)) };
  const roleTerms = { what: "a role", ids: new Set(roles.map((role) => role.id)) };
  context.graph.events.forEach((event, index) => {
    const path = ["events", index];
    context.term(event.type, types, [...path, "type"]);
    if (event.date !== null) context.span(event.date, [...path, "date"]);
    checkParticipants(context, event, { path, roleTerms });
    if (event.partOf !== undefined) context.refer(event.partOf, "event", [...path, "partOf"]);
    event.related?.forEach((related, at) =>
      checkRelated(context, event, [...path, "related", at], related.event),
    );
    checkCitations(context, { citations: event.citations, path, fields: FIELDS });
    checkStatus(context, event, path);
    checkLandmark(context, event, path);
  });
}

interface Roles {
  path: readonly PropertyKey[];
  roleTerms: { what: string; ids: ReadonlySet<string> };
}

function checkParticipants(context: CheckContext, event: GraphEvent, { path, roleTerms }: Roles): void {
  const seen = new Set<string>();
  event.participants.forEach((participant, at) => {
    const place = [...path, "participants", at];
    context.refer(participant.actor, "actor", [...place, "actor"]);
    context.term(participant.role, roleTerms, [...place, "role"]);
    if (participant.onBehalfOf !== undefined)
      context.refer(participant.onBehalfOf, "actor", [...place, "onBehalfOf"]);
    const key = `${participant.actor} ${participant.role}`;
    if (seen.has(key)) {
      context.report(context.weak, place, {
        code: "repeated-participant",
        message: `${quoted(participant.actor)} takes part twice as ${quoted(participant.role)}.`,
        remedy: "Keep one of the two.",
      });
    }
    seen.add(key);
  });
}

function checkRelated(
  context: CheckContext,
  event: GraphEvent,
  path: readonly PropertyKey[],
  other: string,
): void {
  if (context.refer(other, "event", [...path, "event"]) && other === event.id) {
    context.report("error", [...path, "event"], {
      code: "related-to-itself",
      message: "An event cannot be related to itself.",
      remedy: "Write the id of the other event.",
    });
  }
}

/** An event that was held needs one source that does not still expect it. */
function checkStatus(context: CheckContext, event: GraphEvent, path: readonly PropertyKey[]): void {
  if (event.status !== "held" || event.citations.length === 0) return;
  if (event.citations.some((citation) => citation.status === undefined || citation.status === "held")) return;
  context.report(context.weak, [...path, "status"], {
    code: "status-without-source",
    message: 'The field "status" is "held", but every source cited still has it otherwise.',
    remedy: "Cite a source that says it was held, or write the status that the sources give.",
  });
}

/** People reckon from a dated fact, not from one contact among many. */
function checkLandmark(context: CheckContext, event: GraphEvent, path: readonly PropertyKey[]): void {
  if (event.landmark === undefined || (event.context === true && event.date !== null)) return;
  context.report(context.weak, [...path, "landmark"], {
    code: "landmark-of-a-contact",
    message: 'The field "landmark" is for dated context events only.',
    remedy: 'Take the field out, or mark the event with "context": true and give it a date.',
  });
}
