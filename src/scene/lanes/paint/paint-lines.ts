// Lines between marks and names beside them as items.
import type { MarkItem } from "#scene/mark-scene.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { LaneLine } from "./lane-lines.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import { contactKind, kindColour } from "#scene/marks/contact-signs.ts";
import { mixed, sideColour, stripShare } from "#scene/marks/side-colour.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { takingPart } from "#scene/lanes/lane-choice.ts";
import { NAME_SIZE, type NameBeside } from "./names-beside.ts";
import { spokenEvent } from "#scene/marks/spoken-event.ts";
import { textPiece } from "#scene/marks/text-piece.ts";

const WIDTH = { two: 1.3, many: 0.7 };
const OPACITY = { two: 0.85, many: 0.6 };
const HOP_RADIUS = 7;

export function lineItem(state: LaneState, line: LaneLine): MarkItem {
  const { dataset, palette } = state.input;
  const id = dataset.events[line.event]?.id ?? "";
  const size = takingPart(dataset, line.event).length > 2 ? "many" : "two";
  const stroke = { colour: kindColour(palette, contactKind(dataset, line.event)), width: WIDTH[size] };
  const { x, top, bottom } = line;
  const third = (bottom - top) / 3;
  return {
    key: `line:${id}`,
    role: "string",
    chooses: [id],
    events: [line.event],
    box: null,
    line: [x, top, x, top + third, x, bottom - third, x, bottom],
    tone: state.choice.lit === null ? "plain" : "lit",
    selected: state.choice.events.has(line.event),
    label: spokenEvent(dataset, line.event),
    texts: [],
    primitives: [
      ...line.pieces.map(([from, to]): Primitive => ({
        kind: "line",
        x1: x,
        y1: from,
        x2: x,
        y2: to,
        stroke,
        opacity: OPACITY[size],
      })),
      ...line.bends.map(({ x: markX, y, toX, toY }): Primitive => ({
        kind: "path",
        d: `M${px(markX)} ${px(y)}Q${px(toX)} ${px(y)} ${px(toX)} ${px(toY)}`,
        fill: null,
        stroke,
        opacity: OPACITY[size],
      })),
      ...hopsOf(state, line),
    ],
  };
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The number of a hop on its line, where the line is longest. */
function hopsOf({ choice, input }: LaneState, { event, x, pieces }: LaneLine): readonly Primitive[] {
  const hop = choice.path.indexOf(event);
  const longest = pieces.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  if (hop < 0 || longest === undefined) return [];
  const y = (longest[0] + longest[1]) / 2;
  const { ink, ground } = input.palette;
  return [
    { kind: "circle", cx: x, cy: y, r: HOP_RADIUS, fill: ink, stroke: { colour: ground, width: 1 } },
    {
      kind: "text",
      x,
      y: y + 11 * 0.355,
      text: String(hop + 1),
      font: { size: 11, weight: 600, fill: ground, anchor: "middle" },
    },
  ];
}

export function nameItem(state: LaneState, name: NameBeside): MarkItem {
  const { dataset } = state.input;
  const row = state.layout.rows[name.row];
  const id = dataset.events[name.event]?.id ?? "";
  const piece = textPiece({
    x: name.box.left,
    middle: (name.box.top + name.box.bottom) / 2,
    text: name.text,
    size: NAME_SIZE,
    fill: name.colour,
    halo: behind(state, row),
    names: name.names,
  });
  return {
    key: `name:${id}@${row?.key ?? ""}`,
    role: "date",
    chooses: [id],
    events: [name.event],
    box: name.box,
    tone: state.choice.lit === null ? "plain" : "lit",
    selected: false,
    label: spokenEvent(dataset, name.event),
    texts: [piece.text],
    primitives: [piece.primitive],
  };
}

/** The colour behind a row: names keep it around them. */
function behind({ input, relations }: LaneState, row: LaneRow | undefined): string {
  const { palette } = input;
  const isPlain = row === undefined || row.kind === "lane" || row.kind === "pair" || row.kind === "subject";
  const hue = relations.sides[row?.side ?? -1]?.hue ?? null;
  return isPlain ? palette.ground : mixed(sideColour(palette, hue), palette.ground, stripShare(palette));
}
