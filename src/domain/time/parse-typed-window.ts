import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./edtf/date-fault.ts";
import type { DayWindow } from "./day-window.ts";
import { parseIsoDay } from "./parse-iso-day.ts";
import { parseTypedDate } from "./parse-typed-date.ts";

const REMEDY = "Type 2022, 2022-03 or two dates with a slash between them: 2022-03/2022-05.";

/**
 * A span of days as typed or written in an address: one date (`2022`, `2022-03`) is all of its days, two joined by
 * `/` or `..` go from the first day of the one to the last day of the other. A side that is left out, or is `..`,
 * ends where `open` does.
 */
export function parseTypedWindow(text: string, open: DayWindow): Result<DayWindow> {
  const typed = text.trim().replace(/^\[(.*)\]$/s, "$1");
  if (typed === "") return dateFault("not-a-date", "No date is typed.", REMEDY);
  const sides = splitSides(typed);
  if (sides === null) return dateFault("not-a-date", `"${typed}" is not one date and not two.`, REMEDY);
  const from = sideDay(sides[0], "from", open);
  if (!from.ok) return from;
  const to = sideDay(sides[1], "to", open);
  if (!to.ok) return to;
  if (from.value > to.value) {
    return dateFault("reversed-dates", `"${typed}" ends before it begins.`, "Put the earlier date first.");
  }
  return ok({ from: from.value, to: to.value });
}

/** Both sides of a typed span, "" for an open one; a single date is both. */
function splitSides(typed: string): readonly [string, string] | null {
  const sides = typed.split(typed.includes("/") ? "/" : "..").map((side) => side.trim());
  const [first = "", last = first] = sides.map((side) => (side === ".." ? "" : side));
  return sides.length > 2 ? null : [first, last];
}

function sideDay(text: string, side: "from" | "to", open: DayWindow): Result<number> {
  if (text === "") return ok(open[side]);
  const exact = parseIsoDay(text);
  return exact === null ? parseTypedDate(text, side) : ok(exact);
}
