// Everything that proves the project, in order: `npm test`.
import { playwrightTally, RESULTS, runStages, vitestTally } from "./run-stages.ts";

runStages([
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint and walls", command: ["oxlint", "--type-aware"] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "unused code", command: ["knip", "--no-progress"] },
  { name: "data current", command: ["tsx", "src/compiler/main.ts", "--check"] },
  {
    name: "unit and component tests",
    command: [
      "vitest",
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${RESULTS}/vitest.json`,
    ],
    tally: vitestTally,
  },
  {
    // Three cannot prove a share; fewer than half of them noticed means that tests have stopped testing.
    name: "a sample of mutants",
    command: [
      "tsx",
      "tests/mutation/run-mutation.ts",
      "--easy",
      "--in=domain",
      "--count=3",
      "--near=6",
      "--least=0.5",
    ],
  },
  { name: "build", command: ["vite", "build", "--logLevel", "warn"] },
  { name: "size", command: ["size-limit"] },
  {
    name: "end-to-end tests",
    command: ["playwright", "test", "-c", "tests/house/playwright.config.ts"],
    tally: playwrightTally,
  },
]);
