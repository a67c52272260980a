// axe on named states, light and dark, with no rule switched off; and a planted offence that it must catch.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openPage, typeDates } from "./page.ts";

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the whole graph": (page) => openPage(page),
  "ties view": (page) => openPage(page, "v=1&view=ties"),
  "an actor": (page) => openPage(page, "v=1&select=wang-yi"),
  "an event": (page) => openPage(page, "v=1&select=call-2022-04-04-wang-kuleba"),
  "a tie": (page) => openPage(page, "v=1&select=dmytro-kuleba~wang-yi&view=ties"),
  "contacts of an actor": async (page) => {
    await openPage(page, "v=1&select=sergei-lavrov");
    await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  },
  "about an actor": async (page) => {
    await openPage(page, "v=1&select=qin-gang");
    await page.getByRole("tab", { name: "About", exact: true }).click();
  },
  "filters on, nothing left": (page) => openPage(page, "v=1&from=2014-01-01&to=2014-01-02"),
  "a date that cannot be read": async (page) => {
    await openPage(page);
    await typeDates(page, "2022-13", "2022-04");
  },
  tables: async (page) => {
    await openPage(page, "v=1&from=2022-03-01&to=2022-04-30");
    await page.getByRole("button", { name: "Tables", exact: true }).click();
    await expect(page.getByRole("table", { name: "Statements" })).toBeVisible();
  },
  search: async (page) => {
    await openPage(page);
    await page.getByRole("combobox", { name: "Search" }).fill("wang");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "a notice about the address": (page) => openPage(page, "v=1&select=nobody"),
  ...dialogs("Export", "Open", "Share", "Help"),
  "a graph that cannot be fetched": async (page) => {
    await page.route("**/graph.json", (route) => route.fulfill({ status: 404 }));
    await page.goto("./");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  },
};

function dialogs(...names: string[]): Record<string, (page: Page) => Promise<void>> {
  return Object.fromEntries(
    names.map((name) => [
      `the ${name} dialog`,
      async (page: Page) => {
        await openPage(page);
        await page.getByRole("button", { name, exact: true }).click();
        await expect(page.getByRole("dialog", { name })).toBeVisible();
      },
    ]),
  );
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ""}`,
    ),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, arrange] of Object.entries(STATES)) {
      test(`finds nothing in: ${name}`, async ({ page }) => {
        await arrange(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

test.describe("axe on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const sheet of ["Show filters", "Show details"]) {
    test(`finds nothing with: ${sheet}`, async ({ page }) => {
      await openPage(page, "v=1&select=wang-yi");
      const button = page.getByRole("button", { name: sheet });
      if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
      expect(await findings(page)).toEqual([]);
    });
  }
});

test("axe catches a planted picture without a text and planted faint writing", async ({ page }) => {
  await openPage(page);
  await page.evaluate(() => {
    const text = document.createElement("p");
    text.textContent = "Too faint to read";
    text.style.color = "#ddd";
    text.style.background = "#fff";
    document.querySelector("main")?.append(document.createElement("img"), text);
  });
  const found = (await findings(page)).join("\n");
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
});
