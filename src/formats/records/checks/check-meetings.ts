import type { GraphEvent, ReadoutGraph, RecordId } from "#domain/records/record-types.ts";
import type { CheckContext } from "./check-context.ts";

/** Hosts in these formats sit in their own capitals. */
const AT_A_DISTANCE: ReadonlySet<string | undefined> = new Set(["phone", "video", "written"]);
const TRAVELLERS: ReadonlySet<string> = new Set(["visitor", "envoy"]);

/**
 * In our own records an event joins only people who can have met: hosts of several states need one place, a journey
 * through several capitals is one event for each stop, and a frame around others has no hosts of its own.
 */
export function checkMeetings(context: CheckContext): void {
  if (!context.curated) return;
  const wholes = new Set(context.graph.events.map(({ partOf }) => partOf));
  const stateOf = statesOf(context.graph);
  context.graph.events.forEach((event, index) => {
    if (event.context === true) return;
    if (event.frames === true) checkFrame(context, event, { index, hasParts: wholes.has(event.id) });
    else checkHosts(context, event, { index, stateOf });
  });
}

interface Hosting {
  index: number;
  stateOf: (id: RecordId) => RecordId | undefined;
}

function checkHosts(context: CheckContext, event: GraphEvent, { index, stateOf }: Hosting): void {
  if (event.place !== undefined || AT_A_DISTANCE.has(event.format)) return;
  const isJourney = event.type === "visit" || event.type === "envoy";
  const homes = new Set(
    event.participants
      .filter(({ role }) => role === "host" || (isJourney && !TRAVELLERS.has(role)))
      .flatMap(({ actor }) => stateOf(actor) ?? []),
  );
  if (homes.size < 2) return;
  context.report("error", ["events", index, "participants"], {
    code: "hosts-apart",
    message: `Hosts of ${homes.size} states, and no place in which they met: ${[...homes].join(", ")}.`,
    remedy:
      'Write one event for each stop, and the journey itself with "frames": true and the traveller alone; or give the place where all met.',
  });
}

function checkFrame(
  context: CheckContext,
  event: GraphEvent,
  { index, hasParts }: { index: number; hasParts: boolean },
): void {
  const host = event.participants.findIndex(({ role }) => role === "host");
  if (host !== -1) {
    context.report("error", ["events", index, "participants", host], {
      code: "frame-with-hosts",
      message: "A frame joins nobody, and this one has a host.",
      remedy: "Leave the traveller alone in it; whom he met stands in the events that are part of it.",
    });
  }
  if (hasParts) return;
  context.report("error", ["events", index, "frames"], {
    code: "frame-without-parts",
    message: "No event is part of this frame, so that nothing of it is counted.",
    remedy: 'Name it in "partOf" of the contacts that it frames, or take "frames" out.',
  });
}

/** The state that somebody is, belongs to, or holds an office of; organizations without one have none. */
function statesOf({ actors, vocabulary }: ReadoutGraph): Hosting["stateOf"] {
  const seatOf = new Map(vocabulary.seats.map(({ id, of }) => [id, of]));
  const states = new Map(actors.map(({ id, kind, state }) => [id, kind === "state" ? id : state] as const));
  for (const { id, offices } of actors) {
    if (states.get(id) !== undefined) continue;
    const office = offices
      ?.map(({ seat }) => states.get(seatOf.get(seat) ?? ""))
      .find((one) => one !== undefined);
    if (office !== undefined) states.set(id, office);
  }
  return (id) => states.get(id);
}
