// A scene of marks as lines to walk along: in lanes a lane with its marks, in seats a guest, or the names of a run-in
// line, with the beads.
import type { MarkItem, MarkRole, MarkScene } from "#scene/mark-scene.ts";

/** One line, its items from left to right. */
export interface WalkLine {
  y: number;
  items: readonly MarkItem[];
}

/** Parts of a scene that lie side by side, from left to right; the foot below and the axis above all of them. */
export interface WalkZones {
  beside: readonly (readonly WalkLine[])[];
  above: WalkLine | null;
  below: readonly WalkLine[];
}

const NAMES: ReadonlySet<MarkRole> = new Set(["seat", "bar", "lane", "heading"]);
const MARKS: ReadonlySet<MarkRole> = new Set(["bead", "tick", "tile", "pill", "stack", "fold"]);
const SAME_LINE = 5;

const known = new WeakMap<MarkScene, WalkZones>();

/** Whether the cursor can stand on an item: something is there and it has a name. */
export function isWalked({ role, box, label }: MarkItem): boolean {
  if (box === null || label === "") return false;
  return NAMES.has(role) || MARKS.has(role) || role === "axis" || role === "legend" || role === "offer";
}

/** Whether an item names a line: a guest, a bar, a lane, a heading. */
export function isName({ role }: MarkItem): boolean {
  return NAMES.has(role);
}

/** The lines of a scene: the same reference for the same scene. */
export function walkZones(scene: MarkScene): WalkZones {
  let zones = known.get(scene);
  if (zones === undefined) {
    zones = zonesOf(scene);
    known.set(scene, zones);
  }
  return zones;
}

export function middleX({ box }: MarkItem): number {
  return box === null ? 0 : (box.left + box.right) / 2;
}

function middleY({ box }: MarkItem): number {
  return box === null ? 0 : (box.top + box.bottom) / 2;
}

function zonesOf(scene: MarkScene): WalkZones {
  const items = scene.items.filter(isWalked);
  const above = items.filter(({ role }) => role === "axis");
  const below = items.filter(({ role }) => role === "legend" || role === "offer");
  const inside = items.filter(({ role }) => NAMES.has(role) || MARKS.has(role));
  return {
    beside: split(scene, inside)
      .map(linesOf)
      .filter((lines) => lines.length > 0),
    above: above.length === 0 ? null : { y: 0, items: inOrder(above) },
    below: linesOf(below),
  };
}

/** Lanes are one part; seats are a bench, the middle and another bench. */
function split(scene: MarkScene, items: readonly MarkItem[]): readonly (readonly MarkItem[])[] {
  const bars = items.filter(({ role }) => role === "bar");
  if (scene.kind === "lanes" || bars.length === 0) return [items];
  const left = Math.min(...bars.map(({ box }) => box?.left ?? 0));
  const right = Math.max(...bars.map(({ box }) => box?.right ?? 0));
  return [
    items.filter((item) => middleX(item) < left),
    items.filter((item) => middleX(item) >= left && middleX(item) <= right),
    items.filter((item) => middleX(item) > right),
  ];
}

/** Names at one height begin a line; every mark joins the line whose name it stands beside. */
function linesOf(items: readonly MarkItem[]): readonly WalkLine[] {
  const names = items.filter(isName);
  const starts = (names.length > 0 ? names : items).toSorted((a, b) => middleY(a) - middleY(b));
  const lines: { y: number; items: MarkItem[] }[] = [];
  for (const start of starts) {
    const line = lines.at(-1);
    if (line !== undefined && middleY(start) - line.y < SAME_LINE) line.items.push(start);
    else lines.push({ y: middleY(start), items: [start] });
  }
  if (names.length > 0) {
    for (const item of items) if (!isName(item)) nearestLine(lines, item)?.items.push(item);
  }
  return lines.map(({ y, items: own }) => ({ y, items: inOrder(own) }));
}

/** The line in whose name's box an item lies, else the nearest. */
function nearestLine<T extends WalkLine>(lines: readonly T[], item: MarkItem): T | undefined {
  const y = middleY(item);
  const within = lines.find((line) =>
    line.items.some((name) => isName(name) && name.box !== null && y >= name.box.top && y < name.box.bottom),
  );
  return within ?? nearest(lines, (line) => Math.abs(line.y - y));
}

function inOrder(items: readonly MarkItem[]): readonly MarkItem[] {
  return items.toSorted((a, b) => middleX(a) - middleX(b) || middleY(a) - middleY(b));
}

/** The one with the least distance; of equals the first. */
export function nearest<T>(list: readonly T[], distance: (one: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const one of list) {
    const at = distance(one);
    if (at >= least) continue;
    best = one;
    least = at;
  }
  return best;
}
