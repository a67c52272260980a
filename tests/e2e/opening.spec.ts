// Opening a large file: off the page's thread, under the strict policy, stopped at will, and also without a worker.
import { expect, type Page } from "@playwright/test";
import { syntheticGraph } from "../support/synthetic-graph.ts";
import { counts, expectNone, openPage, test, watchViolations } from "./page.ts";

const EVENTS = 20_000;
const LARGE = {
  name: "invented.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(syntheticGraph({ events: EVENTS }))),
};
const WORKER = /\/open-worker-[^/]*\.js/u;

async function chooseLarge(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles(LARGE);
}

const shownEvents = (page: Page) =>
  expect.poll(async () => Number(await page.getByRole("status").getAttribute("data-events-total")));

test("a large file is read in a worker of our own, and the policy holds", async ({ page }) => {
  const violations = await watchViolations(page);
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await openPage(page);
  await chooseLarge(page);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await shownEvents(page).toBe(EVENTS);
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatch(WORKER);
  expectNone(await violations());
});

test("an opening that is stopped leaves the graph as it was, and another can begin", async ({ page }) => {
  await page.route(WORKER, () => undefined);
  await openPage(page);
  const before = await counts(page);
  await chooseLarge(page);
  const dialog = page.getByRole("dialog", { name: "Open" });
  await expect(dialog.getByRole("progressbar", { name: "Opening" })).toBeVisible();
  await expect(dialog.getByText("Reading invented.json")).toBeVisible();
  await dialog.getByRole("button", { name: "Stop" }).click();
  await expect(dialog.getByRole("progressbar")).toHaveCount(0);
  expect(await counts(page)).toEqual(before);
  await page.unroute(WORKER);
  await dialog.getByLabel("File", { exact: true }).setInputFiles(LARGE);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await shownEvents(page).toBe(EVENTS);
});

test("closing the dialog stops what it opens", async ({ page }) => {
  await page.route(WORKER, () => undefined);
  await openPage(page);
  const before = await counts(page);
  await chooseLarge(page);
  await expect(page.getByRole("progressbar", { name: "Opening" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await counts(page)).toEqual(before);
});

test("where the worker's script does not come, the page reads the file itself", async ({ page }) => {
  await page.route(WORKER, (route) => route.fulfill({ status: 404 }));
  await openPage(page);
  await chooseLarge(page);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await shownEvents(page).toBe(EVENTS);
});
