import { counted } from "#domain/text/counted.ts";
import type { Counts, Visible } from "#domain/filter/visible.ts";

/** What the tables hold and what they leave out, in plain sentences. */
export function countsWords({ counts, outside, undatedHidden }: Visible): string {
  const sentences = [`In the tables: ${countedWords(counts) || "nothing"}.`];
  if (total(outside) > 0) sentences.push(`Outside these dates: ${countedWords(outside)}.`);
  if (total(undatedHidden) > 0) sentences.push(`Undated, not shown: ${countedWords(undatedHidden)}.`);
  return sentences.join(" ");
}

/** "3 actors, 1 event"; kinds with none are left out. */
function countedWords({ actors, events, statements }: Counts): string {
  const kinds: readonly [number, string][] = [
    [actors, "actor"],
    [events, "event"],
    [statements, "statement"],
  ];
  return kinds.flatMap(([count, word]) => (count === 0 ? [] : [counted(count, word)])).join(", ");
}

function total({ actors, events, statements }: Counts): number {
  return actors + events + statements;
}
