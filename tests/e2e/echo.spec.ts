// The uses of a phrase on the timeline, the split of a pair in the address, footnotes at hand, and what is no step.
import { expect, type Page } from "@playwright/test";
import { findings, PART } from "./axe-states.ts";
import { openPage, region, test, watchViolations } from "./page.ts";
import { still } from "./still.ts";

const lane = (page: Page) => region(page, "Timeline").getByRole("group", { name: "Same words", exact: true });
const marks = (page: Page) =>
  lane(page)
    .getByRole("list")
    .filter({ has: page.getByRole("button") })
    .getByRole("button");
const details = (page: Page) => region(page, "Details");

function hash(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

interface Box {
  left: number;
  right: number;
  top: number;
  height: number;
}

async function boxesOf(page: Page): Promise<Box[]> {
  return marks(page).evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, height } = one.getBoundingClientRect();
      return { left, right, top, height };
    }),
  );
}

test.describe("a phrase on the timeline", () => {
  test("by mouse: chosen in the search, read mark by mark, undone, reloaded and cleared", async ({
    page,
  }) => {
    const violations = await watchViolations(page);
    await openPage(page);
    await page.getByRole("combobox", { name: "Search" }).fill("central asian");
    await page.getByRole("option", { name: /^Same words/ }).click();
    await expect(lane(page)).toContainText(/Same words: central asian · \d+ uses by \d+ speakers/);
    await expect.poll(() => hash(page)).toContain("phrase=central asian");
    const all = await marks(page).count();
    expect(all).toBeGreaterThan(1);
    await expect(details(page).getByRole("heading", { level: 2 })).toContainText("statements");

    const last = marks(page).last();
    await expect(last).toHaveAccessibleName(/last use/);
    await last.click();
    await expect(last).toHaveAttribute("aria-current", "true");
    await expect(details(page).getByRole("article").first()).toContainText(/entral Asian/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(details(page).getByRole("heading", { level: 2 })).toContainText("statements");

    await page.reload();
    await expect(marks(page)).toHaveCount(all);
    await lane(page).getByRole("button", { name: "Clear the same words" }).click();
    await expect(lane(page)).toHaveCount(0);
    await expect.poll(() => hash(page)).not.toContain("phrase=");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(marks(page)).toHaveCount(all);
    expect(await violations()).toEqual([]);
  });

  test("by keyboard alone: from the search to a mark, and from mark to mark", async ({ page }) => {
    await openPage(page);
    await page.keyboard.press("/");
    await page.keyboard.type("central asian");
    await expect(page.getByRole("option", { name: /^Same words/ })).toBeVisible();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(marks(page).first()).toBeVisible();
    await page.getByRole("slider", { name: "To", exact: true }).focus();
    const isMark = () =>
      page.evaluate(() => document.activeElement?.classList.contains("phrase-mark") === true);
    for (let presses = 0; presses < 8 && !(await isMark()); presses++) await page.keyboard.press("Tab");
    await expect(marks(page).first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(marks(page).last()).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(marks(page).last()).toHaveAttribute("aria-current", "true");
    await expect(marks(page).last()).toBeFocused();
    // One tab stop for all the marks.
    await page.keyboard.press("Tab");
    expect(await isMark()).toBe(false);
  });

  test("an unknown day is hatched over all its days, and a known one is a mark at its day", async ({
    page,
  }) => {
    await openPage(page, "v=1&phrase=central%20asian");
    await expect(marks(page).first()).toBeVisible();
    const vague = marks(page).and(page.getByRole("button", { name: /unknown|between/ }));
    expect(await vague.count()).toBeGreaterThan(0);
    const spans = await lane(page)
      .locator(".phrase-span")
      .evaluateAll((all) =>
        all.map((one) => ({ width: one.clientWidth, hatch: getComputedStyle(one).backgroundImage })),
      );
    for (const { hatch } of spans) expect(hatch).toContain("repeating-linear-gradient");
    expect(Math.max(...spans.map(({ width }) => width))).toBeGreaterThan(24);
    await expect(lane(page).getByText("day unknown")).toBeVisible();
  });

  test("many uses stay apart and within reach on a desk, a tablet and a phone", async ({ page }) => {
    await openPage(page, "v=1&phrase=ukraine");
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      await still(page);
      await expect(marks(page).first()).toBeVisible();
      const rows = new Map<number, Box[]>();
      for (const box of await boxesOf(page)) rows.set(box.top, [...(rows.get(box.top) ?? []), box]);
      expect(rows.size).toBe(2);
      for (const row of rows.values()) {
        for (const [at, box] of row.entries()) {
          expect(box.height).toBeGreaterThanOrEqual(24);
          expect(box.right - box.left).toBeGreaterThanOrEqual(23.9);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(viewport.width);
          if (at > 0) expect(box.left).toBeGreaterThanOrEqual((row[at - 1]?.right ?? 0) - 0.1);
        }
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  });

  test("axe finds nothing in it, light and dark", async ({ page }) => {
    await openPage(page, "v=1&phrase=ukraine&select=wang-yi&from=2022-03-01&to=2022-12-31");
    await expect(marks(page).first()).toBeVisible();
    expect(await findings(page, PART.timeline)).toEqual([]);
    expect(await findings(page, PART.timeline, "dark")).toEqual([]);
  });
});

test("the day that splits a pair is in the address, and is undone and reloaded as it was", async ({
  page,
}) => {
  await openPage(page, "v=1&select=china,ukraine");
  await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  const field = details(page).getByRole("textbox", { name: "Before and after" });
  await field.fill("2023-04-26");
  await field.press("Enter");
  await expect.poll(() => hash(page)).toContain("split=2023-04-26");
  const answer = details(page).getByRole("region", { name: "Before and after" });
  await expect(answer).toContainText("Before 26 April 2023");
  const words = await answer.innerText();
  await page.reload();
  await expect(answer).toContainText("From 26 April 2023");
  expect(await answer.innerText()).toBe(words);
  await expect(field).toHaveValue("2023-04-26");
  await field.fill("2023");
  await field.press("Enter");
  await expect.poll(() => hash(page)).toContain("split=2023-01-01");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("2023-04-26");
});

test("the page stays as high as the window while a pair is read", async ({ page }) => {
  await openPage(page, "v=1&select=kazakhstan,tajikistan&split=2023");
  await details(page).getByRole("button", { name: "Paths" }).click();
  await expect(details(page).getByRole("region", { name: "Paths" })).toContainText("Forward in time");
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test("the footnotes of what is selected are one press away, and the focus comes back", async ({ page }) => {
  await openPage(page, "v=1&select=wang-yi");
  const button = details(page).getByRole("button", { name: "Footnotes" });
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog.getByRole("tab", { name: "Footnotes" })).toHaveAttribute("aria-selected", "true");
  await expect(dialog.getByRole("radio", { name: "Selection" })).toBeChecked();
  await expect(dialog.getByRole("region", { name: "Footnotes" })).toContainText("# Wang Yi");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog.getByRole("tab", { name: "Picture" })).toHaveAttribute("aria-selected", "true");
});

test("who only voted on one text is not joined by it, and the panel says what is no step", async ({
  page,
}) => {
  await openPage(page, "v=1&select=gabon,china");
  await page.getByRole("tab", { name: "Contacts", exact: true }).click();
  await details(page).getByRole("button", { name: "Paths" }).click();
  const paths = details(page).getByRole("region", { name: "Paths" });
  await expect(paths).toContainText("Not a step: a vote");
  await expect(paths).toContainText(/No chain of the contacts counted at any date joins/);
});
