import type { Source } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { isWebAddress } from "#formats/records/is-web-address.ts";
import type { CheckContext } from "./check-context.ts";

/** Texts by which a reader finds a source, and what each should say. */
const FINDING_TEXTS = {
  title: "Write the title as it is printed.",
  publishedNote: "Say why no date of publication is given.",
  urlNote: "Say why no address is given.",
} as const;

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
    checkDate(context, source, path);
    checkAddress(context, source, path);
    checkTexts(context, source, path);
    checkCountry(context, source, path);
  });
}

function checkDate(context: CheckContext, source: Source, path: readonly PropertyKey[]): void {
  if (source.published !== null) context.span(source.published, [...path, "published"]);
  else if (source.publishedNote === undefined) {
    context.report(context.weak, [...path, "publishedNote"], {
      code: "missing-field",
      message: 'The field "publishedNote" is missing, though the source is undated.',
      remedy: FINDING_TEXTS.publishedNote,
    });
  }
}

function checkAddress(context: CheckContext, source: Source, path: readonly PropertyKey[]): void {
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
  // Other people's files need not know this field: a warning for each of their sources would help nobody.
  if (!context.curated || (source.url ?? source.archived ?? source.urlNote) !== undefined) return;
  context.report("error", [...path, "urlNote"], {
    code: "missing-field",
    message: 'The field "urlNote" is missing, though the source has no address.',
    remedy: 'Give the address in "url", or say why there is none.',
  });
}

function checkTexts(context: CheckContext, source: Source, path: readonly PropertyKey[]): void {
  for (const field of Object.keys(FINDING_TEXTS) as (keyof typeof FINDING_TEXTS)[]) {
    if (source[field] === undefined || source[field].trim() !== "") continue;
    context.report(context.weak, [...path, field], {
      code: "blank-text",
      message: `The field "${field}" holds no words.`,
      remedy: FINDING_TEXTS[field],
    });
  }
}

/** Kinds of source are told apart by country; other people's files need not know the field. */
function checkCountry(context: CheckContext, source: Source, path: readonly PropertyKey[]): void {
  if (!context.curated || source.country !== undefined) return;
  context.report("error", [...path, "country"], {
    code: "missing-field",
    message: 'The field "country" is missing.',
    remedy:
      'Write the two letters of where the voice sits: of its origin, else its outlet; "ZZ" if nobody knows.',
  });
}
