import "./configure-zod.ts";
import * as z from "zod/mini";
import { idSchema, sha256Schema, textSchema } from "./field-schemas.ts";

const count = z.int().check(z.minimum(0));
const ordinal = z.int().check(z.minimum(1));

/**
 * data/coverage/<source>.json: for every sentence and every quoted span of one source text, the records that hold
 * it or the reason why none does. It holds line numbers (from 1) and ids, never the text.
 */
export const ledgerSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  source: idSchema,
  textSha256: sha256Schema,
  sentencesPerLine: z.array(count),
  quotedSpansPerLine: z.array(count),
  sentences: z.array(
    z.union([
      z.strictObject({ line: ordinal, sentence: ordinal, records: z.array(idSchema).check(z.minLength(1)) }),
      z.strictObject({ line: ordinal, sentence: ordinal, none: textSchema }),
    ]),
  ),
  quotedSpans: z.array(
    z.union([
      z.strictObject({ line: ordinal, span: ordinal, statement: idSchema, quotation: ordinal }),
      z.strictObject({ line: ordinal, span: ordinal, none: textSchema }),
    ]),
  ),
});

/** One source's ledger. */
export type Ledger = z.infer<typeof ledgerSchema>;
