// The timeline by mouse, touch and keyboard in a real browser: every mode, key and gesture.
import { expect, type Page } from "@playwright/test";
import { syntheticGraph, type SyntheticOptions } from "../support/synthetic-graph.ts";
import { counts, openPage, region, test, typeDates } from "./page.ts";

const SPRING = "from=2022-03-01&to=2022-04-30";

function hash(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

function valueOf(page: Page, name: string): Promise<string | null> {
  return page.getByRole("slider", { name, exact: true }).getAttribute("aria-valuetext");
}

async function openSynthetic(page: Page, options: SyntheticOptions): Promise<void> {
  await openPage(page);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "invented.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(syntheticGraph(options))),
  });
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("banner")).toContainText(`${options.events} invented events`);
}

async function openMore(page: Page) {
  await region(page, "Timeline").getByRole("button", { name: "More" }).click();
  return page.getByRole("group", { name: "More timeline controls" });
}

/** The plot in page pixels. */
async function plotOf(page: Page) {
  const plot = page.locator(".timeline-track .timeline-plot").first();
  await plot.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = await plot.boundingBox();
  if (box === null) throw new Error("The plot is not laid out.");
  return { left: box.x, width: box.width, middle: box.y + box.height / 2, labels: box.y + box.height - 8 };
}

test.describe("keyboard", () => {
  test("arrows, Shift, Control, page keys, Home, End, brackets and Escape move the window", async ({
    page,
  }) => {
    await openPage(page, `${SPRING}&bin=month`);
    const to = page.getByRole("slider", { name: "To", exact: true });
    await to.focus();
    const seen = new Set<string | null>([await valueOf(page, "To")]);
    for (const key of ["ArrowRight", "Shift+ArrowRight", "PageUp", "PageDown", "End", "Home", "ArrowRight"]) {
      const value = await valueOf(page, "To");
      await page.keyboard.press(key);
      await expect.poll(() => valueOf(page, "To")).not.toBe(value);
      seen.add(await valueOf(page, "To"));
    }
    expect(seen.size).toBeGreaterThanOrEqual(5);
    await typeDates(page, "2022-03", "2022-04");
    await to.focus();
    await page.keyboard.press("Control+ArrowRight");
    await expect.poll(() => valueOf(page, "From")).toBe("1 May 2022, start of the window");
    await page.keyboard.press(",");
    await expect.poll(() => valueOf(page, "To")).toBe("30 April 2022, end of the window");
    // Bars are months here: both ends go one month outwards, and one back inwards.
    await page.keyboard.press("]");
    await expect.poll(() => valueOf(page, "From")).toBe("1 February 2022, start of the window");
    await page.keyboard.press("[");
    await expect.poll(() => valueOf(page, "From")).toBe("1 March 2022, start of the window");
    await page.keyboard.press("Escape");
    await expect.poll(() => hash(page)).not.toContain("from=");
  });

  test("Space plays and pauses, C grows from the beginning, plus magnifies, 0 shows the axis as at first", async ({
    page,
  }) => {
    await openPage(page, SPRING);
    const to = page.getByRole("slider", { name: "To", exact: true });
    await to.focus();
    const before = await valueOf(page, "To");
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
    await expect.poll(() => valueOf(page, "To")).not.toBe(before);
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    await page.keyboard.press("c");
    await expect.poll(() => hash(page)).toContain("mode=cumulative");
    await page.keyboard.press("c");
    await page.keyboard.press("+");
    await expect(region(page, "Timeline").getByText(/^Showing /)).toBeVisible();
    await expect.poll(() => hash(page)).toContain("axis=");
    await page.keyboard.press("0");
    await expect.poll(() => hash(page)).not.toContain("axis=");
  });

  test("all keys are in Help", async ({ page }) => {
    await openPage(page);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Help" });
    for (const words of ["One bar", "A whole window", "One year", "Narrower or wider", "Magnify the axis"])
      await expect(help.getByText(new RegExp(words)).first()).toBeVisible();
  });
});

test.describe("mouse", () => {
  test("drags a handle and the body, draws a new window, and chooses a bar and a label", async ({ page }) => {
    await openPage(page, SPRING);
    const plot = await plotOf(page);
    const at = (share: number) => plot.left + plot.width * share;
    // A new window on the empty axis, left of the first one.
    await page.mouse.move(at(0.1), plot.middle);
    await page.mouse.down();
    await page.mouse.move(at(0.2), plot.middle, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => hash(page)).not.toContain("from=2022-03-01");
    const drawn = hash(page);
    await page.mouse.move(at(0.15), plot.middle);
    await page.mouse.down();
    await page.mouse.move(at(0.35), plot.middle, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => hash(page)).not.toBe(drawn);
    const moved = hash(page);
    const handle = await page.getByRole("slider", { name: "To", exact: true }).boundingBox();
    if (handle === null) throw new Error("The handle is not there.");
    expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(24);
    await page.mouse.move(handle.x + 4, plot.middle);
    await page.mouse.down();
    await page.mouse.move(at(0.6), plot.middle, { steps: 4 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(hash(page)).toBe(moved);
    await page.mouse.dblclick(at(0.8), plot.middle);
    await expect.poll(() => hash(page)).not.toBe(moved);
    await region(page, "Timeline")
      .locator(".timeline-label")
      .filter({ hasText: /^2022$/ })
      .click();
    await expect.poll(() => hash(page)).toMatch(/from=2022-01-01&to=2022-12-31/);
  });

  test("the wheel with Ctrl magnifies the axis, the overview moves it, Reset shows all", async ({ page }) => {
    await openPage(page);
    const plot = await plotOf(page);
    await page.mouse.move(plot.left + plot.width * 0.8, plot.middle);
    await page.keyboard.down("Control");
    for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    const shown = page.getByRole("slider", { name: "Shown part of the axis" });
    await expect(shown).toBeVisible();
    const first = await shown.getAttribute("aria-valuetext");
    const box = await shown.boundingBox();
    if (box === null) throw new Error("The overview is not laid out.");
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 60, box.y + 8, { steps: 3 });
    await page.mouse.up();
    expect(await shown.getAttribute("aria-valuetext")).not.toBe(first);
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await expect(shown).toHaveCount(0);
  });
});

test.describe("touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a finger draws a window, targets are 44 px, and two fingers magnify", async ({ page, context }) => {
    await openPage(page);
    let plot = await plotOf(page);
    const touch = await context.newCDPSession(page);
    const send = (type: string, points: readonly number[]) =>
      touch.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: points.map((x, id) => ({ x, y: plot.middle, id })),
      });
    await send("touchStart", [plot.left + 40]);
    await send("touchMove", [plot.left + 80]);
    await send("touchMove", [plot.left + 120]);
    await send("touchEnd", []);
    await expect.poll(() => hash(page)).toContain("from=");
    const handle = await page.getByRole("slider", { name: "From", exact: true }).boundingBox();
    expect(handle?.width).toBeGreaterThanOrEqual(44);
    const before = hash(page);
    // The words under the bars have changed, and with them perhaps the height of the panel.
    await expect(region(page, "Timeline")).toContainText("outside");
    await page.waitForTimeout(700);
    plot = await plotOf(page);
    await send("touchStart", [plot.left + 140, plot.left + 180]);
    await send("touchMove", [plot.left + 120, plot.left + 200]);
    await send("touchMove", [plot.left + 80, plot.left + 240]);
    await send("touchEnd", []);
    await expect(page.getByRole("slider", { name: "Shown part of the axis" })).toBeVisible();
    expect(hash(page).match(/from=[^&]*/)?.[0]).toBe(before.match(/from=[^&]*/)?.[0]);
  });

  test("nothing lies beside the page, with everything on", async ({ page }) => {
    await openPage(page, `${SPRING}&vs=2022-05-01..2022-06-30&axis=2022-01-01..2022-12-31`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await openMore(page);
    const panel = await page.getByRole("group", { name: "More timeline controls" }).boundingBox();
    expect((panel?.x ?? -1) >= 0 && (panel?.x ?? 0) + (panel?.width ?? 999) <= 390).toBe(true);
  });
});

test.describe("modes and choices", () => {
  test("are in the address, are undone, and come back exactly", async ({ page }) => {
    await openPage(page, SPRING);
    const more = await openMore(page);
    await more.getByRole("radio", { name: "Single day" }).check({ force: true });
    await expect.poll(() => hash(page)).toContain("mode=day");
    await more.getByRole("radio", { name: "Cumulative" }).check({ force: true });
    await more.getByRole("radio", { name: "Month", exact: true }).check({ force: true });
    await more.getByRole("radio", { name: "Certainly in" }).check({ force: true });
    await more.getByRole("radio", { name: "Included" }).check({ force: true });
    await expect.poll(() => hash(page)).toContain("undated=1");
    const address = page.url();
    const counted = await counts(page);
    await page.goto("about:blank");
    await page.goto(address);
    await expect.poll(() => counts(page)).toEqual(counted);
    await expect(page.getByRole("img", { name: /^Events by month/ })).toBeVisible();
    expect(page.url()).toBe(address);
  });

  test("the step buttons, speed, skip and loop", async ({ page }) => {
    await openPage(page, SPRING);
    const more = await openMore(page);
    await more.getByRole("radio", { name: "4", exact: true }).check({ force: true });
    await more.getByRole("checkbox", { name: "Loop" }).check();
    await more.getByRole("checkbox", { name: "Skip empty" }).check();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Step forward" }).click();
    expect(await valueOf(page, "From")).toBe("1 May 2022, start of the window");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await page.waitForTimeout(1500);
    await page.getByRole("button", { name: "Pause" }).click();
    expect((await counts(page)).events).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await valueOf(page, "From")).toBe("1 May 2022, start of the window");
    await page.reload();
    const again = await openMore(page);
    await expect(again.getByRole("radio", { name: "4", exact: true })).toBeChecked();
  });

  test("typed intervals, and a sentence for what cannot be read", async ({ page }) => {
    await openPage(page);
    const from = page.getByRole("textbox", { name: "From date" });
    await from.fill("2022-03/2022-05");
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(page)).toMatch(/from=2022-03-01&to=2022-05-31/);
    await from.fill("26/04/2022");
    await page.keyboard.press("Enter");
    await expect(from).toHaveAttribute("aria-invalid", "true");
    expect(hash(page)).toMatch(/from=2022-03-01&to=2022-05-31/);
  });

  test("named ranges", async ({ page }) => {
    await openPage(page);
    await page.getByRole("button", { name: "Ranges" }).click();
    const menu = page.getByRole("group", { name: "Named ranges" });
    await menu.getByRole("button", { name: "Since the invasion" }).first().click();
    await expect.poll(() => hash(page)).toContain("from=2022-02-24");
    await page.getByRole("button", { name: "Ranges" }).click();
    await menu.getByRole("button", { name: "2022", exact: true }).click();
    await expect.poll(() => hash(page)).toMatch(/from=2022-01-01&to=2022-12-31/);
  });
});

test("two periods are compared on the same positions, swapped, listed with evidence, exported and cleared", async ({
  page,
}) => {
  await openPage(page, "from=2022-01-01&to=2022-08-31&view=ties&arrange=free");
  const more = await openMore(page);
  await more.getByRole("button", { name: "Compare two periods" }).click();
  const changes = region(page, "Changes");
  await expect(changes).toBeVisible();
  await expect(region(page, "Graph").getByText("+ Gained: only in the later period")).toBeVisible();
  const compared = hash(page);
  expect(compared).toContain("vs=");
  await changes.getByRole("button", { name: "Swap periods" }).click();
  await expect.poll(() => hash(page)).not.toBe(compared);
  await changes.getByRole("button", { name: "List of changes" }).click();
  const table = changes.getByRole("table", { name: "Changes between two periods" });
  await table.getByRole("button", { name: "Difference" }).click();
  await expect(table.getByRole("columnheader", { name: "Difference" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await table
    .getByRole("button", { name: /^Events of / })
    .first()
    .click();
  await expect(table.getByRole("region", { name: "Earlier period" })).toBeVisible();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "Visible" }).check({ force: true });
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  await (await download).path();
  await page.keyboard.press("Escape");
  await changes.getByRole("button", { name: "Clear comparison" }).click();
  await expect(changes).toHaveCount(0);
  await expect.poll(() => hash(page)).not.toContain("vs=");
});

test("silence colours the graph, explains itself, and lists whom one waits for", async ({ page }) => {
  await openPage(page, "silence=1&view=ties&arrange=free");
  const silence = region(page, "Silence");
  await silence.getByText("What is this?").click();
  await expect(silence.getByText(/median number of days/)).toBeVisible();
  await silence.getByRole("button", { name: "List of silences" }).click();
  await expect(silence.getByRole("table")).toBeVisible();
  await expect(region(page, "Graph").getByText("Usual interval unknown")).toBeVisible();
  await silence.getByRole("button", { name: "End silence" }).click();
  await expect.poll(() => hash(page)).not.toContain("silence");
});

test("a settled change is told in one sentence, which can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page);
  await typeDates(page, "2022-03", "2022-04");
  const copy = page.getByRole("button", { name: "Copy the sentence" });
  await copy.click();
  await expect(page.getByRole("button", { name: "Sentence copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/events?.*busiest: /);
  await expect(page.locator(".page-status").getByText(copied)).toBeVisible();
});

test.describe("with less motion", () => {
  test.use({ reducedMotion: "reduce" } as object);

  test("play steps and does not glide", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page, SPRING);
    const thumb = page.getByRole("slider", { name: "To", exact: true });
    await page.getByRole("button", { name: "Play", exact: true }).click();
    expect(await thumb.evaluate((element) => getComputedStyle(element).transitionProperty)).toBe("none");
    await page.getByRole("button", { name: "Pause" }).click();
  });
});

for (const options of [
  { events: 5 },
  { events: 40, dates: "none" },
] as const satisfies readonly SyntheticOptions[]) {
  const dates = "dates" in options ? `, dates ${options.dates}` : "";
  test(`the timeline works with ${options.events} events${dates}`, async ({ page }) => {
    await openSynthetic(page, options);
    const from = page.getByRole("slider", { name: "From", exact: true });
    await from.focus();
    for (const key of ["ArrowRight", "+", "Home", ".", ",", "0", "c", "c", "Escape"])
      await page.keyboard.press(key);
    await expect(from).toHaveAttribute("aria-valuetext", /start of the window/);
    await page.getByRole("checkbox", { name: "Undated" }).check();
    await expect.poll(async () => (await counts(page)).events).toBe(options.events);
  });
}
