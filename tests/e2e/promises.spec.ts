// What the page promises never to do. Each check of an absence is paired with a planted offence that it must catch.
import { expect, test, type Page } from "@playwright/test";
import { APP_BASE, APP_PORT } from "../support/serve-dist.ts";
import { expectNone, openPage, region, typeDates, watchRequests, watchViolations } from "./page.ts";

/** A whole visit: filter, read, tables, dialogs, pictures, themes, an opened file, a broken one. */
async function wholeVisit(page: Page): Promise<void> {
  await openPage(page);
  await typeDates(page, "2022-03", "2022-04");
  await page.getByRole("combobox", { name: "Search" }).fill("kuleba");
  await page.getByRole("listbox").getByRole("option").first().click();
  await expect(region(page, "Details").getByRole("heading", { level: 2 })).toContainText("Kuleba");
  for (const tab of ["Contacts", "About", "Statements"])
    await page.getByRole("tab", { name: tab, exact: true }).click();
  await page.getByRole("radio", { name: "Ties" }).click({ force: true });
  await page.getByRole("button", { name: "Tables", exact: true }).click();
  await expect(page.getByRole("table", { name: "Statements" })).toBeVisible();
  await page.getByRole("button", { name: "Tables", exact: true }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  for (const name of ["Help", "Share"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: "Download" }).click();
  await (await download).path();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{ no") });
  await expect(page.getByRole("dialog", { name: "Open" })).toContainText("broken.json");
  await page.keyboard.press("Escape");
}

test.describe("content security policy", () => {
  for (const [how, port] of [
    ["sent as a header", APP_PORT],
    ["in the page's own meta only", APP_PORT + 1],
  ] as const) {
    test(`a whole visit breaks no rule of the strict policy ${how}`, async ({ browser }) => {
      const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}${APP_BASE}` });
      const violations = await watchViolations(page);
      await wholeVisit(page);
      expectNone(await violations());
      await page.close();
    });
  }

  test("a planted inline style and a planted foreign picture are caught", async ({ page }) => {
    const violations = await watchViolations(page);
    await openPage(page);
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(style);
      document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/beacon.png" }));
    });
    await expect.poll(async () => (await violations()).join("\n")).toMatch(/style-src.*\n.*img-src/);
  });
});

test.describe("requests", () => {
  test("a whole visit asks nothing of anybody but its own origin, and sends nothing", async ({ page }) => {
    const foreign = watchRequests(page);
    await wholeVisit(page);
    expectNone(foreign);
  });

  test("a planted request elsewhere is caught", async ({ browser }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const foreign = watchRequests(page);
    await page.goto(`http://127.0.0.1:${APP_PORT}${APP_BASE}`);
    await page.evaluate(() =>
      fetch("http://127.0.0.1:9/beacon", { method: "POST", mode: "no-cors" }).catch(() => undefined),
    );
    expect(foreign).toEqual(["POST http://127.0.0.1:9/beacon"]);
    await context.close();
  });
});

test("another site's page that frames Readout is shown a notice and no data", async ({ page }) => {
  // The header forbids framing altogether; this is the page's own answer where no header is sent.
  await page.goto(`http://127.0.0.1:${APP_PORT + 2}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("does not show its graph inside another site")).toBeVisible();
  await expect(frame.getByRole("region", { name: "Graph" })).toHaveCount(0);
});
