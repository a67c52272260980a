import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#domain/problem.ts";
import { type JsonWithLines, jsonWithLines } from "./json-with-lines.ts";

/** Where the curated data lies, and how its files are named in messages ("data"). */
export interface DataFolder {
  path: string;
  label: string;
}

/** Reads one JSON file; null with a problem where it is missing or malformed. */
export function readFile(folder: DataFolder, name: string, problems: Problem[]): JsonWithLines | null {
  const path = join(folder.path, name);
  const file = `${folder.label}/${name}`;
  if (!existsSync(path)) {
    problems.push({
      code: "missing-file",
      severity: "error",
      message: "the file does not exist.",
      remedy: "Write it; data/README.md says what belongs in it.",
      place: { file },
    });
    return null;
  }
  const result = jsonWithLines(readFileSync(path, "utf8"), file);
  if (result.ok) return result.value;
  problems.push(...result.problems);
  return null;
}

/** Reads every JSON file of a folder inside the data, by name; malformed ones become problems and stop no other. */
export function readFiles(folder: DataFolder, name: string, problems: Problem[]): JsonWithLines[] {
  const path = join(folder.path, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((each) => each.endsWith(".json"))
    .toSorted()
    .map((each) => readFile(folder, `${name}/${each}`, problems))
    .filter((each) => each !== null);
}
