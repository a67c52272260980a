import type * as z from "zod/mini";
import type { Problem } from "#domain/problem.ts";
import { recordName } from "#formats/records/finding.ts";
import { checkShape } from "./check-shape.ts";
import type { JsonWithLines } from "./json-with-lines.ts";
import { readFiles, type Reading } from "./read-folder.ts";

/** A record in its right shape, and where it was written. */
export interface LocatedRecord<T> {
  value: T;
  json: JsonWithLines;
  /** Path to the record in its file. */
  path: readonly PropertyKey[];
}

/** Reads all records of one kind from the files of a folder: `{ "$schema", "records": [...] }` each. */
export function readRecords<T extends z.core.$ZodType>(
  reading: Reading,
  { name, schema }: { name: string; schema: T },
): LocatedRecord<z.infer<T>>[] {
  const { problems } = reading;
  const records: LocatedRecord<z.infer<T>>[] = [];
  for (const json of readFiles(reading, name)) {
    listOf(json, problems).forEach((raw, index) => {
      const path = ["records", index];
      const record = recordName(raw, `record ${index + 1}`);
      const value = checkShape(schema, raw, { json, path, record, problems });
      if (value !== null) records.push({ value, json, path });
      else reading.unread.push(JSON.stringify(raw));
    });
  }
  return records;
}

function listOf(json: JsonWithLines, problems: Problem[]): readonly unknown[] {
  const fields =
    typeof json.value === "object" && json.value !== null ? (json.value as Record<string, unknown>) : {};
  for (const field of Object.keys(fields)) {
    if (field !== "$schema" && field !== "records")
      problems.push(envelopeProblem(json, field, `There is no field "${field}" here.`));
  }
  const { records } = fields as { records?: unknown };
  if (Array.isArray(records)) return records as unknown[];
  problems.push(envelopeProblem(json, "records", 'The field "records" is missing or not a list.'));
  return [];
}

function envelopeProblem(json: JsonWithLines, field: string, message: string): Problem {
  return {
    code: field === "records" ? "missing-field" : "unknown-field",
    severity: "error",
    message,
    remedy: 'A file of records is { "$schema": …, "records": [ … ] }.',
    place: { file: json.file, line: json.lineOf([field]), field },
  };
}
