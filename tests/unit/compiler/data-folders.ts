import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Compiled, compileData } from "#compiler/compile-data.ts";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A small invented data folder, and one in which everything is wrong that can be. */
export const GOOD = join(ROOT, "tests/fixtures/river-talks");
export const MISTAKEN = join(ROOT, "tests/fixtures/river-talks-with-mistakes");

/** Compiles the folder data/ below a root. */
export function compileBelow(root: string): Compiled {
  return compileData({ path: join(root, "data"), label: "data" });
}

/** A copy of a root with its data/, gone after the test. */
export function copyOfFolder(from: string): string {
  const root = mkdtempSync(join(tmpdir(), "river-talks-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(from, "data"), join(root, "data"), { recursive: true });
  return root;
}

/** Changes the text of one file of data/. */
export function changeFile(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, "data", file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`The change leaves ${file} as it is.`);
  writeFileSync(path, after);
}
