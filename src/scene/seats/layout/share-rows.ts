// Which guests of a bench have a row of their own, which stand several in a line, and which lie in their side's fold.
import { fitName } from "#scene/marks/fit-name.ts";
import { nameForms } from "#scene/marks/short-names.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BETWEEN_SIDES, rowHeight, type SeatMetrics } from "./seat-metrics.ts";

/** How the guests of one side are divided, as actor rows. */
export interface SharedRows {
  side: number;
  rows: number[];
  /** In the order of rank; `linesOf` divides them. */
  run: number[];
  fold: number[];
}

export interface RowPlan {
  sides: readonly SharedRows[];
  /** px, before any stretching. */
  used: number;
}

/** Beside a name in a line: its dot and a blank. */
export const RUN_SIGN = 11;
/** A line's first dot lies under the discs of the rows: this far inwards from the column of names. */
export const RUN_INWARDS = 9;

/** px for the names of a line. */
export function runRoom({ column }: SeatMetrics): number {
  return column + RUN_INWARDS - 2;
}

const FIRST_ROWS = 3;
export const FOLD_EXTRA = 0.3;
/** So many contacts in all are never folded. */
const BUSY = 10;
const MOST_CUTS = 24;

/** What is to be divided, and the room for it. */
export interface RowQuestion {
  facts: SeatFacts;
  metrics: SeatMetrics;
  /** Places of sides from the top down. */
  sides: readonly number[];
  /** px of the bench's height. */
  height: number;
  /** Place of a side whose fold is opened; null = none. */
  open: number | null;
}

/** The name of somebody who stands in a line with others. */
export function runName({ dataset }: SeatFacts, metrics: SeatMetrics, actor: number): string {
  const { sizeClass, small } = metrics;
  const width = runRoom(metrics) - RUN_SIGN;
  const { short, tiny } = nameForms(dataset, actor);
  if (sizeClass !== "narrow" && textWidth(short, small) <= width) return short;
  return textWidth(tiny, small) <= width
    ? tiny
    : fitName(dataset, actor, { width, size: small, weight: 400, narrow: true });
}

/**
 * Names in as few lines as can be: the widest first, each in the first line that has room for it. Lines are in the
 * order of their first names, the emptiest last; names in their own.
 */
export function linesOf(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const lines: { width: number; at: number[] }[] = [];
  const widest = [...widths.keys()].toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0) || a - b);
  for (const at of widest) {
    const width = widths[at] ?? 0;
    const line = lines.find((one) => one.width + width <= room);
    if (line === undefined) lines.push({ width, at: [at] });
    else {
      line.width += width;
      line.at.push(at);
    }
  }
  return lines.map(({ at }) => at.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** How many lines `linesOf` makes of widths, given the widest first: asked thousands of times where it is asked once. */
export function lineCount(widest: readonly number[], room: number): number {
  const lines: number[] = [];
  for (const width of widest) {
    let at = 0;
    while (at < lines.length && (lines[at] ?? 0) + width > room) at += 1;
    lines[at] = (lines[at] ?? 0) + width;
  }
  return lines.length;
}

/**
 * Divides a bench. The first three of each side that met the middle have rows; then as many rows for those with two
 * and more contacts with it as leave the fewest people folded: all cuts are tried.
 */
export function shareRows(question: RowQuestion): RowPlan {
  const { metrics, sides } = question;
  const stages = stagesOf(question);
  const { two } = stages;
  const names: Names = { widthOf: rememberedWidth(question), rankOf: ranksOf(question) };
  // On a phone at least half of those that would have room stay rows.
  const half = Math.min(two.length / 2, question.height / metrics.row / 3);
  const narrowest = metrics.sizeClass === "narrow" ? Math.ceil(half) : 0;
  const stride = Math.max(1, Math.floor(two.length / MOST_CUTS));
  let best: Filling | null = null;
  for (let cut = two.length; cut >= narrowest; cut -= stride) {
    const filling = fill(question, stages, names, cut);
    if (best === null || filling.cost < best.cost) best = filling;
    if (filling.cost === 0) break;
  }
  const filled = best ?? fill(question, stages, names, two.length);
  return { sides: sides.map((side) => filled.divided(side)), used: filled.used };
}

interface Stages {
  first: readonly number[];
  busy: readonly number[];
  two: readonly number[];
  one: readonly number[];
  none: readonly number[];
}

function stagesOf({ facts, sides, open }: RowQuestion): Stages {
  const { withMiddle, all, seated } = facts;
  const m = (actor: number): number => withMiddle[actor] ?? 0;
  const inOrder = sides
    .flatMap((side) => seated[side] ?? [])
    .toSorted((a, b) => m(b) - m(a) || (all[b] ?? 0) - (all[a] ?? 0) || a - b);
  const first = new Set(
    sides.flatMap((side) => (seated[side] ?? []).slice(0, FIRST_ROWS).filter((actor) => m(actor) > 0)),
  );
  const rest = inOrder.filter((actor) => !first.has(actor));
  const isBusy = (actor: number): boolean => m(actor) < 2 && (all[actor] ?? 0) >= BUSY;
  const openFirst = (list: readonly number[]): readonly number[] =>
    open === null
      ? list
      : [...list.filter((a) => facts.sideOf(a) === open), ...list.filter((a) => facts.sideOf(a) !== open)];
  return {
    first: inOrder.filter((actor) => first.has(actor)),
    // Whoever opens a fold wants its names before all others.
    busy: [
      ...rest.filter((a) => facts.sideOf(a) === open && m(a) < 2),
      ...rest.filter((a) => isBusy(a) && facts.sideOf(a) !== open),
    ],
    two: openFirst(rest.filter((actor) => m(actor) >= 2)),
    one: rest.filter((actor) => m(actor) === 1 && !isBusy(actor) && facts.sideOf(actor) !== open),
    none: rest.filter((actor) => m(actor) === 0 && !isBusy(actor) && facts.sideOf(actor) !== open),
  };
}

interface Filling {
  /** Folded people; those who met the middle weigh most. */
  cost: number;
  used: number;
  divided: (side: number) => SharedRows;
}

const MET_WEIGHS = 1000;

/** What is the same for every cut. */
interface Names {
  /** px of a name in a line, with its dot and a blank. */
  widthOf: (actor: number) => number;
  /** Place among those of its side. */
  rankOf: (actor: number) => number;
}

function fill(question: RowQuestion, stages: Stages, { widthOf, rankOf }: Names, cut: number): Filling {
  const { facts, metrics, sides, height } = question;
  const room = runRoom(metrics);
  const parts = new Map<number, SharedRows>(
    sides.map((side) => [side, { side, rows: [], run: [], fold: [] }]),
  );
  const lineCounts = new Map<number, number>(sides.map((side) => [side, 0]));
  const foldLine = metrics.line + FOLD_EXTRA;
  let used = sides.length * (metrics.head + BETWEEN_SIDES + foldLine);
  const part = (actor: number): SharedRows | undefined => parts.get(facts.sideOf(actor));
  const linesFor = (run: readonly number[]): number =>
    lineCount(
      run.map(widthOf).sort((a, b) => b - a),
      room,
    );

  const tryRow = (actor: number): boolean => {
    const needs = rowHeight(metrics, facts.withMiddle[actor] ?? 0);
    if (used + needs > height) return false;
    used += needs;
    part(actor)?.rows.push(actor);
    return true;
  };
  /** By side: the widths of its names in lines, the widest first. */
  const widths = new Map<number, readonly number[]>(sides.map((side) => [side, []]));
  const hasRoom = (side: number, lines: number): boolean =>
    used + (lines - (lineCounts.get(side) ?? 0)) * metrics.line <= height;
  const tryRun = (actor: number): boolean => {
    const own = part(actor);
    if (own === undefined) return false;
    const wider = widths.get(own.side) ?? [];
    const width = widthOf(actor);
    const place = wider.findIndex((other) => other < width);
    const next = place < 0 ? [...wider, width] : wider.toSpliced(place, 0, width);
    const lines = lineCount(next, room);
    if (!hasRoom(own.side, lines)) return false;
    used += (lines - (lineCounts.get(own.side) ?? 0)) * metrics.line;
    const rank = rankOf(actor);
    const at = own.run.findIndex((other) => rankOf(other) > rank);
    own.run = at < 0 ? [...own.run, actor] : own.run.toSpliced(at, 0, actor);
    lineCounts.set(own.side, lines);
    widths.set(own.side, next);
    return true;
  };
  const runOrFold = (actor: number): void => {
    if (tryRun(actor)) return;
    part(actor)?.fold.push(actor);
  };

  for (const actor of stages.first) if (!tryRow(actor)) runOrFold(actor);
  for (const actor of stages.busy) runOrFold(actor);
  for (const [at, actor] of stages.two.entries()) if (at >= cut || !tryRow(actor)) runOrFold(actor);
  for (const actor of stages.one) runOrFold(actor);
  for (const actor of stages.none) runOrFold(actor);

  // Unused fold lines are given back; folds whose names fit in their line are written out.
  for (const own of parts.values()) {
    const lines = lineCounts.get(own.side) ?? 0;
    if (own.fold.length > 0 && linesFor([...own.run, ...own.fold]) <= lines + 1) {
      own.run.push(...own.fold);
      own.fold = [];
    } else if (own.fold.length === 0) used -= foldLine;
  }
  let cost = 0;
  for (const { fold } of parts.values())
    for (const actor of fold) cost += (facts.withMiddle[actor] ?? 0) > 0 ? MET_WEIGHS : 1;
  return { cost, used, divided: (side) => parts.get(side) ?? { side, rows: [], run: [], fold: [] } };
}

function ranksOf({ facts, sides }: RowQuestion): (actor: number) => number {
  const ranks = new Map(sides.flatMap((side) => (facts.seated[side] ?? []).map((actor, at) => [actor, at])));
  return (actor) => ranks.get(actor) ?? 0;
}

function rememberedWidth({ facts, metrics }: RowQuestion): (actor: number) => number {
  const widths = new Map<number, number>();
  return (actor) => {
    let width = widths.get(actor);
    if (width === undefined) {
      width = textWidth(runName(facts, metrics, actor), metrics.small) + RUN_SIGN;
      widths.set(actor, width);
    }
    return width;
  };
}
