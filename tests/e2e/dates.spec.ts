// Choosing dates: typing, dragging, keys, and what follows at once.
import { expect } from "@playwright/test";
import { counts, openPage, region, test, typeDates } from "./page.ts";

test("typed dates narrow counts, details and tables alike, and the count outside is in view", async ({
  page,
}) => {
  await openPage(page);
  const all = await counts(page);
  await typeDates(page, "2022-03", "2022-04");
  await expect.poll(async () => (await counts(page)).events).toBeLessThan(all.events);
  const some = await counts(page);
  expect(some.events).toBeGreaterThan(0);
  await expect(region(page, "Timeline")).toContainText(`${all.events - some.events} outside`);
  await expect(page.getByRole("status")).toContainText(`${some.events} of ${all.events} events`);
  await page.getByRole("button", { name: "Tables", exact: true }).click();
  await expect(page.getByRole("table", { name: "Events" })).toHaveAttribute(
    "aria-rowcount",
    String(some.events + 1),
  );
  // Whoever stands for somebody who took part has a row too: the table is longer than the count.
  const rows = await page.getByRole("table", { name: "Actors" }).getAttribute("aria-rowcount");
  expect(Number(rows)).toBeGreaterThan(some.actors);
  expect(Number(rows)).toBeLessThan(all.actors);
  await expect(page.getByRole("table", { name: "Statements" })).toHaveAttribute(
    "aria-rowcount",
    String(some.statements + 1),
  );
});

test("a date that cannot be read is answered with a sentence, and the old dates stay", async ({ page }) => {
  await openPage(page, "v=1&from=2022-03-01&to=2022-04-30");
  const before = await counts(page);
  await page.getByRole("textbox", { name: "From date" }).fill("2022-13-40");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "From date" })).toHaveAccessibleDescription(
    /2022-13|month/i,
  );
  expect(await counts(page)).toEqual(before);
});

test("both thumbs work by keys, say their date in words, and never pass each other", async ({ page }) => {
  await openPage(page, "v=1&from=2022-03-01&to=2022-04-30");
  const from = page.getByRole("slider", { name: "From" });
  const to = page.getByRole("slider", { name: "To" });
  await expect(from).toHaveAttribute("aria-valuetext", /1 March 2022/);
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await expect(from).not.toHaveAttribute("aria-valuetext", /^1 March 2022/);
  await page.keyboard.press("End");
  const [low, high] = await Promise.all([
    from.getAttribute("aria-valuenow"),
    to.getAttribute("aria-valuenow"),
  ]);
  expect(Number(low)).toBeLessThanOrEqual(Number(high));
  await to.focus();
  await page.keyboard.press("Home");
  const [still, low2] = await Promise.all([
    to.getAttribute("aria-valuenow"),
    from.getAttribute("aria-valuenow"),
  ]);
  expect(Number(still)).toBeGreaterThanOrEqual(Number(low2));
});

test("a dragged thumb filters while it moves, keeps every node in its place, and is one undo step", async ({
  page,
}) => {
  await openPage(page);
  const all = await counts(page);
  const thumb = page.getByRole("slider", { name: "From" });
  const box = await thumb.boundingBox();
  if (box === null) throw new Error("the thumb has no place");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const seen = new Set<number>();
  for (let step = 1; step <= 20; step += 1) {
    await page.mouse.move(x + step * 25, y);
    seen.add((await counts(page)).events);
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(4);
  await expect(page).toHaveURL(/from=/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => counts(page)).toEqual(all);
  await expect(page).not.toHaveURL(/from=/);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(page).toHaveURL(/from=/);
});

test("the view is in the address, and comes back from it", async ({ page }) => {
  await openPage(page);
  await typeDates(page, "2022-03", "2022-04");
  await page.getByRole("radio", { name: "Ties" }).check({ force: true });
  await region(page, "Filters").getByRole("checkbox", { name: "Call", exact: true }).check();
  await expect(page).toHaveURL(/#v=1&from=2022-03-01&to=2022-04-30&view=ties&types=call$/);
  const before = await counts(page);
  await page.reload();
  await expect.poll(() => counts(page)).toEqual(before);
  await expect(page.getByRole("radio", { name: "Ties" })).toBeChecked();
  await page.goBack();
  await expect(page).not.toHaveURL(/types=call/);
  await expect(
    region(page, "Filters").getByRole("checkbox", { name: "Call", exact: true }),
  ).not.toBeChecked();
});

test("an address with broken parts opens the rest and names what it ignored", async ({ page }) => {
  await openPage(page, "v=1&from=2022-03-01&to=2022-04-30&select=wang-yi,nobody&kinds=__proto__");
  await expect(region(page, "Details").getByRole("heading", { level: 2 })).toHaveText("Wang Yi");
  await expect(region(page, "Notices")).toContainText("nobody");
  await expect(region(page, "Notices")).toContainText("__proto__");
});
