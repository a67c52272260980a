// Seats: who sits where around the side in the middle, and every contact as one sign.
import { counted, grouped } from "#domain/text/counted.ts";
import { atOnce, type InSteps } from "#scene/marks/in-steps.ts";
import { refList } from "#domain/ref/ref-list.ts";
import { remember, type Parts, type Remember } from "#scene/marks/remember.ts";
import type { MarkInput, MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { describeSeats } from "#scene/seats/words/describe-seats.ts";
import { hoverItems } from "#scene/seats/paint/hover-items.ts";
import { ItemStore } from "#scene/seats/paint/item-store.ts";
import { offeredMiddle, offerItems } from "#scene/seats/paint/offer-middle.ts";
import { barItems } from "#scene/seats/paint/paint-bars.ts";
import { foldItems } from "#scene/seats/paint/paint-folds.ts";
import { groundItems, middleGroundItem } from "#scene/seats/paint/paint-grounds.ts";
import { headingItems } from "#scene/seats/paint/paint-headings.ts";
import { legendItems, tieLegend } from "#scene/seats/paint/paint-legend.ts";
import { noteItems } from "#scene/seats/paint/side-notes.ts";
import { seatItems } from "#scene/seats/paint/paint-seats.ts";
import { signItem } from "#scene/seats/paint/paint-signs.ts";
import { MOST_STRINGS, railItems, stringItems, twigItems } from "#scene/seats/paint/paint-strings.ts";
import type { Sight } from "#scene/seats/paint/plates.ts";
import { dateItems } from "#scene/seats/paint/row-labels.ts";
import { silenceItems } from "#scene/seats/paint/silence-rings.ts";
import { seatChoice } from "#scene/seats/state/seat-choice.ts";
import { seatFacts } from "#scene/seats/layout/seat-facts.ts";
import { seatLayout } from "#scene/seats/layout/seat-layout.ts";
import { tieLayout } from "#scene/seats/layout/tie-layout.ts";
import { seatState, type SeatState } from "#scene/seats/state/seat-state.ts";
import { tieItems } from "#scene/seats/paint/paint-ties.ts";
import { secondRank, type SecondRank } from "#scene/seats/state/second-rank.ts";

/** What a picture was made of, for the next one. */
const made = new WeakMap<MarkScene, Parts>();

/**
 * The seats of a view as things to paint. Places depend on the data, the canvas, the side in the middle and an opened
 * fold alone; what looks as in `input.before` is the same object. Data in which nobody belongs to a side give an
 * empty scene that says so.
 */
export function buildSeats(input: MarkInput): MarkScene {
  return atOnce(seatsInSteps(input));
}

/** The same in steps of some milliseconds each, for data with tens of thousands of contacts. */
export function* seatsInSteps({ before, ...rest }: MarkInput): InSteps<MarkScene> {
  const memory = remember(before === null ? null : (made.get(before) ?? null));
  // What is remembered must not hold the picture before, and through it all that came before that.
  const input: MarkInput = { ...rest, before: null };
  const state = yield* stateOf(input, memory);
  yield;
  const scene = state === null ? emptyScene(input) : yield* sceneOf(state, memory);
  made.set(scene, memory.parts);
  return scene;
}

function* stateOf(input: MarkInput, { part, partInSteps }: Remember): InSteps<SeatState | null> {
  const { dataset, view, size, path, openFold } = input;
  const facts = seatFacts(dataset, view.middle);
  if (facts === null) return null;
  yield;
  const { width, height } = size;
  const layout = yield* partInSteps("layout", [facts, width, height, openFold], () => {
    const open = facts.sides.findIndex(({ id }) => id === openFold);
    return seatLayout(facts, { width, height }, open < 0 ? null : open);
  });
  yield;
  const selection = refList(view.selection);
  const choice = part(
    "choice",
    [dataset, selection, view.between, path === null ? null : refList(path)],
    () => seatChoice(dataset, view.selection, { between: view.between, path }),
  );
  const state = part(
    "state",
    [layout, choice, input.visible, input.comparison, input.silence, input.palette, view.outside],
    () => seatState(input, layout, choice),
  );
  return { ...state, input };
}

function* sceneOf(state: SeatState, { part, partInSteps }: Remember): InSteps<MarkScene> {
  const { input, layout } = state;
  const store = part("store", [layout, input.palette, input.view.kind], () => new ItemStore());
  const deps = [layout, state.counts, state.choice, input.palette, input.silence, store];
  const { kind, counting } = input.view;
  const isTies = kind === "ties";
  const rest = yield* partInSteps("resting", [...deps, counting], () =>
    isTies ? restingTies(state, store) : restingItems(state, store),
  );
  let words: string | null = null;
  const over = part("over", [rest, input.hover], () => hoverItems(state, { ...rest, store }));
  return {
    kind: isTies ? "ties" : "seats",
    width: layout.width,
    height: layout.height,
    items: over.length === 0 ? rest.resting : [...rest.resting, ...over],
    // Said when somebody asks: no frame of a drag has to wait for words.
    get description() {
      words ??= describeSeats(state);
      return words;
    },
    notDrawn: notDrawn(layout.strings.length),
    offersMiddle: rest.offer,
  };
}

interface Resting {
  resting: readonly MarkItem[];
  sight: Sight;
  offer: MarkScene["offersMiddle"];
}

/** Ties on the same seats. */
function* restingTies(state: SeatState, store: ItemStore): InSteps<Resting> {
  const offer = offeredMiddle(state);
  tieLayout(state.layout);
  yield;
  const ties = tieItems(state, store);
  yield;
  const resting = [
    ...groundItems(state, store),
    ...ties.under,
    ...middleGroundItem(state, store),
    ...ties.strings,
    ...barItems(state, store),
    ...ties.numbers,
    ...seatItems(state, store),
    ...headingItems(state, store, offer !== null),
    ...foldItems(state, store),
    ...tieLegend(state, store),
    ...offerItems(state, store, offer),
  ];
  const second: SecondRank = { marks: [], strings: [], hiding: new Set(), lane: { left: 0, right: 0 } };
  return { resting: [...resting, ...noteItems(state, resting)], sight: { marks: [], second }, offer };
}

/** Everything but what the pointer adds, in the order of painting. */
function* restingItems(state: SeatState, store: ItemStore): InSteps<Resting> {
  const { layout, isOn } = state;
  const second = secondRank(state);
  yield;
  const shown = layout.marks.filter(({ row, events }) => !second.hiding.has(row) || events.some(isOn));
  const marks = [...shown, ...second.marks];
  const sight: Sight = { marks, second };
  const offer = offeredMiddle(state);
  const resting = [
    ...groundItems(state, store),
    ...stringItems(state, store, second.strings),
    ...railItems(state, second),
    ...twigItems(state, store, marks),
    ...middleGroundItem(state, store),
    ...stringItems(state, store, layout.strings),
    ...barItems(state, store),
    ...marks.flatMap((mark) => signItem(state, store, mark) ?? []),
    ...seatItems(state, store),
    ...silenceItems(state, store, sight),
    ...dateItems(state, store, sight),
    ...headingItems(state, store, offer !== null),
    ...foldItems(state, store),
    ...legendItems(state, store, marks),
    ...offerItems(state, store, offer),
  ];
  return { resting: [...resting, ...noteItems(state, resting)], sight, offer };
}

/** Every contact has a sign; of strings only so many are drawn. */
function notDrawn(strings: number): string | null {
  return strings <= MOST_STRINGS
    ? null
    : `Strings of ${grouped(MOST_STRINGS)} of ${counted(strings, "pair")} are drawn, those with most contacts`;
}

function emptyScene({ size, view }: MarkInput): MarkScene {
  return {
    kind: view.kind === "ties" ? "ties" : "seats",
    width: size.width,
    height: size.height,
    items: [],
    description: "Nobody in these data belongs to a side, so there are no seats.",
    notDrawn: "Nobody in these data belongs to a side: arrange them freely",
    offersMiddle: null,
  };
}
