// A picture as an SVG text: text stays text, nothing is loaded, linked or run, and the same picture gives the same
// bytes on every machine.
import { flagShapes, FLAG_SIDE } from "./flags/flag-image.ts";
import { ICON_SIDE, ICON_STROKE } from "./icons/event-icons.ts";
import { iconPartSvg } from "./icons/icon-svg.ts";
import type { Picture, Primitive, Stroke } from "./primitive.ts";
import { xmlText } from "./xml-text.ts";

/** A font to carry inside the file. */
export interface FontFace {
  weight: 400 | 600;
  /** A `data:` address of a WOFF2 file. */
  dataUrl: string;
  /** The characters it has, as a CSS unicode-range. */
  unicodeRange: string;
}

export interface SvgOptions {
  /** The file's own size is the picture's times this; 1 when absent. */
  scale?: number;
  /** Without them a viewer uses Source Sans 3 if it has it, else its own sans-serif. */
  fontFaces?: readonly FontFace[];
}

const FAMILY = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
const HALO_WIDTH = 3;

/** The picture as a standalone SVG 1.1 document, ending with a line feed. */
export function pictureToSvg(picture: Picture, { scale = 1, fontFaces = [] }: SvgOptions = {}): string {
  const { width, height } = picture;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width * scale)}" height="${number(height * scale)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-labelledby="title desc" font-family="${FAMILY}">`,
    `<title id="title">${xmlText(picture.title)}</title>`,
    `<desc id="desc">${xmlText(picture.description)}</desc>`,
    ...definitions(picture, fontFaces),
    `<rect width="${number(width)}" height="${number(height)}" fill="${picture.background}"/>`,
    ...picture.primitives.map(primitiveSvg).filter((element) => element !== ""),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function definitions({ primitives }: Picture, fontFaces: readonly FontFace[]): readonly string[] {
  const hasFlag = hasKind(primitives, "flag");
  const half = FLAG_SIDE / 2;
  return [
    ...(fontFaces.length === 0 ? [] : [`<style>${fontFaces.map(fontFaceCss).join("")}</style>`]),
    ...(hasFlag ? [`<clipPath id="disc"><circle cx="${half}" cy="${half}" r="${half}"/></clipPath>`] : []),
  ];
}

function hasKind(primitives: readonly Primitive[], kind: Primitive["kind"]): boolean {
  return primitives.some(
    (primitive) =>
      primitive.kind === kind || (primitive.kind === "group" && hasKind(primitive.primitives, kind)),
  );
}

function fontFaceCss({ weight, dataUrl, unicodeRange }: FontFace): string {
  return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${dataUrl}) format('woff2');unicode-range:${unicodeRange}}`;
}

function primitiveSvg(primitive: Primitive): string {
  switch (primitive.kind) {
    case "rect":
      return rectSvg(primitive);
    case "circle":
      return `<circle cx="${number(primitive.cx)}" cy="${number(primitive.cy)}" r="${number(primitive.r)}" fill="${primitive.fill ?? "none"}"${strokeSvg(primitive.stroke)}${opacitySvg(primitive)}/>`;
    case "line":
      return `<line x1="${number(primitive.x1)}" y1="${number(primitive.y1)}" x2="${number(primitive.x2)}" y2="${number(primitive.y2)}"${strokeSvg(primitive.stroke)}${opacitySvg(primitive)}/>`;
    case "path":
      return `<path d="${primitive.d}" fill="${primitive.fill ?? "none"}"${strokeSvg(primitive.stroke)}${opacitySvg(primitive)}/>`;
    case "text":
      return textSvg(primitive);
    case "icon":
      return `<g transform="translate(${number(primitive.x)} ${number(primitive.y)}) scale(${number(primitive.side / ICON_SIDE)})" fill="none" stroke="${primitive.colour}" stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round"${opacitySvg(primitive)}>${primitive.parts.map(iconPartSvg).join("")}</g>`;
    case "group":
      return groupSvg(primitive);
    case "flag":
      return `<g transform="translate(${number(primitive.cx - primitive.r)} ${number(primitive.cy - primitive.r)}) scale(${number((primitive.r * 2) / FLAG_SIDE)})" clip-path="url(#disc)"${opacitySvg(primitive)}>${flagShapes(primitive.iso2) ?? ""}</g>`;
  }
}

/** Ids are made safe for XML and unique by the caller; a title is what a reader says of the group. */
function groupSvg({ x, y, id, title, primitives }: Extract<Primitive, { kind: "group" }>): string {
  const inside = primitives.map(primitiveSvg).filter((element) => element !== "");
  if (inside.length === 0) return "";
  const name = id === undefined ? "" : ` id="${xmlText(id)}"`;
  const place = x === 0 && y === 0 ? "" : ` transform="translate(${number(x)} ${number(y)})"`;
  const said = title === undefined ? "" : `<title>${xmlText(title)}</title>`;
  return `<g${name}${place}>${said}${inside.join("")}</g>`;
}

function rectSvg(rect: Extract<Primitive, { kind: "rect" }>): string {
  const radius = rect.radius === undefined ? "" : ` rx="${number(rect.radius)}"`;
  return `<rect x="${number(rect.x)}" y="${number(rect.y)}" width="${number(rect.width)}" height="${number(rect.height)}"${radius} fill="${rect.fill}"${strokeSvg(rect.stroke)}${opacitySvg(rect)}/>`;
}

function textSvg(text: Extract<Primitive, { kind: "text" }>): string {
  const { size, weight, fill, anchor, halo } = text.font;
  // An empty string is no text, and a lone element would only be noise to a screen reader.
  if (text.text === "") return "";
  const outline =
    halo === undefined
      ? ""
      : ` paint-order="stroke" stroke="${halo}" stroke-width="${HALO_WIDTH}" stroke-linejoin="round"`;
  const at = `x="${number(text.x)}" y="${number(text.y)}"`;
  const set = `font-size="${number(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"`;
  return `<text ${at} ${set}${outline}${opacitySvg(text)}>${xmlText(text.text)}</text>`;
}

function strokeSvg(stroke: Stroke | undefined): string {
  if (stroke === undefined) return "";
  const dash = stroke.dash === undefined ? "" : ` stroke-dasharray="${stroke.dash}"`;
  return ` stroke="${stroke.colour}" stroke-width="${number(stroke.width)}"${dash}`;
}

function opacitySvg({ opacity }: { opacity?: number }): string {
  return opacity === undefined || opacity >= 1 ? "" : ` opacity="${number(opacity)}"`;
}

/** Four decimals are finer than any printer, and the same everywhere; never an exponent or a negative zero. */
function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 + 0);
}
