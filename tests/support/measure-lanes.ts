// Measures a picture of lanes without a browser: what is small, what overlaps, what is struck, what a line touches.
import type { Primitive } from "#drawing/primitive.ts";
import type { Box } from "#scene/label-box.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";

/** Descriptions of every fault, so that a failing test says where it is. */
export interface LaneFaults {
  /** Keys that more than one item has. */
  twice: readonly string[];
  small: readonly string[];
  outside: readonly string[];
  overlappingNames: readonly string[];
  overlappingMarks: readonly string[];
  marksOnNames: readonly string[];
  struck: readonly string[];
  touched: readonly string[];
}

export const NO_FAULTS: LaneFaults = {
  twice: [],
  small: [],
  outside: [],
  overlappingNames: [],
  overlappingMarks: [],
  marksOnNames: [],
  struck: [],
  touched: [],
};

const LEAST_SIZE = 11;
/** px that two boxes may share before they overlap to the eye. */
const TEXT_SLACK = 1;
const MARK_SLACK = 0.3;
/** Around a mark that a line does not belong to, less what rounding takes. */
const LINE_GAP = 2.1;
const BEND_PIECES = 40;
const MARKS: ReadonlySet<string> = new Set(["bead", "tile", "pill"]);

interface Named {
  text: string;
  box: Box;
  item: MarkItem;
  /** Place of the item in the scene. */
  at: number;
}

interface Segment {
  box: Box;
  item: MarkItem;
  at: number;
}

export function measureLanes(scene: MarkScene): LaneFaults {
  const items = scene.items.filter(({ role }) => role !== "hover");
  const names = items.flatMap((item, at) =>
    item.texts.map(({ text, box }): Named => ({ text, box, item, at })),
  );
  const marks = items.filter(({ role }) => MARKS.has(role));
  const lines = items.flatMap(segmentsOf);
  const keys = scene.items.map(({ key }) => key);
  return {
    twice: keys.filter((key, at) => keys.indexOf(key) !== at),
    small: items.flatMap(({ texts }) =>
      texts.filter(({ size }) => size < LEAST_SIZE).map(({ text, size }) => `${text}: ${size}`),
    ),
    outside: names.filter(({ box }) => isOutside(box, scene)).map(({ text }) => text),
    overlappingNames: pairsOf(names)
      .filter(([a, b]) => overlap(a.box, b.box, TEXT_SLACK))
      .map(([a, b]) => `${a.text} / ${b.text}`),
    overlappingMarks: pairsOf(marks)
      .filter(([a, b]) => a.box !== null && b.box !== null && overlap(a.box, b.box, MARK_SLACK))
      .map(([a, b]) => `${a.key} / ${b.key}`),
    marksOnNames: names.flatMap(({ text, box }) =>
      marks
        .filter((mark) => mark.box !== null && overlap(mark.box, box, TEXT_SLACK))
        .map(({ key }) => `${key} on ${text}`),
    ),
    struck: names.flatMap((name) =>
      lines.filter((line) => strikes(line, name)).map(({ item }) => `${name.text} by ${item.key}`),
    ),
    touched: lines
      .filter(({ item }) => item.role === "string")
      .flatMap((line) =>
        marks.filter((mark) => touches(line, mark)).map(({ key }) => `${key} by ${line.item.key}`),
      ),
  };
}

/** Ends of lines, their bends, context lines, breaks and tails, as boxes. */
function segmentsOf(item: MarkItem, at: number): readonly Segment[] {
  if (item.role === "ground" || item.role === "legend" || item.role === "tick") return [];
  return item.primitives.flatMap((primitive) =>
    boxesOfLine(primitive, item).map((box): Segment => ({ box, item, at })),
  );
}

/** A straight line as one box, a bend as short pieces of itself. */
function boxesOfLine(primitive: Primitive, item: MarkItem): readonly Box[] {
  if (primitive.kind === "line") {
    const { x1, x2, y1, y2 } = primitive;
    return [around(x1, y1, x2, y2)];
  }
  if (primitive.kind !== "path" || item.role !== "string") return [];
  const [x0 = 0, y0 = 0, cx = 0, cy = 0, x1 = 0, y1 = 0] = [...primitive.d.matchAll(/-?\d+(?:\.\d+)?/g)].map(
    ([text]) => Number(text),
  );
  const point = (t: number): readonly [number, number] => [
    (1 - t) ** 2 * x0 + 2 * t * (1 - t) * cx + t ** 2 * x1,
    (1 - t) ** 2 * y0 + 2 * t * (1 - t) * cy + t ** 2 * y1,
  ];
  return Array.from({ length: BEND_PIECES }, (_, at) =>
    around(...point(at / BEND_PIECES), ...point((at + 1) / BEND_PIECES)),
  );
}

function around(x1: number, y1: number, x2: number, y2: number): Box {
  return {
    left: Math.min(x1, x2) - 0.01,
    right: Math.max(x1, x2) + 0.01,
    top: Math.min(y1, y2) - 0.01,
    bottom: Math.max(y1, y2) + 0.01,
  };
}

/** A name on a plate that is painted over the line is not struck by it. */
function strikes({ box, item, at }: Segment, name: Named): boolean {
  if (!overlap(box, name.box, 0)) return false;
  const isOnPlate = name.item.primitives.some(
    (primitive) =>
      primitive.kind === "rect" && (primitive.opacity ?? 1) === 1 && contains(primitive, name.box),
  );
  return !(isOnPlate && (name.at > at || item === name.item));
}

function contains(rect: { x: number; y: number; width: number; height: number }, box: Box): boolean {
  return (
    rect.x <= box.left &&
    rect.x + rect.width >= box.right &&
    rect.y <= box.top + 2 &&
    rect.y + rect.height >= box.bottom - 2
  );
}

function touches({ box, item }: Segment, { box: mark, events }: MarkItem): boolean {
  const [own] = item.events;
  if (mark === null || own === undefined || events.includes(own)) return false;
  const aside = Math.max(mark.left - box.right, 0, box.left - mark.right);
  const over = Math.max(mark.top - box.bottom, 0, box.top - mark.bottom);
  return Math.hypot(aside, over) < LINE_GAP;
}

function isOutside(box: Box, scene: MarkScene): boolean {
  return box.left < 0 || box.right > scene.width || box.top < 0 || box.bottom > scene.height;
}

/** Whether two boxes share more than `slack` px in both directions. */
export function overlap(a: Box, b: Box, slack: number): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  );
}

function pairsOf<T extends { box: Box | null }>(list: readonly T[]): readonly (readonly [T, T])[] {
  const sorted = list.toSorted((a, b) => (a.box?.left ?? 0) - (b.box?.left ?? 0));
  return sorted.flatMap((a, at) => {
    const pairs: (readonly [T, T])[] = [];
    for (let next = at + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (b === undefined || (b.box?.left ?? 0) > (a.box?.right ?? 0)) break;
      pairs.push([a, b]);
    }
    return pairs;
  });
}
