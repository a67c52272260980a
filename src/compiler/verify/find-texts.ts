import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder and the folders in it, as UTF-8 text by the SHA-256 of its bytes. */
export function findTexts(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    texts.set(createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8"));
  }
  return texts;
}
