// A text as a primitive, together with the room that its letters take.
import type { FontWeight } from "#drawing/font-metrics.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkText } from "../mark-scene.ts";

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
  const font = { size, weight, fill, anchor, ...(halo === undefined ? {} : { halo }) };
  return {
    primitive: { kind: "text", x, y, text, font, opacity },
    text: {
      text,
      size,
      box: { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT },
      ...(names === undefined ? {} : { names }),
    },
  };
}
