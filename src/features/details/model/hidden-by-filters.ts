import type { Parts } from "./partition-rows.ts";
import type { Subject } from "./subject.ts";

/** How much of what is selected the filters hide, where nothing of it is left. */
export interface HiddenByFilters {
  readonly statements: number;
  readonly events: number;
}

/** null = something of the selection is shown, or it is not the filters that hide it. */
export function hiddenByFilters(subject: Subject, statements: Parts, events: Parts): HiddenByFilters | null {
  if (subject.kind === "all") return null;
  const shown = statements.inside.length + events.counted;
  const filtered = { statements: statements.filtered.length, events: events.filtered.length };
  return shown === 0 && filtered.statements + filtered.events > 0 ? filtered : null;
}
