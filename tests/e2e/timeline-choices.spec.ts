// What one can choose of the timeline, beyond the window: undated items, bars, dates in every form, time zones, and
// the same gestures by a finger.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { syntheticGraph } from "../support/synthetic-graph.ts";
import { counts, openPage, region, test } from "./page.ts";

const hash = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));

async function openMore(page: Page) {
  await region(page, "Timeline").getByRole("button", { name: "More" }).click();
  return page.getByRole("group", { name: "More timeline controls" });
}

async function openInvented(page: Page, events: number): Promise<void> {
  await openPage(page);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "invented.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(syntheticGraph({ events }))),
  });
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("undated events are counted beside the axis, included, shown alone, and left out again", async ({
  page,
}) => {
  await openInvented(page, 150);
  const dated = (await counts(page)).events;
  const box = page.getByRole("checkbox", { name: "Undated" });
  await expect(region(page, "Timeline")).toContainText(`${150 - dated} undated not shown`);
  await box.check();
  await expect.poll(async () => (await counts(page)).events).toBe(150);
  await page.getByRole("button", { name: "Only undated" }).click();
  await expect.poll(async () => (await counts(page)).events).toBe(150 - dated);
  await expect(page.getByRole("button", { name: "Only undated" })).toHaveAttribute("aria-pressed", "true");
  await box.uncheck();
  await expect.poll(async () => (await counts(page)).events).toBe(dated);
  for (let step = 0; step < 2; step += 1) await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await counts(page)).events).toBe(150);
});

test("with 20,000 events the heaviest ties are shown, and every key answers", async ({ page }) => {
  await openInvented(page, 20_000);
  await expect(page.getByRole("radio", { name: "Ties" })).toBeChecked();
  await expect(region(page, "Graph")).toContainText("ties not drawn");
  const before = await counts(page);
  const from = page.getByRole("slider", { name: "From", exact: true });
  await from.focus();
  for (const key of ["Shift+ArrowRight", "PageDown", "]", "[", ".", ","]) await page.keyboard.press(key);
  await expect.poll(async () => (await counts(page)).events).toBeLessThan(before.events);
  await page.keyboard.press("Escape");
  await expect.poll(() => counts(page)).toEqual(before);
});

test("bars are of the unit that is chosen, and say so", async ({ page }) => {
  await openPage(page, "v=1&axis=2022-01-01/2022-12-31");
  const more = await openMore(page);
  for (const [unit, words] of [
    ["Week", "week"],
    ["Month", "month"],
    ["Quarter", "quarter"],
    ["Year", "year"],
  ] as const) {
    await more.getByRole("radio", { name: unit, exact: true }).check({ force: true });
    await expect(page.getByRole("img", { name: new RegExp(`^Events by ${words}`) })).toBeVisible();
    await expect.poll(() => hash(page)).toContain(`bin=${words}`);
  }
  await more.getByRole("radio", { name: /^By width/ }).check({ force: true });
  await expect.poll(() => hash(page)).not.toContain("bin=");
});

test("dates are typed as year, month, day or interval, and mean all of it", async ({ page }) => {
  await openPage(page);
  const from = page.getByRole("textbox", { name: "From date" });
  const to = page.getByRole("textbox", { name: "To date" });
  const type = async (box: typeof from, text: string) => {
    await box.fill(text);
    await page.keyboard.press("Enter");
  };
  await type(to, "2023");
  await type(from, "2022-03");
  await expect.poll(() => hash(page)).toContain("from=2022-03-01&to=2023-12-31");
  await type(to, "2022-03");
  await expect.poll(() => hash(page)).toContain("from=2022-03-01&to=2022-03-31");
  await type(from, "2022-03-06");
  await expect.poll(() => hash(page)).toContain("from=2022-03-06&to=2022-03-31");
  await type(from, "2022-02/2022-05");
  await expect.poll(() => hash(page)).toContain("from=2022-02-01&to=2022-05-31");
  await type(to, "next week");
  await expect(to).toHaveAttribute("aria-invalid", "true");
  await expect(region(page, "Timeline")).toContainText("next week");
  expect(await hash(page)).toContain("from=2022-02-01&to=2022-05-31");
});

test("hiding what lies outside is a choice that is kept for the next visit", async ({ page }) => {
  await openPage(page, "v=1&from=2022-03-01&to=2022-04-30");
  await page.getByRole("radio", { name: "Hide" }).check({ force: true });
  await openPage(page);
  await expect(page.getByRole("radio", { name: "Hide" })).toBeChecked();
});

test("a picture of two periods says which", async ({ page }) => {
  await openPage(page, "v=1&from=2023-01-01&to=2023-06-30&vs=2022-07-01/2022-12-31&view=ties&arrange=free");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "Visible" }).check({ force: true });
  await dialog.getByRole("radio", { name: "SVG" }).check({ force: true });
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const svg = readFileSync(await (await download).path(), "utf8");
  expect(svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")).toContain(
    "1 July to 31 December 2022, compared with 1 January to 30 June 2023",
  );
  expect(svg).toContain("Gained: only in the later period");
});

// The days are proved on both sides of Greenwich by the unit tests; the other tests here run a day ahead of Greenwich.
test.describe("west of Greenwich", () => {
  test.use({ timezoneId: "America/Los_Angeles" });
  test("an address means the same days and the same counts", async ({ page }) => {
    await openPage(page, "v=1&from=2022-03-01&to=2022-04-30&vs=2023-01-01/2023-02-28&bin=month&certain=1");
    const slider = (name: string) => page.getByRole("slider", { name, exact: true });
    await expect(slider("From")).toHaveAttribute("aria-valuetext", "1 March 2022, start of the window");
    await expect(slider("To")).toHaveAttribute("aria-valuetext", "30 April 2022, end of the window");
    await expect(slider("Second period end")).toHaveAttribute("aria-valuetext", /^28 February 2023/);
    expect(await counts(page)).toEqual({ actors: 27, events: 10, statements: 33 });
    await slider("From").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => hash(page)).toContain("from=2022-02-01&to=2022-04-30");
  });
});

test.describe("a finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("drags a handle and the window, and taps the buttons", async ({ page, context }) => {
    await openPage(page, "v=1&from=2022-03-01&to=2022-08-31");
    const touch = await context.newCDPSession(page);
    const send = (type: string, points: readonly { x: number; y: number }[]) =>
      touch.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints: [...points] });
    const drag = async (x: number, y: number, by: number) => {
      await send("touchStart", [{ x, y }]);
      for (const share of [0.3, 0.7, 1]) await send("touchMove", [{ x: x + by * share, y }]);
      await send("touchEnd", []);
    };
    const middleOf = async (selector: string) => {
      const element = page.locator(selector).first();
      await element.evaluate((each) => each.scrollIntoView({ block: "center" }));
      const box = await element.boundingBox();
      if (box === null) throw new Error(`There is no ${selector}.`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const handle = await middleOf('[role="slider"][aria-label="To"]');
    await drag(handle.x, handle.y, 30);
    await expect.poll(() => hash(page)).toMatch(/from=2022-03-01&to=202[23]-/);
    await expect.poll(() => hash(page)).not.toContain("to=2022-08-31");
    const wider = await hash(page);
    // The sentence about the change has come, and with it perhaps another height of the panel.
    await page.waitForTimeout(900);
    const body = await middleOf(".timeline-track [data-part=body]");
    await drag(body.x, body.y, -40);
    await expect.poll(() => hash(page)).not.toBe(wider);
    expect(await hash(page)).not.toContain("from=2022-03-01");
    // A finger that has just dragged rests a moment; so does the sentence.
    await page.waitForTimeout(900);
    await page.getByRole("button", { name: "All dates" }).tap();
    await expect.poll(() => hash(page)).not.toContain("from=");
    // A mark under the finger is pressed by a tap; a drag that starts on it is one of the window.
    const mark = page.locator(".timeline-mark").first();
    await mark.tap();
    await expect.poll(() => hash(page)).toContain("select=");
  });
});
