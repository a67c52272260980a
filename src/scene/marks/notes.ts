// What is said in words beside the picture's own heading: the signs of two periods or of silence while they are looked
// at, else what the two numbers beside a name are.
import type { Comparison } from "#domain/compare/comparison.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { ONLY_SEEN, type MarkItem } from "#scene/mark-scene.ts";
import { dueRing } from "./due-ring.ts";
import { paintMark, type MarkSign, type Rim } from "./paint-mark.ts";
import { periodForms } from "./period-words.ts";
import { textPiece } from "./text-piece.ts";

export interface Note {
  key: string;
  /** In full, to the ear. */
  label: string;
  /** The sign before its first line; null = words alone. */
  sign: ((x: number, y: number) => readonly Primitive[]) | null;
  /** Of each line its words, from the longest to the shortest. */
  lines: readonly (readonly string[])[];
  /** The same in one line. */
  short: readonly string[];
}

/** px of the room that a sign takes, with the blank after it. */
const SIGN = 14;
const SIGN_RADIUS = 4;

/** Two compared periods, the earlier first, whichever was typed first. */
export function periodNotes({ a, b }: Comparison, palette: Palette): readonly [Note, Note] {
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  return [
    {
      key: "earlier",
      label: `Dashed rims: ${periodForms(earlier)[0] ?? ""}`,
      sign: (x, y) => paintMark(signAt(x, y, "earlier"), palette, 1),
      lines: [["the earlier period", "earlier"], periodForms(earlier)],
      short: periodForms(earlier),
    },
    {
      key: "later",
      label: `Full rims: ${periodForms(later)[0] ?? ""}`,
      sign: (x, y) => paintMark(signAt(x, y, "later"), palette, 1),
      lines: [["the later period", "later"], periodForms(later)],
      short: periodForms(later),
    },
  ];
}

/** The rings around the last contact of those that are due, and of those that are overdue. */
export function silenceNotes(palette: Palette): { due: Note; overdue: Note } {
  const ringed =
    (isOverdue: boolean) =>
    (x: number, y: number): readonly Primitive[] => {
      const half = isOverdue ? 2 : 3;
      return [
        ...paintMark(
          { ...signAt(x, y, "none"), radius: half, half, left: x - half, right: x + half },
          palette,
          1,
        ),
        ...dueRing(palette, { x, y, halfWidth: half, half, kind: "bead" }, isOverdue),
      ];
    };
  return {
    due: {
      key: "due",
      label: "A dashed ring: due, silent for as long as usual between two contacts",
      sign: ringed(false),
      lines: [["due: silent for", "due: silent"], ["as long as usual"]],
      short: ["due: silent as long as usual", "due"],
    },
    overdue: {
      key: "overdue",
      label: "Two rings: overdue, silent for twice as long as usual; beside it the days",
      sign: ringed(true),
      lines: [
        ["overdue: silent for", "overdue: silent"],
        ["twice as long as usual", "twice as long"],
      ],
      short: ["overdue: twice as long as usual", "overdue"],
    },
  };
}

/** What "23 of 25" beside a name says, told by a name that has them. */
export function numbersNote({ first, all, middle }: { first: number; all: number; middle: string }): Note {
  return {
    key: "numbers",
    label: `Numbers beside names: ${first} of ${all} means ${all} contacts, ${first} of them with ${middle}`,
    sign: null,
    lines: [
      [`“${first} of ${all}”: ${all} contacts,`],
      [`${first} of them with ${middle}`, `${first} with ${middle}`],
    ],
    short: [`“${first} of ${all}”: ${first} with ${middle}`],
  };
}

/** Where a note goes: its left edge (or its right one), the middles of its lines, and the room of a line, px. */
export interface NotePlace {
  x: number;
  anchor: "start" | "end";
  lines: readonly number[];
  room: number;
  size: number;
}

/** The item of a note; null where it has no room, even in its shortest words. */
export function noteItem(note: Note, palette: Palette, place: NotePlace): MarkItem | null {
  const { lines: middles, room, size, anchor } = place;
  const lines = middles.length === 1 ? [note.short] : note.lines;
  const before = note.sign === null ? 0 : SIGN;
  const texts = lines.map((forms) => forms.find((text) => before + textWidth(text, size) <= room));
  if (texts.includes(undefined)) return null;
  const width = before + Math.max(...texts.map((text = "") => textWidth(text, size)));
  const left = anchor === "start" ? place.x : place.x - width;
  const pieces = texts.map((text = "", at) =>
    textPiece({ x: left + before, middle: middles[at] ?? 0, text, size, fill: palette.muted }),
  );
  return {
    key: `legend:${note.key}`,
    role: "ground",
    ...ONLY_SEEN,
    label: note.label,
    texts: pieces.map(({ text }) => text),
    primitives: [
      ...(note.sign?.(left + SIGN / 2 - 2, middles[0] ?? 0) ?? []),
      ...pieces.map(({ primitive }) => primitive),
    ],
  };
}

function signAt(x: number, y: number, rim: Rim): MarkSign {
  const radius = SIGN_RADIUS;
  const sign = { kind: "meeting", x, y, left: x - radius, right: x + radius, half: radius, radius } as const;
  return { ...sign, long: false, vague: false, many: false, count: null, rim };
}
