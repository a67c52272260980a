import { textWidth } from "#drawing/text-width.ts";
import { changeLook, paceLook, type MarkLook } from "#scene/compare/mark-look.ts";
import type { LegendEntry } from "#scene/legend.ts";
import { NO_RING, ringColour, type Palette } from "#drawing/palette.ts";
import { PARTICIPATION_WIDTH, tieWidth } from "#scene/tie-width.ts";
import { drawNode } from "./draw-node.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { cutToLine } from "./wrap-text.ts";

const FONT_SIZE = 13;
const ROW_HEIGHT = 26;
const SIGN_WIDTH = 22;
const SIGN_GAP = 6;
const ENTRY_GAP = 22;

/** Where the legend goes: its left upper corner and width in px. */
export interface LegendArea {
  x: number;
  y: number;
  width: number;
}

export interface DrawnLegend {
  primitives: readonly Primitive[];
  /** px; 0 for no entries. */
  height: number;
}

/** The entries side by side, in as many rows as they need. A label wider than the picture is cut. */
export function drawLegend(entries: readonly LegendEntry[], area: LegendArea, palette: Palette): DrawnLegend {
  const primitives: Primitive[] = [];
  let x = 0;
  let row = 0;
  for (const entry of entries) {
    const signWidth = signWidthOf(entry);
    const text = cutToLine(entry.label, {
      size: FONT_SIZE,
      weight: 400,
      maxWidth: area.width - signWidth - SIGN_GAP,
    });
    const width = signWidth + SIGN_GAP + textWidth(text, FONT_SIZE);
    if (x > 0 && x + width > area.width) {
      x = 0;
      row++;
    }
    const middle = area.y + row * ROW_HEIGHT + ROW_HEIGHT / 2;
    primitives.push(...drawSign(entry, { x: area.x + x, y: middle }, palette));
    primitives.push({
      kind: "text",
      x: area.x + x + signWidth + SIGN_GAP,
      y: middle + FONT_SIZE * 0.34,
      text,
      font: { size: FONT_SIZE, weight: 400, fill: palette.ink, anchor: "start" },
    });
    x += width + ENTRY_GAP;
  }
  return { primitives, height: entries.length === 0 ? 0 : (row + 1) * ROW_HEIGHT };
}

function signWidthOf(entry: LegendEntry): number {
  return entry.sign === "tie" ? 2 * SIGN_WIDTH : SIGN_WIDTH;
}

function drawSign(entry: LegendEntry, at: { x: number; y: number }, palette: Palette): readonly Primitive[] {
  const disc = { x: at.x + SIGN_WIDTH / 2, y: at.y, size: 20, selected: false, opacity: 1 };
  switch (entry.sign) {
    case "state":
      return drawStateSign(disc, palette);
    case "person":
    case "organization":
    case "group":
      return drawNode({ ...disc, look: { kind: entry.sign, letters: "", ring: NO_RING } }, palette);
    case "ring":
      return [
        {
          kind: "circle",
          cx: disc.x,
          cy: disc.y,
          r: 7,
          fill: null,
          stroke: { colour: ringColour(palette, entry.ring), width: 3 },
        },
      ];
    case "event":
      return drawNode({ ...disc, look: { kind: "event", eventType: entry.eventType } }, palette);
    case "participation":
      return [line(at, SIGN_WIDTH, { colour: palette.tie, width: PARTICIPATION_WIDTH })];
    case "tie":
      return [
        line(at, SIGN_WIDTH, { colour: palette.tie, width: tieWidth(entry.least) }),
        line({ x: at.x + SIGN_WIDTH, y: at.y }, SIGN_WIDTH, {
          colour: palette.tie,
          width: tieWidth(entry.most),
        }),
      ];
    case "change":
      return [line(at, SIGN_WIDTH, markStroke(changeLook(entry.change, palette)))];
    case "pace":
      return [line(at, SIGN_WIDTH, markStroke(paceLook(entry.pace, palette)))];
    case "selected":
      return [
        {
          kind: "circle",
          cx: disc.x,
          cy: disc.y,
          r: 9,
          fill: null,
          stroke: { colour: palette.accent, width: 3 },
        },
      ];
    case "dimmed":
      return faintSign(disc, palette.farOpacity, palette);
    case "faded":
      return faintSign(disc, palette.outOpacity, palette);
  }
}

function markStroke({ colour, dash }: MarkLook): { colour: string; width: number; dash?: string } {
  return { colour, width: 3, ...(dash === null ? {} : { dash: dash.join(" ") }) };
}

type Spot = { x: number; y: number; size: number; selected: boolean; opacity: number };

/** Any one flag would single out its state, so the sign of states is a disc with three stripes. */
function drawStateSign({ x, y }: Spot, palette: Palette): readonly Primitive[] {
  const stripe = (top: number, colour: string): Primitive => ({
    kind: "rect",
    x: x - 6,
    y: y + top,
    width: 12,
    height: 4,
    fill: colour,
  });
  return [
    stripe(-6, palette.ink),
    stripe(-2, palette.surface),
    stripe(2, palette.muted),
    { kind: "circle", cx: x, cy: y, r: 9.5, fill: null, stroke: { colour: palette.noRing, width: 1.5 } },
  ];
}

function faintSign({ x, y }: Spot, opacity: number, palette: Palette): readonly Primitive[] {
  const stroke = { colour: palette.ink, width: 2.5 };
  return [{ kind: "circle", cx: x, cy: y, r: 8, fill: palette.muted, stroke, opacity }];
}

function line(
  from: { x: number; y: number },
  length: number,
  stroke: { colour: string; width: number; dash?: string },
): Primitive {
  return { kind: "line", x1: from.x, y1: from.y, x2: from.x + length, y2: from.y, stroke };
}
