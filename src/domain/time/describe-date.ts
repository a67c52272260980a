import type { Edtf } from "#domain/records/record-types.ts";
import { dayWords, stretchWords, yearWords } from "./date-words.ts";
import { calendarFromDay, dayFromCalendar, daysInMonth, type Day } from "./day.ts";
import type { DayWindow } from "./day-window.ts";
import type { EdtfPoint, EdtfTree, IntervalSide, SetMember } from "./edtf/edtf-tree.ts";
import { parseEdtfTree } from "./edtf/parse-edtf-tree.ts";
import { isExactDay, treeSpan } from "./edtf/tree-span.ts";
import { monthName, type MonthStyle } from "./month-names.ts";
import { pointWords } from "./point-words.ts";

/** A date in words; precise = exact days, without `~` or `?` or an open side. */
export interface DateDescription {
  text: string;
  precise: boolean;
}

/**
 * A date as a sentence part for people: "26 April 2023", "April 2023, day unknown", "30 to 31 March 2022",
 * "one day between 17 and 19 February 2023", "about 4 April 2022", "undated". Text that is not EDTF is given back.
 */
export function describeDate(edtf: Edtf | null): DateDescription {
  if (edtf === null) return { text: "undated", precise: false };
  const tree = parseEdtfTree(edtf);
  if (!tree.ok) return { text: edtf, precise: false };
  return { text: treeWords(tree.value, "long"), precise: isPrecise(tree.value) };
}

/** The same in little room: "26 Apr 2023", "Apr 2023", "c. 4 Apr 2022", "undated". */
export function shortDate(edtf: Edtf | null): string {
  if (edtf === null) return "undated";
  const tree = parseEdtfTree(edtf);
  return tree.ok ? treeWords(tree.value, "short") : edtf;
}

/** "26 April 2023". */
export function describeDay(day: Day): string {
  return dayWords(day);
}

/** "1 March to 30 April 2022"; "March 2022" for a whole month, "2022" for a whole year. */
export function describeWindow({ from, to }: DayWindow): string {
  const { year, month } = calendarFromDay(from);
  if (from === dayFromCalendar(year, 1, 1) && to === dayFromCalendar(year, 12, 31)) return yearWords(year);
  const isWholeMonth =
    from === dayFromCalendar(year, month, 1) && to === dayFromCalendar(year, month, daysInMonth(year, month));
  return isWholeMonth ? `${monthName(month)} ${yearWords(year)}` : stretchWords(from, to, "to");
}

function treeWords(tree: EdtfTree, style: MonthStyle): string {
  switch (tree.kind) {
    case "point":
      return alone(tree.point, style);
    case "interval":
      return intervalWords(tree.start, tree.end, style);
    case "set":
      return setWords(tree.members, tree.all, style);
  }
}

/** A date that stands for itself says that its day is unknown, in the long style. */
function alone(point: EdtfPoint, style: MonthStyle): string {
  const words = pointWords(point, style);
  if (isExactDay(point) || style === "short") return words;
  const isBetweenDays =
    point.shape.kind === "calendar" && point.shape.day !== null && point.shape.day !== "XX";
  return isBetweenDays ? `one day ${words}` : `${words}, day unknown`;
}

function intervalWords(start: IntervalSide, end: IntervalSide, style: MonthStyle): string {
  if (typeof start === "object" && typeof end === "object") return fromToWords(start, end, style);
  if (typeof start === "object") {
    return `from ${pointWords(start, style)}${end === "open" ? " on" : ", end unknown"}`;
  }
  if (typeof end === "object") {
    return `until ${pointWords(end, style)}${start === "open" ? "" : ", start unknown"}`;
  }
  return "dates not known";
}

function fromToWords(start: EdtfPoint, end: EdtfPoint, style: MonthStyle): string {
  if (isPlainDay(start) && isPlainDay(end)) return stretchWords(start.from, end.from, "to", style);
  const words = `${pointWords(start, style)} to ${pointWords(end, style)}`;
  const isExact = isExactDay(start) && isExactDay(end);
  return isExact || style === "short" ? words : `${words}, exact days unknown`;
}

function setWords(members: readonly SetMember[], all: boolean, style: MonthStyle): string {
  const [only] = members;
  if (members.length === 1 && only !== undefined && !all) return soleMemberWords(only, style);
  const words = members.map((member) => memberWords(member, style));
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} ${all ? "and" : "or"} ${last}`;
}

/** `[a..b]` is one unknown day between two. */
function soleMemberWords(member: SetMember, style: MonthStyle): string {
  if (member.kind === "one") return alone(member.point, style);
  const { start, end } = member;
  if (start === null || end === null) return memberWords(member, style);
  if (isPlainDay(start) && isPlainDay(end)) {
    if (start.from === end.from) return dayWords(start.from, style);
    const between = `between ${stretchWords(start.from, end.from, "and", style)}`;
    return style === "long" ? `one day ${between}` : between;
  }
  const between = `between ${pointWords(start, style)} and ${pointWords(end, style)}`;
  return style === "long" ? `one day ${between}` : between;
}

function memberWords(member: SetMember, style: MonthStyle): string {
  if (member.kind === "one") return pointWords(member.point, style);
  const { start, end } = member;
  if (start !== null && end !== null) {
    const isPlain = isPlainDay(start) && isPlainDay(end);
    return isPlain
      ? stretchWords(start.from, end.from, "to", style)
      : `${pointWords(start, style)} to ${pointWords(end, style)}`;
  }
  if (start !== null) return `${pointWords(start, style)} or later`;
  return end === null ? "" : `${pointWords(end, style)} or earlier`;
}

function isPlainDay(point: EdtfPoint): boolean {
  return isExactDay(point) && !point.approximate && !point.uncertain;
}

function isPrecise(tree: EdtfTree): boolean {
  const span = treeSpan(tree);
  if (span.certainty !== "lasted" || span.approximate || span.uncertain) return false;
  if (tree.kind !== "interval") return true;
  const { start, end } = tree;
  return typeof start === "object" && typeof end === "object" && isExactDay(start) && isExactDay(end);
}
