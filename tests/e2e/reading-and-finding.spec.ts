// Selecting, reading, searching, filtering, opening files, and states that are not the usual one.
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { EDITION_2026_1_FILE } from "../support/edition-2026-1.ts";
import { counts, drawn, openPage, region, test } from "./page.ts";

test("names in the panel lead on, and back and forward lead back", async ({ page }) => {
  await openPage(page, "v=1&select=call-2022-04-04-wang-kuleba");
  const details = region(page, "Details");
  await details.getByRole("button", { name: "Dmytro Kuleba" }).first().click();
  await expect(details.getByRole("heading", { level: 2 })).toHaveText("Dmytro Kuleba");
  await details.getByRole("button", { name: "Back" }).click();
  await expect(details.getByRole("heading", { level: 2 })).toContainText("Kuleba call");
  await details.getByRole("button", { name: "Forward" }).click();
  await expect(details.getByRole("heading", { level: 2 })).toHaveText("Dmytro Kuleba");
});

test("statements outside the dates are counted, and brought in by widening", async ({ page }) => {
  await openPage(page, "v=1&from=2022-04-01&to=2022-04-30&select=wang-yi");
  const details = region(page, "Details");
  // The list is virtual: what its tab says it holds counts, not what stands in the page.
  const stated = async (): Promise<number> =>
    Number((await details.getByRole("tab", { name: "Statements" }).innerText()).replace(/\D/g, ""));
  await expect.poll(stated).toBeGreaterThan(0);
  const before = await stated();
  await details.getByRole("button", { name: /outside these dates/ }).click();
  const widen = details.getByRole("button", { name: /widen/i }).first();
  if ((await stated()) === before && (await widen.isVisible())) await widen.click();
  await expect.poll(stated).toBeGreaterThan(before);
});

test("a machine-translated quotation says so", async ({ page }) => {
  await openPage(page, "v=1&select=dezan-shira");
  const card = region(page, "Details")
    .getByRole("article")
    .filter({ hasText: "Alternatives now need to increase investment" });
  await expect(card).toContainText(/machine/i);
});

test("search finds by alias, in another spelling, and selects by keyboard", async ({ page }) => {
  await openPage(page);
  await page.keyboard.press("/");
  await page.keyboard.type("zelenskyy");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Zelensky");
  await page.keyboard.press("Enter");
  await expect(region(page, "Details").getByRole("heading", { level: 2 })).toHaveText("Volodymyr Zelensky");
});

test("facets narrow the counts, and are cleared together", async ({ page }) => {
  await openPage(page);
  const all = await counts(page);
  const filters = region(page, "Filters");
  await filters.getByRole("checkbox", { name: "Call", exact: true }).check();
  await expect.poll(async () => (await counts(page)).events).toBeLessThan(all.events);
  const calls = await counts(page);
  await filters.getByRole("checkbox", { name: "States", exact: true }).check();
  await expect.poll(async () => (await counts(page)).events).toBeLessThan(calls.events);
  await filters.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => counts(page)).toEqual(all);
});

test("the keyboard alone walks the graph, one tab stop, and says where it is", async ({ page }) => {
  await openPage(page);
  const canvas = page.getByRole("application");
  await expect(canvas).toHaveCount(1);
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await canvas.focus();
  await page.keyboard.press("Home");
  await expect(
    page
      .locator("[aria-live=polite]")
      .filter({ hasText: /^Wang Yi, .*contacts/ })
      .first(),
  ).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/select=/);
});

test("a graph file opens in place of the built-in one, and a broken one loses nothing", async ({ page }) => {
  await openPage(page);
  const all = await counts(page);
  const graph = JSON.parse(readFileSync(EDITION_2026_1_FILE, "utf8")) as {
    title: string;
    statements: unknown[];
  };
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const broken = { ...graph, events: [{ id: "x", type: "walk" }] };
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "walk.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect(page.getByRole("dialog", { name: "Open" })).toContainText("walk.json");
  expect(await counts(page)).toEqual(all);
  const mine = { ...graph, title: "My own graph", statements: [] };
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(mine)),
  });
  await expect(page.getByRole("banner")).toContainText("My own graph");
  await expect.poll(async () => (await counts(page)).statements).toBe(0);
});

test("a graph that cannot be fetched is answered with a sentence and a way to try again", async ({
  page,
}) => {
  await page.route("**/graph.json", (route) => route.fulfill({ status: 503 }));
  await page.goto("./");
  await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toContainText("503");
  await page.unroute("**/graph.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await drawn(page);
  expect((await counts(page)).events).toBeGreaterThan(0);
});

test("a broken built-in graph names what is wrong and where", async ({ page }) => {
  await page.route("**/graph.json", (route) =>
    route.fulfill({ body: '{"format":"readout-graph","version":1,' }),
  );
  await page.goto("./");
  await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toContainText(/line 1/);
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
});

test("nothing in the dates says so on the graph, and leads back", async ({ page }) => {
  await openPage(page, "v=1&from=2019-01-01&to=2019-02-01");
  const graph = region(page, "Graph");
  await expect(graph).toContainText(/No contact/);
  await graph.getByRole("button", { name: "All dates" }).click();
  await expect.poll(async () => (await counts(page)).events).toBeGreaterThan(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap opens the details as a sheet, and nothing scrolls sideways", async ({ page }) => {
    await openPage(page);
    await page.getByRole("combobox", { name: "Search" }).fill("kuleba");
    await page.getByRole("listbox").getByRole("option").first().tap();
    await expect(region(page, "Details").getByRole("heading", { level: 2 })).toBeVisible();
    await page.getByRole("button", { name: "Show details" }).tap();
    await expect(region(page, "Details")).toBeHidden();
    await page.getByRole("button", { name: "Show filters" }).tap();
    await expect(region(page, "Filters")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
