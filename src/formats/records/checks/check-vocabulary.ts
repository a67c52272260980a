import { quoted } from "#formats/records/describe-issue.ts";
import type { CheckContext } from "./check-context.ts";

/** Terms are unique in their list, and a seat belongs to an actor. */
export function checkVocabulary(context: CheckContext): void {
  const { vocabulary } = context.graph;
  for (const list of ["eventTypes", "roles", "topics", "seats", "sides"] as const) {
    const seen = new Set<string>();
    vocabulary[list]?.forEach(({ id }, index) => {
      if (seen.has(id)) {
        context.report("error", ["vocabulary", list, index, "id"], {
          code: "duplicate-id",
          message: `${quoted(id)} stands twice in this list.`,
          remedy: "Keep one of the two.",
        });
      }
      seen.add(id);
    });
  }
  vocabulary.seats.forEach((seat, index) => {
    context.refer(seat.of, "actor", ["vocabulary", "seats", index, "of"]);
  });
  const { from, to } = context.graph.coverage;
  context.order(from, to, ["coverage"]);
}
