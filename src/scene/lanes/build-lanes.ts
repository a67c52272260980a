// The lanes view: who down the side, when across, on the axis of the timeline.
import { counted } from "#domain/text/counted.ts";
import { UNDATED } from "#domain/dataset/dataset.ts";
import type { MarkInput, MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { axisScale } from "./axis-scale.ts";
import { contextLines } from "./context-lines.ts";
import { breaksOf, officeBands } from "./office-band.ts";
import { laneSilences, silenceBoxes, silenceItems } from "./silence-shade.ts";
import type { LaneLine } from "./lane-lines.ts";
import type { LaneRow } from "./lane-layout.ts";
import type { ContextLine } from "./context-lines.ts";
import type { Box } from "#scene/label-box.ts";
import { describeLanes } from "./describe-lanes.ts";
import { findLayout } from "./find-layout.ts";
import { hoverItems } from "./hover-items.ts";
import { laneChoice } from "./lane-choice.ts";
import { laneFacts } from "./lane-facts.ts";
import { laneGeometry } from "./lane-geometry.ts";
import { laneLines } from "./lane-lines.ts";
import { laneRelations } from "./lane-relations.ts";
import { fullTest, laneState, type LaneState } from "./lane-state.ts";
import { legendItems } from "./lane-legend.ts";
import type { LaneTick } from "./lane-mark.ts";
import { namesBeside, type NameBeside } from "./names-beside.ts";
import { paintBars } from "./paint-bars.ts";
import { paintGround } from "./paint-ground.ts";
import { contextItem } from "./paint-context.ts";
import { lineItem, nameItem } from "./paint-lines.ts";
import { markItem, pillItem, tickItem, type ItemStore } from "./paint-marks.ts";
import { paintRowName } from "./paint-row-name.ts";
import { remember, type Parts, type Remember } from "#scene/marks/remember.ts";
import { rowCounts, type RowCounts } from "./row-counts.ts";

/** What a picture was made of, for the next one. */
const made = new WeakMap<MarkScene, Parts>();

/**
 * The lanes of a view as things to paint. Rows depend on the data, the canvas and the side in the middle alone; what
 * looks as in `input.before` is the same object.
 */
export function buildLanes(input: MarkInput): MarkScene {
  const memory = remember(input.before === null ? null : (made.get(input.before) ?? null));
  const state = stateOf(input, memory);
  const { layout } = state;
  const counts = memory.part("counts", [layout, input.visible, state.choice], () => rowCounts(state));
  const resting = restingItems(state, counts, memory);
  const over = memory.part("hover", [input.hover, resting], () => hoverItems(state, resting));
  const items = memory.part("items", [resting, over], () =>
    over.length === 0 ? resting : [...resting, ...over],
  );
  const scene: MarkScene = {
    kind: "lanes",
    width: layout.width,
    height: layout.height,
    items,
    description: memory.part("words", [counts, state.inSight, layout, state.geometry], () =>
      describeLanes(state, counts),
    ),
    notDrawn: notDrawn(input),
    offersMiddle: null,
  };
  made.set(scene, memory.parts);
  return scene;
}

function stateOf(input: MarkInput, { part }: Remember): LaneState {
  const { dataset, view, size, axis, path, visible, comparison } = input;
  const relations = laneRelations(dataset);
  const middle = view.middle ?? relations.hub;
  const facts = laneFacts(dataset, middle);
  const selection = view.selection.join(",");
  const choice = part("choice", [dataset, selection, view.between, path?.join(",") ?? null], () =>
    laneChoice(dataset, view, path),
  );
  const only = view.lanesOnly ? choice : null;
  const layout = part("layout", [dataset, size.width, size.height, middle, view.openSide, only], () =>
    findLayout({ dataset, size, middle, openSide: view.openSide, only }, facts),
  );
  const geometry = part("geometry", [layout, axis.from, axis.to, choice], () =>
    laneGeometry(dataset, layout, axisScale(axis, size.width), fullTest(facts, choice)),
  );
  return {
    ...part("state", [geometry, visible, comparison, view.outside, facts], () =>
      laneState({ input, relations, facts, choice, layout, geometry }),
    ),
    input,
  };
}

/** Everything but what the pointer adds, in the order of painting. */
function restingItems(state: LaneState, counts: RowCounts, { part }: Remember): readonly MarkItem[] {
  const { input, relations, layout, geometry } = state;
  const { palette } = input;
  const { axis } = geometry;
  const ground = part("ground", [layout, axis, palette], () => paintGround(layout, relations, axis, palette));
  const store = part("store", [geometry, palette, state.choice], (): ItemStore => new Map());
  return part("resting", [state.inSight, state.extras, counts, palette, ground, store, input.silence], () => {
    const context = contextLines(input.dataset, axis, layout.width);
    const lines = state.hasLines ? laneLines(state) : [];
    const silences = silenceItems(state, laneSilences(state), context);
    const bands = officeBands(state, (row) => passing(row, lines, context));
    const names = namesBeside(state, {
      lines,
      context,
      boxes: [...silenceBoxes(silences), ...breakBoxes(state)],
    });
    const marks = marksOf(state, store);
    return [
      ...ground,
      ...silences,
      ...context.map((line) => contextItem(state, line)),
      ...barItems(state),
      ...ticksOf(state, store, names),
      ...lines.map((line) => lineItem(state, line)),
      ...bands,
      ...marks,
      ...names.map((name) => nameItem(state, name)),
      ...layout.rows.flatMap((row) => paintRowName(state, counts, row)),
      ...legendItems(state),
    ];
  });
}

/** What passes through the band of an office, px. */
function passing(
  { top, band }: LaneRow,
  lines: readonly LaneLine[],
  context: readonly ContextLine[],
): readonly number[] {
  return [
    ...lines.filter((line) => line.top < top + band && line.bottom > top).map(({ x }) => x),
    ...context.filter(({ isStretch, weight }) => weight !== "fact" || !isStretch).map(({ x }) => x),
  ];
}

function breakBoxes(state: LaneState): readonly Box[] {
  return state.layout.rows.flatMap((row) => {
    const { top, height } = row;
    return breaksOf(state, row).map((x): Box => ({ left: x - 2, right: x + 2, top, bottom: top + height }));
  });
}

function marksOf(state: LaneState, store: ItemStore): readonly MarkItem[] {
  const { geometry, extras } = state;
  const items: (MarkItem | null)[] = [];
  for (const { marks, pills } of geometry.rows) {
    for (const mark of marks) items.push(markItem(state, store, mark));
    for (const pill of pills) items.push(pillItem(state, store, pill));
  }
  for (const mark of extras) items.push(markItem(state, store, mark));
  return items.filter((item) => item !== null);
}

/** A name beside a mark hides the strokes behind it. */
function ticksOf(state: LaneState, store: ItemStore, names: readonly NameBeside[]): readonly MarkItem[] {
  const { geometry, extras } = state;
  const marks = new Set(extras.map(({ event, row }) => `${event}@${row}`));
  const isMark = (event: number, row: number): boolean => marks.has(`${event}@${row}`);
  return geometry.rows
    .flatMap(({ ticks }) => ticks.filter((tick) => !names.some((name) => isBehind(tick, name))))
    .map((tick) => tickItem(state, store, tick, isMark))
    .filter((item) => item !== null);
}

function isBehind({ row, x }: LaneTick, name: NameBeside): boolean {
  return row === name.row && x > name.box.left - 2 && x < name.box.right + 2;
}

function barItems(state: LaneState): readonly MarkItem[] {
  const { geometry, layout, relations, input } = state;
  return geometry.rows.flatMap(({ bars }) =>
    bars.flatMap((one): MarkItem | readonly [] => {
      const row = layout.rows[one.row];
      if (row === undefined) return [];
      const side = relations.sides[row.side]?.id;
      const lead = input.dataset.actors[row.lead]?.id;
      return {
        key: `bars:${row.key}`,
        role: "stack",
        chooses: lead === undefined ? [] : [lead],
        events: one.events,
        box: null,
        tone: "plain",
        selected: false,
        label: `${counted(one.events.length, "contact")} by ${geometry.bins.unit}`,
        ...(side === undefined ? {} : { side }),
        texts: [],
        primitives: paintBars(state, one),
      };
    }),
  );
}

function notDrawn({ dataset, visible }: MarkInput): string | null {
  const { eventCertainty } = dataset.columns;
  let undated = 0;
  visible.events.forEach((counts, row) => {
    if (counts === 1 && eventCertainty[row] === UNDATED) undated += 1;
  });
  return undated === 0
    ? null
    : `${counted(undated, "contact")} without a date ${undated === 1 ? "is" : "are"} in no lane`;
}
