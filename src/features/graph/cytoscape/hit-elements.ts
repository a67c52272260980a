// The unseen elements of the canvas library that stand for the things of a picture.
import type cytoscape from "cytoscape";
import type { Core } from "cytoscape";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { edgeCurve } from "./bezier-edge.ts";

/** Which lies above which: a role that is added to scenes demands its place here. */
const LAYER: Readonly<Record<MarkItem["role"], number>> = {
  ground: 0,
  axis: 0,
  hover: 0,
  date: 0,
  heading: 1,
  lane: 1,
  string: 2,
  // A stroke is hit where it is; a mark near it wins, and so does a name on it.
  tick: 2,
  seat: 3,
  bar: 3,
  fold: 3,
  bead: 4,
  tile: 4,
  pill: 4,
  stack: 4,
  offer: 5,
  legend: 5,
};

/** Elements from this layer on are marks: they win over the string and the row that they lie on. */
export const MARK_LAYER = LAYER.bead;
export const NAME_LAYER = LAYER.seat;

/** So many things are put in at once; more wait for the turns that come, so that a large picture holds nobody up. */
const AT_ONCE = 50;
/** A frame, ms: the canvas library takes up what was put in before more comes. */
const TURN_MS = 16;

export interface HitElements {
  sync: (scene: MarkScene) => void;
  stop: () => void;
}

/** Keeps the elements in step with the scene that came last; what lies where it lay is left alone. */
export function createHitElements(cy: Core): HitElements {
  const shown = new Map<string, MarkItem>();
  let waiting: MarkItem[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function addSome(): void {
    const some = waiting.slice(0, AT_ONCE);
    waiting = waiting.slice(AT_ONCE);
    cy.startBatch();
    try {
      for (const item of some) {
        cy.add(elementsOf(item));
        shown.set(item.key, item);
      }
    } finally {
      cy.endBatch();
    }
    if (waiting.length > 0) timer = setTimeout(addSome, TURN_MS);
  }

  function remove(gone: readonly string[]): void {
    cy.startBatch();
    try {
      for (const key of gone) {
        for (const id of [key, `${key} from`, `${key} to`]) cy.getElementById(id).remove();
        shown.delete(key);
      }
    } finally {
      cy.endBatch();
    }
  }

  return {
    sync({ items }) {
      clearTimeout(timer);
      const next = new Map(items.filter(canBeTouched).map((item) => [item.key, item]));
      const gone: string[] = [];
      for (const [key, before] of shown) {
        const item = next.get(key);
        if (item !== undefined && liesAs(item, before)) shown.set(key, item);
        else gone.push(key);
      }
      const isGone = new Set(gone);
      waiting = [...next.values()].filter(({ key }) => !shown.has(key) || isGone.has(key));
      const change = (): void => {
        remove(gone);
        addSome();
      };
      if (gone.length + waiting.length <= AT_ONCE) change();
      else timer = setTimeout(change, TURN_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

function canBeTouched(item: MarkItem): boolean {
  return item.line !== undefined || (item.box !== null && item.role !== "ground");
}

function liesAs(a: MarkItem, b: MarkItem): boolean {
  return (
    a === b ||
    ((a.box === b.box || (a.box !== null && b.box !== null && sameBox(a.box, b.box))) &&
      (a.line === b.line || (a.line ?? []).join() === (b.line ?? []).join()))
  );
}

function sameBox(a: NonNullable<MarkItem["box"]>, b: NonNullable<MarkItem["box"]>): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function elementsOf(item: MarkItem): cytoscape.ElementDefinition[] {
  const z = LAYER[item.role];
  if (item.line !== undefined) {
    const curve = edgeCurve(item.line);
    if (curve !== null) {
      const end = (name: string, [x, y]: readonly [number, number]): cytoscape.ElementDefinition => ({
        group: "nodes",
        data: { id: `${item.key} ${name}`, z: 0, w: 1, h: 1 },
        position: { x, y },
        classes: "end",
      });
      return [
        end("from", curve.from),
        end("to", curve.to),
        {
          group: "edges",
          data: {
            id: item.key,
            source: `${item.key} from`,
            target: `${item.key} to`,
            weights: curve.weights,
            distances: curve.distances,
          },
        },
      ];
    }
  }
  if (item.box === null) return [];
  const { left, top, right, bottom } = item.box;
  return [
    {
      group: "nodes",
      data: { id: item.key, w: Math.max(1, right - left), h: Math.max(1, bottom - top), z },
      position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    },
  ];
}
