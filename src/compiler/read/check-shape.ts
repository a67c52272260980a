import * as z from "zod/mini";
import type { Problem } from "#domain/problem.ts";
import { describeIssue } from "#formats/records/describe-issue.ts";
import { fieldPath } from "#formats/records/finding.ts";
import type { JsonWithLines } from "./json-with-lines.ts";

/** A value in a file: where it stands, and the name of its record in messages. */
export interface Shaped {
  json: JsonWithLines;
  path: readonly PropertyKey[];
  record?: string;
}

/**
 * Checks a value against a schema. Every issue becomes a problem; a value whose only fault are unknown fields is
 * returned without them, so that its other mistakes are found in the same run. Null where it has another fault.
 */
export function checkShape<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  at: Shaped & { problems: Problem[] },
): z.infer<T> | null {
  const first = z.safeParse(schema, value);
  if (first.success) return first.data;
  for (const issue of first.error.issues) {
    for (const { code, severity, message, remedy, path } of describeIssue(issue, schema, value)) {
      const place: Problem["place"] = { file: at.json.file, line: at.json.lineOf([...at.path, ...path]) };
      if (at.record !== undefined) place.record = at.record;
      if (path.length > 0) place.field = fieldPath(path);
      at.problems.push({ code, severity, message, remedy, place });
    }
  }
  const unknownFields = first.error.issues.filter((issue) => issue.code === "unrecognized_keys");
  if (unknownFields.length < first.error.issues.length) return null;
  const copy = structuredClone(value);
  for (const issue of unknownFields) {
    let target: unknown = copy;
    for (const key of issue.path) target = (target as Record<PropertyKey, unknown>)[key];
    for (const key of issue.keys) delete (target as Record<string, unknown>)[key];
  }
  const second = z.safeParse(schema, copy);
  return second.success ? second.data : null;
}
