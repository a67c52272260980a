// The frame of a picture that stands alone: a sentence above, what it is of, and below it where that comes from. The
// frame says how much room is left between them, and the scene is then made for that room, so that nothing is scaled
// and no type falls below the size it was set in.
import { labelText } from "#scene/label-text.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { PALETTES, type Palette, type PaletteName } from "#drawing/palette.ts";
import type { Picture, Primitive, TextFont } from "#drawing/primitive.ts";
import { pageHeight, PAGE_WIDTH, type PageId } from "./page-format.ts";
import { sourcesLines, type SourceCount } from "./sources-line.ts";
import { wrapText } from "./wrap-text.ts";

export interface FrameWords {
  title: string;
  /** One paragraph each: dates, filters, counts, what is not drawn. */
  subtitle: readonly string[];
  /** The person's own remark, under the sources; "" = none. */
  note: string;
  sources: readonly SourceCount[];
  /** Data set, edition, licence, and what drew it. */
  credit: string;
}

export interface FrameOptions {
  words: FrameWords;
  page: PageId;
  theme: PaletteName;
  /** px at 1× that the scene gets on a page that is as tall as it needs. */
  freeHeight: number;
}

/** A frame with room for a scene of exactly `scene.width` × `scene.height` px. */
export interface PictureFrame {
  width: number;
  height: number;
  theme: PaletteName;
  title: string;
  scene: { x: number; y: number; width: number; height: number };
  primitives: readonly Primitive[];
}

const PADDING = 24;
const MIN_SCENE_HEIGHT = 240;
const MAX_TITLE_CLUSTERS = 200;
const MAX_LINE_CLUSTERS = 600;
const MAX_SOURCE_LINES = 3;
const LINE_HEIGHT = 1.32;
const AIR = 10;

/**
 * Lays out everything but the scene. A page of fixed shape grows taller only when its words leave the scene less than
 * 240 px: nothing is cut but titles beyond 200 and paragraphs beyond 600 characters.
 */
export function framePicture({ words, page, theme, freeHeight }: FrameOptions): PictureFrame {
  const palette = PALETTES[theme];
  const head = stack(PADDING, headLines(words, palette));
  const foot = stack(0, footLines(words, palette.muted));
  const top = Math.ceil(head.bottom + AIR);
  const footHeight = Math.ceil(AIR + foot.bottom + PADDING - 6);
  const fixed = pageHeight(page);
  const sceneHeight =
    fixed === null ? freeHeight : Math.max(MIN_SCENE_HEIGHT, fixed - top - AIR - footHeight);
  const ruleY = top + sceneHeight + AIR;
  return {
    width: PAGE_WIDTH,
    height: ruleY + footHeight,
    theme,
    title: labelText(words.title, MAX_TITLE_CLUSTERS),
    scene: { x: PADDING, y: top, width: PAGE_WIDTH - 2 * PADDING, height: sceneHeight },
    primitives: [
      ...head.primitives,
      {
        kind: "line",
        x1: PADDING,
        y1: ruleY,
        x2: PAGE_WIDTH - PADDING,
        y2: ruleY,
        stroke: { colour: palette.line, width: 1 },
      },
      { kind: "group", x: 0, y: ruleY + AIR, primitives: foot.primitives },
    ],
  };
}

/** The frame with its scene: one group for each thing, with its name. */
export function pictureOfMarks(frame: PictureFrame, scene: MarkScene, description: string): Picture {
  const { x, y } = frame.scene;
  return {
    width: frame.width,
    height: frame.height,
    background: PALETTES[frame.theme].ground,
    title: frame.title,
    description,
    primitives: [
      ...frame.primitives,
      { kind: "group", x, y, id: "scene", primitives: scene.items.map(itemGroup) },
    ],
  };
}

function itemGroup({ key, label, primitives }: MarkScene["items"][number]): Primitive {
  return { kind: "group", x: 0, y: 0, id: idOf(key), ...(label === "" ? {} : { title: label }), primitives };
}

/** A key as an XML id: what an id may not hold becomes an underscore and its code, so that two keys stay two ids. */
function idOf(key: string): string {
  return `i-${key.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;
}

const FOOT_SIZE = 11.5;

interface Line {
  text: string;
  size: number;
  weight: 400 | 600;
  fill: string;
}

function headLines({ title, subtitle }: FrameWords, { ink, muted }: Palette): Line[] {
  const [first, ...others] = subtitle.map((text) => labelText(text, MAX_LINE_CLUSTERS));
  return [
    { text: labelText(title, MAX_TITLE_CLUSTERS), size: 22, weight: 600, fill: ink },
    ...(first === undefined ? [] : [{ text: first, size: 14, weight: 400 as const, fill: ink }]),
    ...others.map((text) => ({ text, size: 12.5, weight: 400 as const, fill: muted })),
  ];
}

function footLines({ sources, note, credit }: FrameWords, fill: string): Line[] {
  const measure = { size: FOOT_SIZE, weight: 400 as const, maxWidth: PAGE_WIDTH - 2 * PADDING };
  const last = [note, credit].filter((text) => text !== "").map((text) => labelText(text, MAX_LINE_CLUSTERS));
  return [...sourcesLines(sources, measure, MAX_SOURCE_LINES), ...last].map((text) => ({
    text,
    size: FOOT_SIZE,
    weight: 400,
    fill,
  }));
}

/** Paragraphs one below the other from `top`, wrapped to the page. */
function stack(top: number, lines: readonly Line[]): { primitives: Primitive[]; bottom: number } {
  const primitives: Primitive[] = [];
  let y = top;
  for (const { text, size, weight, fill } of lines) {
    const font: TextFont = { size, weight, fill, anchor: "start" };
    for (const part of wrapText(text, { size, weight, maxWidth: PAGE_WIDTH - 2 * PADDING })) {
      primitives.push({ kind: "text", x: PADDING, y: y + size, text: part, font });
      y += size * LINE_HEIGHT;
    }
  }
  return { primitives, bottom: y };
}
