// Every field of the view, once: what a change of it touches, and which parts of an address carry it. The type asks for
// a line for each new field, so that none is forgotten by the filter, the picture, undo or the address.
import type { ViewState } from "./view-state.ts";

export interface ViewField {
  /** What is counted and shown depends on it. */
  answer: boolean;
  /** What is drawn depends on it, beyond the answer. */
  picture: boolean;
  /** The parts of an address that carry it; empty = it is not in the address. */
  address: readonly string[];
}

export const VIEW_FIELDS: Readonly<Record<keyof ViewState, ViewField>> = {
  window: { answer: true, picture: false, address: ["from", "to"] },
  certainty: { answer: true, picture: false, address: ["certain"] },
  undated: { answer: true, picture: false, address: ["undated"] },
  facets: {
    answer: true,
    picture: false,
    address: ["kinds", "types", "topics", "sources", "by", "sides", "where"],
  },
  query: { answer: true, picture: false, address: ["q"] },
  without: { answer: true, picture: false, address: ["without"] },
  timeMode: { answer: false, picture: false, address: ["mode"] },
  compare: { answer: false, picture: true, address: ["vs"] },
  axis: { answer: false, picture: true, address: ["axis"] },
  bin: { answer: false, picture: false, address: ["bin"] },
  silence: { answer: false, picture: true, address: ["silence"] },
  phrase: { answer: false, picture: false, address: ["phrase"] },
  mode: { answer: false, picture: true, address: ["view"] },
  arrange: { answer: false, picture: true, address: ["arrange"] },
  middle: { answer: false, picture: true, address: ["middle"] },
  between: { answer: false, picture: true, address: ["between"] },
  lanesOnly: { answer: false, picture: true, address: ["lanes"] },
  openSide: { answer: false, picture: true, address: ["side"] },
  path: { answer: false, picture: true, address: ["path"] },
  outside: { answer: false, picture: true, address: ["outside"] },
  selection: { answer: false, picture: true, address: ["select"] },
  arranged: { answer: false, picture: true, address: [] },
  depth: { answer: false, picture: true, address: ["depth"] },
  split: { answer: false, picture: false, address: ["split"] },
  counting: { answer: false, picture: true, address: ["counting"] },
};

const NAMES = Object.keys(VIEW_FIELDS) as (keyof ViewState)[];
const ANSWER = NAMES.filter((name) => VIEW_FIELDS[name].answer);
const PICTURE = NAMES.filter((name) => VIEW_FIELDS[name].picture);

/** Whether two views ask for different counts; by identity, since each change makes a new value. */
export function asksAnew(view: ViewState, before: ViewState): boolean {
  return view !== before && ANSWER.some((name) => view[name] !== before[name]);
}

/** Whether two views with the same answer are drawn differently. */
export function drawsAnew(view: ViewState, before: ViewState): boolean {
  return view !== before && PICTURE.some((name) => view[name] !== before[name]);
}

/** Whether two views are the same by value, field by field. */
export function sameView(a: ViewState, b: ViewState): boolean {
  return a === b || NAMES.every((name) => sameValue(a[name], b[name]));
}

/** By value; views hold plain data alone. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(ofA);
  return (
    keys.length === Object.keys(ofB).length &&
    keys.every((key) => Object.hasOwn(ofB, key) && sameValue(ofA[key], ofB[key]))
  );
}
