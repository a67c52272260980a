// Long silences of what is chosen: the stretches between two contacts that are at least twice as long as usual.
import { LASTED } from "#domain/dataset/dataset.ts";
import { counted } from "#domain/text/counted.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { ContextLine } from "./context-lines.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import { mixed } from "#scene/marks/side-colour.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { textPiece } from "#scene/marks/text-piece.ts";

export interface LaneSilence {
  /** The last day of one contact and the day of the next, or of the end of the dates. */
  from: number;
  to: number;
  days: number;
}

const TIMES_USUAL = 2;
const LEAST_DAYS = 3;
/** Of more than two it would not be plain whose silence is shaded. */
const MOST_SUBJECTS = 2;
/** Of ink: hues mean sides and kinds of contact. */
const SHADE = 0.13;
const SIZE = 11;
const PLACES = [0.5, 0.35, 0.65, 0.2, 0.8];

/** The silences of what is chosen, by the contacts that pass the filters until the end of the dates. */
export function laneSilences({ input, choice }: LaneState): readonly LaneSilence[] {
  const { silence, dataset, visible } = input;
  const { lit, subjects } = choice;
  if (silence === null || lit === null || subjects.length === 0 || subjects.length > MOST_SUBJECTS) return [];
  const { eventTo, eventFrom, eventCertainty } = dataset.columns;
  const known = new Set<number>();
  const all = new Map<number, number>();
  lit.forEach((isLit, event) => {
    const day = eventTo[event] ?? 0;
    if (isLit !== 1 || visible.eventsAnyDate[event] !== 1 || day > silence.window.to) return;
    if (eventCertainty[event] === LASTED) known.add(day);
    all.set(day, Math.min(all.get(day) ?? Infinity, eventFrom[event] ?? day));
  });
  const usual = median(gapsOf([...known].sort((a, b) => a - b)));
  if (usual === null || known.size < LEAST_DAYS) return [];
  const days = [...all].sort((a, b) => a[0] - b[0]);
  const ends = [...days.map(([, from]) => from), silence.window.to];
  return days
    .map(([from], at): LaneSilence => {
      const to = ends[at + 1] ?? from;
      return { from, to, days: to - from };
    })
    .filter(({ days: length }) => length >= TIMES_USUAL * usual && length > 1);
}

/** Shades in the lanes of the chosen, the days in words in the first of them. */
export function silenceItems(
  state: LaneState,
  silences: readonly LaneSilence[],
  context: readonly ContextLine[],
): readonly MarkItem[] {
  const rows = chosenRows(state);
  return silences.flatMap((silence): MarkItem | readonly [] => {
    const left = Math.max(state.geometry.axis.left, state.geometry.axis.xOf(silence.from + 1));
    const right = Math.min(state.geometry.axis.right, state.geometry.axis.xOf(silence.to));
    return right - left < 4 || rows.length === 0
      ? []
      : silenceItem(state, silence, rows, { left, right }, context);
  });
}

function silenceItem(
  state: LaneState,
  silence: LaneSilence,
  rows: readonly LaneRow[],
  { left, right }: { left: number; right: number },
  context: readonly ContextLine[],
): MarkItem {
  const { palette } = state.input;
  const colour = palette.ink;
  const shades = rows.map(({ top, height, band }): Primitive => ({
    kind: "rect",
    x: left,
    y: top + band,
    width: right - left,
    height: height - band,
    fill: colour,
    opacity: SHADE,
  }));
  const text = counted(silence.days, "day");
  const [first] = rows;
  const width = textWidth(text, SIZE) + 6;
  const x = PLACES.map((place) => left + (right - left) * place).find(
    (at) =>
      at - width / 2 >= left &&
      at + width / 2 <= right &&
      !context.some((line) => line.x > at - width / 2 - 2 && line.x < at + width / 2 + 2),
  );
  const piece =
    x === undefined || first === undefined
      ? null
      : textPiece({
          x,
          middle: first.middle,
          text,
          size: SIZE,
          fill: palette.ink,
          anchor: "middle",
        });
  const plate: Primitive[] =
    piece === null
      ? []
      : [
          {
            kind: "rect",
            x: piece.text.box.left - 3,
            y: piece.text.box.top - 1,
            width: width,
            height: piece.text.box.bottom - piece.text.box.top + 2,
            fill: mixed(colour, palette.ground, SHADE),
          },
          piece.primitive,
        ];
  return {
    key: `silence:${silence.from}`,
    role: "date",
    chooses: [],
    events: [],
    box: piece?.text.box ?? null,
    tone: "lit",
    selected: false,
    label: `${text} without a contact`,
    texts: piece === null ? [] : [piece.text],
    primitives: [...shades, ...plate],
  };
}

/** Boxes that names may not cross. */
export function silenceBoxes(items: readonly MarkItem[]): readonly Box[] {
  return items.flatMap(({ texts }) => texts.map(({ box }) => box));
}

function chosenRows({ layout, choice }: LaneState): readonly LaneRow[] {
  const own = layout.rows.filter(({ subject }) => subject !== null);
  if (own.length > 0) return own;
  return layout.rows.filter(
    ({ lead, kind }) => kind === "lane" && choice.subjects.some(({ row }) => row === lead),
  );
}

function gapsOf(days: readonly number[]): readonly number[] {
  return days.slice(1).map((day, at) => day - (days[at] ?? day));
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[(sorted.length >> 1) - 1] ?? upper)) / 2;
}
