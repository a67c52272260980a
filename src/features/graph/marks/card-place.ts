import type { Size } from "./stage.ts";

interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  top?: number;
  bottom?: number;
}

/** CSS px between the card and what it explains, and between the card and the rim of the canvas. */
const AIR = 10;
export const CARD_WIDTH = 260;
/** A card of three lines. */
const CARD_HEIGHT = 84;
/** What is higher has its card beside it. */
const TALL = 40;

/**
 * Where the card of something stands in the canvas (CSS px): under it, else over it, since what it is about lies in one
 * row with it; beside it where it is tall. Never on it.
 */
export function cardPlace({ left, top, right, bottom }: Place, { width, height }: Size): CardPlace {
  if (bottom - top > TALL) {
    const beside = right + AIR + CARD_WIDTH <= width ? right + AIR : left - AIR - CARD_WIDTH;
    if (beside >= 0) return { left: beside, top: within(top, AIR, height - CARD_HEIGHT - AIR) };
  }
  const across = within((left + right - CARD_WIDTH) / 2, AIR, width - CARD_WIDTH - AIR);
  return bottom + AIR + CARD_HEIGHT <= height
    ? { left: across, top: bottom + AIR }
    : { left: across, bottom: height - top + AIR };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
