import type { Result } from "#domain/problem.ts";
import { dateFault } from "./date-fault.ts";
import type { EdtfPoint } from "./edtf-tree.ts";
import { parsePoint } from "./parse-point.ts";

const DATE_TIME = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::\d{2})?)?$/;

/**
 * A date with a time of day (level 0; before year 0 level 1), reduced to its day: the local day that is written is kept, and the zone
 * never moves it. null = not meant as one.
 */
export function parseDateTime(text: string): Result<EdtfPoint> | null {
  if (!/^[^/,[{]*\d[Tt ]\d\d:[^/]*$/.test(text)) return null;
  const match = DATE_TIME.exec(text);
  if (match === null) {
    return dateFault(
      "not-a-date",
      `"${text}" is not a date with a time of day as ISO 8601 writes it.`,
      "Write 2023-04-26T14:30:00, with Z or +08:00 after it where the zone is known, or the day alone.",
    );
  }
  const [, date = "", hour = "", minute = "", second = "", zone = ""] = match;
  if (!isTimeOfDay(Number(hour), Number(minute), Number(second)) || !isZone(zone)) {
    return dateFault(
      "impossible-date",
      `"${text}" has a time of day that does not exist.`,
      "Times run from 00:00:00 to 23:59:59 (24:00:00 ends a day), zones from -12:00 to +14:00.",
    );
  }
  const point = parsePoint(date);
  return point.ok ? { ok: true, value: { ...point.value, text } } : point;
}

function isTimeOfDay(hour: number, minute: number, second: number): boolean {
  if (hour === 24) return minute === 0 && second === 0;
  return hour <= 23 && minute <= 59 && second <= 59;
}

function isZone(zone: string): boolean {
  if (zone === "" || zone === "Z") return true;
  const minutes = Number(zone.slice(4) || 0);
  const total = Number(zone.slice(1, 3)) * 60 + minutes;
  return minutes <= 59 && total <= (zone.startsWith("-") ? 12 : 14) * 60;
}
