// Everything: the sides in order, each a heading and the lanes of those who have most contacts; or one side opened.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import { laneDraft, headingDraft, phoneHeight, placesByActor, sumOf } from "./row-drafts.ts";
import { makeLayout, type LaneLayout } from "./lane-layout.ts";
import { laneMetrics, type LaneMetrics } from "#scene/lanes/lane-metrics.ts";
import { laneRelations } from "#scene/lanes/lane-relations.ts";
import { byImportance, laneUnits, type LaneUnit } from "./lane-units.ts";

/** Above so many contacts no lane is higher than the others: all of them show bars. */
const MANY_CONTACTS = 1500;
const HIGH_LANES = 4;
/** So many lanes of each side are not given up for higher headings. */
const KEPT = 2;
const MOST_STRETCH = 1.25;
const MOST_OPEN_STRETCH = 1.6;
const HEADING_GAP = 2;
/** By how many lanes the heading grows of a side whose people without a lane have more contacts than so many. */
const HIGH_HEADINGS = [
  { from: 150, lanes: 1.25 },
  { from: 80, lanes: 1 },
  { from: 40, lanes: 0.5 },
];
/** A lane for a single contact is opened by hand, not given. */
const LEAST_CONTACTS = 2;

interface SideRows {
  side: number;
  units: readonly LaneUnit[];
  taken: LaneUnit[];
  /** px that its heading is higher than others. */
  raised: number;
}

export interface SidesOptions {
  size: { readonly width: number; readonly height: number };
  middle: string;
  openSide: string | null;
}

/** The rows of all sides. */
export function layOutSides(dataset: Dataset, facts: LaneFacts, options: SidesOptions): LaneLayout {
  const metrics = laneMetrics(options.size.width);
  const { sides: allSides, orderFor } = laneRelations(dataset);
  const units = laneUnits(dataset, facts, { mask: null, alone: false });
  const order = orderFor(options.middle).filter((side) => (units[side] ?? []).length > 0);
  const isFoot = (side: number): boolean =>
    allSides[side]?.bench === "foot" && allSides[side]?.id !== options.middle;
  const sides = order
    .filter((side) => !isFoot(side))
    .map((side): SideRows => ({ side, units: units[side] ?? [], taken: [], raised: 0 }));
  const feet = order.filter(isFoot);
  const high = facts.contacts > MANY_CONTACTS ? new Set<number>() : highLanes(dataset, sides);
  const heightOf = (unit: LaneUnit): number => metrics.laneHeight * timesOf(unit, high, metrics);
  const headings = sides.length * (metrics.headingHeight + HEADING_GAP) + feet.length * metrics.headingHeight;
  const all = sumOf(sides, (rows) => sumOf(rows.units, heightOf));
  const height = phoneHeight(options.size.height, metrics, headings + all);
  const opened = sides.find(({ side }) => allSides[side]?.id === options.openSide);
  let left = height - metrics.top - metrics.foot - headings;
  if (opened === undefined && facts.contacts <= MANY_CONTACTS) {
    const firsts = sumOf(sides, (rows) => sumOf(firstOf(rows, metrics).slice(0, KEPT), heightOf));
    left -= raiseHeadings(sides, metrics, left - firsts);
  }
  let room = left;
  const take = (rows: SideRows, unit: LaneUnit): void => {
    if (left < heightOf(unit) || rows.taken.includes(unit)) return;
    left -= heightOf(unit);
    rows.taken.push(unit);
  };
  if (opened === undefined) takeByImportance(dataset, sides, metrics, take);
  else {
    takeOpened(sides, opened, metrics, take);
    // What is left goes to the headings of the sides that are closed.
    const raised = raiseHeadings(sides, metrics, left);
    left -= raised;
    room -= raised;
  }
  const stretch = Math.min(
    opened === undefined ? MOST_STRETCH : MOST_OPEN_STRETCH,
    room / Math.max(1, room - left),
  );
  const drafts = [
    ...sides.flatMap((rows) =>
      [
        headingDraft(rows.side, rows, {
          id: allSides[rows.side]?.id ?? "",
          height: metrics.headingHeight + rows.raised,
          gap: HEADING_GAP,
        }),
      ].concat(
        rows.taken
          .toSorted((a, b) => byImportance(dataset, a, b))
          .map((unit) => laneDraft(dataset, unit, heightOf(unit) * stretch)),
      ),
    ),
    ...feet.map((side) =>
      headingDraft(
        side,
        { units: units[side] ?? [], taken: [] },
        { id: allSides[side]?.id ?? "", height: metrics.headingHeight, gap: 0 },
      ),
    ),
  ];
  return makeLayout({
    dataset,
    form: "all",
    metrics,
    size: { width: options.size.width, height },
    drafts,
    placesOf: (event, rowOfActor) => placesByActor(dataset, facts, event, rowOfActor),
  });
}

/**
 * Headings that hold many are higher, as a lane with as many contacts would be, the middle's first; what the first
 * lanes of each side need is not taken for it. Answers the px that it took of `room`.
 */
function raiseHeadings(sides: readonly SideRows[], { laneHeight, first }: LaneMetrics, room: number): number {
  const isDivided = sides.some((rows) => rows.taken.length > 0);
  let taken = 0;
  for (const rows of sides) {
    const isClosed = rows.taken.length === 0 && rows.units.length > 0;
    const others = isDivided && isClosed ? rows.units : rows.units.slice(first);
    const folded = sumOf(others, (unit) => unit.first);
    const step = HIGH_HEADINGS.find(({ from, lanes }) => folded > from && taken + lanes * laneHeight <= room);
    rows.raised = laneHeight * (step?.lanes ?? 0);
    taken += rows.raised;
  }
  return taken;
}

/** Those who have a lane before anybody has a second look. */
function firstOf({ units }: SideRows, { first }: LaneMetrics): readonly LaneUnit[] {
  return units.filter((unit) => unit.first > 0).slice(0, first);
}

type Take = (rows: SideRows, unit: LaneUnit) => void;

/** The first of each side that met the middle, then whoever has most contacts while there is room. */
function takeByImportance(
  dataset: Dataset,
  sides: readonly SideRows[],
  metrics: LaneMetrics,
  take: Take,
): void {
  for (let at = 0; at < metrics.first; at += 1) {
    for (const rows of sides) {
      const unit = firstOf(rows, metrics)[at];
      if (unit !== undefined) take(rows, unit);
    }
  }
  const rest = sides
    .flatMap((rows) =>
      rows.units.filter((unit) => !rows.taken.includes(unit)).map((unit) => ({ rows, unit })),
    )
    .filter(({ unit }) => unit.all >= LEAST_CONTACTS)
    .sort((a, b) => weightOf(b.unit) - weightOf(a.unit) || byImportance(dataset, a.unit, b.unit));
  for (const { rows, unit } of rest) take(rows, unit);
}

/** The opened side has its lanes; of the middle the first stay, other sides are their headings. */
function takeOpened(sides: readonly SideRows[], opened: SideRows, metrics: LaneMetrics, take: Take): void {
  const [middle] = sides;
  if (middle !== undefined && middle !== opened) {
    for (const unit of middle.units.slice(0, metrics.first)) take(middle, unit);
  }
  for (const unit of opened.units) take(opened, unit);
}

function weightOf({ first, all }: LaneUnit): number {
  return Math.min(first, 12) + all / 6;
}

function highLanes(dataset: Dataset, sides: readonly SideRows[]): ReadonlySet<number> {
  const most = sides.flatMap(({ units }) => units).sort((a, b) => byImportance(dataset, a, b));
  return new Set(most.slice(0, HIGH_LANES).map(({ lead }) => lead));
}

function timesOf({ lead, first }: LaneUnit, high: ReadonlySet<number>, { sizeClass }: LaneMetrics): number {
  if (!high.has(lead) || first <= 30) return 1;
  return first > 50 && sizeClass !== "narrow" ? 2 : 1.5;
}
