import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#domain/problem.ts";
import { compareProblems, formatProblem } from "#compiler/format-problem.ts";
import { readData } from "#compiler/read/read-data.ts";
import type { Surroundings } from "#compiler/run-compiler.ts";
import { findTexts } from "./find-texts.ts";
import { addTally, emptyTally, tallyWords, type Tally } from "./tally.ts";
import { verifySource } from "./verify-source.ts";

const HOW =
  "Set SOURCE_TEXTS to the folder that holds the source texts, for example: SOURCE_TEXTS=../texts npm run data:verify. Texts are found by their SHA-256, whatever their names.";

/**
 * Holds the records against the source texts themselves: quotations, printed forms, sentences and quoted spans.
 * Returns the exit code: 0 every check holds, 1 some do not, 2 the folder of texts is not given or does not exist.
 */
export function runVerify(texts: string | undefined, { root, print }: Surroundings): 0 | 1 | 2 {
  if (texts === undefined || texts === "") {
    print(`The source texts are not part of this project, so nothing can be checked. ${HOW}`);
    return 2;
  }
  if (!existsSync(texts)) {
    print(`There is no folder ${texts}. ${HOW}`);
    return 2;
  }
  const problems: Problem[] = [];
  const data = readData({ path: join(root, "data"), label: "data" }, problems);
  const byHash = findTexts(texts);
  let total: Tally = emptyTally();
  for (const source of data.sources) {
    const hash = source.value.textSha256;
    if (hash === undefined) continue;
    const verified = verifySource(data, source, byHash.get(hash) ?? null);
    total = addTally(total, verified.tally);
    problems.push(...verified.problems);
    print(`${source.value.id}: ${tallyWords(verified.tally)}.`);
  }
  for (const problem of problems.toSorted(compareProblems)) print(formatProblem(problem));
  const all = Object.values(total);
  const hold = all.reduce((sum, each) => sum + each.hold, 0);
  const of = all.reduce((sum, each) => sum + each.of, 0);
  print(`${hold} of ${of} checks hold: ${tallyWords(total)}.`);
  return problems.length === 0 && hold === of && of > 0 ? 0 : 1;
}
