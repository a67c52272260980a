// Context as items: hairlines with their names on top, or triangles where there is no room for one.
import type { Primitive, Stroke } from "#drawing/primitive.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Box } from "#scene/label-box.ts";
import { labelText } from "#scene/label-text.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import type { ContextLine } from "./context-lines.ts";
import type { LaneLayout } from "#scene/lanes/layout/lane-layout.ts";
import { isDark } from "#scene/marks/side-colour.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";

const CONTEXT_SIZE = 11;
const CONTEXT_STROKES: Readonly<Record<ContextLine["weight"], (colour: string) => Stroke>> = {
  main: (colour) => ({ colour, width: 1.2 }),
  landmark: (colour) => ({ colour, width: 0.8 }),
  change: (colour) => ({ colour, width: 0.9, dash: "4 3" }),
  fact: (colour) => ({ colour, width: 0.9, dash: "1.5 3" }),
};

export function contextItem({ input, layout, choice }: LaneState, line: ContextLine): MarkItem {
  const { dataset, palette } = input;
  const record = dataset.events[line.event];
  const name = nameOf(line, layout, palette);
  const { x } = line;
  const top = layout.top - 4;
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
    primitives: [lineOf(line, layout, palette), name?.primitive ?? triangle(x, top, palette)],
  };
}

/** A day is a line through all lanes; what lasted, or whose day is not known, a stretch above them. */
function lineOf(line: ContextLine, { top, bottom }: LaneLayout, palette: Palette): Primitive {
  const dark = isDark(palette);
  const soft = palette.plain === true ? palette.ink : dark ? "#76808d" : "#8d929a";
  const { x, from, to, weight } = line;
  if (line.isStretch && weight === "fact") {
    return { kind: "rect", x: from, y: top - 3.5, width: to - from, height: 2, fill: soft };
  }
  const strong = palette.plain === true ? palette.ink : dark ? "#b9c0ca" : "#4a4f57";
  const stroke = CONTEXT_STROKES[weight](weight === "main" ? strong : soft);
  return { kind: "line", x1: x, y1: top - 4, x2: x, y2: bottom, stroke };
}

function nameOf({ name, weight }: ContextLine, { top }: LaneLayout, palette: Palette): TextPiece | null {
  if (name === null) return null;
  const isMain = weight === "main";
  return textPiece({
    x: name.left,
    middle: top - 11,
    text: name.text,
    size: CONTEXT_SIZE,
    weight: isMain ? 600 : 400,
    fill: isMain ? palette.ink : palette.muted,
  });
}

function triangle(x: number, top: number, palette: Palette): Primitive {
  const d = `M${x - 3} ${top - 1}L${x + 3} ${top - 1}L${x} ${top + 4}Z`;
  return { kind: "path", d, fill: palette.muted };
}
