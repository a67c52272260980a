import type { BinUnit } from "#domain/time/bins.ts";
import { LARGER_UNIT } from "#features/timeline/axis/unit-boundaries.ts";
import type { TimeMode } from "#store/view-state.ts";

/** What the keys do on a handle, in a few sentences that are read with it. */
export function keysHelp(unit: BinUnit, mode: TimeMode): string {
  const larger = unit === "year" ? "ten years" : `one ${LARGER_UNIT[unit]}`;
  const arrows = `Arrow keys move by one ${unit}, with Shift by ${larger}.`;
  const rest = "Space plays, plus and minus magnify or widen the axis, Escape shows all dates.";
  switch (mode) {
    case "window":
      return `${arrows} Control and an arrow move the whole window. Brackets make it shorter or longer. ${rest}`;
    case "cumulative":
      return `The window begins with the data and only its end moves. ${arrows} ${rest}`;
    case "day":
      return `The window is a single day. ${arrows} Comma and full stop move by one day. ${rest}`;
  }
}
