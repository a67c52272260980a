import type { Citation } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { nearestName } from "#formats/records/nearest-name.ts";
import type { CheckContext } from "./check-context.ts";

/** A record that cites, where it stands, and the names that `supports` may use. */
interface Citing {
  citations: readonly Citation[];
  path: readonly PropertyKey[];
  fields: readonly string[];
}

/** Every claim cites at least one source that exists; what a citation says of itself must hold too. */
export function checkCitations(context: CheckContext, citing: Citing): void {
  const path = [...citing.path, "citations"];
  if (citing.citations.length === 0) {
    context.report(context.weak, path, {
      code: "missing-citation",
      message: "No source is cited for this.",
      remedy: "Cite the source that says so.",
    });
  }
  citing.citations.forEach((citation, index) => {
    context.refer(citation.source, "source", [...path, index, "source"]);
    if (citation.date !== undefined) context.span(citation.date, [...path, index, "date"]);
    citation.supports?.forEach((field, at) => {
      if (!citing.fields.includes(field))
        unknownSupport(context, { field, known: citing.fields }, [...path, index, "supports", at]);
    });
  });
}

function unknownSupport(
  context: CheckContext,
  { field, known }: { field: string; known: readonly string[] },
  path: readonly PropertyKey[],
): void {
  const near = nearestName(field, known);
  context.report(context.weak, path, {
    code: "unknown-field",
    message: `${quoted(field)} is not a field of this record.`,
    remedy: near === null ? `Name fields of the record: ${known.join(", ")}.` : `Did you mean "${near}"?`,
  });
}
