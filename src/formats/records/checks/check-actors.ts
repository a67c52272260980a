import type { Actor, RecordId } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { checkCitations } from "./check-citations.ts";
import type { CheckContext } from "./check-context.ts";

const OFFICE_FIELDS = ["seat", "from", "to", "acting"];
const MEMBERSHIP_FIELDS = ["actor", "from", "to"];

/** Actors: their state, aliases, offices and memberships. */
export function checkActors(context: CheckContext): void {
  const actors = new Map(context.graph.actors.map((actor) => [actor.id, actor]));
  const seats = { what: "a seat", ids: new Set(context.graph.vocabulary.seats.map((seat) => seat.id)) };
  context.graph.actors.forEach((actor, index) => {
    const path = ["actors", index];
    checkState(context, { actor, path, actors });
    actor.aliases.forEach((alias, at) => {
      if (alias.source !== undefined)
        context.refer(alias.source, "source", [...path, "aliases", at, "source"]);
    });
    actor.offices?.forEach((office, at) => {
      const place = [...path, "offices", at];
      context.term(office.seat, seats, [...place, "seat"]);
      context.order(office.from, office.to, place);
      checkCitations(context, { citations: office.citations, path: place, fields: OFFICE_FIELDS });
    });
    checkMemberships(context, { actor, path, actors });
  });
}

interface OneActor {
  actor: Actor;
  path: readonly PropertyKey[];
  actors: ReadonlyMap<RecordId, Actor>;
}

function checkState(context: CheckContext, { actor, path, actors }: OneActor): void {
  if (actor.kind === "state" && actor.iso2 === undefined) {
    context.report("warning", [...path, "iso2"], {
      code: "missing-field",
      message: 'The field "iso2" is missing, so the state has no flag.',
      remedy: 'Write the two letters of ISO 3166-1, such as "KZ".',
    });
  }
  if (actor.state === undefined || !context.refer(actor.state, "actor", [...path, "state"])) return;
  const state = actors.get(actor.state);
  if (state === undefined || state.kind === "state") return;
  context.report(context.weak, [...path, "state"], {
    code: "wrong-kind",
    message: `${quoted(actor.state)} is not a state but a ${state.kind}.`,
    remedy: "Write the id of the state that this actor belongs to.",
  });
}

function checkMemberships(context: CheckContext, { actor, path, actors }: OneActor): void {
  actor.memberOf?.forEach((membership, at) => {
    const place = [...path, "memberOf", at];
    if (context.refer(membership.actor, "actor", [...place, "actor"])) {
      const kind = actors.get(membership.actor)?.kind;
      if (kind === "person" || membership.actor === actor.id) {
        context.report(context.weak, [...place, "actor"], {
          code: "wrong-kind",
          message: `${quoted(membership.actor)} cannot have members.`,
          remedy: "Write the id of a group, an organization or a state.",
        });
      }
    }
    context.order(membership.from, membership.to, place);
    checkCitations(context, { citations: membership.citations, path: place, fields: MEMBERSHIP_FIELDS });
  });
}
