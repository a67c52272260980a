// Strings between rows and bars, rails to the partners of a chosen guest, trunks and twigs of tiles.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { tieId } from "#domain/ref/ref.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import type { Stroke } from "#drawing/primitive.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import { fullName } from "#scene/marks/short-names.ts";
import { kindColour } from "#scene/marks/contact-signs.ts";
import type { ItemStore } from "./item-store.ts";
import type { Mark, SeatString } from "#scene/seats/layout/seat-layout-types.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import type { SecondRank } from "#scene/seats/state/second-rank.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { curvePath, wave } from "#scene/seats/layout/string-curve.ts";
import { isFaded, stringColour } from "./tone-looks.ts";

const THINNEST = 0.8;
const EACH_MORE = 0.3;
const THICKEST = 2.6;
const OUT = 0.3;
const FEW_TILES = 8;
/** More strings than this hide each other. */
export const MOST_STRINGS = 320;
const PHONE_MANY = 150;
const PHONE_LEAST = 3;

export function stringItems(
  state: SeatState,
  store: ItemStore,
  strings: readonly SeatString[],
  isLit: (string: SeatString) => boolean = () => true,
): readonly MarkItem[] {
  return drawnStrings(state, strings).flatMap((string) => stringItem(state, store, string, isLit) ?? []);
}

/** All while they are not too many; else those of most contacts, in a choice what is lit first. */
function drawnStrings({ isOn, choice }: SeatState, strings: readonly SeatString[]): readonly SeatString[] {
  if (strings.length <= MOST_STRINGS) return strings;
  if (choice.lit === null) return busiestOf(strings);
  const lit = strings.filter(({ events }) => events.some(isOn));
  return [...new Set([...lit, ...busiestOf(strings)])].slice(0, MOST_STRINGS);
}

const busiest = new WeakMap<readonly SeatString[], readonly SeatString[]>();

function busiestOf(strings: readonly SeatString[]): readonly SeatString[] {
  let found = busiest.get(strings);
  if (found === undefined) {
    found = strings.toSorted((a, b) => b.events.length - a.events.length).slice(0, MOST_STRINGS);
    busiest.set(strings, found);
  }
  return found;
}

function stringItem(
  state: SeatState,
  store: ItemStore,
  string: SeatString,
  isLit: (string: SeatString) => boolean,
): MarkItem | null {
  const { isOn, choice, input, layout, counts } = state;
  if (string.line.length === 0) return null;
  const { dataset } = input;
  let count = 0;
  if (choice.lit === null || isLit(string)) for (const event of string.events) if (isOn(event)) count += 1;
  if (count === 0 && input.view.outside === "hide") return null;
  const isPhone = layout.metrics.sizeClass === "narrow";
  if (isPhone && choice.lit === null && counts.all > PHONE_MANY && count < PHONE_LEAST) return null;
  const tone: Tone =
    count > 0 ? (choice.lit === null ? "plain" : "lit") : choice.lit === null ? "out" : "far";
  const ids = [string.guest, string.host].map((actor) => dataset.actors[actor]?.id ?? "");
  const id = tieId(ids[0] ?? "", ids[1] ?? "");
  const key = `string:${id}`;
  return store.keep(key, `${tone}${count}${string.line.join(",")}`, () => {
    const { palette } = input;
    const stroke: Stroke = {
      colour: tone === "lit" ? palette.accent : stringColour(palette),
      width: Math.min(THICKEST, THINNEST + EACH_MORE * Math.max(0, count - 1)),
    };
    const names = [string.host, string.guest].map((actor) => fullName(dataset, actor));
    return {
      key,
      role: "string",
      chooses: [id],
      events: string.events,
      box: null,
      line: string.line,
      tone,
      selected: input.view.selection.includes(id),
      label: `${names.join(" – ")}, ${counted(count, "contact")}`,
      texts: [],
      primitives: [
        { kind: "path", d: curvePath(string.line), fill: null, stroke, opacity: isFaded(tone) ? OUT : 1 },
      ],
    };
  });
}

/** From a chosen guest along the benches' inner edges, with a branch into the row of each partner. */
export function railItems(state: SeatState, second: SecondRank): readonly MarkItem[] {
  const { choice, layout, input, isOn } = state;
  if (choice.lit === null) return [];
  return [...choice.actors].flatMap((actor) => {
    const seat = layout.seats.get(actor);
    if (seat === undefined || seat.at < 0 || seat.place === "bar" || seat.place === "shared") return [];
    const rows = new Set(
      second.strings
        .filter(({ host, events }) => host === actor && events.some(isOn))
        .map(({ row }) => row)
        .filter((row) => row !== seat.at),
    );
    if (rows.size === 0) return [];
    const id = input.dataset.actors[actor]?.id ?? "";
    const stroke: Stroke = { colour: input.palette.accent, width: 1.4 };
    const d = railPath(state, { y: seat.y, bench: layout.rows[seat.at]?.bench ?? "left", rows, second });
    const item: MarkItem = {
      key: `rail:${id}`,
      role: "string",
      chooses: [],
      events: [],
      box: null,
      tone: "lit",
      selected: false,
      label: `${fullName(input.dataset, actor)}, ${grouped(rows.size)} partners`,
      texts: [],
      primitives: [{ kind: "path", d, fill: null, stroke }],
    };
    return [item];
  });
}

function railPath(
  { layout }: SeatState,
  {
    y,
    bench,
    rows,
    second,
  }: { y: number; bench: "left" | "right"; rows: ReadonlySet<number>; second: SecondRank },
): string {
  const parts: string[] = [];
  const inner = layout.metrics.column + EDGE + 2.5;
  const at = (value: number): string => String(Math.round(value * 10) / 10);
  const crossing = Math.min(y, layout.foot.y - layout.metrics.small * 2.2);
  for (const side of ["left", "right"] as const) {
    const own = [...rows].flatMap((row) => {
      const found = layout.rows[row];
      return found?.bench === side ? [{ row, y: found.y }] : [];
    });
    if (own.length === 0) continue;
    const x = side === "left" ? inner : layout.width - inner;
    const from = side === bench ? y : crossing;
    if (side !== bench) {
      const other = bench === "left" ? inner : layout.width - inner;
      parts.push(`M${at(other)} ${at(y)}V${at(crossing)}H${at(x)}`);
    }
    const ys = [...own.map((one) => one.y), from];
    parts.push(`M${at(x)} ${at(Math.min(...ys))}V${at(Math.max(...ys))}`);
    for (const { row, y: height } of own) {
      const signs = second.marks.filter((mark) => mark.row === row);
      const ends = signs.map((mark) => mark.x + (side === "left" ? mark.halfWidth : -mark.halfWidth));
      const end = ends.length === 0 ? x : side === "left" ? Math.max(...ends) : Math.min(...ends);
      parts.push(`M${at(x)} ${at(height)}H${at(end)}`);
    }
  }
  return parts.join("");
}

/** From lit tiles to everybody who took part, while at most eight tiles are lit and something chose them. */
export function twigItems(state: SeatState, store: ItemStore, marks: readonly Mark[]): readonly MarkItem[] {
  const { isOn, choice } = state;
  const isChosen = choice.lit !== null || state.counts.all <= 60;
  if (!isChosen) return [];
  const lit = marks.filter(({ kind, events }) => (kind === "tile" || kind === "stack") && events.some(isOn));
  if (lit.length > FEW_TILES) return [];
  return lit.map((mark) => twigItem(state, store, mark));
}

export function twigItem(state: SeatState, store: ItemStore, mark: Mark): MarkItem {
  const { input, isOn, choice } = state;
  const { dataset, palette } = input;
  const events = mark.events.filter(isOn);
  const shown = events.length > 0 ? events : mark.events;
  const people = [...new Set(shown.flatMap((event) => [...rowsOf(dataset.columns.participants, event)]))];
  const key = `twigs:${dataset.events[mark.events[0] ?? -1]?.id ?? ""}`;
  const isLit = choice.lit !== null;
  return store.keep(key, `${shown.join(",")}${isLit}${mark.x},${mark.y}`, () => ({
    key,
    role: "string",
    chooses: [],
    events: shown,
    box: null,
    tone: isLit ? "lit" : "plain",
    selected: false,
    label: "",
    texts: [],
    primitives: people.flatMap((actor) => {
      const end = endOf(state, actor, mark.x);
      if (end === null) return [];
      const stroke = { colour: kindColour(palette, "many"), width: choice.actors.has(actor) ? 1.4 : 0.9 };
      const d = curvePath(wave(mark.x, mark.y, end[0], end[1]));
      return [{ kind: "path", d, fill: null, stroke, opacity: isLit ? 0.6 : 0.4 } as const];
    }),
  }));
}

/** Where somebody is reached by a twig. */
function endOf({ layout, facts }: SeatState, actor: number, from: number): readonly [number, number] | null {
  const seat = layout.seats.get(actor);
  if (seat === undefined) return null;
  if (seat.place === "foot") return [seat.x, seat.y - 6];
  if (facts.sideOf(actor) === facts.middle) {
    const bar = layout.bars[seat.at];
    const { half } = layout.metrics;
    return [layout.width / 2 + (from < layout.width / 2 ? -half : half), bar?.y ?? seat.y];
  }
  const isLeft = layout.rows[seat.at]?.bench === "left";
  const inner = layout.metrics.column + EDGE;
  return [isLeft ? inner : layout.width - inner, seat.y];
}
