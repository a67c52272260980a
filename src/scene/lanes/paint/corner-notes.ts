// In the corner over the names: the signs of two periods or of silence, else what the two numbers beside a name are.
import type { MarkItem } from "#scene/mark-scene.ts";
import { noteItem, numbersNote, periodNotes, type Note } from "#scene/marks/notes.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import type { RowCounts } from "#scene/lanes/row-counts.ts";
import { numberText } from "./paint-row-name.ts";

const LEFT = 6;
const LINES = [9, 23] as const;

/** `shades` = how many silences are shaded. */
export function cornerNotes(state: LaneState, counts: RowCounts, shades: number): readonly MarkItem[] {
  const { layout, input } = state;
  const { metrics } = layout;
  const place = { x: LEFT, anchor: "start" as const, room: metrics.column - LEFT - 2, size: metrics.small };
  const { comparison, silence, palette } = input;
  if (comparison !== null)
    return periodNotes(comparison, palette).flatMap(
      (note, at) => noteItem(note, palette, { ...place, lines: [LINES[at] ?? 0] }) ?? [],
    );
  const note = silence === null ? exampleOf(state, counts) : shades > 0 ? SHADED : null;
  return note === null
    ? []
    : [noteItem(note, palette, { ...place, lines: LINES })].flatMap((one) => one ?? []);
}

const SHADED: Note = {
  key: "shaded",
  label: "Shaded: silent for at least twice as long as usual",
  sign: null,
  lines: [
    ["shaded: silent for twice", "shaded: silent"],
    ["as long as usual or more", "twice as long"],
  ],
  short: [],
};

/** The first lane with two numbers explains them. */
function exampleOf(state: LaneState, { first, all }: RowCounts): Note | null {
  const { relations, input, layout } = state;
  const middle = relations.sides.find(({ id }) => id === (input.view.middle ?? relations.hub))?.label;
  for (const { at, kind } of layout.rows) {
    const [some, whole] = [first[at] ?? 0, all[at] ?? 0];
    if (kind !== "lane" || some < 2 || !numberText(state, some, whole).includes(" of ")) continue;
    return numbersNote({ first: some, all: whole, middle: middle ?? "the middle" });
  }
  return null;
}
