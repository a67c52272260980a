// What the pointer or the keyboard's cursor adds: a ring, the string in ink, and whose a bead is where several share a
// line. Nothing that is pointed at moves or changes.
import { textWidth } from "#drawing/text-width.ts";
import type { Primitive } from "#drawing/primitive.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { shortName } from "#scene/marks/short-names.ts";
import { textPiece, type TextPiece } from "#scene/marks/text-piece.ts";
import type { Mark } from "#scene/seats/layout/seat-layout-types.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import type { Sight } from "./plates.ts";
import { curvePath } from "#scene/seats/layout/string-curve.ts";
import { twigItem } from "./paint-strings.ts";
import type { ItemStore } from "./item-store.ts";

/** Items over the resting ones; [] where nothing is pointed at. */
export function hoverItems(
  state: SeatState,
  { resting, sight, store }: { resting: readonly MarkItem[]; sight: Sight; store: ItemStore },
): readonly MarkItem[] {
  const { hover } = state.input;
  if (hover === null) return [];
  const { dataset } = state.input;
  const item =
    resting.find(({ key }) => key === hover) ??
    resting.find(({ chooses }) => chooses.length === 1 && chooses[0] === hover);
  const actor = dataset.actorRow.get(hover) ?? dataset.actorRow.get(actorOf(item) ?? "");
  if (actor !== undefined && (item === undefined || item.role === "seat" || item.role === "bar"))
    return [overlay(state, hover, actorShapes(state, sight, actor, item))];
  const event = item?.events[0] ?? dataset.eventRow.get(hover);
  const mark = event === undefined ? undefined : sight.marks.find(({ events }) => events.includes(event));
  if (item?.role === "string")
    return [overlay(state, hover, { primitives: stringShapes(state, item), pieces: [] })];
  if (mark === undefined) return item === undefined ? [] : [overlay(state, hover, boxShapes(state, item))];
  const twigs = mark.kind === "tile" || mark.kind === "stack" ? [twigItem(state, store, mark)] : [];
  return [
    ...twigs.map((twig) => Object.assign({}, twig, { key: `hover:${twig.key}` })),
    overlay(state, hover, markShapes(state, sight, mark)),
  ];
}

interface Shapes {
  primitives: readonly Primitive[];
  pieces: readonly TextPiece[];
}

function actorOf(item: MarkItem | undefined): string | undefined {
  return item?.role === "seat" || item?.role === "bar" ? item.chooses[0] : undefined;
}

function overlay({ input }: SeatState, hover: string, { primitives, pieces }: Shapes): MarkItem {
  return {
    key: `hover:${hover}`,
    role: "ground",
    chooses: [],
    events: [],
    box: null,
    tone: "lit",
    selected: input.view.selection.includes(hover),
    label: "",
    texts: pieces.map(({ text }) => text),
    primitives: [...primitives, ...pieces.map(({ primitive }) => primitive)],
  };
}

/** All beads of a guest or of somebody in the middle get rings, and their strings ink. */
function actorShapes(state: SeatState, sight: Sight, actor: number, item: MarkItem | undefined): Shapes {
  const { facts, layout, isIn, input } = state;
  const { participants } = facts.dataset.columns;
  const takesPart = (event: number): boolean =>
    participants.values
      .subarray(participants.offsets[event], participants.offsets[event + 1])
      .includes(actor);
  const strings = [...layout.strings, ...sight.second.strings].filter(
    ({ guest, host, events, line }) =>
      (guest === actor || host === actor) && line.length > 0 && events.some(isIn),
  );
  const marks = sight.marks.filter(({ events }) => events.some((event) => isIn(event) && takesPart(event)));
  const stroke = { colour: input.palette.ink, width: 1.4 };
  return {
    primitives: [
      ...strings.map(({ line }): Primitive => ({
        kind: "path",
        d: curvePath(line),
        fill: null,
        stroke,
        opacity: 0.75,
      })),
      ...marks.map((mark) => ringOf(state, mark, 1.4)),
      ...(item === undefined ? [] : boxShapes(state, item).primitives),
    ],
    pieces: [],
  };
}

function markShapes(state: SeatState, { second }: Sight, mark: Mark): Shapes {
  const { layout, facts } = state;
  const event = mark.events[0] ?? -1;
  const strings = [...layout.strings, ...second.strings].filter(({ events }) => events.includes(event));
  const stroke = { colour: state.input.palette.ink, width: 1.8 };
  const row = layout.rows[mark.row];
  const isShared = row !== undefined && row.kind !== "row" && mark.guest >= 0;
  const name = isShared
    ? plate(state, mark, shortName(facts.dataset, mark.guest))
    : { primitives: [], pieces: [] };
  return {
    primitives: [
      ...strings.flatMap(({ line }): readonly Primitive[] =>
        line.length === 0 ? [] : [{ kind: "path", d: curvePath(line), fill: null, stroke }],
      ),
      ringOf(state, mark, 2),
      ...name.primitives,
    ],
    pieces: name.pieces,
  };
}

/** Whose a bead is, over it on a plate: in a line of several names its place alone would say it. */
function plate({ layout, input }: SeatState, mark: Mark, text: string): Shapes {
  const size = layout.metrics.small;
  const half = textWidth(text, size, 600) / 2 + 4;
  const x = Math.min(layout.width - half, Math.max(half, mark.x));
  const middle = mark.y - mark.half - size * 0.9;
  const { palette } = input;
  const piece = textPiece({ x, middle, text, size, weight: 600, fill: palette.ink, anchor: "middle" });
  return {
    primitives: [
      {
        kind: "rect",
        x: x - half,
        y: middle - size * 0.72,
        width: 2 * half,
        height: size * 1.44,
        radius: 3,
        fill: palette.surface,
        stroke: { colour: palette.line, width: 1 },
      },
    ],
    pieces: [piece],
  };
}

function ringOf({ input }: SeatState, { x, y, half, halfWidth }: Mark, width: number): Primitive {
  const away = 1.8;
  return {
    kind: "rect",
    x: x - halfWidth - away,
    y: y - half - away,
    width: 2 * (halfWidth + away),
    height: 2 * (half + away),
    radius: half + away,
    fill: "none",
    stroke: { colour: input.palette.ink, width },
  };
}

function stringShapes({ input }: SeatState, { line }: MarkItem): readonly Primitive[] {
  if (line === undefined) return [];
  return [
    { kind: "path", d: curvePath(line), fill: null, stroke: { colour: input.palette.ink, width: 2.2 } },
  ];
}

function boxShapes({ input }: SeatState, { box }: MarkItem): Shapes {
  if (box === null) return { primitives: [], pieces: [] };
  const stroke = { colour: input.palette.ink, width: 1.2 };
  return {
    primitives: [
      {
        kind: "rect",
        x: box.left + 0.5,
        y: box.top + 0.5,
        width: box.right - box.left - 1,
        height: box.bottom - box.top - 1,
        radius: 4,
        fill: "none",
        stroke,
      },
    ],
    pieces: [],
  };
}
