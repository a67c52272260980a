import { BIN_UNITS, chooseUnit, type BinUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";

/** Bars thinner than this (CSS pixels) cannot be told apart or hit. */
const LEAST_BAR_PX = 1;

/** The unit that suits the width: bars of at least four pixels. */
export function unitOfWidth(axis: DayWindow, width: number): BinUnit {
  return chooseUnit(daysOf(axis), width);
}

/** True when bars of this unit would be thinner than a pixel. */
export function isTooFine(unit: BinUnit, axis: DayWindow, width: number): boolean {
  return BIN_UNITS.indexOf(unit) < BIN_UNITS.indexOf(chooseUnit(daysOf(axis), width, LEAST_BAR_PX));
}

/** The unit of a bar: the chosen one where its bars can be seen, else what suits the width. */
export function barUnit(chosen: BinUnit | null, axis: DayWindow, width: number): BinUnit {
  return chosen === null || isTooFine(chosen, axis, width) ? unitOfWidth(axis, width) : chosen;
}

function daysOf({ from, to }: DayWindow): number {
  return to - from + 1;
}
