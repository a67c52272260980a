// What a linter cannot see: names that say nothing, folders that grow into drawers, walls that went stale.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lintConfig } from "./lint-config.ts";
import { BANNED_NAMES } from "./rooms.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAX_FILES_IN_FOLDER = 32;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

describe("the house", () => {
  const sources = filesBelow("src");

  it("has a lint configuration that is current with the table of rooms", () => {
    expect(JSON.parse(readFileSync(join(ROOT, ".oxlintrc.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(lintConfig())),
    );
  });

  it("has no file named after nothing in particular", () => {
    const banned = sources.filter((path) => BANNED_NAMES.includes(basename(path, extname(path))));
    expect(banned).toEqual([]);
  });

  it("keeps folders small enough to read at a glance", () => {
    const counts = new Map<string, number>();
    for (const path of sources.filter((each) => /\.tsx?$/.test(each))) {
      const folder = path.slice(0, path.lastIndexOf("/"));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MAX_FILES_IN_FOLDER)).toEqual([]);
  });

  it("fetches parts late through the one loader only, each under the name of the module that it imports", () => {
    const wrong = sources
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/compiler/"))
      .filter((path) => path !== "src/late/late-world.ts")
      .flatMap((path) => {
        const text = readFileSync(join(ROOT, path), "utf8");
        if (/\blazy\(/.test(text) && /from "react"/.test(text)) return [`${path}: React's lazy`];
        const imported = [...text.matchAll(/\bimport\("([^"]+)"\)(?!\.)/g)].map(([, from]) =>
          from?.startsWith("#") === true ? from.slice(1) : join(path.slice("src/".length), "..", from ?? ""),
        );
        const named = new Set([...text.matchAll(/\bmodule: "([^"]+)"/g)].map(([, module]) => module));
        return imported.filter((each) => !named.has(each)).map((each) => `${path}: ${each}`);
      });
    expect(wrong).toEqual([]);
  });

  it("knows the text of a ref in one room: no other takes it apart, puts it together or lists it by commas", () => {
    const HINTS = [
      /"(?:seat|side):"|`(?:seat|side):|\/\^?\(?(?:\?:)?(?:seat|side)\b[^/\n]*:/u,
      /(?:split|includes|indexOf|match)\((?:"[~>]"|\/\[?[~>])/u,
      /`\$\{[^`{}]*\}[~>]\$\{[^`{}]*\}`/u,
      /split\(","\)/u,
    ];
    const wrong = sources
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("src/domain/ref/"))
      // Dates have a grammar of their own.
      .filter((path) => !path.startsWith("src/domain/time/edtf/"))
      .filter((path) => {
        const code = readFileSync(join(ROOT, path), "utf8").replace(/^\s*(?:\/\/|\/?\*).*$/gmu, "");
        return HINTS.some((hint) => hint.test(code));
      });
    expect(wrong).toEqual([]);
  });

  it("tests the page over the frozen edition, but for specs that know nothing of the data", () => {
    const overTheBuiltIn = filesBelow("tests/e2e")
      .filter((path) => path.endsWith(".ts") && path !== "tests/e2e/page.ts")
      .filter((path) =>
        /import \{[^}]*\btest\b[^}]*\} from "@playwright\/test"/.test(readFileSync(join(ROOT, path), "utf8")),
      );
    expect(overTheBuiltIn.map((path) => basename(path)).toSorted()).toEqual([
      "built-in.spec.ts",
      "late-parts.spec.ts",
      "promises.spec.ts",
      "soak.spec.ts",
    ]);
  });

  it("keeps addresses of registries out of the lock file", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toMatch(/"resolved":/);
  });
});
