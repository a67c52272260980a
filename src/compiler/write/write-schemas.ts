import * as z from "zod/mini";
import { ID_PATTERN, idSchema } from "#formats/records/field-schemas.ts";
import { FILE_SCHEMAS } from "./file-schemas.ts";

/** The JSON Schemas for editors, by file name in data/schema/; the same bytes on every machine. */
export function writeSchemas(): ReadonlyMap<string, string> {
  return new Map(
    FILE_SCHEMAS.map(({ name, title, schema }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        io: "input",
        override: ({ zodSchema, jsonSchema }) => {
          // The reader is lenient about ids in other people's files; an editor of ours need not be.
          if (zodSchema === idSchema) jsonSchema.pattern = ID_PATTERN.source;
        },
      });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
