import "./configure-zod.ts";
import * as z from "zod/mini";
import { edtfSchema, idSchema, iso2Schema, langSchema, sha256Schema, textSchema } from "./field-schemas.ts";

/** A publication that we read; citations point into it. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  outlet: idSchema,
  origin: z.exactOptional(idSchema),
  title: textSchema,
  author: z.exactOptional(textSchema),
  published: z.nullable(edtfSchema),
  publishedNote: z.exactOptional(textSchema),
  url: z.exactOptional(textSchema),
  urlNote: z.exactOptional(textSchema),
  archived: z.exactOptional(textSchema),
  lang: langSchema,
  country: z.exactOptional(iso2Schema),
  machineTranslated: z.exactOptional(z.literal(true)),
  kind: z.enum(["newspaper", "agency", "broadcaster", "ministry", "state-media", "other"]),
  caution: z.exactOptional(textSchema),
  textSha256: z.exactOptional(sha256Schema),
});
