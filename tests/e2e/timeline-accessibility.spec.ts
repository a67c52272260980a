// axe on the states of the timeline, light, dark and on a phone, with no rule switched off.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { openPage, region } from "./page.ts";

const timeline = (page: Page) => region(page, "Timeline");

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "More, open": async (page) => {
    await openPage(page);
    await timeline(page).getByRole("button", { name: "More" }).click();
    await expect(page.getByRole("group", { name: "More timeline controls" })).toBeVisible();
  },
  "Ranges, open": async (page) => {
    await openPage(page);
    await timeline(page).getByRole("button", { name: "Ranges" }).click();
    await expect(page.getByRole("button", { name: /last 30 days/i })).toBeVisible();
  },
  "two periods compared, with the list": async (page) => {
    await openPage(page, "v=1&from=2023-01-01&to=2023-06-30&vs=2022-07-01/2022-12-31");
    await page.getByRole("button", { name: "List of changes" }).click();
    await expect(page.getByRole("table", { name: "Changes between two periods" })).toBeVisible();
  },
  "silence, with the list": async (page) => {
    await openPage(page, "v=1&from=2022-06-01&to=2023-06-30&silence=1&view=ties");
    await page.getByRole("button", { name: "List of silences" }).click();
    await expect(page.getByRole("table", { name: /^Silences/ })).toBeVisible();
  },
  "a magnified axis, with a selection": async (page) => {
    await openPage(page, "v=1&axis=2023-01-01/2023-06-30&from=2023-02-01&to=2023-05-31&select=wang-yi");
    await expect(timeline(page).getByRole("button", { name: "Reset" })).toBeVisible();
  },
  "a seat's hand-overs": async (page) => {
    await openPage(page, "v=1&select=seat:china-foreign-minister");
    await expect(timeline(page).getByRole("list", { name: "Hand-overs" })).toBeAttached();
  },
  playing: async (page) => {
    await openPage(page, "v=1&from=2022-01-01&to=2022-02-28");
    await timeline(page).getByRole("button", { name: "Play", exact: true }).click();
    await expect(timeline(page).getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  },
  "a settled change, told": async (page) => {
    await openPage(page, "v=1&from=2022-01-01&to=2022-02-28");
    await timeline(page).getByRole("button", { name: "Step forward" }).click();
    await expect(timeline(page).getByRole("button", { name: /^Copy/ })).toBeVisible();
  },
};

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ""}`,
    ),
  );
}

/** Colours differ in the dark, layout on a phone: there the states that have most of either. */
const IN_THE_DARK = [
  "two periods compared, with the list",
  "silence, with the list",
  "a settled change, told",
];
const ON_A_PHONE = [
  "More, open",
  "Ranges, open",
  "two periods compared, with the list",
  "silence, with the list",
];

function check(names: readonly string[]): void {
  for (const name of names) {
    test(`finds nothing in: ${name}`, async ({ page }) => {
      await STATES[name]?.(page);
      expect(await findings(page)).toEqual([]);
    });
  }
}

test.describe("axe on the timeline", () => {
  check(Object.keys(STATES));
});

test.describe("axe on the timeline in the dark", () => {
  test.use({ colorScheme: "dark" });
  check(IN_THE_DARK);
});

test.describe("axe on the timeline of a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  check(ON_A_PHONE);
});
