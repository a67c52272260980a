import "./configure-zod.ts";
import * as z from "zod/mini";
import { idSchema, textSchema } from "./field-schemas.ts";

const termSchema = z.strictObject({ id: idSchema, label: textSchema });

/** The closed lists of terms. CAMEO codes are strings of two to four digits: `010` is not `10`. */
export const vocabularySchema = z.strictObject({
  eventTypes: z.array(
    z.strictObject({
      id: idSchema,
      label: textSchema,
      cameo: z.array(z.string().check(z.regex(/^[0-9]{2,4}$/))),
      plover: z.exactOptional(textSchema),
    }),
  ),
  roles: z.array(termSchema),
  topics: z.array(termSchema),
  seats: z.array(z.strictObject({ id: idSchema, label: textSchema, of: idSchema })),
  sides: z.exactOptional(
    z.array(
      z.strictObject({
        id: idSchema,
        label: textSchema,
        hue: z.exactOptional(z.number().check(z.minimum(0), z.maximum(359))),
        bench: z.enum(["hub", "left", "right", "foot"]),
        members: z.array(idSchema),
      }),
    ),
  ),
  benches: z.exactOptional(
    z.record(idSchema, z.strictObject({ left: z.array(idSchema), right: z.array(idSchema) })),
  ),
});
