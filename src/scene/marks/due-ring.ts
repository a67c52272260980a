import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";

interface RingedMark {
  x: number;
  y: number;
  halfWidth: number;
  half: number;
  kind: "bead" | "pill" | "tile" | "stack";
}

/** A dashed ring of ink around what is due, a whole and a second one around what is overdue: hues mean sides. */
export function dueRing(
  palette: Palette,
  { x, y, halfWidth, half, kind }: RingedMark,
  isOverdue: boolean,
): readonly Primitive[] {
  const isTile = kind === "tile" || kind === "stack";
  const ring = (air: number, width: number, dash?: string): Primitive => ({
    kind: "rect",
    x: x - halfWidth - air,
    y: y - half - air,
    width: 2 * (halfWidth + air),
    height: 2 * (half + air),
    radius: isTile ? 2.4 + air : half + air,
    fill: "none",
    stroke: { colour: palette.ink, width, ...(dash === undefined ? {} : { dash }) },
  });
  return isOverdue ? [ring(1.8, 1.4), ring(4, 1)] : [ring(1.8, 1.4, "3 2")];
}
