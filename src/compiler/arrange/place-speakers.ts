import type { LayoutNode } from "./layout-task.ts";

const GAP = 14;

/** Rows of speakers below a centre line, and the height that they need. */
export interface SpeakerRows {
  /** Places relative to the top of the rows, centred on x = 0. */
  places: ReadonlyMap<string, readonly [number, number]>;
  height: number;
}

/** Sets actors that no event joins in centred rows of equal steps, as wide as the room allows. */
export function placeSpeakers(speakers: readonly LayoutNode[], width: number): SpeakerRows {
  const places = new Map<string, readonly [number, number]>();
  if (speakers.length === 0) return { places, height: 0 };
  const rows = balancedRows(speakers, width);
  let top = GAP;
  for (const row of rows) {
    const radius = Math.max(...row.map((node) => node.radius));
    const total = row.reduce((sum, node) => sum + nodeWidth(node), 0) + GAP * (row.length - 1);
    let left = -total / 2;
    for (const node of row) {
      places.set(node.id, [left + nodeWidth(node) / 2, top + radius]);
      left += nodeWidth(node) + GAP;
    }
    top += radius + Math.max(...row.map((node) => node.labelBottom)) + GAP;
  }
  return { places, height: top };
}

/** As few rows as fit, filled alike: a last row of one would look forgotten. */
function balancedRows(speakers: readonly LayoutNode[], width: number): LayoutNode[][] {
  const fewest = fill(speakers, width).length;
  let narrow = width;
  while (narrow > 0 && fill(speakers, narrow - 10).length === fewest) narrow -= 10;
  return fill(speakers, narrow);
}

function fill(speakers: readonly LayoutNode[], width: number): LayoutNode[][] {
  const rows: LayoutNode[][] = [];
  let used = Infinity;
  for (const node of speakers) {
    used += nodeWidth(node) + GAP;
    if (used > width) {
      rows.push([]);
      used = nodeWidth(node);
    }
    rows.at(-1)?.push(node);
  }
  return rows;
}

function nodeWidth(node: LayoutNode): number {
  return 2 * Math.max(node.radius, node.labelHalf);
}
