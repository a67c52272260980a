// A text as a primitive, together with the room that its letters take.
import type { FontWeight } from "#drawing/font-metrics.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkText } from "#scene/mark-scene.ts";

export interface TextPiece {
  primitive: Primitive;
  text: MarkText;
}

interface PieceOptions {
  x: number;
  /** The middle of its small letters lies here. */
  middle: number;
  text: string;
  size: number;
  weight?: FontWeight;
  fill: string;
  anchor?: "start" | "middle" | "end";
  halo?: string;
  names?: string;
  opacity?: number;
}

/** From the middle of a line to the baseline, as a share of the size; and how far letters go up and down from there. */
const BASELINE = 0.34;
const ASCENT = 0.7;
const DESCENT = 0.18;

export function textPiece(options: PieceOptions): TextPiece {
  const { x, middle, text, size, weight = 400, fill, anchor = "start", halo, names, opacity = 1 } = options;
  const y = middle + size * BASELINE;
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  // A blank at an end is room, but painters leave it out.
  const shown = text.trim();
  const at = anchor === "end" ? x - textWidth(text.slice(text.trimEnd().length), size, weight) : x;
  const font = { size, weight, fill, anchor, ...(halo === undefined ? {} : { halo }) };
  return {
    primitive: { kind: "text", x: at, y, text: shown, font, opacity },
    text: {
      text: shown,
      size,
      box: { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT },
      ...(names === undefined ? {} : { names }),
    },
  };
}
