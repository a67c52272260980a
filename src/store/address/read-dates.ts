// The parts of an address that are dates and spans of days.
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Day } from "#domain/time/day.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { parseTypedDate } from "#domain/time/parse-typed-date.ts";
import { parseTypedWindow } from "#domain/time/parse-typed-window.ts";
import { shownValue } from "./shown-value.ts";

/** The window of `from` and `to`; a missing end is the data's own. null when neither is there or they do not fit. */
export function readWindow(
  parts: ReadonlyMap<string, string>,
  span: DayWindow,
  ignored: string[],
): DayWindow | null {
  if (!parts.has("from") && !parts.has("to")) return null;
  const from = readDay(parts, "from", span.from, ignored);
  const to = readDay(parts, "to", span.to, ignored);
  if (from === null || to === null) return null;
  if (from > to) {
    const [first, last] = [parts.get("from") ?? "", parts.get("to") ?? ""].map(shownValue);
    ignored.push(`from=${first} lies after to=${last}; the dates are ignored.`);
    return null;
  }
  return { from, to };
}

/** A span in one part, `vs=2022-03-01..2022-04-30`; a missing side is the data's own. */
export function readSpan(
  name: "vs" | "axis",
  text: string | undefined,
  span: DayWindow,
  ignored: string[],
): DayWindow | null {
  if (text === undefined) return null;
  const window = parseTypedWindow(text, span);
  if (window.ok) return window.value;
  ignored.push(
    `${name}=${shownValue(text)} is not a span of dates; write 2022-03-01..2022-04-30, the earlier date first.`,
  );
  return null;
}

/** The day that a part names, `missing` when it is not there; null (and a sentence) when it cannot be read. */
export function readDay(
  parts: ReadonlyMap<string, string>,
  name: "from" | "to" | "split",
  missing: Day | null,
  ignored: string[],
): Day | null {
  const text = parts.get(name);
  if (text === undefined) return missing;
  const exact = parseIsoDay(text);
  if (exact !== null) return exact;
  const day = parseTypedDate(text, name === "to" ? "to" : "from");
  if (day.ok) return day.value;
  ignored.push(`${name}=${shownValue(text)} is not a date; write 2022, 2022-03 or 2022-03-01.`);
  return null;
}
