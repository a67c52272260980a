// In a chain of marks, whose line goes up stands above and whose line goes down below, so that no line passes a
// neighbour where that can be helped.
import type { Piece } from "./stack-levels.ts";

/** Beyond so many levels only turning the chain over is tried. */
const MOST_TRIED = 4;
/** A line this near a mark's edge passes it. */
const NEAR = 1.5;

/** Gives the levels of a chain the order in which the fewest lines pass a neighbour; answers how many it has. */
export function turnLevels(chain: readonly Piece[]): number {
  const levels = Math.max(...chain.map(({ level, tall }) => level + tall));
  if (levels === 1 || chain.length === 1) return levels;
  let best = { cost: costOf(chain, (piece) => piece.level), order: null as readonly number[] | null };
  for (const order of ordersOf(levels, chain)) {
    if (best.cost === 0) break;
    const cost = costOf(chain, (piece) => levelIn(order, piece));
    if (cost < best.cost) best = { cost, order };
  }
  const { order } = best;
  if (order !== null) for (const piece of chain) piece.level = levelIn(order, piece);
  return levels;
}

/** `order[level]` is where a level goes; a pill's levels stay side by side. */
function levelIn(order: readonly number[], piece: Piece): number {
  let least = Infinity;
  for (let at = piece.level; at < piece.level + piece.tall; at += 1) least = Math.min(least, order[at] ?? 0);
  return least;
}

function ordersOf(levels: number, chain: readonly Piece[]): readonly (readonly number[])[] {
  const straight = Array.from({ length: levels }, (_, at) => at);
  const over = straight.toReversed();
  if (levels > MOST_TRIED || chain.some(({ tall }) => tall > 1)) return [over];
  return permutations(straight);
}

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, at) =>
    permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first].concat(rest)),
  );
}

function costOf(chain: readonly Piece[], levelOf: (piece: Piece) => number): number {
  let cost = 0;
  for (const piece of chain) {
    if (!piece.up && !piece.down) continue;
    for (const other of chain) {
      if (other === piece || piece.x < other.left - NEAR || piece.x > other.right + NEAR) continue;
      const isAbove = levelOf(other) < levelOf(piece);
      if (isAbove ? piece.up : piece.down) cost += 1;
    }
  }
  return cost;
}
