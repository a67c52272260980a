import type { Box } from "./label-box.ts";

/** Things by where they lie, so that what could touch a box is found without asking all of them. */
export interface BoxGrid<T> {
  add: (box: Box, thing: T) => void;
  /** Whether anything that could touch the box passes the test; a thing may be tested more than once. */
  some: (box: Box, test: (thing: T) => boolean) => boolean;
}

/** The side of a cell in scene units: discs and labels lie in a few each. */
const CELL = 64;
/** Cells to either side of the middle; what lies farther out shares the outermost cells. */
const REACH = 2 ** 15;

/** An empty grid, without bounds. */
export function createBoxGrid<T>(): BoxGrid<T> {
  const cells = new Map<number, T[]>();
  return {
    add(box, thing) {
      forEachCell(box, (key) => {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [thing]);
        else cell.push(thing);
        return false;
      });
    },
    some: (box, test) => forEachCell(box, (key) => cells.get(key)?.some(test) === true),
  };
}

/** Visits the cells of a box until the visitor says true; answers whether it did. */
function forEachCell({ left, top, right, bottom }: Box, visit: (key: number) => boolean): boolean {
  const [fromX, toX] = [cellOf(left), cellOf(right)];
  const [fromY, toY] = [cellOf(top), cellOf(bottom)];
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      if (visit(y * 2 * REACH + x)) return true;
    }
  }
  return false;
}

function cellOf(place: number): number {
  return Math.min(REACH - 1, Math.max(-REACH, Math.floor(place / CELL))) + REACH;
}
