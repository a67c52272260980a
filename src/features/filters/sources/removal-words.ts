import type { RemovalReport } from "#domain/evidence/removal-report.ts";
import type { Counts } from "#domain/filter/visible.ts";
import { counted } from "#domain/text/counted.ts";

/** What goes with the switched-off sources, in one or two sentences. */
export function removalSentence(report: RemovalReport): string {
  const { lostEvents, lostStatements, lostTies, singleEvents, singleTies, sources } = report;
  const lostCount = lostEvents.length + lostStatements.length + lostTies.length;
  const singleCount = singleEvents.length + singleTies.length;
  const lost = list([
    countedOrNull(lostEvents.length, "event"),
    countedOrNull(lostStatements.length, "statement"),
    countedOrNull(lostTies.length, "tie"),
  ]);
  const single = list([countedOrNull(singleEvents.length, "event"), countedOrNull(singleTies.length, "tie")]);
  const without = `Without ${countedOrNull(sources.length, "source") ?? "any source"}`;
  const first =
    lost === null
      ? `${without}, nothing loses all its support.`
      : `${without}, ${lost} ${lostCount === 1 ? "loses" : "lose"} all support.`;
  return single === null
    ? first
    : `${first} ${single} ${singleCount === 1 ? "becomes" : "become"} single-source.`;
}

/** "Events 151 → 142 · Statements 220 → 208 · Actors 250 → 246"; unchanged ones stand once. */
export function countsLine(before: Counts, after: Counts): string {
  return [
    changed("Events", before.events, after.events),
    changed("Statements", before.statements, after.statements),
    changed("Actors", before.actors, after.actors),
  ].join(" · ");
}

function changed(label: string, before: number, after: number): string {
  return before === after
    ? `${label} ${before.toLocaleString("en")}`
    : `${label} ${before.toLocaleString("en")} → ${after.toLocaleString("en")}`;
}

function countedOrNull(count: number, word: string): string | null {
  return count === 0 ? null : counted(count, word);
}

function list(words: readonly (string | null)[]): string | null {
  const said = words.filter((each) => each !== null);
  const last = said.at(-1);
  if (last === undefined) return null;
  return said.length === 1 ? last : `${said.slice(0, -1).join(", ")} and ${last}`;
}
