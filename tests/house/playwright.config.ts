import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../support/find-browser.ts";
import { APP_BASE, APP_PORT } from "../support/serve-dist.ts";

// BROWSER=firefox runs everything in Firefox instead.
const isFirefox = process.env["BROWSER"] === "firefox";
const executablePath = isFirefox ? null : findBrowser();

export default defineConfig({
  testDir: "../e2e",
  // A folder of its own: it is emptied at each run.
  outputDir: "../../test-results/e2e",
  // Pictures carry no platform in their name: one set, compared with a tolerance.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  timeout: 45_000,
  expect: { timeout: 8_000, toHaveScreenshot: { animations: "disabled" } },
  // A picture that is missing is a failure, not an invitation to take today's look for the right one.
  updateSnapshots: process.env["UPDATE_GOLDEN"] === "1" ? "all" : "none",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: "../../test-results/e2e.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${APP_PORT}${APP_BASE}`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Pacific/Kiritimati",
    browserName: isFirefox ? "firefox" : "chromium",
    launchOptions: {
      args: isFirefox ? [] : [...BROWSER_ARGS],
      ...(executablePath === null ? {} : { executablePath }),
    },
    trace: "off",
  },
  webServer: {
    command: "npx tsx tests/support/serve-dist.ts",
    cwd: "../..",
    url: `http://127.0.0.1:${APP_PORT}${APP_BASE}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
