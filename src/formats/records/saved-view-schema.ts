import "./configure-zod.ts";
import * as z from "zod/mini";
import { idSchema, textSchema } from "./field-schemas.ts";

/** A question or a story that opens a real view; `address` is an address of this page, without "#". */
export const savedViewSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema,
  address: textSchema,
});
