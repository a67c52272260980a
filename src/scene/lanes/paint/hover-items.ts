// What the pointer adds over a picture that stays as it is: rings, a line in ink. The words are on the card.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { parseSideId } from "#domain/ref/ref.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import { laneLines } from "./lane-lines.ts";
import { contactKind } from "#scene/marks/contact-signs.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { paintMark } from "#scene/marks/paint-mark.ts";
import { takingPart } from "#scene/lanes/lane-choice.ts";

const RING = 3.4;
const LINE_WIDTH = 2;
const MOST_THREADS = 60;
const ROWS: ReadonlySet<string> = new Set(["lane", "heading", "stack"]);
const CONTACTS: ReadonlySet<string> = new Set(["bead", "tick", "tile", "pill", "string", "date"]);

/** The items on top of those at rest; none when nothing drawn is pointed at. */
export function hoverItems(state: LaneState, resting: readonly MarkItem[]): readonly MarkItem[] {
  const { hover, dataset } = state.input;
  if (hover === null) return [];
  const item = resting.find(({ key }) => key === hover);
  if (item === undefined) {
    const event = dataset.eventRow.get(hover);
    const row = event === undefined ? rowOfId(state, hover) : undefined;
    return event === undefined ? (row === undefined ? [] : rowItems(state, row)) : eventItems(state, event);
  }
  if (ROWS.has(item.role)) {
    const row = state.layout.rows.find(({ key }) => key === hover.replace(/^bars:/, ""));
    return row === undefined ? [] : rowItems(state, row);
  }
  const [event] = item.events;
  if (event === undefined || !CONTACTS.has(item.role)) return [];
  return item.events.length > 1 ? [] : eventItems(state, event);
}

function rowOfId({ layout, relations, input }: LaneState, id: string): LaneRow | undefined {
  const side = parseSideId(id);
  if (side !== null) {
    const place = relations.sides.findIndex((one) => one.id === side);
    return layout.rows.find((row) => row.kind === "heading" && row.side === place);
  }
  const own = layout.rows.find(({ subject }) => subject?.id === id);
  return own ?? layout.rows[layout.rowOfActor[input.dataset.actorRow.get(id) ?? -1] ?? -1];
}

/** One contact: a ring at each that took part, a line through them. */
function eventItems(state: LaneState, event: number): readonly MarkItem[] {
  const { layout, geometry, input } = state;
  const { x } = geometry.placeOf(event);
  const { left, right } = geometry.axis;
  const rows = rowsOf(layout.rowsOfEvent, event);
  if (rows.length === 0 || x < left - 1 || x > right + 1) return [];
  const stands = state.standsOf(event);
  const ys = Array.from(rows, (place) => {
    const stand = stands.find(({ row }) => row === place);
    return stand?.y ?? layout.rows[place]?.middle ?? 0;
  }).sort((a, b) => a - b);
  const { ink } = input.palette;
  const [top = 0] = ys;
  const bottom = ys.at(-1) ?? top;
  const line: Primitive[] =
    bottom > top
      ? [{ kind: "line", x1: x, y1: top, x2: x, y2: bottom, stroke: { colour: ink, width: LINE_WIDTH } }]
      : [];
  return [overlay("hover:mark", [...line, ...ys.flatMap((y) => ringed(state, event, y))], [event])];
}

function ringed(state: LaneState, event: number, y: number): readonly Primitive[] {
  const { palette, dataset } = state.input;
  const { radius } = state.layout.metrics;
  const { x, vague } = state.geometry.placeOf(event);
  const stroke = { colour: palette.ink, width: 1.4 };
  const sign = {
    kind: contactKind(dataset, event),
    x,
    y,
    left: x - radius,
    right: x + radius,
    half: radius,
    radius,
    long: false,
    vague,
    many: takingPart(dataset, event).length > 2,
    count: null,
    rim: "none" as const,
  };
  return [
    { kind: "circle", cx: x, cy: y, r: radius + RING, fill: palette.ground, stroke },
    ...paintMark(sign, palette, 1),
  ];
}

/** A lane: it stands out, and threads lead from its contacts to those who took part, while they can be followed. */
function rowItems(state: LaneState, row: LaneRow): readonly MarkItem[] {
  const { layout, inSight, input, hasLines } = state;
  const { ink } = input.palette;
  const events = inSight.filter((event) => rowsOf(layout.rowsOfEvent, event).includes(row.at));
  const band: Primitive = {
    kind: "rect",
    x: 0,
    y: row.top,
    width: layout.width,
    height: row.height,
    fill: ink,
    opacity: 0.06,
  };
  const threads =
    hasLines || events.length > MOST_THREADS
      ? []
      : laneLines(state, events).flatMap(({ x, pieces }) =>
          pieces.map(([from, to]): Primitive => ({
            kind: "line",
            x1: x,
            y1: from,
            x2: x,
            y2: to,
            stroke: { colour: ink, width: 0.9 },
            opacity: 0.6,
          })),
        );
  return [overlay("hover:lane", [band, ...threads], events)];
}

function overlay(key: string, primitives: readonly Primitive[], events: readonly number[]): MarkItem {
  return {
    key,
    role: "hover",
    chooses: [],
    events,
    box: null,
    tone: "plain",
    selected: false,
    label: "",
    texts: [],
    primitives,
  };
}
