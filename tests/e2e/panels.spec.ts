// The panels beside the graph at every size of window: columns that fold, drawers, sheets; and room for the graph.
import { expect, type Locator, type Page } from "@playwright/test";
import { openPage, region, test } from "./page.ts";

async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await locator.boundingBox();
  if (found === null) throw new Error("it is not in sight");
  return found;
}

const stage = (page: Page): Locator => page.locator(".graph-stage");
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

test.describe("room for the graph", () => {
  for (const [width, height, least] of [
    [1920, 1080, { width: 960, height: 460 }],
    [1440, 900, { width: 720, height: 460 }],
    [1200, 720, { width: 700, height: 460 }],
    [1024, 768, { width: 700, height: 460 }],
    [1366, 650, { width: 700, height: 460 }],
    [768, 1024, { width: 384, height: 460 }],
    [390, 844, { width: 390, height: 520 }],
    [320, 256, { width: 320, height: 320 }],
    [844, 390, { width: 422, height: 320 }],
    [720, 450, { width: 360, height: 320 }],
  ] as const)
    test(`${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openPage(page);
      const canvas = await box(stage(page));
      expect(canvas.width).toBeGreaterThanOrEqual(least.width);
      expect(canvas.height).toBeGreaterThanOrEqual(least.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await covered(page)).toEqual([]);
    });
});

/** Controls that something else lies over, each brought into sight first. */
async function covered(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const wrong: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      "button, input, select, a[href], summary, [role=slider], [role=tab]",
    )) {
      if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      control.scrollIntoView({ block: "center", inline: "center" });
      await new Promise((resolve) => setTimeout(resolve));
      const at = control.getBoundingClientRect();
      if (at.width < 2 || at.height < 2) continue;
      const hit = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
      const isHit =
        hit !== null &&
        (control.contains(hit) || hit.contains(control) || hit.closest("label")?.contains(control) === true);
      if (!isHit) wrong.push(control.getAttribute("aria-label") ?? control.textContent ?? control.outerHTML);
    }
    scrollTo(0, 0);
    return wrong;
  });
}

test("a folded column lends its room to the graph, and comes back with the focus in it", async ({ page }) => {
  await openPage(page);
  await expect(region(page, "Filters")).toBeVisible();
  const before = await box(stage(page));
  await press(page, "Show filters");
  await expect(region(page, "Filters")).toBeHidden();
  await press(page, "Show details");
  await expect(region(page, "Details")).toBeHidden();
  const after = await box(stage(page));
  expect(after.x).toBe(0);
  expect(after.width).toBe(1440);
  expect(after.height).toBe(before.height);
  await press(page, "Show filters");
  await expect(region(page, "Filters")).toBeFocused();
  await press(page, "Show details");
  await expect(region(page, "Details")).toBeFocused();
  expect(await box(stage(page))).toEqual(before);
});

test("drawers come in over the page, one at a time, and go by their button and by Escape", async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openPage(page);
  const before = await box(stage(page));
  await press(page, "Show filters");
  await expect(region(page, "Filters")).toBeFocused();
  expect(await box(stage(page))).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(region(page, "Filters")).toBeHidden();
  await press(page, "Show details");
  await expect(region(page, "Details")).toBeVisible();
  await press(page, "Close details");
  await expect(region(page, "Details")).toBeHidden();
});

test("a skip link opens the panel that is put away", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openPage(page);
  await expect(region(page, "Filters")).toBeHidden();
  await page.getByRole("button", { name: "Go to filters" }).focus();
  await page.keyboard.press("Enter");
  await expect(region(page, "Filters")).toBeFocused();
  await page.getByRole("button", { name: "Go to graph" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".graph-canvas")).toBeFocused();
});

test.describe("a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("one row on top; its menu holds everything else and goes away after use", async ({ page }) => {
    await openPage(page);
    expect((await box(page.getByRole("banner"))).height).toBeLessThanOrEqual(56);
    await expect(page.getByRole("button", { name: "Export", exact: true })).toBeHidden();
    await press(page, "Menu");
    for (const name of ["Undo", "Redo", "Tables", "Open", "Share", "Export", "Theme", "Help"])
      await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
    // Two columns of whole words: none lies over its neighbour or beyond the edge.
    const over = await page
      .locator(".topbar-actions")
      .evaluate((menu) =>
        [menu, ...menu.querySelectorAll("button")]
          .filter((one) => one.scrollWidth > one.clientWidth)
          .map((one) => one.textContent),
      );
    expect(over).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
    await expect(page.getByRole("button", { name: "Help", exact: true })).toBeHidden();
    await press(page, "Menu");
    await press(page, "Help");
    await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Theme" })).toBeHidden();
  });

  test("a sheet has half or full height, by its handle, by a swipe, and goes by its button", async ({
    page,
  }) => {
    await openPage(page);
    await press(page, "Show filters");
    const sheet = page.locator(".page-filters");
    const half = await box(sheet);
    expect(half.height).toBeGreaterThan(0.45 * 844);
    expect(half.height).toBeLessThan(0.6 * 844);
    await press(page, "Full height");
    expect((await box(sheet)).height).toBeGreaterThan(0.85 * 844);
    await swipe(page, 120);
    expect((await box(sheet)).height).toBe(half.height);
    await swipe(page, -120);
    expect((await box(sheet)).height).toBeGreaterThan(0.85 * 844);
    await swipe(page, 120);
    await swipe(page, 120);
    await expect(sheet).toBeHidden();
    await press(page, "Show details");
    await press(page, "Close details");
    await expect(page.locator(".page-details")).toBeHidden();
    await press(page, "Show details");
    await page.keyboard.press("Escape");
    await expect(page.locator(".page-details")).toBeHidden();
  });

  /** Drags the handle of the sheet that is up by so many CSS px, down being positive. */
  async function swipe(page: Page, down: number): Promise<void> {
    const handle = await box(page.locator(".side-panel-handle"));
    const x = handle.x + handle.width / 2;
    const y = handle.y + handle.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + down, { steps: 4 });
    await page.mouse.up();
  }
});
