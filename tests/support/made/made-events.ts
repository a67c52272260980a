// The made contacts as events: what kind, where, in which roles, how exactly dated.
import type { Actor, Edtf, EventFormat, GraphEvent, Participant } from "#domain/records/record-types.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import type { Chance } from "./chance.ts";
import type { Cast } from "./made-cast.ts";
import type { Sketch } from "./made-contacts.ts";

export const MADE_TOPICS = ["gates", "grain", "prisoners", "borders", "trade", "pipelines", "dams", "visas"];

const TWO_TYPES = ["call", "meeting", "visit", "negotiation", "letter"];
const TWO_WEIGHTS = [30, 46, 18, 4, 2];
const MANY_TYPES = ["meeting", "conference", "summit", "negotiation", "visit"];
const MANY_WEIGHTS = [34, 26, 22, 8, 10];

/** What all contacts of one graph are dressed with. */
export interface Wardrobe {
  cast: Cast;
  firstDay: number;
  chance: Chance;
  /** The source that a contact of this day and host rests on. */
  sourceOf: (day: number, host: Actor) => string;
}

export function dressContact(sketch: Sketch, number: number, wardrobe: Wardrobe): GraphEvent {
  const { chance, firstDay } = wardrobe;
  const everybody = sketch.groups.flat();
  const isOfTwo = everybody.length === 2;
  const type = isOfTwo
    ? (TWO_TYPES[chance.weighted(TWO_WEIGHTS)] ?? "call")
    : (MANY_TYPES[chance.weighted(MANY_WEIGHTS)] ?? "meeting");
  const format = formatOf(type, chance);
  const [host] = sketch.groups[1] ?? [];
  const hostState = host === undefined ? undefined : stateOf(host);
  const day = firstDay + sketch.day;
  const names = everybody.slice(0, 2).map(({ name }) => name.split(" ").at(-1) ?? name);
  const capital = wardrobe.cast.capitals.get(hostState ?? "");
  const country = wardrobe.cast.actors.find(({ id }) => id === hostState)?.iso2;
  const isAtAPlace = format === "in-person" && capital !== undefined && country !== undefined;
  return {
    id: `contact-${String(number + 1).padStart(5, "0")}`,
    type,
    title: `${names.join(" – ")}${everybody.length > 2 ? ` and ${everybody.length - 2} more` : ""}, ${type}`,
    date: dateOf(day, { type, chance }),
    status: "held",
    format,
    ...(isAtAPlace ? { place: { name: capital, country } } : placeWithout(host, format)),
    participants: rolesOf(sketch, { type, hostState: isAtAPlace ? hostState : undefined }),
    summary: `They spoke of ${chance.pick(MADE_TOPICS)}.`,
    topics: [chance.pick(MADE_TOPICS)],
    citations: [{ source: wardrobe.sourceOf(day, host ?? (everybody[0] as Actor)) }],
  };
}

/** Those who have no state meet in a house of their own. */
function placeWithout(host: Actor | undefined, format: EventFormat): { place?: { name: string } } {
  return host === undefined || format !== "in-person" ? {} : { place: { name: `House of ${host.name}` } };
}

function formatOf(type: string, chance: Chance): EventFormat {
  if (type === "letter") return "written";
  if (type === "call") return chance.happens(0.8) ? "phone" : "video";
  return chance.happens(0.95) ? "in-person" : "video";
}

/** Nine of ten are of one day; some last, some have an unknown day. */
function dateOf(day: number, { type, chance }: { type: string; chance: Chance }): Edtf {
  const from = formatIsoDay(day);
  const lasts = type === "visit" ? 0.6 : type === "summit" || type === "conference" ? 0.4 : 0;
  if (chance.happens(lasts)) return `${from}/${formatIsoDay(day + 1 + chance.below(2))}`;
  if (chance.happens(0.03)) return `[${from}..${formatIsoDay(day + 2 + chance.below(8))}]`;
  return chance.happens(0.02) ? from.slice(0, 7) : from;
}

/** Hosts are of one state; guests of a visit are visitors; whoever else comes takes part. */
function rolesOf(
  sketch: Sketch,
  { type, hostState }: { type: string; hostState?: string | undefined },
): Participant[] {
  return sketch.groups.flatMap((group, at) =>
    group.map((actor): Participant => {
      const isHost = at === 1 && hostState !== undefined && stateOf(actor) === hostState;
      const role = isHost ? "host" : at === 0 && type === "visit" ? "visitor" : "participant";
      return { actor: actor.id, role };
    }),
  );
}

export function stateOf(actor: Actor): string | undefined {
  return actor.kind === "state" ? actor.id : actor.state;
}

/** Dated facts that are no contacts: landmarks, votes, a hand-over. */
export function madeContext({ cast, firstDay, chance }: Wardrobe, days: number): readonly GraphEvent[] {
  const at = (share: number) => formatIsoDay(firstDay + Math.floor(days * share));
  const states = cast.actors.filter(({ kind }) => kind === "state");
  const fact = (name: string, share: number, rest: Partial<GraphEvent> = {}): GraphEvent => ({
    id: `fact-${name.toLowerCase().replaceAll(" ", "-")}`,
    type: "other",
    title: name,
    date: at(share),
    status: "held",
    context: true,
    participants: [{ actor: "aldermark", role: "subject" }],
    summary: `${name}.`,
    citations: [{ source: "src-handbook" }],
    ...rest,
  });
  return [
    fact("The great flood", 0.07, { landmark: "the flood" }),
    fact("Opening of the games", 0.05, { landmark: "the games" }),
    fact("Paper on the gates", 0.57, { type: "document" }),
    fact("Dam breaks at Cestria", 0.7),
    fact("Prices of grain double", 0.33),
    ...[0.08, 0.36, 0.6].map((share, number) =>
      fact(`Vote ${number + 1} of the assembly`, share, {
        type: "vote",
        participants: states.map(({ id }) => ({
          actor: id,
          role: chance.pick(["voted-for", "voted-against", "abstained"]),
        })),
      }),
    ),
  ];
}

/** Visits that frame a contact of one day: the traveller alone, from the day before to the day after. */
export function addFrames(events: readonly GraphEvent[]): readonly GraphEvent[] {
  const frames: GraphEvent[] = [];
  const framed = events.map((event, at) => {
    const [guest] = event.participants;
    const isDay = event.date?.length === 10;
    if (at % 60 !== 30 || !isDay || event.place === undefined || guest === undefined) return event;
    const frame = `frame-${event.id}`;
    frames.push({
      id: frame,
      type: "visit",
      title: `Journey around ${event.title}`,
      date: event.date,
      status: "held",
      frames: true,
      participants: [{ actor: guest.actor, role: "visitor" }],
      summary: "A journey with its meetings.",
      topics: event.topics ?? [],
      citations: event.citations,
    });
    return { ...event, partOf: frame };
  });
  return [...framed, ...frames];
}
