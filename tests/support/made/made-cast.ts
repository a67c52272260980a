// Who takes part in the made graphs: sides, their states, and for each side those in contact, the busiest first.
import type { Actor, Benches, Side, Vocabulary } from "#domain/records/record-types.ts";
import type { Chance } from "./chance.ts";
import { type NameStyle, nameMaker, placeName } from "./made-names.ts";

interface SidePlan extends Omit<Side, "members"> {
  states: number;
  /** Those in contact, of 208. */
  heads: number;
  style: NameStyle;
  /** Every so many-th of those in contact is a state itself. */
  stateEvery: number;
  /** An organization or group that all its states belong to. */
  union?: { kind: "organization" | "group"; name: string };
  /** How much busier the first are: small = much. */
  evenness: number;
}

const PLANS: readonly SidePlan[] = [
  plan("aldermark", "Aldermark", "hub", { hue: 3, states: 1, heads: 30, style: "short" }),
  plan("borrovia", "Borrovia", "left", { hue: 214, states: 1, heads: 26, style: "plain" }),
  plan("cestria", "Cestria", "left", { hue: 41, states: 1, heads: 18, style: "plain" }),
  plan("delmare", "Delmare", "left", {
    hue: 243,
    states: 13,
    heads: 44,
    style: "plain",
    stateEvery: 6,
    evenness: 3,
    union: { kind: "organization", name: "Delmarine Union" },
  }),
  plan("estwick", "Estwick", "right", { hue: 276, states: 1, heads: 22, style: "plain" }),
  plan("five-fells", "Five Fells", "right", {
    hue: 186,
    states: 5,
    heads: 30,
    style: "long",
    stateEvery: 5,
    evenness: 2,
    union: { kind: "group", name: "The five of the fells" },
  }),
  plan("far-states", "Other states", "right", {
    states: 15,
    heads: 30,
    style: "plain",
    stateEvery: 4,
    evenness: 4,
  }),
  plan("forums", "Forums", "foot", { states: 0, heads: 8, style: "plain", evenness: 2 }),
];

function plan(
  id: string,
  label: string,
  bench: Side["bench"],
  rest: Pick<SidePlan, "states" | "heads" | "style"> & Partial<SidePlan>,
): SidePlan {
  return { id, label, bench, stateEvery: 9, evenness: 0.7, ...rest };
}

const BENCHES: Benches = {
  borrovia: { left: ["aldermark", "cestria", "delmare"], right: ["estwick", "five-fells", "far-states"] },
  cestria: { left: ["borrovia", "delmare", "far-states"], right: ["aldermark", "estwick", "five-fells"] },
  delmare: { left: ["aldermark", "borrovia", "far-states"], right: ["cestria", "estwick", "five-fells"] },
  estwick: { left: ["borrovia", "cestria", "five-fells"], right: ["aldermark", "delmare", "far-states"] },
};

/** One side with all who take part, the busiest first, and how much each is in demand. */
export interface Bench {
  id: string;
  cast: readonly Actor[];
  weights: readonly number[];
}

export interface Cast {
  benches: readonly Bench[];
  actors: readonly Actor[];
  sides: readonly Side[];
  sideBenches: Benches;
  seats: Vocabulary["seats"];
  /** Names of the capitals by state. */
  capitals: ReadonlyMap<string, string>;
}

/** Makes as many people, states and forums as shall be in contact, and the states that they belong to. */
export function makeCast(headsInAll: number, chance: Chance): Cast {
  const nameOf = nameMaker(chance);
  const actors: Actor[] = [];
  const capitals = new Map<string, string>();
  const seats: { id: string; label: string; of: string }[] = [];
  const names = new Set<string>();
  const sides: Side[] = [];
  const benches = PLANS.map((side, at): Bench => {
    const states = Array.from({ length: side.states }, () => {
      let name = side.states === 1 ? side.label : placeName(chance);
      while (names.has(name)) name = placeName(chance);
      names.add(name);
      const state: Actor = { id: slug(name), kind: "state", name, aliases: [], iso2: isoOf(actors) };
      actors.push(state);
      capitals.set(state.id, `${placeName(chance)} City`);
      seats.push({ id: `${state.id}-president`, label: `President of ${name}`, of: state.id });
      seats.push({ id: `${state.id}-foreign-minister`, label: `Foreign minister of ${name}`, of: state.id });
      return state;
    });
    const cast = castOf(side, { states, heads: headsOf(at, headsInAll), nameOf });
    const others = cast.filter((actor) => actor.kind !== "state");
    actors.push(...others);
    const members = [...states, ...others.filter(({ kind }) => kind !== "person")].map(({ id }) => id);
    const { id, label, hue, bench } = side;
    sides.push({ id, label, ...(hue === undefined ? {} : { hue }), bench, members });
    return { id, cast, weights: cast.map((_, rank) => 1 / (rank + side.evenness)) };
  });
  return { benches, actors, sides, sideBenches: BENCHES, seats, capitals };
}

interface Casting {
  states: readonly Actor[];
  heads: number;
  nameOf: (style: NameStyle) => string;
}

function castOf(side: SidePlan, { states, heads, nameOf }: Casting): readonly Actor[] {
  const cast: Actor[] = [];
  let statesCast = 0;
  const union: Actor | null =
    side.union === undefined ? null : { id: slug(side.union.name), ...side.union, aliases: [] };
  for (let rank = 0; rank < heads; rank += 1) {
    const ownState = rank % side.stateEvery === side.stateEvery - 1 ? states[statesCast] : undefined;
    if (union !== null && rank === Math.min(4, heads - 1)) cast.push(union);
    else if (ownState !== undefined) {
      statesCast += 1;
      cast.push(ownState);
    } else if (states.length === 0) {
      const name = `${nameOf("plain").split(" ")[1] ?? ""} Forum`;
      cast.push({ id: slug(`${name} ${rank}`), kind: "organization", name, aliases: [] });
    } else cast.push(personOf(nameOf(side.style), { states, rank }));
  }
  return cast;
}

/** The states take turns, the first ones twice as often; the first people of each are president and minister. */
function personOf(name: string, { states, rank }: { states: readonly Actor[]; rank: number }): Actor {
  const turn = rank % (states.length + Math.ceil(states.length / 3));
  const state = states[turn % states.length];
  const round = Math.floor(rank / (states.length + Math.ceil(states.length / 3)));
  const seat = turn < states.length ? ["president", "foreign-minister"][round] : undefined;
  return {
    id: slug(`${name} ${rank}`),
    kind: "person",
    name,
    aliases: [],
    ...(state === undefined ? {} : { state: state.id }),
    ...(seat === undefined || state === undefined
      ? {}
      : { offices: [{ seat: `${state.id}-${seat}`, citations: [{ source: "src-handbook" }] }] }),
  };
}

/** The heads of a side of the whole, rounded so that together they are as many as asked for. */
function headsOf(at: number, inAll: number): number {
  const planned = PLANS.reduce((sum, { heads }) => sum + heads, 0);
  const until = (end: number) =>
    Math.round((PLANS.slice(0, end).reduce((sum, { heads }) => sum + heads, 0) * inAll) / planned);
  return until(at + 1) - until(at);
}

/** Codes that the standard leaves to its users, so that no state of this world is meant. */
function isoOf(actors: readonly Actor[]): string {
  const at = actors.filter(({ kind }) => kind === "state").length;
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return at < 26 ? `X${letters.charAt(at)}` : `Q${letters.charAt(12 + (at - 26))}`;
}

export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
