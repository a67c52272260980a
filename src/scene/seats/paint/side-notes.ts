// Beside the heading of the middle, where nothing else is: the signs of two periods or of silence, else what the two
// numbers beside a name are.
import { textWidth } from "#drawing/text-width.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { noteItem, numbersNote, periodNotes, silenceNotes, type Note } from "#scene/marks/notes.ts";
import { EDGE } from "#scene/seats/layout/seat-metrics.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { numberText } from "./paint-seats.ts";

const AIR = 8;

/** `shown` = what is painted so far: its rings say which of silence's signs occur, its boxes where there is no room. */
export function noteItems(state: SeatState, shown: readonly MarkItem[]): readonly MarkItem[] {
  const [left, right] = notesOf(state, shown);
  return [at(state, shown, left, "left"), at(state, shown, right, "right")].flatMap((item) => item ?? []);
}

function notesOf(
  { input, ...state }: SeatState,
  shown: readonly MarkItem[],
): readonly [Note | null, Note | null] {
  const { comparison, silence, palette } = input;
  if (comparison !== null) return periodNotes(comparison, palette);
  if (silence !== null) {
    const { due, overdue } = silenceNotes(palette);
    const has = (begin: string): boolean => shown.some(({ key }) => key.startsWith(begin));
    return [has("due:") ? due : null, has("overdue:") ? overdue : null];
  }
  return [exampleOf({ input, ...state }), null];
}

/** The first guest with two numbers explains them. */
function exampleOf({ layout, counts, facts }: SeatState): Note | null {
  for (const seat of layout.seats.values()) {
    const first = counts.firstOf[seat.actor] ?? 0;
    const all = counts.allOf[seat.actor] ?? 0;
    if (seat.place !== "row" || first < 2 || !numberText(seat, first, all).includes(" of ")) continue;
    return numbersNote({ first, all, middle: facts.sides[facts.middle]?.label ?? "" });
  }
  return null;
}

function at(
  { layout, counts, input, facts }: SeatState,
  shown: readonly MarkItem[],
  note: Note | null,
  bench: "left" | "right",
): MarkItem | null {
  const { metrics, width, grounds } = layout;
  const ground = grounds.find((one) => one.bench === "middle");
  if (note === null || ground === undefined || metrics.sizeClass === "narrow") return null;
  const inner = metrics.column + EDGE + AIR;
  const words = [
    textWidth(facts.sides[facts.middle]?.label ?? "", metrics.heading + 2, 600),
    textWidth(`in ${grouped(counts.all)} of ${counted(counts.all, "contact")}`, metrics.name),
    ...shown
      .filter(({ role }) => role === "offer")
      .map(({ box }) => (box === null ? 0 : box.right - box.left)),
  ];
  const room = width / 2 - inner - Math.max(...words) / 2 - AIR;
  const item = noteItem(note, input.palette, {
    x: bench === "left" ? inner : width - inner,
    anchor: bench === "left" ? "start" : "end",
    lines: [ground.title + 1, ground.subtitle],
    room,
    size: metrics.small,
  });
  const isFree = (box: Box): boolean => !shown.some((other) => other.box !== null && meet(other.box, box));
  return item !== null && item.texts.every(({ box }) => isFree(box)) ? item : null;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
