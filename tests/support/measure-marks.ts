// Measures a picture made of marks: who is named, what overlaps, what is struck. For seats and lanes alike.
import type { Box } from "#scene/label-box.ts";
import type { MarkItem, MarkRole, MarkScene, MarkText } from "#scene/mark-scene.ts";

export interface MarkMeasure {
  /** Ids of actors named by a text of their own. */
  named: ReadonlySet<string>;
  /** What follows should all be empty. */
  smallNames: readonly string[];
  overlappingNames: readonly string[];
  overlappingMarks: readonly string[];
  marksOnNames: readonly string[];
  struckNames: readonly string[];
  outside: readonly string[];
}

const LEAST_SIZE = 11;
/** Boxes that share less than this are neighbours, px. */
const TOUCH = 0.25;
const MARKS: ReadonlySet<MarkRole> = new Set(["bead", "tile", "pill", "stack"]);
const POINTS = 24;

/** Measures what a scene shows at rest or chosen; items over it because something is pointed at are left out. */
export function measureMarks(scene: MarkScene): MarkMeasure {
  const items = scene.items.filter(({ key }) => !key.startsWith("hover:"));
  const names = items.flatMap((item) => item.texts.map((text) => ({ ...text, item })));
  const texts = names.filter(({ names: whose }) => whose !== undefined);
  const marks = items.filter(({ role, box }) => MARKS.has(role) && box !== null);
  const others = names.filter(({ item }) => !MARKS.has(item.role));
  return {
    named: namedIn(scene),
    smallNames: others.filter(({ size }) => size < LEAST_SIZE).map(({ text, size }) => `${text} ${size}`),
    overlappingNames: pairs(others, others, (a, b) => meets(a.box, b.box)).map(
      ([a, b]) => `${a.text} / ${b.text}`,
    ),
    overlappingMarks: pairs(marks, marks, marksMeet).map(([a, b]) => `${a.key} / ${b.key}`),
    marksOnNames: pairs(marks, others, (mark, { box }) => mark.box !== null && meets(mark.box, box)).map(
      ([mark, { text }]) => `${mark.key} on ${text}`,
    ),
    struckNames: struck(items, texts),
    outside: names
      .filter(
        ({ box }) =>
          box.left < -0.5 ||
          box.top < -0.5 ||
          box.right > scene.width + 0.5 ||
          box.bottom > scene.height + 0.5,
      )
      .map(({ text }) => text),
  };
}

/** Ids of actors named by a text of their own. */
export function namedIn({ items }: MarkScene): ReadonlySet<string> {
  return new Set(items.flatMap(({ texts }) => texts.flatMap(({ names }) => names ?? [])));
}

/** The pairs of two lists that meet, each once. */
function pairs<A extends object, B extends object>(
  as: readonly A[],
  bs: readonly B[],
  meet: (a: A, b: B) => boolean,
): readonly (readonly [A, B])[] {
  const isOne = (as as readonly object[]) === (bs as readonly object[]);
  return as.flatMap((a, at) =>
    (isOne ? bs.slice(at + 1) : bs).flatMap((b) => (meet(a, b) ? [[a, b] as const] : [])),
  );
}

export function meets(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > TOUCH && down > TOUCH;
}

/** Beads are round: their boxes may meet at the corners. */
function marksMeet(a: MarkItem, b: MarkItem): boolean {
  if (a.box === null || b.box === null || !meets(a.box, b.box)) return false;
  if (a.role !== "bead" || b.role !== "bead") return true;
  const centre = ({ left, right, top, bottom }: Box): readonly [number, number] => [
    (left + right) / 2,
    (top + bottom) / 2,
  ];
  const [ax, ay] = centre(a.box);
  const [bx, by] = centre(b.box);
  const reach = (a.box.right - a.box.left + b.box.right - b.box.left) / 2;
  return Math.hypot(ax - bx, ay - by) < reach - TOUCH;
}

/** Names with a string through them. A plate painted after the string hides it: those items come later. */
function struck(
  items: readonly MarkItem[],
  texts: readonly (MarkText & { item: MarkItem })[],
): readonly string[] {
  const place = new Map(items.map((item, at) => [item, at]));
  return items.flatMap((item) => {
    if (item.line === undefined || item.tone === "far") return [];
    const points = pointsOf(item.line);
    return texts
      .filter((text) => {
        const later = (place.get(text.item) ?? 0) > (place.get(item) ?? 0);
        const { left, right, top, bottom } = text.box;
        const isHidden = later && (text.item.role === "bar" || text.item.role === "fold");
        return !isHidden && points.some(([x, y]) => x > left && x < right && y > top && y < bottom);
      })
      .map(({ text }) => `${text} by ${item.key}`);
  });
}

/** Points along the Bézier curves of a line. */
export function pointsOf(line: readonly number[]): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  const at = (index: number): number => line[index] ?? 0;
  for (let start = 0; start + 7 < line.length; start += 6) {
    for (let step = 0; step <= POINTS; step += 1) {
      const t = step / POINTS;
      const u = 1 - t;
      const mix = (axis: number): number =>
        u ** 3 * at(start + axis) +
        3 * u * u * t * at(start + 2 + axis) +
        3 * u * t * t * at(start + 4 + axis) +
        t ** 3 * at(start + 6 + axis);
      points.push([mix(0), mix(1)]);
    }
  }
  return points;
}
