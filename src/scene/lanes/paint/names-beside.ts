// The partner's name beside a mark, where nothing is in the way.
import type { Palette } from "#drawing/palette.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { ContextLine } from "./context-lines.ts";
import { boxOfBend, type LaneLine } from "./lane-lines.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import type { LaneMark } from "#scene/lanes/place/lane-mark.ts";
import { shortName } from "#scene/marks/short-names.ts";
import { sideColour } from "#scene/marks/side-colour.ts";
import { dividedBy, type LaneState } from "#scene/lanes/lane-state.ts";
import { tailOf } from "./lane-tails.ts";
import type { Box } from "#scene/label-box.ts";

export interface NameBeside {
  event: number;
  row: number;
  text: string;
  colour: string;
  /** Where its letters stand. */
  box: Box;
  /** The actor of whom it is. */
  names: string;
}

const MOST_IN_SIGHT = 90;
const LEAST_PX_PER_DAY = 4;
export const NAME_SIZE = 11;
const HALF = 5;
const AFTER_MARK = 2.5;
/** A chosen mark has a rim. */
const AFTER_RIM = 2;
const BETWEEN_NAMES = 3;
const MOST_NAMES = 2;

export interface Obstacles {
  lines: readonly LaneLine[];
  context: readonly ContextLine[];
  /** Further boxes that no name may cross: words on silences, breaks of an office, ticks. */
  boxes: readonly Box[];
}

/** The names of a picture. */
export function namesBeside(state: LaneState, obstacles: Obstacles): readonly NameBeside[] {
  const { geometry, layout, input, inSight, extras } = state;
  const { axis } = geometry;
  const isWanted =
    layout.metrics.sizeClass !== "narrow" &&
    inSight.length <= MOST_IN_SIGHT &&
    (state.hasLines || axis.pxPerDay > LEAST_PX_PER_DAY);
  if (!isWanted) return [];
  const shown = new Set(inSight);
  const marks = [...geometry.rows.flatMap((row) => row.marks), ...extras]
    .filter(({ event }) => shown.has(event))
    .sort((a, b) => a.y - b.y || a.x - b.x || a.event - b.event);
  const taken = takenBy(state, obstacles);
  const names: NameBeside[] = [];
  for (const mark of marks) {
    const name = nameOf(state, mark, input.palette);
    if (name === null) continue;
    const wide = textWidth(name.text, NAME_SIZE);
    const after = AFTER_MARK + (state.choice.events.has(mark.event) ? AFTER_RIM : 0);
    const spots = [mark.right + after, mark.left - after - wide];
    for (const left of spots) {
      const box = { left, right: left + wide, top: mark.y - HALF, bottom: mark.y + HALF };
      if (left < axis.left - 4 || box.right > layout.width - 2) continue;
      if (taken.some((other) => cross(other, box))) continue;
      taken.push({ ...box, left: box.left - BETWEEN_NAMES, right: box.right + BETWEEN_NAMES });
      names.push({ event: mark.event, row: mark.row, box, ...name });
      break;
    }
  }
  return names;
}

/** In a lane the partner; in the lane of those who have none also who it is. Of three or more only the latter. */
function nameOf(
  state: LaneState,
  mark: LaneMark,
  palette: Palette,
): Pick<NameBeside, "text" | "colour" | "names"> | null {
  const { layout, relations, input } = state;
  const row = layout.rows[mark.row];
  if (row === undefined || row.kind === "pair") return null;
  if (layout.form === "one" && row.kind === "lane") return null;
  const who = whoBeside(state, mark, row);
  const [first] = who;
  if (first === undefined) return null;
  const own = who.slice(0, MOST_NAMES).map((actor) => shortName(input.dataset, actor));
  const more = who.length - own.length;
  const side = relations.sides[relations.sideOf[first] ?? -1];
  return {
    text: own.join(", ") + (more > 0 ? ` +${more}` : ""),
    colour: sideColour(palette, side?.hue ?? null),
    names: input.dataset.actors[first]?.id ?? "",
  };
}

function whoBeside(state: LaneState, mark: LaneMark, row: LaneRow): readonly number[] {
  const { inside, outside } = dividedBy(state, mark.event, mark.row);
  if (row.kind === "heading" && row.folded.length > 1) return inside;
  if (mark.many) return [];
  return row.kind === "people" ? outside.filter((actor) => actor !== row.lead) : outside;
}

function takenBy(state: LaneState, { lines, context, boxes }: Obstacles): Box[] {
  const { geometry, extras, layout, toneOf } = state;
  const marks = [...geometry.rows.flatMap((row) => row.marks), ...extras].filter(
    ({ event }) => toneOf(event) !== null,
  );
  return [
    ...marks.map((mark): Box => {
      const tail = tailOf(state, mark);
      const top = Math.min(mark.y - mark.half, tail?.to ?? Infinity) - 0.5;
      const bottom = Math.max(mark.y + mark.half, tail?.to ?? -Infinity) + 0.5;
      return { left: mark.left - 1, right: mark.right + 1, top, bottom };
    }),
    ...geometry.rows
      .flatMap((row) => row.pills)
      .map(({ left, right, y, half }): Box => ({
        left: left - 1,
        right: right + 1,
        top: y - half,
        bottom: y + half,
      })),
    ...lines.flatMap(({ x, pieces }) =>
      pieces.map(([top, bottom]): Box => ({ left: x - 1, right: x + 1, top, bottom })),
    ),
    ...lines.flatMap(({ bends }) => bends.map(boxOfBend)),
    ...context
      .filter(({ isStretch, weight }) => weight !== "fact" || !isStretch)
      .map(({ x }): Box => ({ left: x - 1, right: x + 1, top: 0, bottom: layout.height })),
    ...boxes,
  ];
}

function cross(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
