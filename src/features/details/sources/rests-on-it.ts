import type { RemovalReport } from "#domain/evidence/removal-report.ts";
import { counted } from "#domain/text/counted.ts";
import { inSeries } from "#features/details/words/name-of.ts";

/** What would go, and what would be left on one source, if this one did not exist. */
export function restsOnIt(report: RemovalReport): string {
  const { lostEvents, lostStatements, lostTies, singleEvents, singleTies } = report;
  const lost = some([
    [lostEvents.length, "event"],
    [lostStatements.length, "statement"],
    [lostTies.length, "tie"],
  ]);
  const single = some([
    [singleEvents.length, "event"],
    [singleTies.length, "tie"],
  ]);
  const first =
    lost === "" ? "Nothing in these dates rests on it alone." : `Without it, ${lost} would lose all support.`;
  return single === "" ? first : `${first} Left on a single source: ${single}.`;
}

function some(counts: readonly (readonly [count: number, word: string])[]): string {
  return inSeries(counts.filter(([count]) => count > 0).map(([count, word]) => counted(count, word)));
}
