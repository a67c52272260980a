// What the signs mean, in one line at the foot. Pressing a kind of contact shows it alone.
import type { Counting } from "#domain/network/counting.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import { ONLY_SEEN, type MarkItem } from "#scene/mark-scene.ts";
import {
  CONTACT_KINDS,
  contactKind,
  kindColour,
  type ContactKind,
  typesOfKind,
} from "#scene/marks/contact-signs.ts";
import { paintMark } from "#scene/marks/paint-mark.ts";
import { textPiece } from "#scene/marks/text-piece.ts";
import type { ItemStore } from "./item-store.ts";
import {
  AFTER_SIGN,
  legendKeys,
  legendY,
  type LegendPlace,
  type LegendWord,
} from "#scene/seats/layout/legend-words.ts";
import type { Mark } from "#scene/seats/layout/seat-layout-types.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

const SAYS: Readonly<Record<LegendWord["key"], string>> = {
  remote: "Hollow: a call, a letter or another contact at a distance. Show these alone",
  meeting: "Blue: a meeting. Show these alone",
  visit: "Dark: a visit. Show these alone",
  many: "A diamond or wine red: a summit or conference. Show these alone",
  "many-took-part": "A square: three or more took part; its number says how many",
  without: "A hollow dot: no contact with the side in the middle",
};

/**
 * The entries of what occurs now, each where it stands whatever occurs; a kind that is switched off by its type stays,
 * faint, since pressing it shows it again.
 */
export function legendItems(state: SeatState, store: ItemStore, drawn: readonly Mark[]): readonly MarkItem[] {
  const { legend } = state.layout.foot;
  const sought = legend.filter(({ key }) => key !== "without").length;
  const keys = legendKeys(state.facts, shownIn(state, drawn), sought);
  const single = legendKeys(
    state.facts,
    shownIn(
      state,
      drawn.filter(({ kind }) => kind === "bead" || kind === "pill"),
    ),
    CONTACT_KINDS.length,
  );
  return legend.flatMap((place) => {
    const look = { isTile: keys.has(place.key) && !single.has(place.key) };
    if (place.key === "without" || keys.has(place.key))
      return entryItem(state, store, place, { ...look, tone: "plain" });
    return isSwitchedOff(state, place.key) ? entryItem(state, store, place, { ...look, tone: "out" }) : [];
  });
}

function* shownIn({ isIn }: SeatState, drawn: readonly Mark[]): Generator<number> {
  for (const { events } of drawn) for (const event of events) if (isIn(event)) yield event;
}

/** Whether contacts of a kind would be there but for the choice of types. */
function isSwitchedOff({ input, facts }: SeatState, key: LegendWord["key"]): boolean {
  const kind = CONTACT_KINDS.find((one) => one === key);
  if (kind === undefined) return false;
  const { facetCounts, events } = input.visible;
  const isShown = facts.contacts.some(
    (event) => events[event] === 1 && contactKind(input.dataset, event) === kind,
  );
  return !isShown && typesOfKind(input.dataset, kind).some((type) => (facetCounts.types.get(type) ?? 0) > 0);
}

const FAINT = 0.5;

interface EntryLook {
  tone: "plain" | "out";
  /** Only tiles are of this kind: its sign is a square, as they are. */
  isTile: boolean;
}

function entryItem(
  state: SeatState,
  store: ItemStore,
  place: LegendPlace,
  { tone, isTile }: EntryLook,
): MarkItem {
  const { input, layout } = state;
  const { metrics } = layout;
  const { x, y, sign, key, text } = place;
  const kind = CONTACT_KINDS.find((one) => one === key);
  return store.keep(`legend:${key}`, `${tone}${isTile}`, () => {
    const opacity = tone === "out" ? FAINT : 1;
    const piece = textPiece({
      x: x + sign + AFTER_SIGN,
      middle: y,
      text,
      size: metrics.small,
      fill: input.palette.ink,
      opacity,
    });
    const reach = metrics.legend === 0 ? 6 : 9;
    return {
      key: `legend:${key}`,
      role: "legend",
      chooses: [],
      events: [],
      ...(kind === undefined ? {} : { isolates: typesOfKind(input.dataset, kind) }),
      box: { left: x - 4, right: piece.text.box.right + 4, top: y - reach, bottom: y + reach },
      tone,
      selected: false,
      label: SAYS[key],
      texts: [piece.text],
      primitives: [...signOf(state, place, { kind, opacity, isTile }), piece.primitive],
    };
  });
}

/** Parts of a contact are said where they stand; from the longest words to the shortest. */
const TIE_WORDS: Readonly<Record<Counting, readonly string[]>> = {
  once: [
    "contacts that join two; one of n actors counts 1 ÷ (n − 1) for each pair",
    "contacts; one of n actors counts 1 ÷ (n − 1) a pair",
    "one of n counts 1 ÷ (n − 1) a pair",
  ],
  pairs: [
    "contacts that join two, each counted for every pair that it joins",
    "contacts, counted for every pair",
    "counted for every pair",
  ],
};

/** Of two compared periods: the signs, which are those of the free arrangement. */
const CHANGE_WORDS: readonly string[] = [
  "contacts more or fewer: + gained, − lost, ▲ stronger, ▼ weaker, = as often",
  "+ gained, − lost, ▲ stronger, ▼ weaker, = as often",
  "+ gained, − lost, ▲ more, ▼ fewer",
];

/** What the numbers of ties are, in the legend's place. */
export function tieLegend(state: SeatState, store: ItemStore): readonly MarkItem[] {
  const { layout, input } = state;
  const { metrics, width, height } = layout;
  if (metrics.legend === 0) return [];
  const forms = input.comparison === null ? TIE_WORDS[input.view.counting] : CHANGE_WORDS;
  const text = forms.find((one) => textWidth(one, metrics.small) <= layout.foot.legendRoom);
  if (text === undefined) return [];
  const key = "legend:ties";
  return [
    store.keep(key, text, () => {
      const piece = textPiece({
        x: width / 2,
        middle: legendY(metrics, height),
        text,
        size: metrics.small,
        fill: input.palette.muted,
        anchor: "middle",
      });
      return {
        key,
        role: "ground",
        ...ONLY_SEEN,
        label: text,
        texts: [piece.text],
        primitives: [piece.primitive],
      };
    }),
  ];
}

function signOf(
  { input, layout }: SeatState,
  { key, sign, x: left, y }: LegendPlace,
  { kind, opacity, isTile }: { kind: ContactKind | undefined; opacity: number; isTile: boolean },
): readonly Primitive[] {
  const { palette } = input;
  const x = left + sign / 2;
  if (kind !== undefined) {
    const radius = Math.min(4.4, layout.metrics.bead);
    const mark = { kind, x, y, left: x - radius, right: x + radius, half: radius, radius };
    const rest = { long: false, vague: false, many: isTile, count: null, rim: "none" } as const;
    return paintMark({ ...mark, ...rest }, palette, opacity);
  }
  if (key === "without") {
    const stroke = { colour: palette.muted, width: 1 };
    return [{ kind: "circle", cx: x, cy: y, r: 2.6, fill: palette.ground, stroke }];
  }
  const half = layout.metrics.sizeClass === "narrow" ? layout.metrics.tile : 6;
  const fill = kindColour(palette, "many");
  const side = 2 * half;
  const font = { size: 11, weight: 600, fill: palette.ground, anchor: "middle" } as const;
  return [
    { kind: "rect", x: x - half, y: y - half, width: side, height: side, radius: half * 0.43, fill },
    ...(half < 6 ? [] : [{ kind: "text", x, y: y + 3.9, text: "6", font } as const]),
  ];
}
