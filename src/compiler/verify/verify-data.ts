import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compileData } from "#compiler/compile-data.ts";
import { formatProblem } from "#compiler/format-problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { CHECK_KINDS, Tally } from "./tally.ts";
import { verifySource } from "./verify-source.ts";

/** Where the verification runs: the project's root, the folder of source texts, and where its lines go. */
export interface VerifySurroundings {
  root: string;
  texts: string | undefined;
  print: (line: string) => void;
}

/**
 * Checks quotations, printed forms and ledgers against the source texts, found by hash. Returns the exit code:
 * 0 all hold, 1 something does not (each is named), 2 no folder was given.
 */
export function verifyData({ root, texts, print }: VerifySurroundings): 0 | 1 | 2 {
  if (texts === undefined || texts === "") {
    print("Name the folder of the source texts: SOURCE_TEXTS=path/to/texts npm run data:verify");
    return 2;
  }
  const { graph, data, problems } = compileData({ path: join(root, "data"), label: "data" });
  if (graph === null) {
    for (const problem of problems) print(formatProblem(problem));
    print("The data has errors; mend them first, then verify.");
    return 1;
  }
  const byHash = readTexts(texts);
  const total = new Tally();
  const missing: string[] = [];
  for (const source of graph.sources.filter((each) => each.textSha256 !== undefined)) {
    const text = byHash.get(source.textSha256 ?? "");
    const ledger = data.ledgers.find((each) => each.value.source === source.id)?.value;
    if (text === undefined || ledger === undefined) {
      missing.push(
        `${source.id} (${source.title}): ${text === undefined ? `no text with SHA-256 ${source.textSha256} in ${texts}` : "no ledger"}.`,
      );
      continue;
    }
    const tally = verifySource({ graph, source, ledger, lines: text.split("\n") });
    print(`${source.id}: ${CHECK_KINDS.map((kind) => `${kind} ${tally.words(kind)}`).join(", ")}`);
    total.add(tally);
  }
  for (const line of [...missing, ...total.failures]) print(line);
  const unchecked = uncheckedFragments(graph);
  if (unchecked > 0) print(`${unchecked} fragments of pages whose text was not kept cannot be checked.`);
  print(
    `${total.words()} checks hold (${CHECK_KINDS.map((kind) => `${kind} ${total.words(kind)}`).join(", ")}); ${missing.length} texts missing.`,
  );
  return missing.length === 0 && total.failures.length === 0 ? 0 : 1;
}

/** How many quotations are from sources without a kept text. */
function uncheckedFragments({ sources, statements }: ReadoutGraph): number {
  const kept = new Set(sources.filter((each) => each.textSha256 !== undefined).map(({ id }) => id));
  return statements.flatMap(({ quotations = [] }) => quotations).filter(({ source }) => !kept.has(source))
    .length;
}

/** The texts of a folder by the SHA-256 of their bytes. */
function readTexts(folder: string): ReadonlyMap<string, string> {
  const byHash = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    byHash.set(createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8"));
  }
  return byHash;
}
