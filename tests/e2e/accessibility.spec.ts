// axe on the page's main states; and planted offences that it must catch.
import { expect, type Page } from "@playwright/test";
import { checkStates, findings, PART, type AxeState } from "./axe-states.ts";
import { openPage, test, typeDates } from "./page.ts";
import { still } from "./still.ts";

const tab = (name: string) => (page: Page) => page.getByRole("tab", { name, exact: true }).click();

function dialog(name: string): AxeState {
  return {
    name: `the ${name} dialog`,
    arrange: async (page) => {
      await page.getByRole("button", { name, exact: true }).click();
      await expect(page.getByRole("dialog", { name })).toBeVisible();
    },
    within: PART.dialog,
    leave: (page) => page.keyboard.press("Escape"),
  };
}

checkStates("axe finds nothing in the whole page", [
  { name: "everything", hash: "", within: "page" },
  { name: "ties, with an actor", hash: "v=1&view=ties&select=wang-yi", within: "page" },
]);

checkStates("axe finds nothing in what a selection shows", [
  { name: "an actor", hash: "v=1&select=wang-yi", within: PART.details },
  { name: "an event", hash: "v=1&select=call-2022-04-04-wang-kuleba", within: PART.details },
  { name: "a tie", hash: "v=1&select=dmytro-kuleba~wang-yi&view=ties", within: PART.details },
  {
    name: "contacts of an actor",
    hash: "v=1&select=sergei-lavrov",
    arrange: tab("Contacts"),
    within: PART.details,
  },
  {
    name: "about an actor",
    hash: "v=1&select=qin-gang",
    arrange: tab("About"),
    within: PART.details,
  },
  {
    name: "nothing in these dates",
    hash: "v=1&from=2014-01-01&to=2014-01-02",
    within: "main",
  },
  {
    name: "a date that cannot be read",
    hash: "v=1",
    arrange: (page) => typeDates(page, "2022-13", "2022-04"),
    within: PART.timeline,
  },
]);

checkStates("axe finds nothing in what is opened", [
  {
    name: "search",
    hash: "v=1",
    arrange: async (page) => {
      await page.getByRole("combobox", { name: "Search" }).fill("wang");
      await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    },
    within: "[role=banner], header",
    leave: async (page) => {
      await page.getByRole("combobox", { name: "Search" }).fill("");
      await page.keyboard.press("Escape");
    },
  },
  ...["Export", "Open", "Share", "Help"].map(dialog),
  {
    name: "About the data",
    hash: "v=1",
    arrange: async (page) => {
      await page.getByRole("button", { name: "Help", exact: true }).click();
      await page.getByRole("button", { name: /^About the data/u }).click();
      await expect(page.getByRole("dialog", { name: "About the data" }).getByRole("table")).toBeVisible();
    },
    within: "dialog",
    leave: async (page) => {
      await page.keyboard.press("Escape");
    },
  },
  { name: "a notice about the address", hash: "v=1&select=nobody", within: "[aria-label=Notices]" },
  {
    name: "tables",
    hash: "v=1&from=2022-03-01&to=2022-04-30",
    arrange: async (page) => {
      await page.getByRole("button", { name: "Tables", exact: true }).click();
      await expect(page.getByRole("table", { name: "Statements" })).toBeVisible();
    },
    within: PART.tables,
  },
]);

test("axe finds nothing where a graph cannot be fetched", async ({ page }) => {
  await page.route("**/graph.json", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  for (const scheme of ["light", "dark"]) expect(await findings(page, "page", scheme)).toEqual([]);
});

test.describe("axe on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const sheet of ["Show filters", "Show details"]) {
    test(`finds nothing with: ${sheet}`, async ({ page }) => {
      await openPage(page, "v=1&select=wang-yi");
      const button = page.getByRole("button", { name: sheet });
      if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
      await still(page);
      expect(await findings(page)).toEqual([]);
    });
  }
});

test("axe catches a planted picture without a text and planted faint writing", async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => {
    const planted = document.createElement("section");
    planted.className = "planted";
    const text = document.createElement("p");
    text.textContent = "Too faint to read";
    text.style.color = "#6b6b6b";
    planted.append(document.createElement("img"), text);
    document.querySelector("main")?.append(planted);
  });
  const light = (await findings(page, ".planted")).join("\n");
  expect(light).toContain("image-alt");
  expect(light).not.toContain("color-contrast");
  const dark = (await findings(page, ".planted", "dark")).join("\n");
  expect(dark).toContain("color-contrast");
  expect(dark).not.toContain("image-alt");
});
