// What lies under the marks: tints and edges of the sides, the grid of the calendar, the line of each lane.
import type { Primitive } from "#drawing/primitive.ts";
import type { Palette } from "#drawing/palette.ts";
import { ONLY_SEEN, type MarkItem } from "#scene/mark-scene.ts";
import { calendarTicks } from "./calendar-ticks.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";
import type { LaneLayout, LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneRelations } from "#scene/lanes/lane-relations.ts";
import { isDark, mixed, sideColour, stripShare } from "#scene/marks/side-colour.ts";
import { textPiece } from "#scene/marks/text-piece.ts";

const EDGE = 2;
const MONTH_SIZE = 11;
const MONTH_MIDDLE = 7.3;

/** The items under everything, in the order of painting. */
export function paintGround(
  layout: LaneLayout,
  relations: LaneRelations,
  axis: AxisScale,
  palette: Palette,
): readonly MarkItem[] {
  return [
    item("ground:rows", rowGround(layout, relations, axis, palette)),
    item("ground:grid", grid(layout, axis, palette)),
    item("ground:lanes", laneLines(layout, axis, palette)),
    months(layout, axis, palette),
  ];
}

function item(key: string, primitives: readonly Primitive[]): MarkItem {
  return {
    key,
    role: "ground",
    ...ONLY_SEEN,
    label: "",
    texts: [],
    primitives,
  };
}

/** Rows of one side that lie on one another share a tint and an edge. */
function rowGround(
  { rows, metrics }: LaneLayout,
  { sides }: LaneRelations,
  axis: AxisScale,
  palette: Palette,
): readonly Primitive[] {
  const tint = palette.plain === true ? 0 : isDark(palette) ? 0.13 : 0.07;
  const strip = stripShare(palette);
  const primitives: Primitive[] = [];
  for (const block of blocksOf(rows)) {
    const fill = sideColour(palette, sides[block.side]?.hue ?? null);
    const { top, height } = block;
    primitives.push(
      { kind: "rect", x: 0, y: top, width: metrics.column, height, fill, opacity: tint },
      { kind: "rect", x: metrics.column, y: top, width: EDGE, height, fill },
    );
  }
  for (const { kind, side, top, height } of rows) {
    if (kind === "lane" || kind === "pair" || kind === "subject") continue;
    const fill = sideColour(palette, sides[side]?.hue ?? null);
    const x = metrics.column + EDGE;
    primitives.push({ kind: "rect", x, y: top, width: axis.right + 6 - x, height, fill, opacity: strip });
  }
  return primitives;
}

function blocksOf(rows: readonly LaneRow[]): readonly { side: number; top: number; height: number }[] {
  const blocks: { side: number; top: number; height: number }[] = [];
  for (const { side, top, height, kind } of rows) {
    const last = blocks.at(-1);
    const isNew = kind === "rest" || kind === "many" || kind === "people";
    if (last !== undefined && last.side === side && !isNew) last.height = top + height - last.top;
    else blocks.push({ side, top, height });
  }
  return blocks;
}

function grid({ top, bottom }: LaneLayout, axis: AxisScale, palette: Palette): readonly Primitive[] {
  const soft = mixed(palette.line, palette.ground, 0.55);
  return calendarTicks(axis).map(({ x, strong, fine }): Primitive => {
    const stroke = fine
      ? { colour: palette.line, width: 0.6, dash: "1 3" }
      : { colour: strong ? palette.line : soft, width: 1 };
    return { kind: "line", x1: x, y1: top - 2, x2: x, y2: bottom, stroke };
  });
}

function laneLines({ rows, metrics }: LaneLayout, axis: AxisScale, palette: Palette): readonly Primitive[] {
  return rows
    .filter(({ kind }) => kind === "lane" || kind === "pair" || kind === "subject")
    .map(({ middle }) => ({
      kind: "line",
      x1: metrics.column + 4,
      y1: middle,
      x2: axis.right + 4,
      y2: middle,
      stroke: { colour: mixed(palette.line, palette.ground, 0.55), width: 1 },
    }));
}

function months(layout: LaneLayout, axis: AxisScale, palette: Palette): MarkItem {
  const pieces = calendarTicks(axis).flatMap(({ x, label }) =>
    label === null || x + label.width > layout.width - 2
      ? []
      : [
          textPiece({
            x: x + 1,
            middle: MONTH_MIDDLE,
            text: label.text,
            size: MONTH_SIZE,
            fill: palette.muted,
          }),
        ],
  );
  return {
    ...item(
      "axis:months",
      pieces.map(({ primitive }) => primitive),
    ),
    role: "axis",
    texts: pieces.map(({ text }) => text),
  };
}
