import type { RecordId } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { ID_PATTERN } from "#formats/records/field-schemas.ts";
import type { CheckContext, IdKind } from "./check-context.ts";

const KINDS = { actors: "actor", events: "event", statements: "statement", sources: "source" } as const;

/** Ids are unique across all kinds, and readable. Fills the context's list of kinds: run it first. */
export function checkIds(context: CheckContext): void {
  const first = new Map<RecordId, string>();
  for (const [collection, kind] of Object.entries(KINDS) as [keyof typeof KINDS, IdKind][]) {
    context.graph[collection].forEach(({ id }, index) => {
      const path = [collection, index, "id"];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, kind);
        context.kinds.set(id, kind);
      } else {
        context.report("error", path, {
          code: "duplicate-id",
          message: `${quoted(id)} is already the id of another ${before}.`,
          remedy: "Give each record an id of its own.",
        });
      }
      if (!ID_PATTERN.test(id)) {
        context.report(context.weak, path, {
          code: "unreadable-id",
          message: `${quoted(id)} is not a readable id.`,
          remedy: 'Write lower-case letters, digits and single hyphens, such as "call-2023-04-26".',
        });
      }
    });
  }
}
