import "./configure-zod.ts";
import * as z from "zod/mini";
import { edtfSchema, eventStatusSchema, idSchema, textSchema } from "./field-schemas.ts";

/** A pointer into a source, and what that source supports in the record that carries it. */
export const citationSchema = z.strictObject({
  source: idSchema,
  supports: z.exactOptional(z.array(textSchema)),
  printed: z.exactOptional(textSchema),
  date: z.exactOptional(edtfSchema),
  datePrinted: z.exactOptional(textSchema),
  status: z.exactOptional(eventStatusSchema),
  note: z.exactOptional(textSchema),
});
