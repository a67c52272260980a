import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./date-fault.ts";
import type { EdtfPoint, EdtfTree } from "./edtf-tree.ts";
import { parseDateTime } from "./parse-date-time.ts";
import { parseInterval } from "./parse-interval.ts";
import { parsePoint } from "./parse-point.ts";
import { parseSet } from "./parse-set.ts";

/** Longer texts are refused unread: no date needs them, and a hostile file could. */
const LONGEST_TEXT = 2000;

/** The parts of an EDTF date, levels 0 to 2, strictly by the grammar; a failure holds exactly one problem. */
export function parseEdtfTree(text: string): Result<EdtfTree> {
  if (text.length > LONGEST_TEXT) {
    return dateFault(
      "not-a-date",
      `"${text.slice(0, 40)}…" is ${text.length} characters long, too long for a date.`,
      `Write at most ${LONGEST_TEXT} characters.`,
    );
  }
  const dateTime = parseDateTime(text);
  if (dateTime !== null) return pointTree(dateTime);
  if (text.startsWith("[") || text.startsWith("{")) return parseSet(text);
  if (text.includes("/")) return parseInterval(text);
  return pointTree(parsePoint(text));
}

function pointTree(point: Result<EdtfPoint>): Result<EdtfTree> {
  return point.ok ? ok({ kind: "point", level: point.value.level, point: point.value }) : point;
}
