import type { FacetValue } from "./facet-values.ts";

/** Lists up to this long show whole; longer ones show this many until opened. */
export const SHORT_LIST = 8;
/** An open list shows at most this many: more cannot be read, and would slow every frame. */
export const LONG_LIST = 150;

/** What a facet's list is made from. */
export interface FacetListInput {
  values: readonly FacetValue[];
  counts: ReadonlyMap<string, number>;
  /** The values switched on; also such as the graph does not have (from an address). */
  chosen: readonly string[];
  labelOf: (id: string) => string;
  open: boolean;
  /** The most frequent first, or the order of `values`. */
  order: "frequent" | "given";
}

export interface FacetList {
  /** In the order shown: values that stand for something, then those that stand for nothing now. */
  shown: readonly FacetValue[];
  /** All there are. */
  total: number;
  /** True where a button opens or shortens the list. */
  canOpen: boolean;
}

/** Which values a facet shows, and in which order. Values switched on are always among them. */
export function facetList(input: FacetListInput): FacetList {
  const { values, counts, chosen, labelOf, open, order } = input;
  const known = new Set(values.map((value) => value.id));
  const strangers = chosen.filter((id) => !known.has(id)).map((id) => ({ id, label: labelOf(id) }));
  const countOf = (value: FacetValue) => counts.get(value.id) ?? 0;
  const rank = order === "frequent" ? countOf : (value: FacetValue) => Math.min(1, countOf(value));
  const sorted = [...values, ...strangers].sort((a, b) => rank(b) - rank(a));
  const canOpen = sorted.length > SHORT_LIST;
  const most = !canOpen ? SHORT_LIST : open ? LONG_LIST : SHORT_LIST;
  const shown = sorted.filter((value, index) => index < most || chosen.includes(value.id));
  return { shown, total: sorted.length, canOpen };
}
