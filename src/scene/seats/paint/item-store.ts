import type { MarkItem } from "#scene/mark-scene.ts";

/** Items made before with what they showed: an item that looks as before is the same object. */
export class ItemStore {
  readonly #items = new Map<string, { look: string; item: MarkItem }>();

  /** The item of a key; made anew only when its look differs. A look says all that `make` rests on. */
  keep(key: string, look: string, make: () => MarkItem): MarkItem {
    const known = this.#items.get(key);
    if (known !== undefined && known.look === look) return known.item;
    const item = make();
    this.#items.set(key, { look, item });
    return item;
  }
}
