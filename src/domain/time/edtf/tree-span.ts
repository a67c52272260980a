import { EARLIEST_DAY, LATEST_DAY, type DateSpan } from "#domain/time/date-span.ts";
import type { EdtfPoint, EdtfTree, IntervalSide, SetMember } from "./edtf-tree.ts";

/** The days that a parsed date covers. */
export function treeSpan(tree: EdtfTree): DateSpan {
  switch (tree.kind) {
    case "point":
      return pointSpan(tree.point);
    case "interval":
      return intervalSpan(tree.start, tree.end);
    case "set":
      return setSpan(tree.members, tree.all);
  }
}

/** Whether a date is one exact day of the calendar. (A far year also has from = to, held at the outermost day.) */
export function isExactDay(point: EdtfPoint): boolean {
  return point.from === point.to && point.shape.kind === "calendar";
}

function pointSpan(point: EdtfPoint): DateSpan {
  return {
    from: point.from,
    to: point.to,
    certainty: isExactDay(point) ? "lasted" : "unknown",
    approximate: point.approximate,
    uncertain: point.uncertain,
    openStart: false,
    openEnd: false,
  };
}

function intervalSpan(start: IntervalSide, end: IntervalSide): DateSpan {
  const dated = [start, end].filter((side) => typeof side === "object");
  return {
    from: typeof start === "object" ? start.from : EARLIEST_DAY,
    to: typeof end === "object" ? end.to : LATEST_DAY,
    certainty: "lasted",
    ...doubtOf(dated),
    openStart: typeof start !== "object",
    openEnd: typeof end !== "object",
  };
}

function setSpan(members: readonly SetMember[], all: boolean): DateSpan {
  const points = members.flatMap((member) =>
    member.kind === "one" ? [member.point] : [member.start, member.end],
  );
  const dated = points.filter((point) => point !== null);
  const openStart = members.some((member) => member.kind === "stretch" && member.start === null);
  const openEnd = members.some((member) => member.kind === "stretch" && member.end === null);
  const from = openStart
    ? EARLIEST_DAY
    : dated.reduce((least, point) => Math.min(least, point.from), LATEST_DAY);
  const to = openEnd ? LATEST_DAY : dated.reduce((most, point) => Math.max(most, point.to), EARLIEST_DAY);
  const exact = dated.every(isExactDay);
  const known = exact && (from === to || (all && !openStart && !openEnd && hasNoGap(members)));
  return { from, to, certainty: known ? "lasted" : "unknown", ...doubtOf(dated), openStart, openEnd };
}

/** Days that were all part of it are said to have lasted only when none between them is missing. */
function hasNoGap(members: readonly SetMember[]): boolean {
  const stretches = members
    .map((member) => (member.kind === "one" ? { start: member.point, end: member.point } : member))
    .map(({ start, end }) => ({ from: start?.from ?? EARLIEST_DAY, to: end?.to ?? LATEST_DAY }))
    .toSorted((a, b) => a.from - b.from);
  let reached = stretches[0]?.to ?? 0;
  for (const stretch of stretches) {
    if (stretch.from > reached + 1) return false;
    reached = Math.max(reached, stretch.to);
  }
  return true;
}

function doubtOf(points: readonly EdtfPoint[]): Pick<DateSpan, "approximate" | "uncertain"> {
  return {
    approximate: points.some((point) => point.approximate),
    uncertain: points.some((point) => point.uncertain),
  };
}
