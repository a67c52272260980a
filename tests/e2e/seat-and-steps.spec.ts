// A seat's hand-overs on the time axis, and the steps around what is selected.
import { expect, type Page } from "@playwright/test";
import { openPage, region, test } from "./page.ts";

const handOvers = (page: Page) => region(page, "Timeline").getByRole("list", { name: "Hand-overs" });

test("the hand-overs of a selected seat are marked on the axis, each on its day", async ({ page }) => {
  await openPage(page, "v=1&select=seat:china-foreign-minister");
  const marks = handOvers(page).getByRole("listitem");
  await expect(marks).toHaveText([
    /Foreign minister of China: Wang Yi → Qin Gang, 30 December 2022/,
    /Foreign minister of China: Qin Gang → Wang Yi, 25 July 2023/,
  ]);
  const labels = region(page, "Timeline").locator("[data-part=labels]");
  const start = (await labels.getByText("2023", { exact: true }).boundingBox())?.x ?? Number.NaN;
  const first = await marks.first().boundingBox();
  // Two days before the year's first.
  expect(Math.abs((first?.x ?? 0) - start)).toBeLessThan(8);
  expect(first?.width ?? 99).toBeLessThan(4);
  await page.goto("./#v=1&select=qin-gang");
  await expect(handOvers(page)).toHaveCount(0);
});

test("a hand-over on one of many days is a hatched band over all of them", async ({ page }) => {
  await openPage(page, "v=1&select=seat:turkmenistan-president");
  const mark = handOvers(page).getByRole("listitem");
  await expect(mark).toHaveText(/one day, 5 February to 14 October 2022/);
  await expect(mark).toHaveAttribute("data-unknown", "true");
  expect((await mark.boundingBox())?.width ?? 0).toBeGreaterThan(60);
});

test("arranged freely, the digits say how many steps around the selected stand out", async ({ page }) => {
  await openPage(page, "v=1&arrange=free&select=dmytro-kuleba");
  // Before the canvas is there, its keys are nobody's.
  await expect(page.getByRole("button", { name: "Fit" })).toBeEnabled();
  await region(page, "Graph").getByRole("application").focus();
  const hash = () => page.evaluate(() => location.hash);
  const said: Readonly<Record<string, string>> = {
    "0": "The focus alone stands out.",
    "1": "The focus and its neighbours stand out: 1 step.",
    "2": "The neighbourhood stands out: 2 steps.",
    "3": "The neighbourhood stands out: 3 steps.",
  };
  for (const [digit, words] of Object.entries(said)) {
    await page.keyboard.press(digit);
    await expect(page.getByText(words)).toBeAttached();
    if (digit === "1") await expect.poll(hash).not.toContain("depth=");
    else await expect.poll(hash).toContain(`depth=${digit}`);
  }
  await page.keyboard.press("Control+z");
  await expect.poll(hash).toContain("depth=2");
  await page.reload();
  await expect.poll(hash).toContain("depth=2");
});
