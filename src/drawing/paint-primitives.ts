// Shapes on a canvas: the same list that the SVG writer takes, so that the page and the file show one picture.
import { ICON_SIDE, ICON_STROKE, type IconPart } from "./icons/event-icons.ts";
import type { Primitive, Stroke, TextFont } from "./primitive.ts";

/** The part of a canvas that painting needs. */
export type Paint = CanvasRenderingContext2D;

/** The picture of a state's flag; null while it has not come, or when there is none. */
export type FlagImage = (iso2: string) => CanvasImageSource | null;

export const PICTURE_FONTS = `"Source Sans 3", system-ui, "Noto Sans", sans-serif`;
const HALO_WIDTH = 3;
/** Paths come back in every frame; a page has some thousand at most. */
const MOST_PATHS = 6000;
const paths = new Map<string, Path2D>();

/** What a canvas was set to last: setting a font again costs as much as a word. */
interface Pen {
  weight: number;
  size: number;
  anchor: TextFont["anchor"] | null;
  opacity: number;
}

/** Paints the shapes in their order; opacity is 1 before and afterwards. */
export function paintPrimitives(context: Paint, primitives: Iterable<Primitive>, flagOf: FlagImage): void {
  const pen: Pen = { weight: 0, size: 0, anchor: null, opacity: 1 };
  for (const primitive of primitives) paintOne(context, primitive, flagOf, pen);
  useOpacity(context, pen, 1);
}

function useOpacity(context: Paint, pen: Pen, opacity: number): void {
  if (pen.opacity !== opacity) context.globalAlpha = opacity;
  pen.opacity = opacity;
}

function paintOne(context: Paint, primitive: Primitive, flagOf: FlagImage, pen: Pen): void {
  if (primitive.kind === "group") {
    useOpacity(context, pen, 1);
    context.save();
    context.translate(primitive.x, primitive.y);
    paintPrimitives(context, primitive.primitives, flagOf);
    context.restore();
    return;
  }
  const { opacity = 1 } = primitive;
  if (opacity <= 0) return;
  useOpacity(context, pen, opacity);
  switch (primitive.kind) {
    case "rect":
      context.beginPath();
      context.roundRect(primitive.x, primitive.y, primitive.width, primitive.height, primitive.radius ?? 0);
      fillAndStroke(context, primitive.fill, primitive.stroke);
      break;
    case "circle":
      context.beginPath();
      context.arc(primitive.cx, primitive.cy, primitive.r, 0, Math.PI * 2);
      fillAndStroke(context, primitive.fill, primitive.stroke);
      break;
    case "line":
      context.beginPath();
      context.moveTo(primitive.x1, primitive.y1);
      context.lineTo(primitive.x2, primitive.y2);
      fillAndStroke(context, null, primitive.stroke);
      break;
    case "path":
      paintPath(context, primitive);
      break;
    case "text":
      paintText(context, primitive, pen);
      break;
    case "icon":
      paintIcon(context, primitive);
      break;
    case "flag":
      paintFlag(context, primitive, flagOf);
  }
}

function fillAndStroke(context: Paint, fill: string | null, stroke: Stroke | undefined): void {
  if (isPainted(fill)) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke === undefined) return;
  useStroke(context, stroke);
  context.stroke();
  if (stroke.dash !== undefined) context.setLineDash([]);
}

/** A canvas takes "none" for no colour at all and goes on with the last one. */
function isPainted(fill: string | null): fill is string {
  return fill !== null && fill !== "none";
}

function useStroke(context: Paint, { colour, width, dash }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  if (dash !== undefined) context.setLineDash(dash.split(" ").map(Number));
}

function paintPath(context: Paint, { d, fill, stroke }: Extract<Primitive, { kind: "path" }>): void {
  const path = pathOf(d);
  if (isPainted(fill)) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === undefined) return;
  useStroke(context, stroke);
  context.stroke(path);
  if (stroke.dash !== undefined) context.setLineDash([]);
}

function pathOf(d: string): Path2D {
  let path = paths.get(d);
  if (path === undefined) {
    if (paths.size >= MOST_PATHS) paths.clear();
    path = new Path2D(d);
    paths.set(d, path);
  }
  return path;
}

function paintText(
  context: Paint,
  { text, x, y, font }: Extract<Primitive, { kind: "text" }>,
  pen: Pen,
): void {
  if (pen.weight !== font.weight || pen.size !== font.size)
    context.font = `${font.weight} ${font.size}px ${PICTURE_FONTS}`;
  if (pen.anchor !== font.anchor) context.textAlign = font.anchor === "middle" ? "center" : font.anchor;
  pen.weight = font.weight;
  pen.size = font.size;
  pen.anchor = font.anchor;
  if (font.halo !== undefined) {
    context.strokeStyle = font.halo;
    context.lineWidth = HALO_WIDTH;
    context.lineJoin = "round";
    context.strokeText(text, x, y);
  }
  context.fillStyle = font.fill;
  context.fillText(text, x, y);
}

function paintIcon(
  context: Paint,
  { x, y, side, parts, colour }: Extract<Primitive, { kind: "icon" }>,
): void {
  context.save();
  context.translate(x, y);
  context.scale(side / ICON_SIDE, side / ICON_SIDE);
  context.strokeStyle = colour;
  context.lineWidth = ICON_STROKE;
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const part of parts) context.stroke(iconPath(part));
  context.restore();
}

function iconPath(part: IconPart): Path2D {
  if (part.tag === "path") return pathOf(part.d);
  const path = new Path2D();
  if (part.tag === "circle") path.arc(part.cx, part.cy, part.r, 0, Math.PI * 2);
  else path.roundRect(part.x, part.y, part.width, part.height, part.rx);
  return path;
}

/** Until the flag has come, a plain disc keeps its place. */
function paintFlag(
  context: Paint,
  { cx, cy, r, iso2 }: Extract<Primitive, { kind: "flag" }>,
  flagOf: FlagImage,
): void {
  const image = flagOf(iso2);
  context.save();
  context.beginPath();
  context.arc(cx, cy, r, 0, Math.PI * 2);
  if (image === null) {
    context.fillStyle = "#9aa0a8";
    context.fill();
  } else {
    context.clip();
    context.drawImage(image, cx - r, cy - r, r * 2, r * 2);
  }
  context.restore();
}
