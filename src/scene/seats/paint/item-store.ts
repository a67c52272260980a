import type { MarkItem } from "#scene/mark-scene.ts";

/** Looks of one thing that are kept: a window that is dragged to and fro shows the same ones again and again. */
const MOST_LOOKS = 6;

/** Items made before with what they showed: an item that looks as before is the same object. */
export class ItemStore {
  readonly #items = new Map<string, Map<string, MarkItem>>();

  /** The item of a key; made anew only when it had no such look lately. A look says all that `make` rests on. */
  keep(key: string, look: string, make: () => MarkItem): MarkItem {
    let looks = this.#items.get(key);
    if (looks === undefined) {
      looks = new Map();
      this.#items.set(key, looks);
    }
    const known = looks.get(look);
    if (known !== undefined) return known;
    const item = make();
    for (const oldest of looks.keys()) {
      if (looks.size < MOST_LOOKS) break;
      looks.delete(oldest);
    }
    looks.set(look, item);
    return item;
  }
}
