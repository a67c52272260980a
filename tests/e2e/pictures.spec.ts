// Reference pictures of the main views. Pictures of the same scene as SVG are compared exactly in tests/unit/scene;
// these allow for the small differences between browser versions.
import { expect, test, type Page } from "@playwright/test";
import { openPage, region } from "./page.ts";

/** Waits until the page stands still: everything mounted, drawn, and the fonts there. */
async function settle(page: Page): Promise<void> {
  await expect(region(page, "Details").getByRole("heading", { level: 2 })).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(900);
}

const VIEWS: readonly { name: string; hash: string }[] = [
  { name: "everything", hash: "" },
  { name: "an-actor-in-two-months", hash: "v=1&from=2022-03-01&to=2022-04-30&select=ukraine" },
  { name: "ties", hash: "v=1&from=2023-01-01&to=2023-06-30&view=ties" },
  { name: "two-periods", hash: "v=1&from=2023-01-01&to=2023-06-30&vs=2022-07-01/2022-12-31" },
  { name: "silence", hash: "v=1&from=2022-06-01&to=2023-06-30&silence=1&view=ties" },
  {
    name: "magnified-axis",
    hash: "v=1&axis=2023-01-01/2023-06-30&from=2023-02-01&to=2023-05-31&select=wang-yi",
  },
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const { name, hash } of VIEWS) {
      test(`looks as before: ${name}`, async ({ page }) => {
        await openPage(page, hash);
        await settle(page);
        await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`);
      });
    }
  });
}

test.describe("narrow", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("looks as before on a phone", async ({ page }) => {
    await openPage(page, "v=1&from=2022-03-01&to=2022-04-30");
    await page.waitForTimeout(1200);
    await expect(page).toHaveScreenshot("phone-light.png");
  });
});

test.describe("a tablet's width", () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test("looks as before at 1024 by 768", async ({ page }) => {
    await openPage(page, "v=1&select=wang-yi");
    await settle(page);
    await expect(page).toHaveScreenshot("tablet-light.png");
  });
});

test("a change of the look is caught", async ({ page }) => {
  await openPage(page);
  await settle(page);
  await page.evaluate(() => {
    document.documentElement.style.setProperty("--ground", "#9fb4cc");
    document.documentElement.style.setProperty("--surface", "#9fb4cc");
  });
  await expect(page).not.toHaveScreenshot("everything-light.png");
});
