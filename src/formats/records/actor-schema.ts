import "./configure-zod.ts";
import * as z from "zod/mini";
import { citationSchema } from "./citation-schema.ts";
import { edtfSchema, idSchema, iso2Schema, iso3Schema, langSchema, textSchema } from "./field-schemas.ts";

/** A person, state, organization or group. */
export const actorSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["person", "state", "organization", "group"]),
  name: textSchema,
  aliases: z.array(
    z.strictObject({
      text: textSchema,
      lang: z.exactOptional(langSchema),
      source: z.exactOptional(idSchema),
      note: z.exactOptional(textSchema),
    }),
  ),
  state: z.exactOptional(idSchema),
  iso2: z.exactOptional(iso2Schema),
  iso3: z.exactOptional(iso3Schema),
  wikidata: z.exactOptional(z.string().check(z.regex(/^Q[1-9][0-9]*$/))),
  description: z.exactOptional(textSchema),
  offices: z.exactOptional(
    z.array(
      z.strictObject({
        seat: idSchema,
        from: z.exactOptional(edtfSchema),
        to: z.exactOptional(edtfSchema),
        acting: z.exactOptional(z.boolean()),
        citations: z.array(citationSchema),
      }),
    ),
  ),
  memberOf: z.exactOptional(
    z.array(
      z.strictObject({
        actor: idSchema,
        from: z.exactOptional(edtfSchema),
        to: z.exactOptional(edtfSchema),
        citations: z.array(citationSchema),
      }),
    ),
  ),
});
