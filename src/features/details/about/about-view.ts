import type { CitationView } from "#features/details/views/build-citation.ts";
import { joinLines, type Line, type NameRef } from "#features/details/words/line.ts";

/** One thing said about a record, with the sources that say it. */
export interface AboutItem {
  readonly line: Line;
  readonly note: string | null;
  /** Short names of sources: "The Daily Lantern, 2 Apr 2022". */
  readonly sources: readonly NameRef[];
}

/** Things of one kind under one label: "Offices", "Also written". */
export interface AboutFact {
  readonly label: string;
  readonly items: readonly AboutItem[];
}

/** What the tab "About" shows: a lead sentence, facts, and the sources in full. */
export interface AboutView {
  readonly lead: string | null;
  readonly facts: readonly AboutFact[];
  readonly citations: readonly CitationView[];
}

/** An item of one line without note or sources. */
export function plainItem(...line: Line): AboutItem {
  return { line, note: null, sources: [] };
}

/** Names in one paragraph; nothing where there are none. */
export function namesItem(names: readonly NameRef[]): readonly AboutItem[] {
  if (names.length === 0) return [];
  return [
    plainItem(
      ...joinLines(
        names.map((name) => [name]),
        ", ",
      ),
    ),
  ];
}

/** A fact, or nothing where there is nothing to say. */
export function factOf(label: string, items: readonly AboutItem[]): readonly AboutFact[] {
  return items.length === 0 ? [] : [{ label, items }];
}
