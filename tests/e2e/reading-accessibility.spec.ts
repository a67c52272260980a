// axe on the states in which evidence is read.
import { expect, type Page } from "@playwright/test";
import { checkStates, findings, PART } from "./axe-states.ts";
import { openPage, test } from "./page.ts";
import { still } from "./still.ts";

const contacts = async (page: Page) => page.getByRole("tab", { name: "Contacts", exact: true }).click();

checkStates("axe finds nothing in what is read", [
  {
    name: "two readouts side by side",
    hash: "v=1&select=call-2022-04-04-wang-kuleba",
    within: PART.details,
  },
  {
    name: "two readouts with more room",
    hash: "v=1&select=call-2023-04-26-xi-zelensky",
    arrange: (page) => page.getByRole("button", { name: "Show with more room" }).click(),
    within: PART.dialog,
    leave: (page) => page.keyboard.press("Escape"),
  },
  { name: "a seat", hash: "v=1&select=seat:china-foreign-minister", within: PART.details },
  {
    name: "a pair, split at a day, with paths",
    hash: "v=1&select=china,ukraine",
    arrange: async (page) => {
      await contacts(page);
      await page.getByRole("textbox", { name: "Before and after" }).fill("2023-04-26");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Paths", exact: true }).click();
    },
    within: PART.details,
  },
  {
    name: "choosing the other of a pair",
    hash: "v=1&select=wang-yi",
    arrange: contacts,
    within: PART.details,
  },
]);

checkStates("axe finds nothing in what is looked for", [
  {
    name: "sources switched off",
    hash: "v=1&without=kind:state-media&select=src-afp-2022-04-wang-kuleba",
    arrange: async (page) => {
      await page.getByText("Events that lose all support").click();
      await page.getByText("Outlets", { exact: false }).last().click();
    },
    within: "main",
  },
  {
    name: "the same words",
    hash: "v=1",
    arrange: async (page) => {
      await page.getByRole("combobox", { name: "Search" }).fill("peace talks");
      await expect(page.getByRole("option", { name: /^Same words/ })).toBeVisible();
    },
    within: "[role=banner], header",
    leave: async (page) => {
      await page.getByRole("combobox", { name: "Search" }).fill("");
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "footnotes",
    hash: "v=1&select=china,ukraine",
    arrange: async (page) => {
      await page.getByRole("button", { name: "Export", exact: true }).click();
      await page.getByRole("tab", { name: "Footnotes", exact: true }).click();
      await expect(page.getByRole("region", { name: "Footnotes" })).toContainText("# China, Ukraine");
    },
    within: PART.dialog,
  },
]);

test.describe("axe while reading on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("finds nothing in the sheet of two readouts and of a seat", async ({ page }) => {
    await openPage(page, "v=1&select=call-2022-04-04-wang-kuleba");
    const button = page.getByRole("button", { name: "Show details" });
    if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
    await still(page);
    expect(await findings(page, PART.details)).toEqual([]);
    await page.evaluate(() => (location.hash = "v=1&select=seat:china-foreign-minister"));
    await still(page);
    await expect(page.locator(PART.details).getByRole("heading", { level: 2 })).toBeVisible();
    expect(await findings(page, PART.details)).toEqual([]);
  });
});
