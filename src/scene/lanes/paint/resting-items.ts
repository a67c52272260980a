// Everything of a picture of lanes but what the pointer adds, in the order of painting.
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { Remember } from "#scene/marks/remember.ts";
import { contextLines, type ContextLine } from "./context-lines.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import { laneLines, type LaneLine } from "./lane-lines.ts";
import { legendItems } from "./lane-legend.ts";
import type { LaneTick } from "#scene/lanes/place/lane-mark.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { namesBeside } from "./names-beside.ts";
import { breaksOf, officeBands } from "./office-band.ts";
import { barItems, type BarStore } from "./paint-bars.ts";
import { cornerNotes } from "./corner-notes.ts";
import { contextItem } from "./paint-context.ts";
import { paintGround } from "./paint-ground.ts";
import { lineItem, nameItem } from "./paint-lines.ts";
import { markItem, pillItem, tickItem, type ItemStore } from "./paint-marks.ts";
import { paintRowName, type NameStore } from "./paint-row-name.ts";
import type { RowCounts } from "#scene/lanes/row-counts.ts";
import { laneSilences, silenceBoxes, silenceItems } from "./silence-shade.ts";

/** The items; what rests on the same as before is the same object. */
export function restingItems(state: LaneState, counts: RowCounts, { part }: Remember): readonly MarkItem[] {
  const { input, relations, layout, geometry, choice, hasLines } = state;
  const { palette } = input;
  const { axis } = geometry;
  const ground = part("ground", [layout, axis, palette], () => paintGround(layout, relations, axis, palette));
  const context = part("context", [input.dataset, axis, layout], () =>
    contextLines(input.dataset, axis, layout.width),
  );
  const contextMarks = part("context marks", [context, palette, choice], () =>
    context.map((line) => contextItem(state, line)),
  );
  const deps = [geometry, palette, choice, hasLines, input.comparison, input.view.outside];
  const store = part("store", deps, (): ItemStore => new Map());
  const bars = part("bars", deps, (): BarStore => new Map());
  const rowNames = part("row names", [layout, palette, choice], (): NameStore => new Map());
  const legend = part("legend", [geometry, palette, choice, state.extras, counts], () => legendItems(state));
  const parts = [counts, ground, contextMarks, store, input.silence, state.inSight, state.extras];
  return part("resting", parts, () => {
    const lines = hasLines ? laneLines(state) : [];
    const silences = silenceItems(state, laneSilences(state), context);
    const bands = officeBands(state, (row) => passing(row, lines, context));
    const names = namesBeside(state, {
      lines,
      context,
      boxes: [...silenceBoxes(silences), ...breakBoxes(state)],
    });
    return [
      ...ground,
      ...silences,
      ...contextMarks,
      ...barItems(state, bars),
      ...ticksOf(state, store, [...names.map(({ box }) => box), ...silenceBoxes(silences)]),
      ...lines.map((line) => lineItem(state, line)),
      ...bands,
      ...marksOf(state, store),
      ...names.map((name) => nameItem(state, name)),
      ...layout.rows.flatMap((row) => paintRowName(state, counts, row, rowNames)),
      ...legend,
      ...cornerNotes(state, counts, silences.length),
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
  const items: MarkItem[] = [];
  const add = (item: MarkItem | null): void => {
    if (item !== null) items.push(item);
  };
  for (const { marks, pills } of geometry.rows) {
    for (const mark of marks) add(markItem(state, store, mark));
    for (const pill of pills) add(pillItem(state, store, pill));
  }
  for (const mark of extras) {
    const { event, row, x, y } = mark;
    add(markItem(state, store, mark, `${event}@${row} ${x} ${y}`));
  }
  return items;
}

/** Words hide the strokes behind them. */
function ticksOf(state: LaneState, store: ItemStore, words: readonly Box[]): readonly MarkItem[] {
  const { geometry, extras } = state;
  const marks = new Set(extras.map(({ event, row }) => `${event}@${row}`));
  const isMark =
    marks.size === 0 ? null : (event: number, row: number): boolean => marks.has(`${event}@${row}`);
  const items: MarkItem[] = [];
  for (const { ticks } of geometry.rows) {
    for (const tick of ticks) {
      if (words.some((box) => isBehind(tick, box))) continue;
      const item = tickItem(state, store, tick, isMark);
      if (item !== null) items.push(item);
    }
  }
  return items;
}

function isBehind({ x, y }: LaneTick, { left, right, top, bottom }: Box): boolean {
  return y > top - 4 && y < bottom + 4 && x > left - 4 && x < right + 4;
}
