// A picture as a list of simple shapes: what the SVG writer draws, and what tests read.
import type { IconPart } from "./icons/event-icons.ts";

export interface Stroke {
  colour: string;
  width: number;
  /** Lengths of strokes and gaps, e.g. "3 3"; absent = solid. */
  dash?: string;
}

/** Coordinates and lengths in px of the picture at 1×; colours `#rrggbb`; opacity 1 when absent. */
export type Primitive =
  | {
      kind: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      radius?: number;
      fill: string;
      stroke?: Stroke;
      opacity?: number;
    }
  | {
      kind: "circle";
      cx: number;
      cy: number;
      r: number;
      fill: string | null;
      stroke?: Stroke;
      opacity?: number;
    }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; stroke: Stroke; opacity?: number }
  /** SVG path data, absolute commands; strings, hatching, triangles. */
  | { kind: "path"; d: string; fill: string | null; stroke?: Stroke; opacity?: number }
  | { kind: "text"; x: number; y: number; text: string; font: TextFont; opacity?: number }
  /** A 24-unit symbol in a square of `side` px. */
  | {
      kind: "icon";
      x: number;
      y: number;
      side: number;
      parts: readonly IconPart[];
      colour: string;
      opacity?: number;
    }
  /** A state's flag cut to a circle; only for states whose flag is bundled. */
  | { kind: "flag"; cx: number; cy: number; r: number; iso2: string; opacity?: number }
  /** Shapes that belong together, moved by (x, y): a thing with a name of its own, or a picture inside a picture. */
  | {
      kind: "group";
      x: number;
      y: number;
      id?: string;
      title?: string;
      primitives: readonly Primitive[];
    };

export interface TextFont {
  size: number;
  weight: 400 | 600;
  fill: string;
  anchor: "start" | "middle" | "end";
  /** Colour of an outline that keeps the text readable on lines. */
  halo?: string;
}

export interface Picture {
  /** px at 1×. */
  width: number;
  height: number;
  background: string;
  title: string;
  /** The picture in words, for people who cannot see it. */
  description: string;
  primitives: readonly Primitive[];
}
