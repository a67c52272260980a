// Ties on the seats: one number and one string for each pair; meetings of many have neither tile nor bead.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { tieId } from "#domain/ref/ref.ts";
import { tieWeights, weightWords } from "#domain/network/counting.ts";
import { kindColour } from "#scene/marks/contact-signs.ts";
import type { MarkItem, Tone } from "#scene/mark-scene.ts";
import { fullName } from "#scene/marks/short-names.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import { groupBy } from "#scene/seats/layout/group-by.ts";
import type { ItemStore } from "./item-store.ts";
import { stringItems } from "./paint-strings.ts";
import type { SeatString } from "#scene/seats/layout/seat-layout-types.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { sameBenchCurve, wave } from "#scene/seats/layout/string-curve.ts";
import {
  tieHalfWidth,
  tieLayout,
  tieNumber,
  tieStart,
  type TieMark,
} from "#scene/seats/layout/tie-layout.ts";
import { isFaded, markOpacity } from "./tone-looks.ts";

const FEW_SECOND = 40;
const MOST_STRINGS = 24;
const GAP = 4;

export interface TieItems {
  /** Below the middle's ground, above it, and the numbers. */
  under: readonly MarkItem[];
  strings: readonly MarkItem[];
  numbers: readonly MarkItem[];
}

export function tieItems(state: SeatState, store: ItemStore): TieItems {
  const { layout, input } = state;
  const first = tieLayout(layout);
  const weights = tieWeights(input.dataset, input.visible, input.view.counting);
  const second = secondTies(state, weights);
  return {
    under: stringItems(state, store, second.strings),
    strings: stringItems(state, store, first.strings, (string) => isTieLit(state, string)),
    numbers: [...first.marks, ...second.marks].flatMap(
      (mark) => numberItem(state, store, mark, weights[mark.pair] ?? 0) ?? [],
    ),
  };
}

function numberItem(state: SeatState, store: ItemStore, mark: TieMark, weight: number): MarkItem | null {
  const { input, choice, facts } = state;
  const { dataset, view, palette } = input;
  const ids = [mark.guest, mark.host].map((actor) => dataset.actors[actor]?.id ?? "");
  const id = tieId(ids[0] ?? "", ids[1] ?? "");
  const isLit = isTieLit(state, mark);
  if (weight === 0 && view.outside === "hide") return null;
  const tone: Tone = weight === 0 ? "out" : choice.lit === null ? "plain" : isLit ? "lit" : "far";
  const selected = view.selection.includes(id);
  const key = `tie:${id}`;
  const text = tieNumber(weight);
  return store.keep(key, `${text}${tone}${selected}${view.counting}@${mark.x},${mark.y}`, () => {
    const opacity = markOpacity(palette, tone);
    const colour = kindColour(palette, "meeting");
    const piece = textPiece({
      x: mark.x,
      middle: mark.y,
      text: weight === 0 ? "" : text,
      size: 11,
      weight: 600,
      fill: palette.ground,
      anchor: "middle",
      opacity,
    });
    return {
      key,
      role: "pill",
      chooses: [id],
      events: mark.events,
      box: {
        left: mark.x - mark.halfWidth,
        right: mark.x + mark.halfWidth,
        top: mark.y - mark.half,
        bottom: mark.y + mark.half,
      },
      tone,
      selected,
      label: `${fullName(dataset, mark.host)} – ${fullName(dataset, mark.guest)}, ${weightWords(weight, view.counting)}`,
      side: facts.sides[facts.sideOf(mark.guest)]?.id ?? "",
      texts: [piece.text],
      primitives: [
        {
          kind: "rect",
          x: mark.x - mark.halfWidth,
          y: mark.y - mark.half,
          width: 2 * mark.halfWidth,
          height: 2 * mark.half,
          radius: mark.half,
          fill: colour,
          stroke: selected ? { colour: palette.accent, width: 2.2 } : { colour: palette.ground, width: 0.8 },
          opacity,
        },
        ...(isFaded(tone) ? [] : [piece.primitive]),
      ],
    };
  });
}

/** Whether a tie is of what is chosen. */
function isTieLit(
  state: SeatState,
  { guest, host, events }: Pick<TieMark, "guest" | "host" | "events">,
): boolean {
  return state.choice.lit !== null && events.some(state.isOn) && isPairOf(state, guest, host);
}

/** Of one chosen: its own ties; of several: those between them; of a chosen contact: all. */
function isPairOf({ choice, input }: SeatState, a: number, b: number): boolean {
  const { actors, members } = choice;
  if (actors.size === 0 && members.size === 0) return true;
  const isA = actors.has(a) || members.has(a);
  const isB = actors.has(b) || members.has(b);
  const isBetween = input.view.selection.length > 1 && input.view.between;
  return isBetween ? isA && isB : isA || isB;
}

/** Pairs without the middle: those of what is chosen, or all while they are few. */
function secondTies(
  state: SeatState,
  weights: ArrayLike<number>,
): { marks: readonly TieMark[]; strings: readonly SeatString[] } {
  const { layout, facts, second } = state;
  const { columns } = facts.dataset;
  const pairs = new Set(second.flatMap((event) => Array.from(rowsOf(columns.eventPairs, event))));
  const lit = [...pairs].filter(
    (pair) =>
      (weights[pair] ?? 0) > 0 &&
      (state.choice.lit === null || isPairOf(state, columns.pairA[pair] ?? -1, columns.pairB[pair] ?? -1)),
  );
  if (state.choice.lit === null && lit.length > FEW_SECOND) return { marks: [], strings: [] };
  const first = tieLayout(layout);
  const groups = lit.flatMap((pair) => groupOf(state, pair) ?? []);
  const hasStrings = groups.length <= MOST_STRINGS;
  const marks: TieMark[] = [];
  const strings: SeatString[] = [];
  for (const [at, own] of groupBy(groups, ({ row }) => row)) {
    const row = layout.rows[at];
    if (row === undefined) continue;
    const dir = row.bench === "left" ? 1 : -1;
    const start = tieStart(layout, row);
    const end = first.ends[at] ?? start;
    let x = end === start ? start : end + dir * GAP;
    for (const group of own.toSorted((a, b) => b.events.length - a.events.length)) {
      const halfWidth = tieHalfWidth(layout, group.events);
      if ((row.limit - (x + dir * 2 * halfWidth)) * dir < 0) break;
      marks.push({ ...group, x: x + dir * halfWidth, y: row.y, halfWidth, half: layout.metrics.pill });
      x += dir * (2 * halfWidth + 2);
      if (hasStrings) strings.push(secondString(state, group, x - dir * 3));
    }
  }
  return { marks, strings };
}

type SecondGroup = Pick<TieMark, "pair" | "guest" | "host" | "events" | "row">;

/** In the row of who has fewer contacts; of a chosen one, in the partner's. */
function groupOf({ layout, facts, choice }: SeatState, pair: number): SecondGroup | null {
  const { columns } = facts.dataset;
  const [a, b] = [columns.pairA[pair] ?? -1, columns.pairB[pair] ?? -1];
  if (facts.sideOf(a) === facts.middle || facts.sideOf(b) === facts.middle) return null;
  const isOther = (facts.all[a] ?? 0) > (facts.all[b] ?? 0);
  let [guest, host] = isOther ? [b, a] : [a, b];
  if (choice.actors.has(guest) && !choice.actors.has(host)) [guest, host] = [host, guest];
  if ((layout.seats.get(guest)?.at ?? -1) < 0) [guest, host] = [host, guest];
  const row = layout.seats.get(guest)?.at ?? -1;
  if (row < 0) return null;
  return { pair, guest, host, row, events: Array.from(rowsOf(eventsOfPairs(columns), pair)) };
}

function secondString({ layout }: SeatState, group: SecondGroup, to: number): SeatString {
  const { guest, host, events, row: at } = group;
  const row = layout.rows[at];
  const other = layout.seats.get(host);
  const common = { guest, host, events, row: at, bar: -1 };
  if (row === undefined || other === undefined) return { ...common, line: [] };
  const inner = layout.metrics.column + EDGE;
  const edgeOf = (bench: "left" | "right"): number => (bench === "left" ? inner : layout.width - inner);
  if (other.place === "foot") return { ...common, line: wave(to, row.y, other.x, other.y - 6) };
  const bench = layout.rows[other.at]?.bench ?? "left";
  if (bench !== row.bench) return { ...common, line: wave(to, row.y, edgeOf(bench), other.y) };
  const inwards = bench === "left" ? 1 : -1;
  const at2 = { from: edgeOf(bench), to, landX: edgeOf(bench), landY: other.y, inwards };
  return { ...common, line: sameBenchCurve(row.y, at2) };
}
