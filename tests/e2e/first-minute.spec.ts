// What a visitor gets before the first click, and what the axis promises: nothing hovered moves, every mark can be
// pressed, the time of the lanes lies over the time of the axis, and play says what comes in.
import { expect, type Page } from "@playwright/test";
import { openPage, region, test } from "./page.ts";

function hash(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

test("at first sight: what this is, three questions, and an axis of the months with contacts", async ({
  page,
}) => {
  await openPage(page);
  await expect(page.getByText(/Who met whom, who called whom, when/)).toBeVisible();
  const questions = region(page, "Questions").getByRole("button");
  await expect(questions).toHaveCount(3);
  await expect(region(page, "Timeline").locator(".timeline-label").first()).toHaveText("2022");
  await expect(page.locator(".timeline-landmark-main")).toContainText("24 Feb 2022: the invasion");
  const stub = page.getByRole("button", { name: "Show the time before 2022: 1 contact" });
  await stub.click();
  await expect(region(page, "Timeline").locator(".timeline-label").first()).toHaveText(/2020/);
  await page.getByRole("button", { name: "Begin the axis with 2022" }).click();
  await expect(stub).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("button", { name: "Begin the axis with 2022" })).toBeVisible();
});

test("who kept talking to Kyiv puts Ukraine in the middle, Wang or Qin lays the office between those it met", async ({
  page,
}) => {
  await openPage(page);
  const graph = region(page, "Graph");
  await region(page, "Questions")
    .getByRole("button", { name: /Who kept talking to Kyiv/ })
    .click();
  await expect(graph.getByRole("combobox", { name: "In the middle" })).toHaveValue("ukraine");
  await expect(graph.getByRole("radio", { name: "Contacts", exact: true })).toBeChecked();
  await region(page, "Questions")
    .getByRole("button", { name: /Wang Yi or Qin Gang/ })
    .click();
  await expect(graph.getByRole("radio", { name: "Lanes", exact: true })).toBeChecked();
  await expect(graph.getByRole("button", { name: "All lanes" })).toBeVisible();
  await expect.poll(() => hash(page)).toContain("lanes=only");
});

test("each question opens its view, and undo leads back", async ({ page }) => {
  await openPage(page);
  const questions = region(page, "Questions").getByRole("button");
  for (const question of await questions.all()) {
    await question.click();
    await expect(question).toHaveAttribute("aria-pressed", "true");
    await expect.poll(() => hash(page)).toContain("select=");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(question).toHaveAttribute("aria-pressed", "false");
    await expect.poll(() => hash(page)).not.toContain("select=");
  }
});

for (const width of [1440, 1024, 920])
  test(`nothing that is hovered moves the axis, and every mark can be pressed, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page);
    const marks = page.locator(".timeline-mark");
    const count = await marks.count();
    expect(count).toBeGreaterThan(5);
    const place = () => page.locator(".timeline-bars").evaluate((bars) => bars.getBoundingClientRect().top);
    const height = () => region(page, "Timeline").evaluate((part) => part.getBoundingClientRect().height);
    await marks.first().scrollIntoViewIfNeeded();
    const before = { top: await place(), height: await height() };
    for (let at = 0; at < count; at += 1) {
      const mark = marks.nth(at);
      await mark.hover();
      expect({ top: await place(), height: await height() }).toEqual(before);
      const selected = hash(page);
      await page.mouse.down();
      await page.mouse.up();
      await expect.poll(() => hash(page)).not.toBe(selected);
      await page.keyboard.press("Control+z");
      await page.mouse.move(5, 5);
    }
  });

test("the axis lies in the gutters of the lanes, and folding a column moves no day of it", async ({
  page,
}) => {
  await openPage(page);
  const plot = page.locator(".timeline-track .timeline-plot").first();
  const places = async () => {
    const [axis, graph] = [await plot.boundingBox(), await page.locator(".graph-stage").boundingBox()];
    if (axis === null || graph === null) throw new Error("it is not laid out");
    return {
      left: axis.x - graph.x,
      right: graph.x + graph.width - axis.x - axis.width,
      x: axis.x,
      width: axis.width,
    };
  };
  const open = await places();
  expect(open.left).toBe(176);
  expect(open.right).toBe(10);
  await page.getByRole("button", { name: "Show filters" }).click();
  await page.getByRole("button", { name: "Show details" }).click();
  const folded = await places();
  expect(folded.x).toBe(open.x);
  expect(folded.width).toBe(open.width);
});

test("play begins where the contacts begin, passes over what is empty, and says what comes in", async ({
  page,
}) => {
  await openPage(page);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  const caption = page.locator(".play-caption");
  await expect(caption).toHaveText(/ 2022 · .+/);
  const from = await page.getByRole("slider", { name: "From", exact: true }).getAttribute("aria-valuetext");
  expect(from).toMatch(/January 2022|February 2022/);
  await expect(page.locator(".narration p")).toHaveText("");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(caption).toHaveCount(0);
  await expect(page.locator(".narration p")).not.toHaveText("");
});
