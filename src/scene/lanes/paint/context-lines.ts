// Dated facts that frame the contacts, as hairlines through all lanes, with their names on top.
import { UNDATED, type Dataset } from "#domain/dataset/dataset.ts";
import { dayWords } from "#domain/time/date-words.ts";
import { textWidth } from "#drawing/text-width.ts";
import { labelText } from "#scene/label-text.ts";
import type { AxisScale } from "#scene/lanes/axis-scale.ts";
import { fitText } from "#scene/marks/fit-name.ts";
import { shortName } from "#scene/marks/short-names.ts";

export interface ContextLine {
  event: number;
  x: number;
  /** Where it lasted, or its unknown day lies: px; equal for a day. */
  from: number;
  to: number;
  /** It lasted longer than a day, or its day is not known. */
  isStretch: boolean;
  weight: ContextWeight;
  /** null = no room: a triangle. */
  name: ContextName | null;
}

/** A name and where it stands, px. */
export interface ContextName {
  text: string;
  left: number;
  right: number;
}

/** What people reckon from before all, other landmarks, a change in an office, any other dated fact. */
export type ContextWeight = "main" | "landmark" | "change" | "fact";

const SIZE = 11;
const BETWEEN = 8;
/** Facts that are no landmark have lines where the axis is this short, in days. */
const SHORT_AXIS = 215;
const LEAST_NAME = 64;
const ORDER: readonly ContextWeight[] = ["main", "landmark", "change", "fact"];

/** The context of an axis on a canvas of this width. */
export function contextLines(dataset: Dataset, axis: AxisScale, width: number): readonly ContextLine[] {
  const { columns } = dataset;
  const { from, to } = axis.window;
  const { rows, main } = contextOf(dataset);
  const found: ContextLine[] = [];
  for (const row of rows) {
    const event = dataset.events[row];
    if (event === undefined) continue;
    const first = columns.eventFrom[row] ?? 0;
    const last = columns.eventTo[row] ?? 0;
    if (last < from || first > to) continue;
    const weight = row === main ? "main" : weightOf(event);
    const isLong = last - first > 31;
    if (weight === "fact" && (to - from >= SHORT_AXIS || isLong)) continue;
    found.push({
      event: row,
      x: axis.xOf(Math.max(first, from)) + axis.pxPerDay / 2,
      from: axis.xOf(Math.max(first, from)),
      to: axis.xOf(Math.min(last, to) + 1),
      isStretch: last > first,
      weight,
      name: null,
    });
  }
  return withNames(dataset, found, axis, width);
}

interface Context {
  /** Rows of the dated context events. */
  rows: readonly number[];
  /** The one that people reckon from before all others; -1 = none. */
  main: number;
}

const known = new WeakMap<Dataset, Context>();

function contextOf(dataset: Dataset): Context {
  let context = known.get(dataset);
  if (context === undefined) {
    const rows = dataset.events.flatMap((event, row) =>
      event.context === true && dataset.columns.eventCertainty[row] !== UNDATED ? [row] : [],
    );
    context = { rows, main: mainLandmark(dataset) };
    known.set(dataset, context);
  }
  return context;
}

/** The landmark of a war where there is one, else the first. */
function mainLandmark({ events }: Dataset): number {
  const military = events.findIndex(({ landmark, type }) => landmark !== undefined && type === "military");
  return military >= 0 ? military : events.findIndex(({ landmark }) => landmark !== undefined);
}

function weightOf({ landmark, type }: Dataset["events"][number]): ContextWeight {
  if (landmark !== undefined) return "landmark";
  return type === "appointment" ? "change" : "fact";
}

interface Span {
  left: number;
  right: number;
}

/**
 * Names where they fit, the weightier first: each the shortest first, so that as many as can be have one, then in full
 * where that has room.
 */
function withNames(
  dataset: Dataset,
  lines: readonly ContextLine[],
  axis: AxisScale,
  width: number,
): readonly ContextLine[] {
  const room: Span = { left: axis.left - 2, right: width - 2 };
  const order = lines.toSorted((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) || a.x - b.x);
  const names: (ContextName | null)[] = order.map(() => null);
  const others = (at: number): readonly Span[] =>
    names.filter((name, place) => name !== null && place !== at) as ContextName[];
  order.forEach((line, at) => {
    const short = namesOf(dataset, line).slice(-1);
    names[at] =
      placeName(short, line, room, others(at)) ??
      (line.weight === "main" ? forced(dataset, line, room, others(at)) : null);
  });
  order.forEach((line, at) => {
    names[at] = placeName(namesOf(dataset, line), line, room, others(at)) ?? names[at] ?? null;
  });
  return order.map((line, at) => Object.assign({}, line, { name: names[at] ?? null }));
}

/** The full name, and where that is long a shorter one. */
function namesOf(dataset: Dataset, { event, weight }: ContextLine): readonly string[] {
  const record = dataset.events[event];
  if (record === undefined) return [];
  const day = dayWords(dataset.columns.eventFrom[event] ?? 0);
  if (weight === "main") return [`${day}: ${labelText(record.title)}`, day];
  const title = labelText(record.title);
  if (record.landmark !== undefined) return [title, capital(labelText(record.landmark))];
  const subject = record.participants.find(({ role }) => role === "subject")?.actor;
  const row = subject === undefined ? undefined : dataset.actorRow.get(subject);
  return weight === "change" && row !== undefined ? [title, shortName(dataset, row)] : [title];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function placeName(
  texts: readonly string[],
  { x, weight }: ContextLine,
  room: Span,
  taken: readonly Span[],
): ContextName | null {
  const bold = weight === "main" ? 600 : 400;
  const free = (left: number, right: number): boolean =>
    left >= room.left &&
    right <= room.right &&
    !taken.some((span) => left < span.right + BETWEEN && right > span.left - BETWEEN);
  for (const text of texts) {
    const wide = textWidth(text, SIZE, bold);
    if (free(x - 1, x - 1 + wide)) return { text, left: x - 1, right: x - 1 + wide };
    if (free(x + 1 - wide, x + 1)) return { text, left: x + 1 - wide, right: x + 1 };
  }
  if (weight !== "fact") return null;
  const next = Math.min(
    room.right,
    ...taken.filter(({ left }) => left > x).map(({ left }) => left - BETWEEN),
  );
  if (next - x < LEAST_NAME || !free(x - 1, x)) return null;
  const text = fitText(texts[0] ?? "", SIZE, bold, next - x);
  return { text, left: x - 1, right: x - 1 + textWidth(text, SIZE, bold) };
}

/** A landmark is never nameless: as much of its name as there is room around its line. */
function forced(dataset: Dataset, line: ContextLine, room: Span, taken: readonly Span[]): ContextName | null {
  const left = Math.max(room.left, ...taken.filter((s) => s.left <= line.x).map((s) => s.right + BETWEEN));
  const right = Math.min(room.right, ...taken.filter((s) => s.left > line.x).map((s) => s.left - BETWEEN));
  const text = fitText(namesOf(dataset, line)[1] ?? "", SIZE, 600, right - left);
  const wide = textWidth(text, SIZE, 600);
  if (wide > right - left) return null;
  const at = Math.max(left, Math.min(right - wide, line.x - wide / 2));
  return { text, left: at, right: at + wide };
}
