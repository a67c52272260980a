import "./configure-zod.ts";
import * as z from "zod/mini";
import { citationSchema } from "./citation-schema.ts";
import { confidenceSchema, edtfSchema, idSchema, langSchema, textSchema } from "./field-schemas.ts";

const ATTRIBUTION_KINDS = [
  "readout",
  "briefing",
  "press-conference",
  "speech",
  "interview",
  "post",
  "document",
  "letter",
  "joint-statement",
  "report",
  "caption",
] as const;

/** What a speaker said or a text states. */
export const statementSchema = z.strictObject({
  id: idSchema,
  speakers: z.array(idSchema).check(z.minLength(1)),
  onBehalfOf: z.exactOptional(idSchema),
  to: z.exactOptional(z.array(idSchema)),
  about: z.exactOptional(z.array(idSchema)),
  event: z.exactOptional(idSchema),
  date: z.nullable(edtfSchema),
  dateNote: z.exactOptional(textSchema),
  form: z.enum(["quotation", "paraphrase"]),
  text: textSchema,
  quotations: z.exactOptional(
    z.array(
      z.strictObject({
        text: textSchema,
        lang: langSchema,
        translation: z.exactOptional(z.enum(["official", "outlet", "machine"])),
        source: idSchema,
      }),
    ),
  ),
  attribution: z.array(
    z.strictObject({ by: idSchema, kind: z.enum(ATTRIBUTION_KINDS), date: z.exactOptional(edtfSchema) }),
  ),
  standing: z.exactOptional(z.enum(["asserted", "disputed", "denied", "retracted"])),
  contradictedBy: z.exactOptional(z.array(idSchema)),
  topics: z.array(idSchema),
  confidence: z.exactOptional(confidenceSchema),
  citations: z.array(citationSchema),
});
