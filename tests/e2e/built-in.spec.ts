// The built-in data as it is today, by nothing but what the file itself says: no number and no name stands here.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { contactsOf } from "../support/edition-2026-1.ts";
import { counts, drawn, openPage, region } from "./page.ts";

const graph = JSON.parse(
  readFileSync(new URL("../../public/graph.json", import.meta.url), "utf8"),
) as ReadoutGraph;

test("the built-in graph opens under its title, and all its dated contacts are counted", async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole("banner")).toContainText(graph.title);
  const dated = contactsOf(graph).filter(({ date }) => date !== null);
  expect((await counts(page)).events).toBe(dated.length);
  await expect(region(page, "Notices").getByRole("listitem")).toHaveCount(0);
});

test("each of its questions opens a view that has something to show, and no part of it is ignored", async ({
  page,
}) => {
  expect(graph.views?.length).toBeGreaterThan(0);
  for (const { address } of graph.views ?? []) {
    await page.goto("about:blank");
    await openPage(page, address);
    expect((await counts(page)).events).toBeGreaterThan(0);
    await expect(region(page, "Notices").getByRole("listitem")).toHaveCount(0);
  }
});

test("the American example is fetched when asked for, opens in the same picture, and leads back", async ({
  page,
}) => {
  const american = JSON.parse(
    readFileSync(new URL("../../public/american.json", import.meta.url), "utf8"),
  ) as ReadoutGraph;
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await openPage(page);
  expect(asked.filter((url) => url.endsWith("american.json"))).toEqual([]);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("button", { name: american.title }).click();
  await expect(page.getByRole("banner")).toContainText(american.title);
  expect((await counts(page)).events).toBe(contactsOf(american).length);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("button", { name: "Back to the built-in graph" }).click();
  await expect(page.getByRole("banner")).toContainText(graph.title);
});

test("at most 300 kB of gzipped script are fetched before the graph is drawn", async ({ page }) => {
  const { gzipSync } = await import("node:zlib");
  const scripts: { url: string; bytes: number }[] = [];
  page.on("response", (response) => {
    if (!response.url().endsWith(".js")) return;
    // Scripts that come after the graph may still be under way when the test ends.
    response.body().then(
      (body) => void scripts.push({ url: response.url(), bytes: gzipSync(body).length }),
      () => undefined,
    );
  });
  await page.goto("./");
  await drawn(page);
  const early = await page.evaluate(() => {
    const load = performance.getEntriesByName("load")[0]?.duration ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter((entry) => entry.startTime < load)
      .map((entry) => entry.name);
  });
  const wanted = early.filter((url) => url.endsWith(".js"));
  await expect.poll(() => wanted.every((url) => scripts.some((script) => script.url === url))).toBe(true);
  const bytes = scripts
    .filter(({ url }) => early.includes(url))
    .reduce((sum, script) => sum + script.bytes, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(300_000);
});
