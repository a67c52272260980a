// Where the uses of a phrase lie on the axis. A use of a known day is a mark at that day; one of an unknown day is
// drawn over all the days that it may have been on, never as a point.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { statementSpan } from "#domain/dataset/row-span.ts";
import type { PhraseUse } from "#domain/evidence/phrase-echo.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";

/** Marks nearer than this (CSS pixels) become one, so that each has a target that a finger can hit. */
export const LEAST_TARGET = 24;

/** Unknown days that take less room (CSS pixels) are drawn so wide that they still show as a stretch, not a point. */
const LEAST_STRETCH = 8;

/** One use as it is drawn, in CSS pixels from the start of the axis. */
export interface DrawnUse {
  /** Row in Dataset.statements. */
  row: number;
  left: number;
  width: number;
  inQuotation: boolean;
}

/** Uses that share one target. */
export interface PhraseMark {
  /** By date. */
  uses: readonly DrawnUse[];
  isVague: boolean;
  /** The target, in CSS pixels from the start of the axis; at least as wide as a finger needs. */
  left: number;
  width: number;
  /** Where the mark itself stands: the middle of its uses. */
  middle: number;
}

export interface PhraseMarks {
  /** From left to right, known and unknown days together; those of one kind never overlap. */
  marks: readonly PhraseMark[];
  /** Dated uses that lie wholly beside the shown part of the axis. */
  beside: number;
}

/** The marks for the dated uses; undated ones have no place on an axis. */
export function phraseMarks(dataset: Dataset, uses: readonly PhraseUse[], scale: TimeScale): PhraseMarks {
  const known: PhraseMark[] = [];
  const vague: PhraseMark[] = [];
  let beside = 0;
  for (const { row, inQuotation } of uses) {
    const span = statementSpan(dataset, row);
    if (span === null) continue;
    if (span.to < scale.axis.from || span.from > scale.axis.to) {
      beside += 1;
      continue;
    }
    const isVague = span.certainty !== "lasted";
    const drawn = { row, ...stretchOf(span, scale, isVague ? LEAST_STRETCH : 0), inQuotation };
    (isVague ? vague : known).push(markOf([drawn], isVague));
  }
  const marks = [...merged(known, areClose), ...merged(vague, doOverlap)];
  return { marks: marks.toSorted((a, b) => a.middle - b.middle), beside };
}

/** The days in CSS pixels; what lies beside the axis is not drawn, since an open side is a stand-in far away. */
function stretchOf(
  { from, to }: DayWindow,
  scale: TimeScale,
  least: number,
): Pick<DrawnUse, "left" | "width"> {
  const [start, end] = [scale.xInside(from), scale.xInside(to + 1)];
  const width = Math.min(scale.width, Math.max(least, end - start));
  return { left: Math.min(scale.width - width, Math.max(0, (start + end - width) / 2)), width };
}

function markOf(uses: readonly DrawnUse[], isVague: boolean): PhraseMark {
  const left = Math.min(...uses.map((use) => use.left));
  const right = Math.max(...uses.map((use) => use.left + use.width));
  const middle = isVague
    ? (left + right) / 2
    : uses.reduce((sum, use) => sum + use.left + use.width / 2, 0) / uses.length;
  const width = isVague ? Math.max(LEAST_TARGET, right - left) : LEAST_TARGET;
  return { uses, isVague, left: middle - width / 2, width, middle };
}

/** Neighbours made one until none meet; a mark that grows may meet the one before it. */
function merged(
  marks: readonly PhraseMark[],
  meet: (before: PhraseMark, after: PhraseMark) => boolean,
): readonly PhraseMark[] {
  const apart: PhraseMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.middle - b.middle)) {
    let next = mark;
    for (let last = apart.at(-1); last !== undefined && meet(last, next); last = apart.at(-1)) {
      apart.pop();
      next = markOf([...last.uses, ...next.uses], mark.isVague);
    }
    apart.push(next);
  }
  return apart;
}

function areClose(before: PhraseMark, after: PhraseMark): boolean {
  return after.middle - before.middle < LEAST_TARGET;
}

function doOverlap(before: PhraseMark, after: PhraseMark): boolean {
  return after.left < before.left + before.width;
}
