import "./configure-zod.ts";
import * as z from "zod/mini";
import { actorSchema } from "./actor-schema.ts";
import { editionFields } from "./edition-schema.ts";
import { eventSchema } from "./event-schema.ts";
import { savedViewSchema } from "./saved-view-schema.ts";
import { sourceSchema } from "./source-schema.ts";
import { statementSchema } from "./statement-schema.ts";
import { vocabularySchema } from "./vocabulary-schema.ts";

/** The whole of graph.json, version 1. */
export const graphSchema = z.strictObject({
  format: z.literal("readout-graph"),
  version: z.literal(1),
  ...editionFields,
  vocabulary: vocabularySchema,
  views: z.exactOptional(z.array(savedViewSchema)),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
  sources: z.array(sourceSchema),
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
});
