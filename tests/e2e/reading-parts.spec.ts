// Reading evidence, part by part: seats, readouts, switched-off sources, the same words, pairs, paths, counting,
// footnotes, and lists of thousands.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { EDITION_2026_1_FILE } from "../support/edition-2026-1.ts";
import { counts, expectNone, openPage, region, test, watchViolations } from "./page.ts";

const details = (page: Page) => region(page, "Details");

test("an office held on the day leads to the seat, and the seat to all who held it", async ({ page }) => {
  await openPage(page, "v=1&select=qin-gang&to=2023-05-31");
  await details(page).getByRole("button", { name: "Foreign minister of China", exact: true }).first().click();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Foreign minister of China");
  const holders = details(page).getByRole("list", { name: "Holders" });
  await expect(holders.getByRole("button")).toHaveText(["Wang Yi", "Qin Gang", "Wang Yi"]);
  await expect(holders).toContainText("30 December 2022: Wang Yi → Qin Gang");
  await expect(holders).toContainText("25 July 2023: Qin Gang → Wang Yi");
  await expect(page).toHaveURL(/select=seat:china-foreign-minister/);
  await page.reload();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Foreign minister of China");
});

test("cards and tables name the office held on the day of the event", async ({ page }) => {
  await openPage(page, "v=1&select=call-2023-03-16-qin-kuleba");
  await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  await expect(details(page).getByRole("article")).toContainText("Qin Gang (Foreign minister of China)");
  await page.getByRole("button", { name: "Tables", exact: true }).click();
  const row = page
    .getByRole("table", { name: "Events" })
    .getByRole("row")
    .filter({ hasText: "Qin Gang – Kuleba call" });
  await expect(row).toContainText("Dmytro Kuleba (Foreign minister of Ukraine");
});

test("two readouts stand side by side, with the chain of each and what one side alone mentions", async ({
  page,
}) => {
  await openPage(page, "v=1&select=call-2022-04-04-wang-kuleba");
  const table = details(page).getByRole("table", { name: "What each side says" });
  await expect(table.getByRole("columnheader")).toHaveText(["China", "Ukraine"]);
  await expect(table).toContainText(/Only (China|Ukraine) mentions this/);
  await table.getByText("How it came to us").first().click();
  await expect(table.getByRole("list", { name: "How it came to us" }).first()).toHaveText(
    /Ministry of Foreign Affairs of China readout.* read here/,
  );
  await details(page).getByRole("button", { name: "Show with more room" }).click();
  await expect(page.getByRole("dialog", { name: /Wang Yi – Kuleba call/ }).getByRole("table")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "In order" }).click({ force: true });
  await expect(details(page).getByRole("article").first()).toBeVisible();
  await expect(table).toHaveCount(0);
});

test("a kind of source is switched off: what goes with it is told at once, and comes back", async ({
  page,
}) => {
  await openPage(page);
  const before = await counts(page);
  await page.getByRole("checkbox", { name: "Without state media" }).click();
  const filters = region(page, "Filters");
  await expect(filters).toContainText(
    /Without 32 sources, 11 events, 30 statements and 1 tie lose all support\./,
  );
  await expect(filters).toContainText(/\d+ events and \d+ ties become single-source\./);
  await expect(filters).toContainText(`Events ${before.events} → ${before.events - 11}`);
  await expect.poll(async () => (await counts(page)).events).toBe(before.events - 11);
  await expect(page).toHaveURL(/without=kind:state-media/);
  await filters.getByText("Events that lose all support").click();
  const lost = filters.locator("details[open]").getByRole("button");
  await expect(lost).toHaveCount(11);
  await filters.getByRole("button", { name: "Count all sources again" }).click();
  await expect.poll(async () => counts(page)).toEqual(before);
});

test("a source says what rests on it alone, and is removed and counted again from there", async ({
  page,
}) => {
  await openPage(page, "v=1&select=src-afp-2022-04-wang-kuleba");
  const before = await counts(page);
  await expect(details(page)).toContainText("Without it, 13 statements would lose all support.");
  await details(page).getByRole("button", { name: "Remove this source" }).click();
  await expect.poll(async () => (await counts(page)).statements).toBe(before.statements - 13);
  await expect(
    region(page, "Filters").getByRole("button", { name: /^Remove filter: Without/ }),
  ).toBeVisible();
  await details(page).getByRole("button", { name: "Remove this source" }).click();
  await expect.poll(async () => counts(page)).toEqual(before);
});

test("a phrase finds who used the same words, when first and when last", async ({ page }) => {
  await openPage(page);
  await page.getByRole("combobox", { name: "Search" }).fill("peace talks");
  const option = page.getByRole("option", { name: /^Same words/ });
  await expect(option).toContainText(
    "2 statements by 2 speakers first Wang Yi, 4 Apr 2022; last Qin Gang, 4 May 2023",
  );
  await option.click();
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("2 statements");
  await expect(details(page)).toContainText("By Wang Yi, Qin Gang");
  await expect(details(page).getByRole("article")).toHaveCount(2);
});

test("with Ctrl the search adds a second actor, and two are a pair with its channels, hosts and gaps", async ({
  page,
}) => {
  await openPage(page, "v=1&select=wang-yi");
  await page.getByRole("combobox", { name: "Search" }).fill("kuleba");
  await page
    .getByRole("listbox")
    .getByRole("option", { name: /^Dmytro Kuleba/ })
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Wang Yi, Dmytro Kuleba");
  await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  await expect(region(page, "Summary")).toContainText("2 calls");
  await expect(details(page)).toContainText(/Asked for by\s*Dmytro Kuleba 2/);
  await expect(details(page)).toContainText("34 days after the contact before");
  await expect(details(page)).toContainText(/Longest gap\s*\d+ to \d+ days/);
});

test("paths are plain and forward in time, hop by hop; where there is none, words say so", async ({
  page,
}) => {
  await openPage(page, "v=1&select=volodymyr-zelensky,donald-lu");
  await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  await details(page).getByRole("button", { name: "Paths", exact: true }).click();
  const paths = region(page, "Paths");
  await expect(paths.getByRole("heading", { name: "Fewest steps, in any order" })).toBeVisible();
  const hops = paths.getByRole("list").last().getByRole("listitem");
  expect(await hops.count()).toBeGreaterThan(1);
  await expect(hops.first().getByRole("button").first()).toHaveText("Volodymyr Zelensky");
  await expect(hops.nth(1)).toContainText(/days? (later|earlier|apart)|to \d+ days|the same day/);
  await openPage(page, "v=1&select=volodymyr-zelensky,donald-lu&from=2022-03-01&to=2022-03-31");
  await page.reload();
  await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  await details(page).getByRole("button", { name: "Paths", exact: true }).click();
  await expect(paths).toContainText(
    "No chain of the contacts counted in the dates March 2022 joins Volodymyr Zelensky and Donald Lu.",
  );
});

test("events are counted once or expanded to pairs, and the words say which", async ({ page }) => {
  await openPage(page, "v=1&view=ties");
  const graph = region(page, "Graph");
  await expect(graph).toContainText(/each (event )?counted once/);
  await page.getByRole("radio", { name: "Expanded to pairs" }).click({ force: true });
  await expect(graph).toContainText(/expanded to pairs/);
  await expect(page).toHaveURL(/counting=pairs/);
});

test("footnotes come in every form under the strict policy, and are copied and saved", async ({ page }) => {
  const violations = await watchViolations(page);
  await openPage(page, "v=1&select=call-2023-04-26-xi-zelensky");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("tab", { name: "Footnotes", exact: true }).click();
  const text = region(page, "Footnotes");
  const forms: Readonly<Record<string, RegExp>> = {
    "Chicago notes": /^1\. “.+\n3\. “.+,” The Kyiv Independent, April 26, 2023, https:/s,
    BibTeX: /^@\w+\{src-[\w-]+,\n\t/,
    RIS: /^TY {2}- \w+\s+ID {2}- src-/,
    "CSL-JSON": /^\[\s+\{\s+"id": "src-/,
    "Markdown chronology": /^# Xi – Zelensky call/,
  };
  for (const [form, pattern] of Object.entries(forms)) {
    await page.getByRole("radio", { name: form }).click({ force: true });
    await expect(text).toHaveText(pattern, { useInnerText: true });
  }
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  expectNone(await violations());
});

test("three thousand statements keep only those in sight in the page, in the panel and in the tables", async ({
  page,
}) => {
  const graph = JSON.parse(readFileSync(EDITION_2026_1_FILE, "utf8")) as {
    statements: { id: string; text: string; date: string | null }[];
  };
  const first = graph.statements[0];
  const many = Array.from({ length: 3000 }, (_, at) => ({
    ...first,
    id: `made-up-${String(at).padStart(4, "0")}`,
    event: undefined,
    contradictedBy: undefined,
    date: "2022-05-01",
    text: `Made-up sentence number ${String(at).padStart(4, "0")}.`,
  }));
  await page.route("**/graph.json", (route) =>
    route.fulfill({ json: { ...graph, statements: [...graph.statements, ...many] } }),
  );
  await openPage(page, "v=1&from=2022-05-01&to=2022-05-01");
  await details(page).getByRole("combobox", { name: "Order" }).selectOption("Oldest first");
  const list = details(page).getByRole("article");
  await expect(list.first()).toBeVisible();
  expect(await list.count()).toBeLessThan(60);
  await page.locator(".page-details .side-panel-body").evaluate(async (panel) => {
    for (let step = 0; step < 40; step += 1) {
      panel.scrollTop = panel.scrollHeight;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await expect(details(page)).toContainText("Made-up sentence number 2999.");
  await page.getByRole("button", { name: "Tables", exact: true }).click();
  const table = page.getByRole("table", { name: "Statements" });
  await expect(table).toHaveAttribute("aria-rowcount", String((await counts(page)).statements + 1));
  expect(await table.getByRole("row").count()).toBeLessThan(120);
});
