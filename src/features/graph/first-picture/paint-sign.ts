// A node without its label, drawn with the middle of its disc at the origin.
import { drawnSide, LABEL_FONTS, LETTERS_WIDTH, outlineOf } from "#features/graph/canvas-look.ts";
import { ICON_SHARE, lettersShare } from "#scene/disc-look.ts";
import { eventIcon, ICON_SIDE, ICON_STROKE, type IconPart } from "#drawing/icons/event-icons.ts";
import type { Palette } from "#drawing/palette.ts";
import type { NodeLook, SceneNode } from "#scene/scene-types.ts";

export interface SignOptions {
  palette: Palette;
  opacity: number;
  /** The flag of a state; "pending" leaves the disc empty for now; null = there is none, so its letters are drawn. */
  flagOf: (iso2: string | null) => CanvasImageSource | "pending" | null;
}

/** Paints disc, sign and ring: each by itself as faint as `opacity` says, as on the graph's canvas. */
export function paintSign(
  context: CanvasRenderingContext2D,
  node: Pick<SceneNode, "look" | "size">,
  options: SignOptions,
): void {
  const side = drawnSide(node);
  const { fill, ring, ringWidth } = outlineOf(node.look, options.palette);
  context.globalAlpha = options.opacity;
  context.fillStyle = fill;
  outline(context, node.look, side);
  context.fill();
  paintInside(context, node.look, side, options);
  context.strokeStyle = ring;
  context.lineWidth = ringWidth;
  if (node.look.kind === "group") context.setLineDash([4, 3]);
  outline(context, node.look, side - ringWidth);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function outline(context: CanvasRenderingContext2D, { kind }: NodeLook, side: number): void {
  context.beginPath();
  if (kind === "organization") context.roundRect(-side / 2, -side / 2, side, side, Math.min(side / 4, 8));
  else context.arc(0, 0, side / 2, 0, 2 * Math.PI);
}

function paintInside(
  context: CanvasRenderingContext2D,
  look: NodeLook,
  side: number,
  { palette, flagOf }: SignOptions,
): void {
  if (look.kind === "event")
    return paintIcon(context, look.eventType, side * ICON_SHARE, palette.eventSymbol);
  if (look.kind !== "state") return paintLetters(context, look.letters, side, palette.ink);
  const flag = flagOf(look.iso2);
  if (flag === null) paintLetters(context, look.iso2 ?? "?", side, palette.ink);
  else if (flag !== "pending") context.drawImage(flag, -side / 2, -side / 2, side, side);
}

function paintLetters(
  context: CanvasRenderingContext2D,
  letters: string,
  side: number,
  colour: string,
): void {
  if (letters === "") return;
  context.font = `600 ${side * lettersShare(letters)}px ${LABEL_FONTS}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = colour;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(letters);
  context.fillText(letters, 0, (above - below) / 2, side * LETTERS_WIDTH);
}

function paintIcon(context: CanvasRenderingContext2D, eventType: string, side: number, colour: string): void {
  const scale = side / ICON_SIDE;
  context.save();
  context.translate(-side / 2, -side / 2);
  context.scale(scale, scale);
  context.strokeStyle = colour;
  context.lineWidth = ICON_STROKE;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.stroke(iconPath(eventType));
  context.restore();
}

const paths = new Map<readonly IconPart[], Path2D>();

function iconPath(eventType: string): Path2D {
  const parts = eventIcon(eventType);
  const known = paths.get(parts);
  if (known !== undefined) return known;
  const path = new Path2D();
  for (const part of parts) addPart(path, part);
  paths.set(parts, path);
  return path;
}

function addPart(path: Path2D, part: IconPart): void {
  switch (part.tag) {
    case "path":
      path.addPath(new Path2D(part.d));
      return;
    case "circle":
      path.moveTo(part.cx + part.r, part.cy);
      path.arc(part.cx, part.cy, part.r, 0, 2 * Math.PI);
      return;
    case "rect":
      path.roundRect(part.x, part.y, part.width, part.height, part.rx);
  }
}
