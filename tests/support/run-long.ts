// What takes long: `npm run test:long`. Small changes to the program that tests must notice, a long walk over the page,
// and all browser tests in a second browser where one is there. `npm test` holds a sample of the first two.
import { firefox } from "@playwright/test";
import { existsSync } from "node:fs";
import { playwrightTally, runStages, type Stage } from "./run-stages.ts";

const BROWSER_TESTS = ["playwright", "test", "-c", "tests/house/playwright.config.ts"];
const hasFirefox = existsSync(firefox.executablePath());
if (!hasFirefox)
  console.log("No second browser: `npx playwright install firefox` brings one. Its tests are left out.");

const second: readonly Stage[] = hasFirefox
  ? [
      {
        name: "browser tests in Firefox",
        command: [...BROWSER_TESTS, "--grep-invert", "looks as before|name that is gone"],
        environment: { BROWSER: "firefox" },
        tally: playwrightTally,
      },
    ]
  : [];

runStages(
  [
    { name: "build", command: ["vite", "build", "--logLevel", "warn"] },
    { name: "mutation", command: ["tsx", "tests/mutation/run-mutation.ts", "--count=400"] },
    {
      name: "a long walk over the page",
      command: [...BROWSER_TESTS, "soak"],
      environment: { SOAK_STEPS: "600", SOAK_SEED: String(Date.now() % 100_000) },
      tally: playwrightTally,
    },
    ...second,
  ],
  // A mutation run that was broken off goes on where it stopped.
  ["mutation.json"],
);
