// The sign of one contact in a lane: hollow at a distance, filled in person, dark a visit, a diamond a conference or
// summit of two, a square three or more, hatched where the day is not known.
import type { Palette } from "#drawing/palette.ts";
import type { Primitive, Stroke } from "#drawing/primitive.ts";
import { hatchCircle, hatchRect } from "./hatch.ts";
import { kindColour, type ContactKind } from "./contact-signs.ts";

/** Which of two compared periods a contact lies in; its rim tells: dashed the earlier, full the later. */
export type Rim = "none" | "earlier" | "later" | "both";

export interface MarkSign {
  kind: ContactKind;
  x: number;
  y: number;
  left: number;
  right: number;
  half: number;
  radius: number;
  long: boolean;
  vague: boolean;
  many: boolean;
  /** The number in a tile; null = no tile. */
  count: number | null;
  rim: Rim;
}

const HALO = 0.7;
const HATCH_WIDTH = 1.3;
const TILE_RADIUS = 2;
const TILE_NUMBER = 11;
const BASELINE = 0.355;

/** The primitives of a mark, under an opacity. */
export function paintMark(sign: MarkSign, palette: Palette, opacity: number): readonly Primitive[] {
  const colour = kindColour(palette, sign.kind);
  const inset = sign.rim === "none" ? 0 : 1.5;
  return [...bodyOf(sign, colour, palette, opacity, inset), ...rimOf(sign, palette, opacity)];
}

function bodyOf(
  sign: MarkSign,
  colour: string,
  palette: Palette,
  opacity: number,
  inset: number,
): readonly Primitive[] {
  if (sign.long) return barOf(sign, colour, palette, opacity, inset);
  if (sign.count !== null) return tileOf(sign, sign.count, colour, palette, opacity);
  const r = sign.radius - inset;
  const hollow = sign.kind === "remote";
  const width = sign.radius < 3 ? 1.3 : 1.6;
  const [reach, paint] = hollow
    ? [r - width / 2, { fill: palette.ground, stroke: { colour, width } }]
    : [r, { fill: colour, stroke: { colour: palette.ground, width: HALO } }];
  if (sign.vague) return vagueOf(sign, reach, colour, palette, opacity);
  if (sign.many) return [squareOf(sign, reach * 0.9, paint, opacity)];
  if (sign.kind === "many") return [diamondOf(sign, reach, paint, opacity)];
  if (sign.kind === "visit" && palette.plain === true) return halfDisc(sign, reach, palette, opacity);
  return [{ kind: "circle", cx: sign.x, cy: sign.y, r: reach, ...paint, opacity }];
}

/** Where a visit cannot be darker than a meeting it is half filled. */
function halfDisc({ x, y }: MarkSign, r: number, palette: Palette, opacity: number): readonly Primitive[] {
  const stroke = { colour: palette.ink, width: 1.2 };
  const reach = r - 0.6;
  return [
    { kind: "circle", cx: x, cy: y, r: reach, fill: palette.ground, stroke, opacity },
    {
      kind: "path",
      d: `M${px(x - reach)} ${px(y)}C${px(x - reach)} ${px(y + reach * 1.33)} ${px(x + reach)} ${px(y + reach * 1.33)} ${px(x + reach)} ${px(y)}Z`,
      fill: palette.ink,
      opacity,
    },
  ];
}

type Paint = { fill: string; stroke?: Stroke };

function squareOf({ x, y }: MarkSign, half: number, paint: Paint, opacity: number): Primitive {
  return { kind: "rect", x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...paint, opacity };
}

function diamondOf({ x, y }: MarkSign, reach: number, paint: Paint, opacity: number): Primitive {
  return { kind: "path", d: diamondPath(x, y, reach * 1.12), ...paint, opacity };
}

function diamondPath(x: number, y: number, reach: number): string {
  return `M${px(x)} ${px(y - reach)}L${px(x + reach)} ${px(y)}L${px(x)} ${px(y + reach)}L${px(x - reach)} ${px(y)}Z`;
}

function vagueOf(
  { x, y, many }: MarkSign,
  reach: number,
  colour: string,
  palette: Palette,
  opacity: number,
): readonly Primitive[] {
  const edge = { colour, width: 1 };
  const stroke = { colour, width: HATCH_WIDTH };
  if (many) {
    const half = reach * 0.9;
    return [
      squareOf({ x, y } as MarkSign, half, { fill: palette.ground, stroke: edge }, opacity),
      { kind: "path", d: hatchRect(x - half, y - half, 2 * half, 2 * half), fill: null, stroke, opacity },
    ];
  }
  return [
    { kind: "circle", cx: x, cy: y, r: reach, fill: palette.ground, stroke: edge, opacity },
    { kind: "path", d: hatchCircle(x, y, reach), fill: null, stroke, opacity },
  ];
}

function barOf(
  { kind, left, right, y, half, many, vague }: MarkSign,
  colour: string,
  palette: Palette,
  opacity: number,
  inset: number,
): readonly Primitive[] {
  const edge = vague || kind === "remote" ? 0.4 : 0;
  const h = half - inset - edge;
  const rect = { x: left + edge, y: y - h, width: right - left - 2 * edge, height: 2 * h };
  const radius = many ? {} : { radius: h };
  if (!vague && kind !== "remote") return [{ kind: "rect", ...rect, ...radius, fill: colour, opacity }];
  const base: Primitive = {
    kind: "rect",
    ...rect,
    ...radius,
    fill: palette.ground,
    stroke: { colour, width: vague ? 0.9 : 1.3 },
    opacity,
  };
  if (!vague) return [base];
  const trim = many ? 0 : h * 0.6;
  const d = hatchRect(rect.x + trim, rect.y, rect.width - 2 * trim, rect.height);
  return [base, { kind: "path", d, fill: null, stroke: { colour, width: HATCH_WIDTH }, opacity }];
}

function tileOf(
  { kind, x, y, left, right, half }: MarkSign,
  count: number,
  colour: string,
  palette: Palette,
  opacity: number,
): readonly Primitive[] {
  const hollow = kind === "remote";
  const edge = hollow ? 0.7 : 0;
  return [
    {
      kind: "rect",
      x: left + edge,
      y: y - half + edge,
      width: right - left - 2 * edge,
      height: 2 * (half - edge),
      radius: TILE_RADIUS,
      fill: hollow ? palette.ground : colour,
      ...(hollow ? { stroke: { colour, width: 1.4 } } : {}),
      opacity,
    },
    {
      kind: "text",
      x,
      y: y + TILE_NUMBER * BASELINE,
      text: String(count),
      font: { size: TILE_NUMBER, weight: 600, fill: hollow ? colour : palette.ground, anchor: "middle" },
      opacity,
    },
  ];
}

function rimOf(sign: MarkSign, palette: Palette, opacity: number): readonly Primitive[] {
  if (sign.rim === "none") return [];
  const dash = sign.rim === "earlier" ? { dash: "1.8 1.5" } : {};
  const stroke: Stroke = { colour: palette.ink, width: sign.rim === "both" ? 1.5 : 1.1, ...dash };
  const { left, right, y, half, x, radius } = sign;
  if (!sign.long && sign.count === null && !sign.many) {
    return [{ kind: "circle", cx: x, cy: y, r: radius - 0.3, fill: null, stroke, opacity }];
  }
  const h = Math.max(half, radius) - 0.3;
  const d = `M${px(left)} ${px(y - h)}H${px(right)}V${px(y + h)}H${px(left)}Z`;
  return [{ kind: "path", d, fill: null, stroke, opacity }];
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
