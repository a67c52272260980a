// The task that the product is judged by: "Who was in touch with Ukraine between 1 March and 30 April 2022, what did
// Wang Yi say, and according to whom?" — by pointer and by keyboard, by visible names only, counting every action.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { drawn, region, test } from "./page.ts";

const MOST_POINTER_ACTIONS = 12;
const MOST_KEYS = 60;

/** A hand that counts what it does. Typing after a press is the keyboard's, and counts as no pointer action. */
class Pointer {
  actions = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async press(
    role: "button" | "textbox" | "combobox" | "option" | "tab",
    name: string | RegExp,
  ): Promise<void> {
    this.actions += 1;
    // A list of choices in the toolbar has options too.
    const where = role === "option" ? this.page.getByRole("listbox") : this.page;
    await where
      .getByRole(role, typeof name === "string" ? { name, exact: true } : { name })
      .first()
      .click();
  }
}

async function readAnswer(page: Page): Promise<void> {
  const details = region(page, "Details");
  await expect(details.getByRole("heading", { level: 2 })).toHaveText("Ukraine");
  const wang = details
    .getByRole("article")
    .filter({ hasText: "basic attitude towards the Ukraine issue is to promote peace talks" });
  await expect(wang).toContainText("4 April 2022");
  await expect(wang).toContainText("Wang Yi");
  await expect(wang).toContainText("Foreign minister of China");
  await expect(wang).toContainText("Dmytro Kuleba");
  await expect(wang).toContainText(
    "Readout of the Ministry of Foreign Affairs of China, in Agence France-Presse, no date",
  );
}

async function readContacts(page: Page): Promise<void> {
  const details = region(page, "Details");
  const calls = details.getByRole("article", { name: /Wang Yi – Kuleba call/ });
  await expect(calls.filter({ hasText: "1 March 2022" })).toContainText("first after the invasion");
  await expect(calls.filter({ hasText: "4 April 2022" })).toContainText("second after the invasion");
}

test("by pointer: dates, Ukraine, statements, contacts, picture", async ({ page }) => {
  await page.goto("./");
  await drawn(page);
  const hand = new Pointer(page);
  await hand.press("textbox", "From date");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2022-03\n");
  await hand.press("textbox", "To date");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2022-04\n");
  await hand.press("combobox", "Search");
  await page.keyboard.type("ukraine");
  await hand.press("option", /^Ukraine/);
  await readAnswer(page);
  await hand.press("tab", "Contacts");
  await readContacts(page);
  await hand.press("button", "Export");
  const download = page.waitForEvent("download");
  await hand.press("button", "Download");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/ukraine.*2022-03-01.*2022-04-30.*\.png$/);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  expect(hand.actions).toBeLessThanOrEqual(MOST_POINTER_ACTIONS);
});

test("by keyboard alone: dates, Ukraine, statements, contacts, picture", async ({ page }) => {
  let keys = 0;
  const press = async (...names: string[]) => {
    for (const name of names) {
      keys += 1;
      await page.keyboard.press(name);
    }
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  await page.goto("./");
  await drawn(page);
  await press("d");
  await expect(page.getByRole("textbox", { name: "From date" })).toBeFocused();
  await press("ControlOrMeta+a");
  await type("2022-03");
  await press("Tab");
  await expect(page.getByRole("textbox", { name: "To date" })).toBeFocused();
  await press("ControlOrMeta+a");
  await type("2022-04");
  await press("Tab", "/");
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await type("ukraine");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Ukraine");
  await press("Enter");
  await readAnswer(page);
  const focusTab = async () => page.evaluate(() => document.activeElement?.getAttribute("role") === "tab");
  await press("Escape", "F6", "F6", "F6", "F6");
  await expect(region(page, "Details")).toBeFocused();
  for (let step = 0; step < 40 && !(await focusTab()); step += 1) await press("Tab");
  await press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Contacts" })).toHaveAttribute("aria-selected", "true");
  await readContacts(page);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
});
