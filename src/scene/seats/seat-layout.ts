// Where seats, bars and marks of first rank lie: a function of the data, the canvas and the side in the middle, and of
// nothing that people do afterwards.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { benchRows } from "./bench-rows.ts";
import { footLine } from "./foot-line.ts";
import { groupBy } from "./group-by.ts";
import { legendWidth, legendWords, legendY } from "./legend-words.ts";
import { middleColumn } from "./middle-column.ts";
import { placeBeads, pillHalfWidth } from "./place-beads.ts";
import type { Bar, Mark, Seat, SeatLayout, SeatRow, SeatString } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { BESIDE_EDGE, EDGE, seatMetrics, type SeatMetrics } from "./seat-metrics.ts";
import { rowCurve } from "./string-curve.ts";
import { isTile, stacked, tileColumns } from "./tile-columns.ts";

export interface CanvasSize {
  width: number;
  height: number;
}

/** Words of the foot and beads of a row nearer than this share a line. */
const SAME_LINE = 11;
const FOOT_GAP = 8;

/** Lays everything out; `open` = place of a side whose fold is opened. */
export function seatLayout(facts: SeatFacts, { width, height }: CanvasSize, open: number | null): SeatLayout {
  const metrics = seatMetrics(width);
  const left = benchRows(facts, metrics, { bench: "left", width, height, open, before: 0 });
  const right = benchRows(facts, metrics, { bench: "right", width, height, open, before: left.rows.length });
  const seats = new Map<number, Seat>();
  for (const seat of [...left.seats, ...right.seats]) seats.set(seat.actor, seat);
  const benches = [...left.grounds, ...right.grounds];
  const first = facts.contacts.filter((event) => facts.first[event] === 1);
  const tiles = tileColumns(facts, metrics, {
    width,
    grounds: benches,
    events: [...first].filter((event) => isTile(facts, event)),
  });
  const started = [...left.rows, ...right.rows].map((row) =>
    withStart(row, { metrics, width, columns: tiles.columns[row.bench] }),
  );
  const { foot, footSeats, limitOf } = footOf(facts, metrics, { width, height, rows: started });
  for (const seat of footSeats) seats.set(seat.actor, seat);
  const column = middleColumn(facts, metrics, {
    width,
    footY: foot.y,
    heightOf: (actor) => {
      const seat = seats.get(actor);
      return seat === undefined || seat.at < 0 ? null : seat.y;
    },
  });
  for (const seat of column.seats) seats.set(seat.actor, seat);
  const bounded = started.map((row) => ({ ...row, limit: limitOf(row) }));
  const parts: Parts = { facts, metrics, width, bounded, bars: column.bars, seats };
  const beads = rowMarks(parts, first);
  const marks = [
    ...beads.marks,
    ...tiles.marks,
    ...middleMarks(parts, first),
    ...footMarks(parts, first, foot),
  ];
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

/** Beads begin after the tiles of their bench. */
function withStart(
  row: SeatRow,
  { metrics, width, columns }: { metrics: SeatMetrics; width: number; columns: number },
): SeatRow {
  const inner = metrics.column + EDGE;
  const start = inner + BESIDE_EDGE + (columns > 0 ? columns * metrics.tileStep + 3 : 2);
  return row.bench === "left" ? { ...row, start } : { ...row, start: width - start };
}

/** Forums and legend between the beads that lie as low as they do; how far beads may go beside them. */
function footOf(
  facts: SeatFacts,
  metrics: SeatMetrics,
  { width, height, rows }: CanvasSize & { rows: readonly SeatRow[] },
): {
  foot: SeatLayout["foot"];
  footSeats: readonly Seat[];
  limitOf: (row: SeatRow) => number;
} {
  const y = height - 7 - metrics.legend;
  const benches = metrics.column + EDGE + FOOT_GAP;
  const inward = ({ bench, start }: SeatRow): number => (bench === "left" ? start : width - start);
  const roomAt = (line: number): number => {
    const near = rows.filter((row) => Math.abs(row.y - line) < SAME_LINE);
    const taken = near.map((row) => inward(row) + 2 * metrics.pill + FOOT_GAP);
    return width - 2 * Math.max(benches, ...taken);
  };
  const { seats: footSeats, foot } = footLine(facts, metrics, { width, y, room: roomAt(y) });
  const lower = legendY(metrics, height);
  const legend = legendWords(metrics, facts, roomAt(lower));
  const lines = [
    { y, width: foot.width },
    { y: lower, width: legendWidth(metrics, legend) },
  ];
  return {
    foot: { ...foot, legend },
    footSeats,
    limitOf(row) {
      const near = lines.filter((line) => line.width > 0 && Math.abs(row.y - line.y) < SAME_LINE);
      const words = near.map((line) => line.width / 2 + FOOT_GAP / 2);
      const fromMiddle = Math.max(metrics.half + metrics.beforeMiddle, ...words);
      return row.bench === "left" ? width / 2 - fromMiddle : width / 2 + fromMiddle;
    },
  };
}

interface Parts {
  facts: SeatFacts;
  metrics: SeatMetrics;
  width: number;
  bounded: readonly SeatRow[];
  bars: readonly Bar[];
  seats: ReadonlyMap<number, Seat>;
}

interface Group {
  guest: number;
  host: number;
  row: number;
  bar: number;
  events: number[];
  landing: number;
}

/** Beads of pairs of a guest and somebody of the middle, with their strings. */
function rowMarks(
  parts: Parts,
  first: Int32Array,
): { marks: readonly Mark[]; strings: readonly SeatString[]; rows: readonly SeatRow[] } {
  const { facts, metrics, width, bounded, bars, seats } = parts;
  const groups = pairGroups(parts, first);
  landOnBars(groups, bounded, bars);
  const marks: Mark[] = [];
  const strings: SeatString[] = [];
  const byRow = groupBy(groups, ({ row }) => row);
  const rows = bounded.map((row, at) => {
    const own = (byRow.get(at) ?? []).toSorted(
      (a, b) =>
        row.actors.indexOf(a.guest) - row.actors.indexOf(b.guest) ||
        Math.abs(b.landing - row.y) - Math.abs(a.landing - row.y),
    );
    const placed = placeBeads(
      facts.dataset,
      metrics,
      own.map(({ events }) => events),
      { y: row.y, from: row.start, to: row.limit, dir: row.bench === "left" ? 1 : -1 },
    );
    for (const { events, x, y, halfWidth, half, group } of placed.signs) {
      marks.push({
        kind: events.length === 1 ? "bead" : "pill",
        events,
        x,
        y,
        halfWidth,
        half,
        row: at,
        string: group < 0 ? -1 : strings.length + group,
        side: row.side,
        guest: group < 0 ? -1 : (own[group]?.guest ?? -1),
      });
    }
    const isLeft = row.bench === "left";
    const edge = isLeft ? metrics.column + EDGE : width - metrics.column - EDGE;
    const landX = width / 2 + (isLeft ? -metrics.half : metrics.half);
    for (const [nth, { guest, host, bar, events, landing }] of own.entries()) {
      const to = (placed.spans[nth]?.[1] ?? row.start) - (isLeft ? 1 : -1);
      strings.push({
        guest,
        host,
        row: at,
        bar,
        events,
        line: rowCurve(row.y, { from: edge, to, landX, landY: landing }),
      });
    }
    return { ...row, end: placed.end };
  });
  return { marks, strings, rows };

  function pairGroups({ facts: { dataset } }: Parts, events: Int32Array): Group[] {
    const found = new Map<string, Group>();
    for (const event of events) {
      const [a, b, ...more] = rowsOf(dataset.columns.participants, event);
      if (a === undefined || b === undefined || more.length > 0) continue;
      const [guest, host] = facts.sideOf(a) === facts.middle ? [b, a] : [a, b];
      const seat = seats.get(guest);
      if (seat === undefined || seat.at < 0 || facts.sideOf(guest) === facts.middle) continue;
      const key = `${guest}-${host}`;
      const group = found.get(key);
      if (group === undefined) {
        const bar = seats.get(host)?.at ?? 0;
        found.set(key, { guest, host, row: seat.at, bar, events: [event], landing: 0 });
      } else group.events.push(event);
    }
    return [...found.values()];
  }
}

/** Strings end on a bar's edge, spread over it in the order of the guests' heights. */
function landOnBars(groups: readonly Group[], rows: readonly SeatRow[], bars: readonly Bar[]): void {
  const heightOf = ({ row }: Group): number => rows[row]?.y ?? 0;
  const byEdge = groupBy(groups, ({ bar, row }) => `${bar}${rows[row]?.bench ?? ""}`);
  for (const own of byEdge.values()) {
    own.sort((a, b) => heightOf(a) - heightOf(b));
    for (const [nth, group] of own.entries()) {
      const { y = 0, height = 0 } = bars[group.bar] ?? {};
      const share = own.length === 1 ? 0 : nth / (own.length - 1) - 0.5;
      group.landing = y + share * Math.max(0, height - 6);
    }
  }
}

/** Contacts of two of the middle: beside the bar of the one who has fewer. */
function middleMarks({ facts, metrics, width, bars, seats }: Parts, first: Int32Array): readonly Mark[] {
  const { participants } = facts.dataset.columns;
  const byBar = groupBy(
    first.filter((event) => {
      const taking = rowsOf(participants, event);
      return taking.length === 2 && taking.every((actor) => facts.sideOf(actor) === facts.middle);
    }),
    (event) => {
      const [a = -1, b = -1] = rowsOf(participants, event);
      const fewer = (facts.all[a] ?? 0) <= (facts.all[b] ?? 0) ? a : b;
      return seats.get(fewer)?.at ?? 0;
    },
  );
  return [...byBar].map(([at, events]) => {
    const isOne = events.length === 1;
    const halfWidth = isOne ? metrics.bead : Math.min(pillHalfWidth(metrics.pill, String(events.length)), 12);
    const bar = bars[at];
    return {
      kind: isOne ? "bead" : "pill",
      events,
      x: width / 2 + metrics.half + halfWidth + 1.5,
      y: bar?.y ?? 0,
      halfWidth,
      half: isOne ? metrics.bead : metrics.pill,
      row: -1,
      string: -1,
      side: facts.middle,
      guest: bar?.actors[0] ?? -1,
    };
  });
}

/** Over the forums: contacts with one forum, and tiles without a bench of their own. */
function footMarks(
  { facts, metrics, width, seats }: Parts,
  first: Int32Array,
  foot: SeatLayout["foot"],
): readonly Mark[] {
  const { participants } = facts.dataset.columns;
  const marks: Mark[] = [];
  const y = foot.y - metrics.small * 0.5 - Math.max(metrics.pill, metrics.tile) - 1;
  const withForum = groupBy(
    first.filter((event) => {
      const taking = rowsOf(participants, event);
      return taking.length === 2 && taking.some((actor) => seats.get(actor)?.place === "foot");
    }),
    (event) => {
      const forum = rowsOf(participants, event).find((actor) => seats.get(actor)?.place === "foot") ?? -1;
      // Those behind "+n" stand on one point.
      return seats.get(forum)?.name === "" ? (foot.fold?.actors[0] ?? forum) : forum;
    },
  );
  let right = -Infinity;
  const inOrder = [...withForum].toSorted(([a], [b]) => (seats.get(a)?.x ?? 0) - (seats.get(b)?.x ?? 0));
  for (const [forum, events] of inOrder) {
    const isOne = events.length === 1;
    const halfWidth = isOne ? metrics.bead : pillHalfWidth(metrics.pill, String(events.length));
    const x = Math.max(seats.get(forum)?.x ?? 0, right + halfWidth + 2);
    right = x + halfWidth;
    marks.push({
      kind: isOne ? "bead" : "pill",
      events,
      x,
      y,
      halfWidth,
      half: isOne ? metrics.bead : metrics.pill,
      row: -1,
      string: -1,
      side: facts.sideOf(forum),
      guest: forum,
    });
  }
  const homeless = [...first].filter(
    (event) => isTile(facts, event) && (facts.sideBits[event] ?? 0) !== 0 && isHomeless(facts, event),
  );
  const { tile, tileStep } = metrics;
  const free = Math.max(1, Math.floor((2 * metrics.half + 20) / tileStep));
  const groups = stacked(facts, homeless, free);
  const centre =
    right === -Infinity ? width / 2 : Math.max(width / 2, right + (groups.length * tileStep) / 2 + 4);
  for (const [at, events] of groups.entries()) {
    marks.push({
      kind: events.length === 1 ? "tile" : "stack",
      events,
      x: centre + (at - (groups.length - 1) / 2) * tileStep,
      y,
      halfWidth: tile,
      half: tile,
      row: -1,
      string: -1,
      side: facts.seating.foot[0] ?? facts.middle,
      guest: -1,
    });
  }
  return marks;
}

/** Whether nobody of a bench took part. */
function isHomeless({ sideBits, seating, middle, sides }: SeatFacts, event: number): boolean {
  let benches = 0;
  for (const place of sides.keys())
    if (place !== middle && !seating.foot.includes(place)) benches |= 1 << place;
  return ((sideBits[event] ?? 0) & benches) === 0;
}
