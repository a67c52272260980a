// Lines between marks, names beside them, context and silence as items.
import type { Box } from "../label-box.ts";
import type { MarkItem } from "../mark-scene.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { labelText } from "../label-text.ts";
import type { ContextLine } from "./context-lines.ts";
import type { LaneLine } from "./lane-lines.ts";
import { contactKind, isDark, kindColour } from "./lane-signs.ts";
import type { LaneState } from "./lane-state.ts";
import { takingPart } from "./lane-choice.ts";
import { NAME_SIZE, type NameBeside } from "./names-beside.ts";
import { spokenEvent } from "./spoken-event.ts";
import { textPiece } from "./text-piece.ts";
import { shortDate } from "#domain/time/describe-date.ts";

const WIDTH = { two: 1.3, many: 0.7 };
const OPACITY = { two: 0.85, many: 0.6 };
const HOP_RADIUS = 7;
const CONTEXT_SIZE = 11;

export function lineItem(state: LaneState, line: LaneLine): MarkItem {
  const { dataset, palette } = state.input;
  const id = dataset.events[line.event]?.id ?? "";
  const size = takingPart(dataset, line.event).length > 2 ? "many" : "two";
  const stroke = { colour: kindColour(palette, contactKind(dataset, line.event)), width: WIDTH[size] };
  const { x, top, bottom } = line;
  return {
    key: `line:${id}`,
    role: "string",
    chooses: [id],
    events: [line.event],
    box: null,
    line: [x, top, x, top, x, bottom, x, bottom],
    tone: state.choice.lit === null ? "plain" : "lit",
    selected: state.choice.events.has(line.event),
    label: spokenEvent(dataset, line.event),
    texts: [],
    primitives: [
      ...line.pieces.map(
        ([from, to]): Primitive => ({ kind: "line", x1: x, y1: from, x2: x, y2: to, stroke, opacity: OPACITY[size] }),
      ),
      ...hopsOf(state, line),
    ],
  };
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
  const { dataset, palette } = state.input;
  const row = state.layout.rows[name.row];
  const id = dataset.events[name.event]?.id ?? "";
  const piece = textPiece({
    x: name.box.left,
    middle: (name.box.top + name.box.bottom) / 2,
    text: name.text,
    size: NAME_SIZE,
    fill: name.colour,
    halo: palette.ground,
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

export function contextItem(state: LaneState, line: ContextLine): MarkItem {
  const { dataset, palette } = state.input;
  const { layout, choice } = state;
  const record = dataset.events[line.event];
  const isLandmark = line.weight === "landmark";
  const dark = isDark(palette);
  const strong = dark ? "#b9c0ca" : "#4a4f57";
  const soft = dark ? "#76808d" : "#8d929a";
  const { x } = line;
  const top = layout.top - 4;
  const isStretch = line.to - line.from > 2 && line.weight === "fact";
  const mark: Primitive[] = isStretch
    ? [{ kind: "rect", x: line.from, y: layout.top - 3.5, width: line.to - line.from, height: 2, fill: soft }]
    : [
        {
          kind: "line",
          x1: x,
          y1: top,
          x2: x,
          y2: layout.bottom,
          stroke: isLandmark
            ? { colour: strong, width: 1.2 }
            : { colour: soft, width: 0.9, dash: line.weight === "change" ? "4 3" : "1.5 3" },
        },
      ];
  const name =
    line.name === null
      ? null
      : textPiece({
          x: line.name.left,
          middle: layout.top - 11,
          text: line.name.text,
          size: CONTEXT_SIZE,
          weight: isLandmark ? 600 : 400,
          fill: isLandmark ? palette.ink : palette.muted,
        });
  const triangle: Primitive = {
    kind: "path",
    d: `M${x - 3} ${top - 1}L${x + 3} ${top - 1}L${x} ${top + 4}Z`,
    fill: palette.muted,
  };
  const box: Box =
    name === null
      ? { left: x - 5, right: x + 5, top: top - 6, bottom: top + 5 }
      : { ...name.text.box, bottom: layout.top };
  return {
    key: `context:${record?.id ?? ""}`,
    role: "axis",
    chooses: [record?.id ?? ""],
    events: [line.event],
    box,
    tone: "plain",
    selected: choice.events.has(line.event),
    label: `${shortDate(record?.date ?? null)}: ${labelText(record?.title ?? "")}`,
    texts: name === null ? [] : [name.text],
    primitives: name === null ? [...mark, triangle] : [...mark, name.primitive],
  };
}
