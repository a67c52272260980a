import { daysInMonth } from "#domain/time/day.ts";
import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./date-fault.ts";
import type { EdtfLevel, EdtfPoint, PointShape } from "./edtf-tree.ts";
import { explainMistake } from "./explain-mistake.ts";
import { parseLongYear } from "./parse-long-year.ts";
import { pointBounds } from "./point-bounds.ts";
import { monthName } from "#domain/time/month-names.ts";

// Year, month and day, each with a sign of doubt on its left (that part alone) or right (it and all before it).
const POINT =
  /^([?~%]?)(-?)([0-9X]{4})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?))?)?$/;

/** One date without time of day: year, month, day, season or long year, levels 0 to 2. */
export function parsePoint(text: string): Result<EdtfPoint> {
  const longYear = parseLongYear(text);
  if (longYear !== null) return longYear;
  const match = POINT.exec(text);
  if (match === null) return explainMistake(text);
  const [, yearLeft = "", sign = "", year = "", yearRight = "", monthLeft = "", month, monthRight = ""] =
    match;
  const [dayLeft = "", day, dayRight = ""] = match.slice(8);
  const lastRight = day !== undefined ? dayRight : month !== undefined ? monthRight : yearRight;
  const signs = yearLeft + yearRight + monthLeft + monthRight + dayLeft + dayRight;
  const shape = shapeOf({ text, negative: sign === "-", year, month: month ?? null, day: day ?? null });
  if (!shape.ok) return shape;
  const bounds = pointBounds(shape.value);
  if (bounds === null) return dateFault("impossible-date", `"${text}" is a day that no year has.`, CHECK_DAY);
  return ok({
    text,
    level: pointLevel(shape.value, signs, lastRight),
    shape: shape.value,
    ...bounds,
    approximate: /[~%]/.test(signs),
    uncertain: /[?%]/.test(signs),
  });
}

const CHECK_DAY = "Check the day and the month.";

interface PointParts {
  text: string;
  negative: boolean;
  year: string;
  month: string | null;
  day: string | null;
}

function shapeOf({ text, negative, year, month, day }: PointParts): Result<PointShape> {
  if (negative && year === "0000") {
    return dateFault(
      "impossible-date",
      `"${text}": there is no year -0000.`,
      "The year before 0001 is 0000.",
    );
  }
  if (month === null) return ok({ kind: "calendar", negative, year, month, day });
  if (!month.includes("X") && Number(month) >= 21 && Number(month) <= 41) {
    if (day === null) return ok({ kind: "season", negative, year, code: Number(month) });
    return dateFault(
      "not-a-date",
      `"${text}" gives a day of a season or quarter (${month}).`,
      "Write the season alone (2023-21), or a month from 01 to 12 with the day.",
    );
  }
  if (!fits(month, 1, 12)) {
    return dateFault(
      "impossible-date",
      `"${text}" has month ${month}, and a year has months 01 to 12.`,
      "Write the year, the month and the day in that order: 2023-04-26. Seasons are 21 to 24.",
    );
  }
  const fault = day === null ? null : dayFault({ text, negative, year, month, day });
  return fault ?? ok({ kind: "calendar", negative, year, month, day });
}

function dayFault({ text, negative, year, month, day }: PointParts & { month: string; day: string }) {
  if (!fits(day, 1, 31)) {
    return dateFault("impossible-date", `"${text}" has day ${day}, and no month has such a day.`, CHECK_DAY);
  }
  if (`${year}${month}`.includes("X")) return null;
  const signedYear = negative ? -Number(year) : Number(year);
  const days = daysInMonth(signedYear, Number(month));
  if (fits(day, 1, days)) return null;
  return dateFault(
    "impossible-date",
    `"${text}" has day ${day}, but ${monthName(Number(month))} ${negative ? "-" : ""}${year} has ${days} days.`,
    `Write a day from 01 to ${days}, or the month alone: ${negative ? "-" : ""}${year}-${month}.`,
  );
}

/** Whether the digits can mean a number from lowest to highest. */
function fits(digits: string, lowest: number, highest: number): boolean {
  const pattern = new RegExp(`^${digits.replaceAll("X", "\\d")}$`);
  for (let value = lowest; value <= highest; value++) {
    if (pattern.test(String(value).padStart(2, "0"))) return true;
  }
  return false;
}

function pointLevel(shape: PointShape, signs: string, lastRight: string): EdtfLevel {
  if (signs.length > lastRight.length) return 2;
  const level = shapeLevel(shape);
  return signs === "" ? level : (Math.max(level, 1) as EdtfLevel);
}

/** Level 1 lets digits go unspecified from the right only: 199X, 19XX, 1999-XX, 1999-XX-XX, 1999-01-XX. */
const UNSPECIFIED_FROM_RIGHT = /^(\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d{2}-XX|\d{4}-XX-XX)$/;

function shapeLevel(shape: PointShape): EdtfLevel {
  if (shape.kind === "long-year") return 1;
  if (shape.kind === "season") return shape.code > 24 || shape.year.includes("X") ? 2 : 1;
  const digits = [shape.year, shape.month, shape.day].filter((part) => part !== null).join("-");
  if (digits.includes("X")) return UNSPECIFIED_FROM_RIGHT.test(digits) ? 1 : 2;
  return shape.negative ? 1 : 0;
}
