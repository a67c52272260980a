/** What a key does in the search box. */
export type SearchStep =
  { kind: "move"; to: number } | { kind: "choose"; place: number } | { kind: "close" | "clear" };

export interface SearchKeyState {
  isOpen: boolean;
  /** Place of the active option, -1 = none. */
  active: number;
  /** Options in the list, 0 when it is not shown. */
  count: number;
  hasText: boolean;
}

/**
 * Arrows move through the list and round its ends; Enter chooses the active option, else the first;
 * Escape closes the list, then empties the box. Null = the key is the browser's or the page's.
 */
export function searchKey(
  key: string,
  { isOpen, active, count, hasText }: SearchKeyState,
): SearchStep | null {
  if (key === "Escape") return isOpen && hasText ? { kind: "close" } : hasText ? { kind: "clear" } : null;
  if (!hasText) return null;
  if (key === "Enter") return { kind: "choose", place: Math.max(active, 0) };
  if (key === "ArrowDown") return { kind: "move", to: count === 0 ? -1 : (active + 1) % count };
  if (key === "ArrowUp") return { kind: "move", to: count === 0 ? -1 : active <= 0 ? count - 1 : active - 1 };
  return null;
}
