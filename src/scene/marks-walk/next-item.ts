// Where an arrow key leads in a scene of marks: left and right along a line, up and down from line to line.
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { isName, middleX, nearest, walkZones, type WalkLine } from "./walk-lines.ts";

export type WalkDirection = "left" | "right" | "up" | "down";

interface Place {
  zone: number;
  line: number;
  at: number;
  lines: readonly WalkLine[];
  item: MarkItem;
}

/**
 * The item that an arrow key leads to from another, by their keys; null = nothing further in that direction, or no such
 * item. Along a lane marks are passed in order of time, the faded ones only where nothing else is left; from lane to
 * lane a name leads to the next name, a mark to the same contact there, else to the one nearest in time. In seats the
 * last bead of a row leads on to the bar in the middle and from there to the other bench.
 */
export function nextItem(scene: MarkScene, from: string, direction: WalkDirection): MarkItem | null {
  const zones = walkZones(scene);
  const parts = [...zones.beside, zones.above === null ? [] : [zones.above], zones.below];
  const place = placeOf(parts, from);
  if (place === null) return null;
  const isBeside = place.zone < zones.beside.length;
  if (direction === "left" || direction === "right") {
    const step = direction === "left" ? -1 : 1;
    return along(place, step) ?? (isBeside ? across(zones.beside, place, step) : null);
  }
  const step = direction === "up" ? -1 : 1;
  return (isBeside ? lineToLine(place, step) : null) ?? outOf(zones, place, step);
}

function placeOf(parts: readonly (readonly WalkLine[])[], key: string): Place | null {
  for (const [zone, lines] of parts.entries()) {
    for (const [line, { items }] of lines.entries()) {
      const at = items.findIndex((item) => item.key === key);
      const item = items[at];
      if (item !== undefined) return { zone, line, at, lines, item };
    }
  }
  return null;
}

/** The next of a line; what stands out before what is faded or pushed back. */
function along({ lines, line, at }: Place, step: 1 | -1): MarkItem | null {
  const items = lines[line]?.items ?? [];
  const rest = step === 1 ? items.slice(at + 1) : items.slice(0, at).toReversed();
  return rest.find(standsOut) ?? rest[0] ?? null;
}

/** Into the part beside: the line at the same height, its nearest end. */
function across(
  parts: readonly (readonly WalkLine[])[],
  { zone, line, lines }: Place,
  step: 1 | -1,
): MarkItem | null {
  const y = lines[line]?.y ?? 0;
  const next = nearest(parts[zone + step] ?? [], (other) => Math.abs(other.y - y));
  return (step === 1 ? next?.items[0] : next?.items.at(-1)) ?? null;
}

function lineToLine({ lines, line, item }: Place, step: 1 | -1): MarkItem | null {
  for (let at = line + step; at >= 0 && at < lines.length; at += step) {
    const found = entry(lines[at]?.items ?? [], item);
    if (found !== undefined) return found;
  }
  return null;
}

/** From a name the nearest name; from a mark the same contact, else the nearest mark; no mark = on to the next line. */
function entry(items: readonly MarkItem[], from: MarkItem): MarkItem | undefined {
  const alike = items.filter((item) => isName(item) === isName(from));
  const out = alike.filter(standsOut);
  const choice = out.length > 0 || !standsOut(from) ? out.concat(standsOut(from) ? [] : alike) : alike;
  const same = isName(from)
    ? undefined
    : alike.find(({ events }) => events.some((event) => from.events.includes(event)));
  return same ?? nearest(choice, (item) => Math.abs(middleX(item) - middleX(from)));
}

/** Above the first line lie the dated facts, below the last one the legend; from there back to the nearest name. */
function outOf(
  { beside, above, below }: ReturnType<typeof walkZones>,
  { zone, line, item }: Place,
  step: 1 | -1,
): MarkItem | null {
  const byX = (items: readonly MarkItem[]): MarkItem | null =>
    nearest(items, (other) => Math.abs(middleX(other) - middleX(item))) ?? null;
  const ends = (last: boolean): MarkItem | null =>
    byX(beside.flatMap((lines) => (last ? lines.at(-1) : lines[0])?.items ?? []));
  if (zone < beside.length) return byX((step === -1 ? above : below[0])?.items ?? []);
  const isAbove = zone === beside.length;
  if (isAbove) return step === 1 ? ends(false) : null;
  if (step === -1) return line === 0 ? ends(true) : byX(below[line - 1]?.items ?? []);
  return byX(below[line + 1]?.items ?? []);
}

function standsOut({ tone }: MarkItem): boolean {
  return tone === "lit" || tone === "plain";
}
