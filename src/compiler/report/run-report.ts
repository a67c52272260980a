import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileData } from "#compiler/compile-data.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { formatProblem } from "#compiler/format-problem.ts";
import { measureRecall, readRecall, recallScope, type Recall } from "#compiler/recall/recall.ts";
import type { Surroundings } from "#compiler/run-compiler.ts";
import { buildReport, type DataReport } from "./data-report.ts";
import { readmeSummary } from "./pages/readme-summary.ts";
import { BEGIN_MARK, END_MARK, replaceBetweenMarks } from "./pages/replace-between-marks.ts";
import { reportMarkdown } from "./pages/report-markdown.ts";

const USAGE =
  "Usage: npm run data:report, npm run data:report -- --all (long tables in full), npm run data:report -- --json, npm run data:report -- --readme (renew the table in README.md).";

const OPTIONS: ReadonlySet<string> = new Set(["--all", "--json", "--readme"]);

/**
 * Reports on the data as it stands in data/, not on the committed graph. Returns the exit code: 0 done, 1 the data or
 * the README is not in order, 2 wrong usage.
 */
export function runReport(args: readonly string[], { root, print }: Surroundings): 0 | 1 | 2 {
  const unknown = args.find((arg) => !OPTIONS.has(arg));
  if (unknown !== undefined || args.length > 1) {
    print(unknown === undefined ? "Use one option at a time." : `There is no option ${unknown}.`);
    print(USAGE);
    return 2;
  }
  const { graph, problems } = compileData({ path: join(root, "data"), label: "data" });
  if (graph === null) {
    for (const problem of problems) print(formatProblem(problem));
    print("The data has errors; mend them first, then report.");
    return 1;
  }
  const report = { ...buildReport(graph), recall: recallIn(root, graph) };
  if (args[0] === "--readme") return renewReadme(report, { root, print });
  print(
    args[0] === "--json"
      ? JSON.stringify(report, null, 2)
      : reportMarkdown(report, args[0] === "--all").trimEnd(),
  );
  return 0;
}

/** How much of the lists of others is in; null where they are not beside the data. */
function recallIn(root: string, graph: ReadoutGraph): Recall | null {
  const paths = ["american/us-travels.csv", "american/us-visits.csv", "recall/american-lists.json"].map(
    (file) => join(root, "data", file),
  );
  if (!paths.every((path) => existsSync(path))) return null;
  const [travels = "", visits = "", answers = ""] = paths.map((path) => readFileSync(path, "utf8"));
  return measureRecall(graph, recallScope(travels, visits), readRecall(answers));
}

function renewReadme(report: DataReport, { root, print }: Surroundings): 0 | 1 {
  const path = join(root, "README.md");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const after = replaceBetweenMarks(before, readmeSummary(report));
  if (after === null) {
    print(`README.md has no place for the table. Write these two lines where it belongs, once:`);
    print(BEGIN_MARK);
    print(END_MARK);
    return 1;
  }
  if (after !== before) writeFileSync(path, after);
  print(after === before ? "The table in README.md is current." : "The table in README.md was renewed.");
  return 0;
}
