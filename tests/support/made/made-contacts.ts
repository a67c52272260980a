// Who met whom in the made graphs, before it is dressed as events: sides, people, day.
import type { Actor } from "#domain/records/record-types.ts";
import type { Chance } from "./chance.ts";
import type { Bench, Cast } from "./made-cast.ts";

/** One contact: for each side that takes part, who does; the first side of a bilateral contact is the guest. */
export interface Sketch {
  groups: Actor[][];
  /** Days since the first day. */
  day: number;
}

export interface Span {
  contacts: number;
  days: number;
}

/** Partners of the side in the middle, and pairs without it, with how often they meet. */
const WITH_HUB: readonly (readonly [side: number, weight: number])[] = [
  [1, 34],
  [2, 9],
  [3, 26],
  [4, 22],
  [5, 20],
  [6, 18],
  [7, 4],
];
const WITHOUT_HUB: readonly (readonly [one: number, other: number, weight: number])[] = [
  [1, 2, 8],
  [1, 3, 14],
  [1, 4, 12],
  [1, 5, 26],
  [1, 6, 28],
  [2, 3, 34],
  [2, 4, 20],
  [2, 6, 22],
  [3, 4, 8],
  [3, 5, 10],
  [4, 5, 9],
  [5, 6, 9],
  [2, 7, 4],
  [1, 7, 4],
  [6, 7, 3],
];
/** Sizes of meetings of three or more, with how often they are met. */
const SIZES = [3, 4, 5, 6, 7, 9, 11, 18];
const SIZE_WEIGHTS = [46, 15, 14, 11, 5, 4, 3, 2];

/** Half of the contacts have the first side in them, two of nine are of three or more; days come in bunches. */
export function sketchContacts(cast: Cast, { contacts, days }: Span, chance: Chance): readonly Sketch[] {
  const dayOf = bunchedDays(days, chance);
  const sketches = Array.from({ length: contacts }, (_, at): Sketch => {
    const isOfMany = at % 9 === 2 || at % 9 === 6;
    const sides = sidesOf(at % 2 === 0, chance);
    if (!isOfMany) {
      return { groups: sides.map((side) => draw(cast.benches[side], 1, chance)), day: dayOf() };
    }
    const size = SIZES[chance.weighted(SIZE_WEIGHTS)] ?? 3;
    const more = chance.happens(0.55) ? furtherSides(sides, at % 2 === 0, { size, chance }) : [];
    const all = [...sides, ...more];
    const heads = all.map(() => 1);
    for (let left = size - all.length; left > 0; left -= 1) {
      const place = chance.below(all.length);
      heads[place] = (heads[place] ?? 0) + 1;
    }
    return {
      groups: all.map((side, place) => draw(cast.benches[side], heads[place] ?? 1, chance)),
      day: dayOf(),
    };
  });
  introduceRest(cast, sketches, chance);
  return sketches;
}

function sidesOf(withHub: boolean, chance: Chance): number[] {
  if (withHub) {
    const partner = WITH_HUB[chance.weighted(WITH_HUB.map(([, weight]) => weight))]?.[0] ?? 1;
    return chance.happens(0.5) ? [0, partner] : [partner, 0];
  }
  const pair = WITHOUT_HUB[chance.weighted(WITHOUT_HUB.map(([, , weight]) => weight))];
  const [one, other] = [pair?.[0] ?? 1, pair?.[1] ?? 2];
  return chance.happens(0.5) ? [one, other] : [other, one];
}

function furtherSides(
  sides: readonly number[],
  withHub: boolean,
  { size, chance }: { size: number; chance: Chance },
): number[] {
  const open = [1, 2, 3, 4, 5, 6, 7].filter((side) => !sides.includes(side) && (withHub || side !== 0));
  const further: number[] = [];
  const most = Math.min(size - sides.length, 1 + chance.below(4));
  while (further.length < most && open.length > 0) {
    further.push(...open.splice(chance.below(open.length), 1));
  }
  return further;
}

/** Different ones of a side, the busy ones more often; fewer where the side has no more. */
function draw(bench: Bench | undefined, heads: number, chance: Chance): Actor[] {
  const drawn: Actor[] = [];
  if (bench === undefined) return drawn;
  const weights = [...bench.weights];
  while (drawn.length < Math.min(heads, bench.cast.length)) {
    const at = chance.weighted(weights);
    const actor = bench.cast[at];
    weights[at] = 0;
    if (actor !== undefined && !drawn.includes(actor)) drawn.push(actor);
  }
  return drawn;
}

/** Half of the days lie within three days of one that draws others to it, as summits and crises do. */
function bunchedDays(days: number, chance: Chance): () => number {
  const centres = Array.from({ length: Math.max(3, Math.ceil(days / 26)) }, () => chance.below(days));
  const weights = centres.map((_, rank) => 1 / (rank + 4));
  return () => {
    if (!chance.happens(0.5)) return chance.below(days);
    const day = (centres[chance.weighted(weights)] ?? 0) + chance.below(7) - 3;
    return Math.min(days - 1, Math.max(0, day));
  };
}

/** Whoever was never drawn takes the place of a busy one of the same side, so that all of the cast are in contact. */
function introduceRest(cast: Cast, sketches: readonly Sketch[], chance: Chance): void {
  const times = new Map<string, number>();
  for (const { id } of sketches.flatMap(({ groups }) => groups.flat()))
    times.set(id, (times.get(id) ?? 0) + 1);
  const sideOf = new Map(
    cast.benches.flatMap((bench) => bench.cast.map(({ id }) => [id, bench.id] as const)),
  );
  const waiting = new Map(
    cast.benches.map((bench) => [bench.id, bench.cast.filter(({ id }) => !times.has(id))] as const),
  );
  let at = chance.below(sketches.length);
  for (let tries = 0; tries < sketches.length * 4; tries += 1) {
    at = (at + 7919) % sketches.length;
    for (const group of sketches[at]?.groups ?? []) {
      const place = group.findIndex(({ id }) => (times.get(id) ?? 0) > 3);
      const busy = group[place];
      const next = busy === undefined ? undefined : waiting.get(sideOf.get(busy.id) ?? "")?.shift();
      if (busy === undefined || next === undefined) continue;
      group[place] = next;
      times.set(busy.id, (times.get(busy.id) ?? 0) - 1);
      times.set(next.id, 1);
    }
  }
}
