import "./configure-zod.ts";
import * as z from "zod/mini";
import { edtfSchema, textSchema } from "./field-schemas.ts";

/** What the head of a graph says of it. */
export const editionFields = {
  edition: textSchema,
  title: textSchema,
  description: textSchema,
  licence: textSchema,
  coverage: z.strictObject({ from: edtfSchema, to: edtfSchema }),
  about: z.exactOptional(z.array(z.strictObject({ title: textSchema, items: z.array(textSchema) }))),
};

/** data/edition.json: the head of the graph. Coverage may be left out; it is then the span of the events. */
export const editionSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  ...editionFields,
  coverage: z.exactOptional(editionFields.coverage),
});
