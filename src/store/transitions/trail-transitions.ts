import type { Trail } from "#store/app-state.ts";

const MAX_ENTRIES = 100;

/** Remembers a newly chosen selection; what lay ahead is forgotten, as in a browser. */
export function visit(trail: Trail, selection: readonly string[]): Trail {
  const current = trail.entries[trail.at] ?? [];
  if (current.join() === selection.join()) return trail;
  const entries = [...trail.entries.slice(0, trail.at + 1), selection].slice(-MAX_ENTRIES);
  return { entries, at: entries.length - 1 };
}

/** Moves along the trail by one step; the same trail when there is nothing there. */
export function travel(trail: Trail, step: -1 | 1): Trail {
  const at = trail.at + step;
  return at < 0 || at >= trail.entries.length ? trail : { ...trail, at };
}
