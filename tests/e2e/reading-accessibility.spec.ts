// axe on the states in which evidence is read, light and dark and on a phone, with no rule switched off.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openPage } from "./page.ts";

const CONTACTS = async (page: Page) => page.getByRole("tab", { name: "Contacts", exact: true }).click();

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "two readouts side by side": (page) => openPage(page, "v=1&select=call-2022-04-04-wang-kuleba"),
  "two readouts with more room": async (page) => {
    await openPage(page, "v=1&select=call-2023-04-26-xi-zelensky");
    await page.getByRole("button", { name: "Show with more room" }).click();
  },
  "a seat": (page) => openPage(page, "v=1&select=seat:china-foreign-minister"),
  "a pair, split at a day, with paths": async (page) => {
    await openPage(page, "v=1&select=china,ukraine");
    await CONTACTS(page);
    await page.getByRole("textbox", { name: "Before and after" }).fill("2023-04-26");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Paths", exact: true }).click();
  },
  "choosing the other of a pair": async (page) => {
    await openPage(page, "v=1&select=wang-yi");
    await CONTACTS(page);
  },
  "sources switched off": async (page) => {
    await openPage(page, "v=1&without=kind:state-media&select=src-afp-2022-04-wang-kuleba");
    await page.getByText("Events that lose all support").click();
    await page.getByText("Outlets", { exact: false }).last().click();
  },
  "the same words": async (page) => {
    await openPage(page);
    await page.getByRole("combobox", { name: "Search" }).fill("peace talks");
    await expect(page.getByRole("option", { name: /^Same words/ })).toBeVisible();
  },
  footnotes: async (page) => {
    await openPage(page, "v=1&select=china,ukraine");
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("tab", { name: "Footnotes", exact: true }).click();
    await expect(page.getByRole("region", { name: "Footnotes" })).toContainText("# China, Ukraine");
  },
};

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ""}`),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe while reading, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, arrange] of Object.entries(STATES)) {
      test(`finds nothing in: ${name}`, async ({ page }) => {
        await arrange(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

test.describe("axe while reading on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const hash of ["v=1&select=call-2022-04-04-wang-kuleba", "v=1&select=seat:china-foreign-minister"]) {
    test(`finds nothing in the sheet of: ${hash}`, async ({ page }) => {
      await openPage(page, hash);
      const button = page.getByRole("button", { name: "Show details" });
      if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
      expect(await findings(page)).toEqual([]);
    });
  }
});
