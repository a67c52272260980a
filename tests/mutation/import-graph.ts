// Which tests can notice a change of a file: those that import it, directly or through others; the nearest first.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";

const IMPORT = /(?:from|import)\s*\(?\s*"((?:\.{1,2}\/|#)[^"]+\.tsx?)(?:\?[^"]*)?"/gu;

/** For each source file of `root` (as "src/…"), the test files that reach it, the nearest first. */
export function testsByFile(root: string): ReadonlyMap<string, readonly string[]> {
  const importsOf = new Map<string, readonly string[]>();
  const reach = new Map<string, { test: string; steps: number }[]>();
  for (const test of filesBelow(root, "tests").filter((file) => /\.test\.tsx?$/u.test(file))) {
    const seen = new Map([[test, 0]]);
    const queue = [test];
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      let imports = importsOf.get(file);
      if (imports === undefined) {
        imports = readImports(root, file);
        importsOf.set(file, imports);
      }
      const steps = (seen.get(file) ?? 0) + 1;
      for (const next of imports) {
        if (seen.has(next)) continue;
        seen.set(next, steps);
        queue.push(next);
      }
    }
    for (const [file, steps] of seen) {
      if (!file.startsWith("src/")) continue;
      const tests = reach.get(file) ?? [];
      tests.push({ test, steps });
      reach.set(file, tests);
    }
  }
  return new Map(
    [...reach].map(([file, tests]) => [
      file,
      tests
        .toSorted((a, b) => isOwn(b.test, file) - isOwn(a.test, file) || a.steps - b.steps)
        .map(({ test }) => test),
    ]),
  );
}

/** 1 for the test that bears the file's name. */
function isOwn(test: string, file: string): number {
  return basename(test).split(".")[0] === basename(file).split(".")[0] ? 1 : 0;
}

/** Every TypeScript file below a folder of `root`, as paths from `root`, in order. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .toSorted()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (statSync(join(root, path)).isDirectory()) return filesBelow(root, path);
      return /(?<!\.d)\.tsx?$/u.test(name) ? [path] : [];
    });
}

function readImports(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(IMPORT)].flatMap(([, address = ""]) => {
    const path = address.startsWith("#")
      ? address.slice(1).startsWith("tests/")
        ? address.slice(1)
        : `src/${address.slice(1)}`
      : normalize(join(dirname(file), address));
    return existsSync(join(root, path)) ? [path] : [];
  });
}
