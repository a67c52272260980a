// The schemas of whole files under data/, from which the JSON Schemas for editors are made.
import "#formats/records/configure-zod.ts";
import * as z from "zod/mini";
import { actorSchema } from "#formats/records/actor-schema.ts";
import { editionSchema } from "#formats/records/edition-schema.ts";
import { eventSchema } from "#formats/records/event-schema.ts";
import { idSchema } from "#formats/records/field-schemas.ts";
import { graphSchema } from "#formats/records/graph-schema.ts";
import { ledgerSchema } from "#formats/records/ledger-schema.ts";
import { savedViewSchema } from "#formats/records/saved-view-schema.ts";
import { sourceSchema } from "#formats/records/source-schema.ts";
import { statementSchema } from "#formats/records/statement-schema.ts";
import { vocabularySchema } from "#formats/records/vocabulary-schema.ts";

/** data/vocabulary.json */
export const vocabularyFileSchema = z.extend(vocabularySchema, { $schema: z.exactOptional(z.string()) });

/** data/views.json */
export const viewsFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  views: z.array(savedViewSchema),
});

/** data/known-faults.json: rules that older records still break. */
export const knownFaultsFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  faults: z.array(
    z.strictObject({
      record: idSchema,
      code: z.enum([
        "hosts-apart",
        "frame-with-hosts",
        "part-outside-dates",
        "part-of-others",
        "counted-twice",
      ]),
    }),
  ),
});

/** data/positions.json */
export const positionsFileSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  positions: graphSchema.shape.positions,
});

function records<T extends z.core.$ZodType>(schema: T) {
  return z.strictObject({ $schema: z.exactOptional(z.string()), records: z.array(schema) });
}

/** Every file schema by its name in data/schema/, with the sentence that heads it. */
export const FILE_SCHEMAS: readonly { name: string; title: string; schema: z.core.$ZodType }[] = [
  {
    name: "actors",
    title: "Actors: persons, states, organizations and groups",
    schema: records(actorSchema),
  },
  { name: "coverage", title: "The ledger of one source text", schema: ledgerSchema },
  { name: "edition", title: "The head of the graph", schema: editionSchema },
  { name: "events", title: "Events: something dated that actors took part in", schema: records(eventSchema) },
  { name: "graph", title: "graph.json, version 1", schema: graphSchema },
  {
    name: "known-faults",
    title: "Records that wait for their correction, with the rule that each breaks",
    schema: knownFaultsFileSchema,
  },
  { name: "positions", title: "The kept arrangement of the graph", schema: positionsFileSchema },
  { name: "sources", title: "Sources: publications that are cited", schema: records(sourceSchema) },
  {
    name: "statements",
    title: "Statements: what a speaker said or a text states",
    schema: records(statementSchema),
  },
  { name: "views", title: "Questions and stories that open a view", schema: viewsFileSchema },
  { name: "vocabulary", title: "Closed lists of terms", schema: vocabularyFileSchema },
];
