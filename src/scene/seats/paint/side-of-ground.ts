// What a ground or a heading says of its side.
import type { SideGround } from "#scene/seats/layout/seat-layout-types.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

export function sideId({ facts }: SeatState, { side }: SideGround): string {
  return facts.sides[side]?.id ?? "";
}

export function labelOf({ facts }: SeatState, place: number): string {
  return facts.sides[place]?.label ?? "";
}

export function hueOf({ facts }: SeatState, place: number): number | null {
  return facts.sides[place]?.hue ?? null;
}
