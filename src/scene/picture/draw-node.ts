import { hasFlag } from "#drawing/flags/has-flag.ts";
import { eventIcon } from "#drawing/icons/event-icons.ts";
import { ringColour, type Palette } from "#drawing/palette.ts";
import {
  ICON_SHARE,
  lettersShare,
  RING_WIDTH,
  SELECTED_OFFSET,
  SELECTED_WIDTH,
  SQUARE_SHARE,
} from "#scene/disc-look.ts";
import type { NodeLook } from "#scene/scene-types.ts";
import type { Primitive } from "#drawing/primitive.ts";

/** A disc to be drawn: px of the picture. */
export interface Disc {
  x: number;
  y: number;
  size: number;
  look: NodeLook;
  selected: boolean;
  opacity: number;
}

/** A node without its label: ground behind it (so that no tie shines through), its sign, and a ring if selected. */
export function drawNode(disc: Disc, palette: Palette): readonly Primitive[] {
  const { x, y, size, selected } = disc;
  const sign = signOf(disc, palette);
  if (selected) return [...selectedRing(disc, palette), ...sign];
  if (disc.opacity === 1) return sign;
  return [{ kind: "circle", cx: x, cy: y, r: size / 2, fill: palette.ground }, ...sign];
}

/** As on the canvas: square around a square. */
function selectedRing({ x, y, size, look }: Disc, palette: Palette): readonly Primitive[] {
  const stroke = { colour: palette.accent, width: SELECTED_WIDTH };
  const isSquare = look.kind === "organization";
  const half = (isSquare ? size * SQUARE_SHARE : size) / 2 + SELECTED_OFFSET;
  if (!isSquare) return [{ kind: "circle", cx: x, cy: y, r: half, fill: palette.ground, stroke }];
  const box = { x: x - half, y: y - half, width: 2 * half, height: 2 * half, radius: Math.min(half / 2, 8) };
  return [{ kind: "rect", ...box, fill: palette.ground, stroke }];
}

function signOf(disc: Disc, palette: Palette): readonly Primitive[] {
  const { look } = disc;
  switch (look.kind) {
    case "state":
      return drawState(disc, look.iso2, palette);
    case "person":
      return drawRound(disc, { letters: look.letters, ring: ringColour(palette, look.ring) }, palette);
    case "group":
      return drawRound(
        disc,
        { letters: look.letters, ring: ringColour(palette, look.ring), dash: "4 3" },
        palette,
      );
    case "organization":
      return drawSquare(disc, { letters: look.letters, ring: ringColour(palette, look.ring) }, palette);
    case "event":
      return drawEvent(disc, look.eventType, palette);
  }
}

function drawState(disc: Disc, iso2: string | null, palette: Palette): readonly Primitive[] {
  const { x, y, size, opacity } = disc;
  if (iso2 === null || !hasFlag(iso2)) {
    return drawRound(disc, { letters: iso2 ?? "?", ring: palette.ink }, palette);
  }
  const r = size / 2;
  const edge: Primitive = {
    kind: "circle",
    cx: x,
    cy: y,
    r: r - 0.5,
    fill: null,
    stroke: { colour: palette.noRing, width: 1 },
    opacity,
  };
  return [{ kind: "flag", cx: x, cy: y, r, iso2, opacity }, edge];
}

interface Lettered {
  letters: string;
  ring: string;
  dash?: string;
}

function drawRound(disc: Disc, { letters, ring, dash }: Lettered, palette: Palette): readonly Primitive[] {
  const { x, y, size, opacity } = disc;
  const stroke = { colour: ring, width: RING_WIDTH, ...(dash === undefined ? {} : { dash }) };
  return [
    { kind: "circle", cx: x, cy: y, r: size / 2 - RING_WIDTH / 2, fill: palette.surface, stroke, opacity },
    lettersOf(disc, letters, palette),
  ];
}

function drawSquare(disc: Disc, { letters, ring }: Lettered, palette: Palette): readonly Primitive[] {
  const { x, y, size, opacity } = disc;
  // A square of the same area as the disc looks as large as it.
  const side = size * SQUARE_SHARE - RING_WIDTH;
  return [
    {
      kind: "rect",
      x: x - side / 2,
      y: y - side / 2,
      width: side,
      height: side,
      radius: size * 0.16,
      fill: palette.surface,
      stroke: { colour: ring, width: RING_WIDTH },
      opacity,
    },
    lettersOf(disc, letters, palette),
  ];
}

function lettersOf({ x, y, size, opacity }: Disc, letters: string, palette: Palette): Primitive {
  const fontSize = size * lettersShare(letters);
  return {
    kind: "text",
    x,
    // Capitals are 0.66 em high: this sets their middle on the disc's.
    y: y + fontSize * 0.33,
    text: letters,
    font: { size: fontSize, weight: 600, fill: palette.ink, anchor: "middle" },
    opacity,
  };
}

function drawEvent(disc: Disc, eventType: string, palette: Palette): readonly Primitive[] {
  const { x, y, size, opacity } = disc;
  const side = size * ICON_SHARE;
  return [
    {
      kind: "circle",
      cx: x,
      cy: y,
      r: size / 2 - 0.5,
      fill: palette.eventFill,
      stroke: { colour: palette.eventBorder, width: 1 },
      opacity,
    },
    {
      kind: "icon",
      x: x - side / 2,
      y: y - side / 2,
      side,
      parts: eventIcon(eventType),
      colour: palette.eventSymbol,
      opacity,
    },
  ];
}
