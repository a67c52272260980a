import { quoted } from "#formats/records/describe-issue.ts";
import { isWebAddress } from "#formats/records/is-web-address.ts";
import type { CheckContext } from "./check-context.ts";

/** Sources: outlet and origin are actors, the date exists, addresses are ones that a page may link to. */
export function checkSources(context: CheckContext): void {
  const kinds = new Map(context.graph.actors.map((actor) => [actor.id, actor.kind]));
  context.graph.sources.forEach((source, index) => {
    const path = ["sources", index];
    for (const field of ["outlet", "origin"] as const) {
      const id = source[field];
      if (id === undefined || !context.refer(id, "actor", [...path, field])) continue;
      if (kinds.get(id) === "person" || kinds.get(id) === "state") {
        context.report("warning", [...path, field], {
          code: "wrong-kind",
          message: `${quoted(id)} is a ${String(kinds.get(id))}, which does not publish.`,
          remedy: "Write the id of the organization that publishes.",
        });
      }
    }
    if (source.published !== null) context.span(source.published, [...path, "published"]);
    else if (source.publishedNote === undefined) {
      context.report(context.weak, [...path, "publishedNote"], {
        code: "missing-field",
        message: 'The field "publishedNote" is missing, though the source is undated.',
        remedy: "Say why no date of publication is given.",
      });
    }
    for (const field of ["url", "archived"] as const) {
      const address = source[field];
      if (address !== undefined && !isWebAddress(address)) {
        context.report(context.weak, [...path, field], {
          code: "not-a-web-address",
          message: `${quoted(address)} is not a web address.`,
          remedy: "Write an absolute address that begins with https:// or http://.",
        });
      }
    }
  });
}
