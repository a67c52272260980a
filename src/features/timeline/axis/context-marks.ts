import { contextRows } from "#domain/dataset/context-rows.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { TimeScale } from "./time-scale.ts";

/** Marks closer than this (CSS pixels) become one: each keeps a target that a finger or a pointer can hit. */
export const MARK_TARGET = 24;
/** Less room than this (CSS pixels) shows no label beside the mark. */
const LEAST_LABEL_ROOM = 36;

/** Context events that share one mark on the axis. */
export interface ContextMark {
  ids: readonly RecordId[];
  titles: readonly string[];
  rows: readonly number[];
  /** CSS pixels of the first event's middle day. */
  x: number;
  /** CSS pixels that a label beside it may take; 0 = none. */
  labelRoom: number;
}

/** Marks for the dated context events on the axis, left to right. */
export function contextMarks(dataset: Dataset, scale: TimeScale): ContextMark[] {
  const marks: { ids: RecordId[]; titles: string[]; rows: number[]; x: number; labelRoom: number }[] = [];
  for (const { row, x } of placedContextEvents(dataset, scale)) {
    const event = dataset.events[row];
    if (event === undefined) continue;
    const last = marks.at(-1);
    if (last !== undefined && x - last.x < MARK_TARGET) {
      last.ids.push(event.id);
      last.titles.push(event.title);
      last.rows.push(row);
    } else {
      marks.push({ ids: [event.id], titles: [event.title], rows: [row], x, labelRoom: 0 });
    }
  }
  marks.forEach((mark, index) => {
    const next = marks[index + 1]?.x ?? scale.width + MARK_TARGET / 2;
    const room = next - mark.x - MARK_TARGET;
    mark.labelRoom = room >= LEAST_LABEL_ROOM ? room : 0;
  });
  return marks;
}

function placedContextEvents(dataset: Dataset, scale: TimeScale): { row: number; x: number }[] {
  const { eventFrom, eventTo } = dataset.columns;
  const placed: { row: number; x: number }[] = [];
  for (const row of contextRows(dataset)) {
    // An open side is a stand-in far away, and part of the event may lie beside the axis.
    const from = Math.max(eventFrom[row] ?? 0, scale.axis.from);
    const to = Math.min(eventTo[row] ?? 0, scale.axis.to);
    if (from <= to) placed.push({ row, x: scale.x((from + to + 1) / 2) });
  }
  return placed.sort((a, b) => a.x - b.x);
}
