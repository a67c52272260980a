import "./configure-zod.ts";
import * as z from "zod/mini";
import { citationSchema } from "./citation-schema.ts";
import {
  confidenceSchema,
  edtfSchema,
  eventStatusSchema,
  idSchema,
  iso2Schema,
  textSchema,
} from "./field-schemas.ts";

/** Something dated that actors took part in. */
export const eventSchema = z.strictObject({
  id: idSchema,
  type: idSchema,
  title: textSchema,
  date: z.nullable(edtfSchema),
  dateNote: z.exactOptional(textSchema),
  status: eventStatusSchema,
  context: z.exactOptional(z.literal(true)),
  format: z.exactOptional(z.enum(["in-person", "phone", "video", "written"])),
  place: z.exactOptional(z.strictObject({ name: textSchema, country: z.exactOptional(iso2Schema) })),
  partOf: z.exactOptional(idSchema),
  related: z.exactOptional(
    z.array(z.strictObject({ event: idSchema, as: z.enum(["prepares", "answers", "announces", "follows"]) })),
  ),
  participants: z.array(
    z.strictObject({
      actor: idSchema,
      role: idSchema,
      onBehalfOf: z.exactOptional(idSchema),
      note: z.exactOptional(textSchema),
    }),
  ),
  summary: textSchema,
  topics: z.exactOptional(z.array(idSchema)),
  landmark: z.exactOptional(textSchema),
  frames: z.exactOptional(z.literal(true)),
  confidence: z.exactOptional(confidenceSchema),
  citations: z.array(citationSchema),
});
