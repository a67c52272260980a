// Reference pictures of the parts of the page. Pictures of the same scene as SVG are compared exactly in
// tests/unit/scene; these allow for the small differences between browser versions, and for no more.
// `UPDATE_GOLDEN=1 npm run test:e2e -- pictures` renews them.
import { expect, type Locator, type Page } from "@playwright/test";
import { openPage, region, test } from "./page.ts";
import { PHONE, TOLERANCE_PX, WIDE, type PictureState } from "./picture-states.ts";
import { still } from "./still.ts";

const ALLOWED = { maxDiffPixels: TOLERANCE_PX };

function looksAsBefore({ name, hash, parts, schemes }: PictureState): void {
  test(`looks as before: ${name}`, async ({ page }) => {
    await openPage(page, hash);
    for (const scheme of schemes) {
      await inScheme(page, scheme);
      for (const part of parts) {
        const picture = `${name}-${part.toLowerCase()}-${scheme}.png`;
        if (part === "Details")
          await expect.soft(page).toHaveScreenshot(picture, { ...ALLOWED, clip: await inSight(page, part) });
        else await expect.soft(region(page, part)).toHaveScreenshot(picture, ALLOWED);
      }
    }
  });
}

/** The part of a region that the window shows: a long list is higher than any window, and measured as it is scrolled. */
async function inSight(
  page: Page,
  part: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await region(page, part).boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) throw new Error(`${part} is not on the page`);
  return { ...box, height: Math.min(box.height, size.height - box.y) };
}

async function inScheme(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
  await still(page);
}

for (const state of WIDE) looksAsBefore(state);

test.describe("narrow", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const state of PHONE) looksAsBefore(state);
});

test("a name that is gone from the graph, a card that is gone from the details: both are caught", async ({
  page,
}) => {
  await openPage(page, "v=1&from=2022-03-01&to=2022-04-30&select=wang-yi");
  await inScheme(page, "light");
  const graph = region(page, "Graph");
  const details = region(page, "Details");
  await expect(graph).toHaveScreenshot("an-actor-in-two-months-graph-light.png", ALLOWED);
  const seen = { ...ALLOWED, clip: await inSight(page, "Details") };
  await expect(page).toHaveScreenshot("an-actor-in-two-months-details-light.png", seen);

  await hideOneName(graph);
  await expect(graph).not.toHaveScreenshot("an-actor-in-two-months-graph-light.png", ALLOWED);
  await details
    .locator("article, li")
    .first()
    .evaluate((card) => (card.style.visibility = "hidden"));
  await expect(page).not.toHaveScreenshot("an-actor-in-two-months-details-light.png", seen);
});

/** Lays a patch of the ground's colour over the place in the picture that has most writing: 80 by 14 px. */
async function hideOneName(graph: Locator): Promise<void> {
  const shot = await graph.screenshot({ animations: "disabled" });
  await graph.evaluate(
    async (element, { bytes, width, height }) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const drawn = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (drawn === null) throw new Error("no canvas");
      drawn.drawImage(bitmap, 0, 0);
      const { data } = drawn.getImageData(0, 0, bitmap.width, bitmap.height);
      const at = (x: number, y: number): number => data[4 * (y * bitmap.width + x)] ?? 0;
      // Writing changes often along a line; discs and bars do not.
      const changesAt = (left: number, top: number): number => {
        let changes = 0;
        for (let y = top; y < top + height; y += 2)
          for (let x = left + 1; x < left + width; x += 1)
            if (Math.abs(at(x, y) - at(x - 1, y)) > 60) changes += 1;
        return changes;
      };
      let best = { left: 0, top: 0, changes: -1 };
      // Away from the edges, where buttons and headings are.
      for (let top = 100; top < bitmap.height - 100; top += 4)
        for (let left = 60; left < bitmap.width - width - 60; left += 8) {
          const changes = changesAt(left, top);
          if (changes > best.changes) best = { left, top, changes };
        }
      const patch = document.createElement("div");
      Object.assign(patch.style, {
        position: "fixed",
        left: `${element.getBoundingClientRect().left + best.left}px`,
        top: `${element.getBoundingClientRect().top + best.top}px`,
        width: `${width}px`,
        height: `${height}px`,
        background: "var(--ground)",
        zIndex: "99",
      });
      element.append(patch);
    },
    { bytes: [...shot], width: 80, height: 14 },
  );
}
