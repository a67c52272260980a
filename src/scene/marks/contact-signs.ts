// The signs of kinds of contact, the same in seats, lanes and legends: shape and fill carry them without colour too.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Palette } from "#drawing/palette.ts";
import { isDark } from "./side-colour.ts";

/** remote: at a distance (hollow); meeting: in person; visit: dark; many: a conference or summit (a diamond). */
export type ContactKind = "remote" | "meeting" | "visit" | "many";

export const CONTACT_KINDS: readonly ContactKind[] = ["remote", "meeting", "visit", "many"];

export const KIND_WORDS: Readonly<Record<ContactKind, string>> = {
  remote: "call, letter",
  meeting: "meeting",
  visit: "visit",
  many: "summit, conference",
};

/** Asked for tens of thousands of contacts in a frame. */
const KIND_OF_TYPE: ReadonlyMap<string, ContactKind> = new Map([
  ["call", "remote"],
  ["letter", "remote"],
  ["document", "remote"],
  ["visit", "visit"],
  ["envoy", "visit"],
  ["conference", "many"],
  ["summit", "many"],
  ["agreement", "many"],
]);

const LIGHT: Readonly<Record<ContactKind, string>> = {
  remote: "#a8570b",
  meeting: "#1f5fa8",
  visit: "#16335c",
  many: "#8a2546",
};
const DARK: Readonly<Record<ContactKind, string>> = {
  remote: "#e5a55c",
  meeting: "#6ea8ea",
  visit: "#d3e0f2",
  many: "#e98aa9",
};

export function contactKind(dataset: Dataset, event: number): ContactKind {
  return kindOfType(dataset.events[event]?.type ?? "");
}

/** What a type is drawn as; a type that nobody knows is a meeting. */
export function kindOfType(type: string): ContactKind {
  return KIND_OF_TYPE.get(type) ?? "meeting";
}

/** The kinds among some events. Stops looking where all are found. */
export function kindsAmong(dataset: Dataset, events: Iterable<number>): ReadonlySet<ContactKind> {
  const found = new Set<ContactKind>();
  for (const event of events) {
    found.add(contactKind(dataset, event));
    if (found.size === CONTACT_KINDS.length) break;
  }
  return found;
}

/** The event types of a data set's vocabulary that are drawn as a kind: what pressing it in a legend isolates. */
export function typesOfKind({ graph }: Dataset, kind: ContactKind): readonly string[] {
  return graph.vocabulary.eventTypes.map(({ id }) => id).filter((id) => kindOfType(id) === kind);
}

export function kindColour(palette: Palette, kind: ContactKind): string {
  if (palette.plain === true) return palette.ink;
  return (isDark(palette) ? DARK : LIGHT)[kind];
}
