import type * as z from "zod/mini";
import { idSchema } from "./field-schemas.ts";

type Schema = z.core.$ZodType;

/** The little that is asked of a schema, whatever its kind. */
interface Inside {
  shape?: Readonly<Record<string, Schema>>;
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  innerType?: Schema;
}

/** The value with each text that its schema calls an id (`idSchema`) given to `map`; what holds none is not copied. */
export function mapIds(schema: Schema, value: unknown, map: (id: string) => string): unknown {
  if (schema === idSchema) return map(value as string);
  const { shape, element, keyType, valueType, innerType } = schema._zod.def as Inside;
  if (innerType !== undefined) return mapIds(innerType, value, map);
  if (typeof value !== "object" || value === null) return value;
  if (element !== undefined) {
    const list = value as readonly unknown[];
    const mapped = list.map((each) => mapIds(element, each, map));
    return mapped.some((each, at) => each !== list[at]) ? mapped : list;
  }
  const entries = Object.entries(value);
  const mapped = entries.map(([key, each]): [string, unknown] => {
    const field = shape?.[key] ?? valueType;
    return [keyType === idSchema ? map(key) : key, field === undefined ? each : mapIds(field, each, map)];
  });
  const isSame = mapped.every(([key, each], at) => key === entries[at]?.[0] && each === entries[at]?.[1]);
  return isSame ? value : Object.fromEntries(mapped);
}
