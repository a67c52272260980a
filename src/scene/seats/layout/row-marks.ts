// Beads of guests in their rows, and the strings from there to the bars of the middle.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { InSteps } from "#scene/marks/in-steps.ts";
import { groupBy } from "./group-by.ts";
import { placeBeads } from "./place-beads.ts";
import type { Bar, Mark, Seat, SeatRow, SeatString } from "./seat-layout-types.ts";
import type { SeatFacts } from "./seat-facts.ts";
import { EDGE, type SeatMetrics } from "./seat-metrics.ts";
import { risingCurve, rowCurve } from "./string-curve.ts";

/** What marks of first rank are placed among. */
export interface MarkParts {
  facts: SeatFacts;
  metrics: SeatMetrics;
  width: number;
  rows: readonly SeatRow[];
  bars: readonly Bar[];
  seats: ReadonlyMap<number, Seat>;
}

/** What lands on a bar; `landing` is set here. */
export interface Landing {
  row: number;
  bar: number;
  landing: number;
}

interface Group extends Landing {
  guest: number;
  host: number;
  events: number[];
}

/** Beads of pairs of a guest and somebody of the middle, with their strings. */
export function* rowMarks(
  parts: MarkParts,
  first: Int32Array,
): InSteps<{ marks: readonly Mark[]; strings: readonly SeatString[]; rows: readonly SeatRow[] }> {
  const { facts, metrics, width, rows: places, bars, seats } = parts;
  const groups = pairGroups(parts, first);
  landOnBars(groups, places, bars);
  yield;
  const marks: Mark[] = [];
  const strings: SeatString[] = [];
  const byRow = groupBy(groups, ({ row }) => row);
  const rows = places.map((row, at) => {
    const places = new Map(row.actors.map((actor, nth) => [actor, nth]));
    const placeOf = ({ guest }: Group): number => places.get(guest) ?? -1;
    const own = (byRow.get(at) ?? []).toSorted(
      (a, b) => placeOf(a) - placeOf(b) || Math.abs(b.landing - row.y) - Math.abs(a.landing - row.y),
    );
    const placed = placeBeads(
      facts.dataset,
      metrics,
      own.map(({ events }) => events),
      { y: row.y, from: row.start, to: row.limit, dir: row.bench === "left" ? 1 : -1, height: row.height },
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
        line: (row.low ? risingCurve : rowCurve)(row.y, { from: edge, to, landX, landY: landing }),
      });
    }
    return Object.assign({}, row, { end: placed.end });
  });
  return { marks, strings, rows };

  function pairGroups({ facts: { dataset } }: MarkParts, events: Int32Array): Group[] {
    const found = new Map<number, Group>();
    const actors = dataset.actors.length;
    for (const event of events) {
      const taking = rowsOf(dataset.columns.participants, event);
      const [a, b] = [taking[0], taking[1]];
      if (taking.length !== 2 || a === undefined || b === undefined) continue;
      const [guest, host] = facts.sideOf(a) === facts.middle ? [b, a] : [a, b];
      const seat = seats.get(guest);
      if (seat === undefined || seat.at < 0 || facts.sideOf(guest) === facts.middle) continue;
      const key = guest * actors + host;
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
export function landOnBars(groups: readonly Landing[], rows: readonly SeatRow[], bars: readonly Bar[]): void {
  const heightOf = ({ row }: Landing): number => rows[row]?.y ?? 0;
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
