import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./edtf/date-fault.ts";
import type { DayWindow } from "./day-window.ts";
import { parseIsoDay } from "./parse-iso-day.ts";
import { parseTypedDate } from "./parse-typed-date.ts";

const REMEDY = "Type 2022, 2022-03 or two dates: 2022-03 to 2022-05.";

/**
 * A span of days as typed or written in an address: one date (`2022`, `2022-03`) is all of its days, two joined by
 * `/`, `..`, "to", "until" or a dash go from the first day of the one to the last day of the other. A side that is left
 * out, or is `..`, ends where `open` does.
 */
export function parseTypedWindow(text: string, open: DayWindow): Result<DayWindow> {
  const typed = text
    .trim()
    .replace(/^\[(.*)\]$/s, "$1")
    .replace(/^from\s+/iu, "");
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

/**
 * What people write between two dates. A hyphen joins only with blanks around it: inside a date it is a part of that.
 * "from" may stand before the first date.
 */
const JOINED_BY_WORD = /\s*[–—―]\s*|\s+(?:to|until|till|through|-|−)\s+/giu;

/** Whether a text names two ends and not one day. */
export function isTypedInterval(text: string): boolean {
  return /\/|\.\./u.test(text) || text.trim().search(JOINED_BY_WORD) >= 0;
}

/** Both sides of a typed span, "" for an open one; a single date is both. */
function splitSides(typed: string): readonly [string, string] | null {
  const joined = typed.replace(JOINED_BY_WORD, "/");
  const sides = joined.split(joined.includes("/") ? "/" : "..").map((side) => side.trim());
  const [first = "", last = first] = sides.map((side) => (side === ".." ? "" : side));
  return sides.length > 2 ? null : [first, last];
}

function sideDay(text: string, side: "from" | "to", open: DayWindow): Result<number> {
  if (text === "") return ok(open[side]);
  const exact = parseIsoDay(text);
  return exact === null ? parseTypedDate(text, side) : ok(exact);
}
