// Five questions that the page is there to answer, asked by visible names alone over the frozen edition, with the
// answer's text.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { drawn, region, test, typeDates } from "./page.ts";

/** Contacts of each state of Central Asia with China in these two years, people and bodies of both included. */
const STATES = new Map([
  ["Kazakhstan", 13],
  ["Tajikistan", 11],
  ["Uzbekistan", 11],
  ["Kyrgyzstan", 9],
  ["Turkmenistan", 9],
]);

const details = (page: Page) => region(page, "Details");
const tab = (page: Page, name: string) => details(page).getByRole("tab", { name });

async function open(page: Page): Promise<void> {
  await page.goto("./");
  await drawn(page);
}

/** Chooses by the search; a second one is added with Ctrl. */
async function choose(page: Page, words: string, option: RegExp, isAdded = false): Promise<void> {
  await page.getByRole("combobox", { name: "Search" }).fill(words);
  const found = page.getByRole("option", { name: option }).first();
  await found.click(isAdded ? { modifiers: ["ControlOrMeta"] } : {});
  await page.keyboard.press("Escape");
}

test("Central Asia and China in 2022 and 2023: twenty contacts, by state, and a picture of them", async ({
  page,
}) => {
  await open(page);
  await typeDates(page, "2022", "2023");
  await choose(page, "central asia", /^Central Asia.*side/i);
  await choose(page, "china", /^China.*side/i, true);
  await expect(details(page).getByRole("heading", { level: 2 })).toHaveText("Central Asia, China");
  await expect(tab(page, "Contacts")).toHaveText(/^Contacts\s*20$/u);
  await expect(details(page)).toContainText("12 meetings, 2 visits and 1 other contact");
  await expect(details(page)).toContainText("only in the same room at 5 sittings of many");
  await tab(page, "Contacts").click();
  await expect(details(page)).toContainText("Central Asia 5, China 11, somebody else 2, not said 2");

  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/central-asia.*2022-01-01.*2023-12-31\.svg$/u);
  const picture = readFileSync(await file.path(), "utf8");
  const title = /<title[^>]*>([^<]*)<\/title>/u.exec(picture)?.[1];
  expect(title).toBe(
    "Central Asia and China were in contact 20 times from 1 January 2022 to 31 December 2023",
  );
  for (const name of STATES.keys()) expect(picture).toContain(`>${name}<`);
  expect(picture).not.toContain("Zelensky");
  await page.keyboard.press("Escape");

  for (const [name, count] of STATES) {
    await choose(page, name, new RegExp(`^${name}`, "u"));
    await choose(page, "china", /^China.*side/i, true);
    await expect(details(page).getByRole("heading", { level: 2 })).toHaveText(`${name}, China`);
    await expect(tab(page, "Contacts"), name).toHaveText(new RegExp(`^Contacts\\s*${count}$`, "u"));
  }
});

test("Wang Yi against Qin Gang, as foreign ministers", async ({ page }) => {
  await open(page);
  await choose(page, "qin gang", /^Qin Gang/u);
  await choose(page, "wang yi", /^Wang Yi/u, true);
  const compared = details(page).getByRole("region", { name: "Compared" });
  await expect(compared).toBeVisible();
  await expect(compared.getByRole("columnheader", { name: "Qin Gang" })).toBeVisible();
  await expect(compared.getByRole("columnheader", { name: "Wang Yi" })).toBeVisible();
  await expect(compared).toContainText("2.9 in 6.8 months");
  await expect(compared).toContainText("2.0 in 17 months");
  const row = (name: string) =>
    compared
      .getByRole("row")
      .filter({ hasText: new RegExp(`^${name}`, "u") })
      .first();
  for (const [name, numbers] of [
    ["All", "2036"],
    ["Calls", "313"],
    ["Meetings", "1720"],
    ["Visits", "03"],
    ["United States", "410"],
    ["Sergei Lavrov", "511"],
    ["Dmytro Kuleba", "14"],
    ["Annalena Baerbock", "20"],
    ["Jake Sullivan", "02"],
  ] as const)
    await expect(row(name)).toHaveText(`${name}${numbers}`);
});

test("before and after 24 February 2022, by side", async ({ page }) => {
  await open(page);
  await region(page, "Timeline").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: "Compare two periods" }).click();
  await page.keyboard.press("Escape");
  const changes = region(page, "Changes");
  await expect(changes).toContainText(/Ties: \d+ gained, \d+ lost/u);
  // It opens at the day that people reckon from.
  const address = () => page.evaluate(() => decodeURIComponent(location.hash));
  await expect.poll(address).toMatch(/2022-02-23/u);
  await expect.poll(address).toMatch(/2022-02-24/u);
  await page.getByRole("button", { name: "List of changes" }).click();
  await expect(changes).toContainText(
    "1 January to 23 February 2022, 11 events, then 24 February to 18 April 2022, 15 events.",
  );
  await changes.getByRole("radio", { name: "Sides" }).check();
  const rows = page.getByRole("table", { name: "Changes between two periods" }).getByRole("row");
  await expect(rows).toHaveText([
    /Change.*Earlier.*Later/u,
    /Gained.*Europe05\+5/u,
    /Gained.*Ukraine02\+2/u,
    /Gained.*Other states01\+1/u,
    /Lost.*Forums10−1/u,
    /Stronger.*China815\+7/u,
    /Weaker.*Central Asia31−2/u,
    /Weaker.*Russia65−1/u,
    /Weaker.*United States54−1/u,
  ]);
});

test("Zelensky to Putin in March and April 2022: none; Ukraine to Russia by Kuleba, Wang and Lavrov", async ({
  page,
}) => {
  await open(page);
  await typeDates(page, "2022-03", "2022-04");
  await choose(page, "zelensky", /^Volodymyr Zelensky/u);
  await choose(page, "putin", /^Vladimir Putin/u, true);
  await tab(page, "Contacts").click();
  await expect(tab(page, "Contacts")).toContainText("0");
  await details(page).getByRole("button", { name: "Paths", exact: true }).click();
  const paths = details(page).getByRole("region", { name: "Paths" });
  await expect(paths.getByRole("heading", { name: "Ukraine to Russia" })).toBeVisible();
  await expect(paths).toContainText(/Kuleba.*Wang Yi.*Lavrov/su);
});

test("what rests only on Russian, and what only on Chinese state media", async ({ page }) => {
  await open(page);
  const filters = region(page, "Filters");
  await filters.getByText("Kinds by country").click();
  const box = (name: RegExp) => filters.getByRole("checkbox", { name });
  const lost = async (name: RegExp, sentence: string): Promise<number> => {
    await box(name).check();
    const title = filters.getByText("Statements that lose all support").first();
    await expect(title).toBeVisible();
    await expect(filters).toContainText(sentence);
    const text = (await title.locator("xpath=..").textContent()) ?? "";
    await box(name).uncheck();
    await expect(title).toHaveCount(0);
    return Number(/\d+/u.exec(text)?.[0] ?? "0");
  };
  const russian = await lost(
    /state media of Russia/iu,
    "Without 19 sources, 4 events and 20 statements lose all support.",
  );
  const chinese = await lost(
    /state media of China/iu,
    "Without 13 sources, 6 events, 9 statements and 1 tie lose all support.",
  );
  expect(russian).toBe(20);
  expect(chinese).toBe(9);
});
