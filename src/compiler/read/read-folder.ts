import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#domain/problem.ts";
import { type JsonWithLines, jsonWithLines } from "./json-with-lines.ts";

/** Where the curated data lies, and how its files are named in messages ("data"). */
export interface DataFolder {
  path: string;
  label: string;
}

/** One reading of a folder: what is found wrong, and the texts of what was refused and so is not known. */
export interface Reading {
  folder: DataFolder;
  problems: Problem[];
  unread: string[];
}

/** Reads one JSON file; null with a problem where it is missing or malformed. */
export function readFile({ folder, problems, unread }: Reading, name: string): JsonWithLines | null {
  const path = join(folder.path, name);
  const file = `${folder.label}/${name}`;
  if (!existsSync(path)) {
    problems.push({
      code: "missing-file",
      severity: "error",
      message: "The file does not exist.",
      remedy: "Write it; data/README.md says what belongs in it.",
      place: { file },
    });
    return null;
  }
  const text = readFileSync(path, "utf8");
  const result = jsonWithLines(text, file);
  if (result.ok) return result.value;
  problems.push(...result.problems);
  unread.push(text);
  return null;
}

/** Reads a file that need not be there. */
export function readFileIfThere(reading: Reading, name: string): JsonWithLines | null {
  return existsSync(join(reading.folder.path, name)) ? readFile(reading, name) : null;
}

/** Reads every JSON file of a folder inside the data, by name; malformed ones become problems and stop no other. */
export function readFiles(reading: Reading, name: string): JsonWithLines[] {
  const path = join(reading.folder.path, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((each) => each.endsWith(".json"))
    .toSorted()
    .map((each) => readFile(reading, `${name}/${each}`))
    .filter((each) => each !== null);
}
