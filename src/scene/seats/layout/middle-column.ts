// The side in the middle as a column of bars: their height by contacts, their order by the height of those they met.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { textWidth } from "#drawing/text-width.ts";
import { fitName } from "#scene/marks/fit-name.ts";
import { nameForms } from "#scene/marks/short-names.ts";
import type { Bar, Seat, SideGround } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import type { SeatMetrics } from "./seat-metrics.ts";

export interface MiddleColumn {
  bars: readonly Bar[];
  seats: readonly Seat[];
  ground: SideGround;
}

const BOLD_FROM = 5;
const INSIDE = 8;
/** Between two names in one bar: " · ". */
const SHARED_GAP = 9;
const MOST_GROWTH = 1.9;
const LEAST_COLUMN = 240;

/** Lays the middle out between its heading and the foot. `heightOf` = where a guest sits, null = in no row; `benchEnd` = where the longer bench ends. */
export function middleColumn(
  facts: SeatFacts,
  metrics: SeatMetrics,
  {
    width,
    footY,
    benchEnd,
    heightOf,
  }: { width: number; footY: number; benchEnd: number; heightOf: (actor: number) => number | null },
): MiddleColumn {
  const { heading, name, small, sizeClass } = metrics;
  const isNarrow = sizeClass === "narrow";
  const top = isNarrow ? 39 : heading + name + 18;
  const lowest = footY - small - (hasFootMarks(facts) ? 22 : 12);
  // A phone's benches may end above the foot; the middle stands between them.
  const bottom = isNarrow ? Math.min(lowest, Math.max(benchEnd, top + LEAST_COLUMN)) : lowest;
  const people = facts.seated[facts.middle] ?? [];
  const units = unitsOf(facts, metrics, bottom - top);
  const sized = heightsOf(facts, metrics, { units, room: bottom - top });
  const ordered = inOrder(facts, sized, heightOf);
  const bars: Bar[] = [];
  const total = ordered.reduce((sum, { height }) => sum + height, 0);
  const gaps = Math.max(1, ordered.length - 1);
  const gap = Math.max(0, Math.min(metrics.maxBarGap, (bottom - top - total) / gaps));
  let y = top + Math.max(0, (bottom - top - total - gap * (ordered.length - 1)) / 2);
  const start = y;
  for (const { actors, kind, height } of ordered) {
    bars.push({ actors, kind, height, y: y + height / 2 });
    y += height + gap;
  }
  const end = people.length === 0 ? top + 20 : y - gap;
  return {
    bars,
    seats: bars.flatMap((bar, at) => barSeats(facts, metrics, { bar, at, x: width / 2 })),
    ground: {
      side: facts.middle,
      bench: "middle",
      top: start - 6,
      bottom: end + 6,
      title: isNarrow ? 10 : heading * 0.5 + 4,
      subtitle: isNarrow ? 24 : heading + name * 0.5 + 6,
    },
  };
}

interface Unit {
  actors: readonly number[];
  kind: Bar["kind"];
  weight: number;
}

/** Tiles and beads of the middle with forums alone stand over the foot. */
function hasFootMarks({ dataset, contacts, first, sideBits, seating, middle }: SeatFacts): boolean {
  let foot = 1 << middle;
  for (const side of seating.foot) foot |= 1 << side;
  return contacts.some(
    (event) =>
      first[event] === 1 &&
      ((sideBits[event] ?? 0) & ~foot) === 0 &&
      (sideBits[event] !== 1 << middle || rowsOf(dataset.columns.participants, event).length !== 2),
  );
}

/** A bar for each while there is room; from the least on they share bars, then "+n". */
function unitsOf(facts: SeatFacts, metrics: SeatMetrics, room: number): readonly Unit[] {
  const people = facts.seated[facts.middle] ?? [];
  const { bar, barGap } = metrics;
  const places = Math.max(1, Math.floor((room + barGap) / (bar + barGap)));
  const weight = (actor: number): number => facts.all[actor] ?? 0;
  const alone = (actor: number): Unit => ({ actors: [actor], kind: "one", weight: weight(actor) });
  // The busiest bars are higher than the least: some places are theirs.
  const free = people.length <= places ? places : Math.max(1, places - 3);
  if (people.length <= places) return people.map(alone);
  let own = Math.min(people.length, free);
  while (own > 3 && own + sharedOf(facts, metrics, people.slice(own)).length > free) own -= 1;
  const shared = sharedOf(facts, metrics, people.slice(own));
  const fits = shared.slice(0, Math.max(0, free - own - (own + shared.length > free ? 1 : 0)));
  const folded = shared.slice(fits.length).flat();
  return [
    ...people.slice(0, own).map(alone),
    ...fits.map((actors): Unit => ({ actors, kind: actors.length === 1 ? "one" : "shared", weight: 0 })),
    ...(folded.length === 0 ? [] : [{ actors: folded, kind: "fold", weight: 0 } satisfies Unit]),
  ];
}

function sharedOf(
  { dataset }: SeatFacts,
  { small, half, sizeClass }: SeatMetrics,
  people: readonly number[],
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const room = 2 * half - 4;
  let width = 0;
  for (const actor of people) {
    const { short, tiny } = nameForms(dataset, actor);
    const own = textWidth(sizeClass === "narrow" ? tiny : short, small) + SHARED_GAP;
    const last = groups.at(-1);
    if (last === undefined || width + own > room) {
      groups.push([actor]);
      width = own;
    } else {
      last.push(actor);
      width += own;
    }
  }
  return groups;
}

interface Sized extends Unit {
  height: number;
}

/** Heights by contacts, as large as the column allows: where few sit in the middle, bars grow into the room. */
function heightsOf(
  { seated, middle, all }: SeatFacts,
  { bar, maxBar, barGap }: SeatMetrics,
  { units, room }: { units: readonly Unit[]; room: number },
): readonly Sized[] {
  const most = Math.max(1, ...(seated[middle] ?? []).map((actor) => all[actor] ?? 0));
  const gaps = barGap * Math.max(0, units.length - 1);
  const sized = (least: number, scale: number, greatest: number): readonly Sized[] =>
    units.map((unit) => ({ ...unit, height: Math.min(greatest, Math.max(least, scale * unit.weight)) }));
  const fits = (list: readonly Sized[]): boolean =>
    list.reduce((sum, { height }) => sum + height, 0) + gaps <= room;
  for (let growth = MOST_GROWTH; growth > 1; growth -= 0.1) {
    const grown = sized(bar * Math.min(1.5, growth), (maxBar * growth) / most, maxBar * growth);
    if (fits(grown)) return grown;
  }
  for (let scale = maxBar / most; scale > 0.02; scale *= 0.94) {
    const list = sized(bar, scale, maxBar);
    if (fits(list)) return list;
  }
  return sized(bar, 0, bar);
}

/** Each bar as near as can be to those it met, weighted by how often; shared bars and the fold last. */
function inOrder(
  { dataset, first }: SeatFacts,
  sized: readonly Sized[],
  heightOf: (actor: number) => number | null,
): readonly Sized[] {
  const { participants, actorEvents } = dataset.columns;
  const mean = (actor: number): number => {
    let sum = 0;
    let count = 0;
    for (const event of rowsOf(actorEvents, actor)) {
      if (first[event] !== 1) continue;
      for (const other of rowsOf(participants, event)) {
        const y = heightOf(other);
        if (y === null) continue;
        sum += y;
        count += 1;
      }
    }
    return count === 0 ? Number.MAX_VALUE : sum / count;
  };
  const places = new Map(
    sized.map((unit) => [unit, unit.kind === "one" ? mean(unit.actors[0] ?? -1) : Infinity]),
  );
  return sized.toSorted((a, b) => {
    const [one, other] = [places.get(a) ?? 0, places.get(b) ?? 0];
    return one === other ? 0 : one - other;
  });
}

function barSeats(
  facts: SeatFacts,
  metrics: SeatMetrics,
  { bar, at, x }: { bar: Bar; at: number; x: number },
): readonly Seat[] {
  const { dataset, all } = facts;
  const { half, name, small, sizeClass } = metrics;
  const isNarrow = sizeClass === "narrow";
  const common = { side: facts.middle, at, y: bar.y, hollow: false, square: false, strong: true } as const;
  if (bar.kind === "one") {
    const actor = bar.actors[0] ?? -1;
    const count = facts.standing.get(actor)?.length ?? all[actor] ?? 0;
    const isBig = (all[actor] ?? 0) >= BOLD_FROM;
    const isTwo = bar.height > 2.4 * name;
    const number: Seat["number"] = isNarrow && bar.height < 24 ? "none" : "one";
    const size = isBig ? name : small;
    const weight = isBig ? 600 : 400;
    const beside = number === "none" || isTwo ? 0 : textWidth(String(count), size) + 4;
    const width = 2 * half - INSIDE - beside;
    return [
      {
        ...common,
        actor,
        place: "bar",
        x,
        radius: bar.height / 2,
        name: fitName(dataset, actor, { width, size, weight, narrow: isNarrow }),
        number,
        size,
        weight,
        textX: x,
      },
    ];
  }
  const names = bar.actors.map((actor) => {
    const forms = nameForms(dataset, actor);
    return bar.kind === "fold" ? "" : isNarrow ? forms.tiny : forms.short;
  });
  if (bar.kind === "fold") {
    const pitch = Math.min(6, (2 * half - 34) / bar.actors.length);
    return bar.actors.map((actor, nth) => ({
      ...common,
      actor,
      place: "fold",
      x: x - half + 8 + nth * pitch,
      radius: Math.min(1.9, pitch * 0.42),
      name: "",
      number: "none",
      size: small,
      weight: 400,
      textX: x + half - 4,
    }));
  }
  const dot = textWidth(" · ", small);
  const total = names.reduce((sum, text) => sum + textWidth(text, small), 0) + dot * (names.length - 1);
  let left = x - total / 2;
  return bar.actors.map((actor, nth) => {
    const textX = left;
    left += textWidth(names[nth] ?? "", small) + dot;
    return {
      ...common,
      actor,
      place: "shared",
      x,
      radius: bar.height / 2,
      name: names[nth] ?? "",
      number: "none",
      size: small,
      weight: 400,
      textX,
    };
  });
}
