import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./date-fault.ts";
import type { EdtfLevel, EdtfTree, IntervalSide } from "./edtf-tree.ts";
import { explainMistake } from "./explain-mistake.ts";
import { parsePoint } from "./parse-point.ts";

/** `start/end`: both sides dates, `..` for open, or nothing for not known; never both without a date. */
export function parseInterval(text: string): Result<EdtfTree> {
  const sides = text.split("/");
  const [startText = "", endText = ""] = sides;
  if (sides.length !== 2) return explainMistake(text);
  if (/[Tt]\d\d:/.test(text)) {
    return dateFault(
      "not-a-date",
      `"${text}" has a time of day inside an interval.`,
      "Write the two days alone: 2023-04-26/2023-04-27.",
    );
  }
  if (text === "/") {
    return dateFault(
      "not-a-date",
      `"/" is an interval with no date on either side.`,
      "Leave the date out (null).",
    );
  }
  const mistake = wholeMistake(text, startText, endText);
  if (mistake !== null) return mistake;
  const start = parseSide(startText);
  if (!start.ok) return start;
  const end = parseSide(endText);
  if (!end.ok) return end;
  return order(text, start.value, end.value);
}

/** Mistakes that show only when both sides are seen: a day with slashes, an abbreviated end, the draft's words. */
function wholeMistake(text: string, start: string, end: string): Result<never> | null {
  const looksWhole = /^\d{1,2}$/.test(end) || /^\d{1,2}$/.test(start) || /unknown|open|uuuu/i.test(text);
  return looksWhole ? explainMistake(text) : null;
}

function parseSide(text: string): Result<IntervalSide> {
  if (text === "") return ok("unknown");
  if (text === "..") return ok("open");
  return parsePoint(text);
}

function order(text: string, start: IntervalSide, end: IntervalSide): Result<EdtfTree> {
  const level = Math.max(sideLevel(start), sideLevel(end)) as EdtfLevel;
  if (typeof start === "object" && typeof end === "object" && start.from > end.to) {
    return dateFault(
      "reversed-dates",
      `"${text}" ends before it starts.`,
      `Write the earlier date first: ${end.text}/${start.text}.`,
    );
  }
  return ok({ kind: "interval", level, start, end });
}

/** Level 1 knows open and unknown sides and whole dates in doubt; unspecified digits in a side are level 2. */
function sideLevel(side: IntervalSide): EdtfLevel {
  if (typeof side !== "object") return 1;
  return side.text.includes("X") ? 2 : side.level;
}
