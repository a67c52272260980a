// Where seats, bars and marks of first rank lie: a function of the data, the canvas and the side in the middle, and of
// nothing that people do afterwards.
import type { InSteps } from "#scene/marks/in-steps.ts";
import { benchRows } from "./bench-rows.ts";
import { footOf, withStart, type CanvasSize } from "./foot-room.ts";
import { middleColumn } from "./middle-column.ts";
import { footMarks, middleMarks } from "./outer-marks.ts";
import { rowMarks, type MarkParts } from "./row-marks.ts";
import { legendHeight } from "./legend-words.ts";
import type { Mark, Seat, SeatLayout, SeatRow, SideGround } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { seatMetrics, type SeatMetrics } from "./seat-metrics.ts";
import { isTile, tileColumns } from "./tile-columns.ts";

/** Lays everything out, in steps; `open` = place of a side whose fold is opened. */
export function* seatLayout(facts: SeatFacts, size: CanvasSize, open: number | null): InSteps<SeatLayout> {
  const { width } = size;
  const metrics = seatMetrics(width);
  const left = benchRows(facts, metrics, { ...size, bench: "left", open, before: 0 });
  yield;
  const right = benchRows(facts, metrics, { ...size, bench: "right", open, before: left.rows.length });
  yield;
  const seats = new Map<number, Seat>();
  for (const seat of [...left.seats, ...right.seats]) seats.set(seat.actor, seat);
  const benches = [...left.grounds, ...right.grounds];
  const height = heightOf(facts, metrics, size.height, benches);
  const first = facts.contacts.filter((event) => facts.first[event] === 1);
  const tiles = tileColumns(facts, metrics, {
    width,
    grounds: benches,
    events: [...first].filter((event) => isTile(facts, event)),
  });
  yield;
  const started = [...left.rows, ...right.rows].map((row) =>
    withStart(row, { metrics, width, columns: tiles.columns[row.bench] }),
  );
  const { foot, footSeats, limitOf } = footOf(facts, metrics, {
    width,
    height,
    rows: started,
    grounds: benches,
  });
  for (const seat of footSeats) seats.set(seat.actor, seat);
  const column = middleColumn(facts, metrics, {
    width,
    footY: foot.y,
    benchEnd: Math.max(0, ...benches.map(({ bottom }) => bottom)),
    heightOf: (actor) => {
      const seat = seats.get(actor);
      return seat === undefined || seat.at < 0 ? null : seat.y;
    },
  });
  for (const seat of column.seats) seats.set(seat.actor, seat);
  const rows = started.map((row) => Object.assign(row, limitOf(row)));
  const parts: MarkParts = { facts, metrics, width, rows, bars: column.bars, seats };
  const beside = [...middleMarks(parts, first), ...footMarks(parts, first, foot)];
  for (const row of rows) row.limit = beforeMarks(row, beside, metrics);
  yield;
  const beads = yield* rowMarks(parts, first);
  const marks = [...beads.marks, ...tiles.marks, ...beside];
  const markOf = new Int32Array(facts.first.length).fill(-1);
  for (const [at, { events }] of marks.entries()) for (const event of events) markOf[event] = at;
  return {
    facts,
    metrics,
    width,
    height,
    grounds: [...benches, column.ground],
    rows: beads.rows,
    bars: column.bars,
    seats,
    marks,
    strings: beads.strings,
    foot,
    markOf,
  };
}

const FOOT = 34;
const LEAST_HEIGHT = 300;

/** From so much on, px, a phone's canvas grows for its legend: its page scrolls anyway. */
const TALL = 700;

/** The canvas as it is given; a phone's is no higher than what is on it, and a tall one higher for the legend. */
function heightOf(
  facts: SeatFacts,
  metrics: SeatMetrics,
  given: number,
  benches: readonly SideGround[],
): number {
  if (metrics.sizeClass !== "narrow") return given;
  const [shorter, longer] = (["left", "right"] as const)
    .map((bench) => Math.max(0, ...benches.filter((one) => one.bench === bench).map(({ bottom }) => bottom)))
    .toSorted((a, b) => a - b);
  const legend = legendHeight(facts);
  const needed = Math.ceil(Math.max((longer ?? 0) + FOOT, (shorter ?? 0) + legend, LEAST_HEIGHT));
  return given < TALL ? Math.min(given, needed) : needed;
}

/** Beads end before the marks that stand beside the middle or over the foot at their height. */
function beforeMarks(row: SeatRow, beside: readonly Mark[], { pill }: SeatMetrics): number {
  const near = beside.filter((mark) => Math.abs(mark.y - row.y) < mark.half + pill + 3);
  return row.bench === "left"
    ? Math.min(row.limit, ...near.map((mark) => mark.x - mark.halfWidth - 2))
    : Math.max(row.limit, ...near.map((mark) => mark.x + mark.halfWidth + 2));
}
