import "#formats/records/configure-zod.ts";
import * as z from "zod/mini";

const regionsSchema = z.strictObject({
  /** Ids under which the lists have one country twice, and the id that stays. */
  sameAs: z.record(z.string(), z.string()),
  /** Names where the lists' own shortest is not the usual one. */
  names: z.record(z.string(), z.string()),
  sides: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      hue: z.number(),
      bench: z.enum(["left", "right"]),
      members: z.array(z.string()),
    }),
  ),
});

/** data/american/regions.json: which states are looked at as one. */
export type Regions = z.infer<typeof regionsSchema>;

/** Reads regions.json; throws with the field that is wrong. */
export function readRegions(text: string): Regions {
  return regionsSchema.parse(JSON.parse(text));
}
