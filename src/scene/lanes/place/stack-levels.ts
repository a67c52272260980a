// Marks that are closer than a mark: on levels one above the other, and what finds no level under one pill.

/** Something with a place across the axis that looks for one of the levels. */
export interface Piece {
  events: readonly number[];
  x: number;
  left: number;
  right: number;
  long: boolean;
  pill: boolean;
  /** Levels that it takes. */
  tall: number;
  /** The level it has, from the top; the topmost of a pill's two. */
  level: number;
  /** px to the right of its place, where that is what it lacks. */
  shift: number;
  /** Its line goes up, goes down. */
  up: boolean;
  down: boolean;
}

/** A mark that lacks no more than this, in px, stands aside instead of joining a pill: half of its radius. */
const MOST_SHIFT = 1.6;
/** Between marks of a level, in px. */
export const MARK_GAP = 0.8;
const PILL_WIDTH = 13;
const PILL_WIDTH_OF_TENS = 17;
/** Guards against a lane in which nothing can be brought together. */
const MOST_ROUNDS = 600;

export interface StackOptions {
  levels: number;
  radius: number;
  /** The right edge beyond which no pill may go, and the left one. */
  least: number;
  most: number;
  /** Contacts in pills beyond which the lane shows bars, whatever else is brought together. */
  mostInPills: number;
  /** A contact that has a mark elsewhere may go into a pill before one that has none. */
  isSafe?: (event: number) => boolean;
}

/** Puts pieces on levels; those without one are joined into pills until everything has a place. */
export function stackLevels(pieces: readonly Piece[], options: StackOptions): readonly Piece[] {
  let rest = inOrder(pieces);
  let bad = putOnLevels(rest, options.levels);
  for (let round = 0; bad.length > 0 && round < MOST_ROUNDS; round += 1) {
    const joined = joinNearest(rest, bad[0], options);
    if (joined === null) break;
    rest = joined;
    bad = putOnLevels(rest, options.levels);
    if (inPills(rest) > options.mostInPills) break;
  }
  return rest.filter(({ level }) => level >= 0);
}

/** How many contacts are in pills: more with every round. */
export function inPills(pieces: readonly Piece[]): number {
  let count = 0;
  for (const { pill, events } of pieces) if (pill) count += events.length;
  return count;
}

/** Chains of pieces that touch one another from left to right. */
export function chainsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chains: Piece[][] = [];
  let right = -Infinity;
  for (const piece of inOrder(pieces)) {
    const chain = chains.at(-1);
    if (chain === undefined || piece.left - right >= MARK_GAP) {
      chains.push([piece]);
      right = piece.right + piece.shift;
    } else {
      chain.push(piece);
      right = Math.max(right, piece.right + piece.shift);
    }
  }
  return chains;
}

/** Gives each piece the first free level, from left to right; answers those that found none (level -1). */
function putOnLevels(pieces: readonly Piece[], levels: number): readonly Piece[] {
  const ends = Array.from({ length: levels }, () => -Infinity);
  const bad: Piece[] = [];
  for (const piece of pieces) {
    const { level, shift } = firstFree(ends, piece, levels);
    piece.level = level;
    piece.shift = shift;
    if (level < 0) bad.push(piece);
    else ends.fill(piece.right + shift, level, level + piece.tall);
  }
  return bad;
}

interface Found {
  /** -1 = none. */
  level: number;
  /** How far to the right it has to stand for that. */
  shift: number;
}

/** The first level that is free; else for a mark the one that is free a little to the right. */
function firstFree(ends: readonly number[], piece: Piece, levels: number): Found {
  let best: Found = { level: -1, shift: piece.long || piece.pill ? 0 : MOST_SHIFT };
  for (let level = 0; level + piece.tall <= levels; level += 1) {
    let shift = 0;
    for (let at = level; at < level + piece.tall; at += 1) {
      shift = Math.max(shift, (ends[at] ?? 0) + MARK_GAP - piece.left);
    }
    if (shift === 0) return { level, shift };
    if (shift <= best.shift && (best.level < 0 || shift < best.shift)) best = { level, shift };
  }
  return best.level < 0 ? { level: -1, shift: 0 } : best;
}

/** The pieces with one of them and the two nearest that it overlaps made a pill; null = it overlaps nothing. */
function joinNearest(
  pieces: readonly Piece[],
  bad: Piece | undefined,
  { levels, radius, least, most, isSafe }: StackOptions,
): Piece[] | null {
  if (bad === undefined) return null;
  const all = pieces
    .filter((p) => p !== bad && p.right + MARK_GAP > bad.left && p.left < bad.right + MARK_GAP)
    .sort(
      (a, b) =>
        Number(a.long && !a.pill) - Number(b.long && !b.pill) ||
        Math.abs(a.x - bad.x) - Math.abs(b.x - bad.x),
    );
  // A pill that is there already takes one more before another is made.
  const known = bad.pill ? undefined : all.find(({ pill }) => pill);
  const near = known === undefined ? all.slice(0, bad.pill ? 1 : 2) : [known];
  if (near.length === 0) return null;
  const group = saferGroup([bad, ...near], [bad, ...all], isSafe);
  const events = group.flatMap((piece) => piece.events).sort((a, b) => a - b);
  const left = Math.min(...group.map((p) => (p.pill ? p.left : p.x - radius)));
  const right = Math.max(...group.map((p) => (p.pill ? p.right : p.x + radius)));
  const width = Math.max(right - left, events.length > 9 ? PILL_WIDTH_OF_TENS : PILL_WIDTH);
  const x = Math.max(least + width / 2, Math.min(most - width / 2, (left + right) / 2));
  const pill: Piece = {
    events,
    x,
    left: x - width / 2,
    right: x + width / 2,
    long: false,
    pill: true,
    tall: Math.min(2, levels),
    level: -1,
    shift: 0,
    up: group.some(({ up }) => up),
    down: group.some(({ down }) => down),
  };
  return inOrder([...pieces.filter((piece) => !group.includes(piece)), pill]);
}

/** As many pieces that have marks elsewhere, where there are so many among those that are in each other's way. */
function saferGroup(
  group: readonly Piece[],
  all: readonly Piece[],
  isSafe: StackOptions["isSafe"],
): readonly Piece[] {
  if (isSafe === undefined) return group;
  const safe = all.filter(({ pill, events }) => pill || events.every(isSafe));
  return safe.length < 2 ? group : safe.slice(0, Math.max(2, group.length));
}

function inOrder(pieces: readonly Piece[]): Piece[] {
  return pieces.toSorted((a, b) => a.left - b.left || a.x - b.x || (a.events[0] ?? 0) - (b.events[0] ?? 0));
}
