import type { DayWindow } from "#domain/time/day-window.ts";

/** All dates: wider than any day or stand-in for an open side. */
export const ALL_DATES: DayWindow = { from: -2_147_483_648, to: 2_147_483_646 };
