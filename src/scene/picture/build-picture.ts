// From a scene to a picture that stands alone: what it shows, of when, filtered how, and from which sources.
import type { Box } from "#scene/label-box.ts";
import { labelText } from "#scene/label-text.ts";
import type { LegendEntry } from "#scene/legend.ts";
import { PALETTES, type Palette, type PaletteName } from "#drawing/palette.ts";
import type { Scene } from "#scene/scene-types.ts";
import { drawLegend } from "./draw-legend.ts";
import { drawScene } from "./draw-scene.ts";
import { boundsOf, fitScene, MAX_SCALE, type Area } from "./fit-scene.ts";
import type { Picture, Primitive, TextFont } from "#drawing/primitive.ts";
import { sourcesLines, type SourceCount } from "./sources-line.ts";
import { wrapText } from "./wrap-text.ts";

export interface PictureOptions {
  title: string;
  /** One paragraph each: the window, the filters, the counts, what is not drawn. */
  subtitle: readonly string[];
  legend: readonly LegendEntry[];
  sources: readonly SourceCount[];
  /** The last line: data set, edition and the product's name; no address. */
  credit: string;
  /** The picture in words. */
  description: string;
  /** px at 1×. */
  width: number;
  /** px at 1× that the graph itself gets at most; it gets less when it is flat. Texts come on top. */
  maxGraphHeight: number;
  theme: PaletteName;
  /** What must be inside, in scene units; null = everything of the scene. */
  region: Box | null;
}

const PADDING = 32;
const MIN_GRAPH_HEIGHT = 260;
const LABEL_ROOM = 40;
const MAX_TITLE_CLUSTERS = 200;
const MAX_LINE_CLUSTERS = 600;
const MAX_SOURCE_LINES = 3;

/** A running column: texts are stacked, and each says how high it is. */
interface Column {
  palette: Palette;
  width: number;
  y: number;
  primitives: Primitive[];
}

/**
 * Lays a scene out as a picture of the given width. It is as tall as its texts and legend need: nothing overlaps,
 * nothing is cut but titles beyond 200 and paragraphs beyond 600 characters. Hidden nodes and ties leave no trace.
 */
export function buildPicture(scene: Scene, options: PictureOptions): Picture {
  const palette = PALETTES[options.theme];
  const width = Math.max(320, Math.round(options.width));
  const column: Column = { palette, width, y: PADDING, primitives: [] };
  addHead(column, options);
  addGraph(column, scene, options);
  addLegend(column, options.legend);
  addFoot(column, options);
  return {
    width,
    height: Math.ceil(column.y + PADDING - 8),
    background: palette.ground,
    title: labelText(options.title, MAX_TITLE_CLUSTERS),
    description: options.description,
    primitives: column.primitives,
  };
}

function addHead(column: Column, { title, subtitle }: PictureOptions): void {
  const { palette } = column;
  const heading: TextFont = { size: 26, weight: 600, fill: palette.ink, anchor: "start" };
  addParagraph(column, labelText(title, MAX_TITLE_CLUSTERS), heading);
  column.y += 4;
  const [first, ...others] = subtitle;
  if (first !== undefined)
    addParagraph(column, labelText(first, MAX_LINE_CLUSTERS), { ...heading, size: 16, weight: 400 });
  for (const line of others) {
    addParagraph(column, labelText(line, MAX_LINE_CLUSTERS), {
      ...heading,
      size: 14,
      weight: 400,
      fill: palette.muted,
    });
  }
  column.y += 12;
}

function addGraph(column: Column, scene: Scene, options: PictureOptions): void {
  const nodes = scene.nodes.filter((node) => node.presence !== "hidden");
  const bounds = options.region ?? boundsOf(nodes);
  const width = column.width - 2 * PADDING;
  const height = graphHeight(bounds, width, options.maxGraphHeight);
  const area = { x: PADDING, y: column.y, width, height };
  if (nodes.length === 0) column.primitives.push(emptyText(area, column.palette));
  const placed = fitScene(nodes, area, options.region);
  column.primitives.push(...drawScene(placed, scene.ties, column.palette));
  column.y += height + 16;
}

/** As tall as the graph is at this width, with room for labels below the nodes, within limits. */
function graphHeight(bounds: Box, width: number, maxHeight: number): number {
  const scale = Math.min(MAX_SCALE, (width * 0.9) / Math.max(1, bounds.right - bounds.left));
  const height = (bounds.bottom - bounds.top) * scale + LABEL_ROOM;
  return Math.round(Math.min(maxHeight, Math.max(MIN_GRAPH_HEIGHT, height)));
}

/** An empty frame would look like a failure. */
function emptyText(area: Area, palette: Palette): Primitive {
  return {
    kind: "text",
    x: area.x + area.width / 2,
    y: area.y + area.height / 2,
    text: "Nothing is drawn: no actor or event counts here.",
    font: { size: 16, weight: 400, fill: palette.muted, anchor: "middle" },
  };
}

function addLegend(column: Column, entries: readonly LegendEntry[]): void {
  const legend = drawLegend(
    entries,
    { x: PADDING, y: column.y, width: column.width - 2 * PADDING },
    column.palette,
  );
  column.primitives.push(...legend.primitives);
  column.y += legend.height + (legend.height > 0 ? 10 : 0);
}

function addFoot(column: Column, { sources, credit }: PictureOptions): void {
  const { palette, width } = column;
  const right = width - PADDING;
  const stroke = { colour: palette.line, width: 1 };
  column.primitives.push({ kind: "line", x1: PADDING, y1: column.y, x2: right, y2: column.y, stroke });
  column.y += 10;
  const font: TextFont = { size: 12.5, weight: 400, fill: palette.muted, anchor: "start" };
  const measure = { size: font.size, weight: font.weight, maxWidth: right - PADDING };
  for (const line of sourcesLines(sources, measure, MAX_SOURCE_LINES)) addLine(column, line, font);
  addParagraph(column, labelText(credit, MAX_LINE_CLUSTERS), font);
}

function addParagraph(column: Column, text: string, font: TextFont): void {
  const maxWidth = column.width - 2 * PADDING;
  for (const line of wrapText(text, { size: font.size, weight: font.weight, maxWidth }))
    addLine(column, line, font);
}

function addLine(column: Column, text: string, font: TextFont): void {
  const lineHeight = font.size * 1.35;
  column.primitives.push({ kind: "text", x: PADDING, y: column.y + font.size, text, font });
  column.y += lineHeight;
}
