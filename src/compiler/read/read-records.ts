import type * as z from "zod/mini";
import type { Problem } from "#domain/problem.ts";
import { recordName } from "#formats/records/finding.ts";
import { checkShape } from "./check-shape.ts";
import type { JsonWithLines } from "./json-with-lines.ts";
import { type DataFolder, readFiles } from "./read-folder.ts";

/** A record in its right shape, and where it was written. */
export interface LocatedRecord<T> {
  value: T;
  json: JsonWithLines;
  /** Path to the record in its file. */
  path: readonly PropertyKey[];
}

export interface ReadRecords<T> {
  records: LocatedRecord<T>[];
  /** Ids of records that were refused: naming them elsewhere is no further mistake. */
  unreadableIds: string[];
}

/** Reads all records of one kind from the files of a folder: `{ "$schema", "records": [...] }` each. */
export function readRecords<T extends z.core.$ZodType>(
  folder: DataFolder,
  { name, schema }: { name: string; schema: T },
  problems: Problem[],
): ReadRecords<z.infer<T>> {
  const read: ReadRecords<z.infer<T>> = { records: [], unreadableIds: [] };
  for (const json of readFiles(folder, name, problems)) {
    listOf(json, problems).forEach((raw, index) => {
      const path = ["records", index];
      const record = recordName(raw, `record ${index + 1}`);
      const value = checkShape(schema, raw, { json, path, record, problems });
      if (value !== null) read.records.push({ value, json, path });
      else read.unreadableIds.push(record);
    });
  }
  return read;
}

function listOf(json: JsonWithLines, problems: Problem[]): readonly unknown[] {
  const fields = typeof json.value === "object" && json.value !== null ? (json.value as Record<string, unknown>) : {};
  for (const field of Object.keys(fields)) {
    if (field !== "$schema" && field !== "records") problems.push(envelopeProblem(json, field, `there is no field "${field}" here.`));
  }
  const { records } = fields as { records?: unknown };
  if (Array.isArray(records)) return records as unknown[];
  problems.push(envelopeProblem(json, "records", "is missing or not a list."));
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
