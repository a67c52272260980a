// What the end-to-end tests share: the data, opening the page, reading its counts, watching what it must not do.
import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { EDITION_2026_1_FILE } from "../support/edition-2026-1.ts";

/**
 * A test over the frozen edition, whatever the built-in data has grown to. A route of the test's own goes before it.
 * Specs that know no number and no name of the data take Playwright's own `test` and see the built-in file.
 */
export const test = base.extend<{ frozenEdition: void }>({
  frozenEdition: [
    async ({ context }, use) => {
      await context.route("**/graph.json", (route) => route.fulfill({ path: EDITION_2026_1_FILE }));
      await use();
    },
    { auto: true },
  ],
});

/** Opens the page with a hash and waits until the graph is drawn and the details are there. */
export async function openPage(page: Page, hash = ""): Promise<void> {
  await page.goto(hash === "" ? "./" : `./#${hash}`);
  await drawn(page);
}

/** Waits for the first drawn graph. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("load").length > 0);
  await page.evaluate(() => document.fonts.ready);
}

export interface Counts {
  actors: number;
  events: number;
  statements: number;
}

/** The counts that the page states. */
export async function counts(page: Page): Promise<Counts> {
  const status = page.getByRole("status");
  return {
    actors: Number(await status.getAttribute("data-actors")),
    events: Number(await status.getAttribute("data-events")),
    statements: Number(await status.getAttribute("data-statements")),
  };
}

export function region(page: Page, name: string): Locator {
  return page.getByRole("region", { name, exact: true });
}

/** Sets both ends by typing, as a person would. */
export async function typeDates(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole("textbox", { name: "From date" }).fill(from);
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "To date" }).fill(to);
  await page.keyboard.press("Enter");
}

/** Every policy violation of the page, from before its first script. */
export async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenViolations: seen });
    document.addEventListener("securitypolicyviolation", (event) => {
      seen.push(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      );
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { seenViolations: string[] }).seenViolations);
}

/** Every request that is not a plain GET of the page's own origin. */
export function watchRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.context().on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin !== new URL(page.url()).origin && page.url() !== "about:blank")
      foreign.push(`${request.method()} ${request.url()}`);
    else if (request.method() !== "GET") foreign.push(`${request.method()} ${request.url()}`);
  });
  page.on("websocket", (socket) => foreign.push(`websocket ${socket.url()}`));
  return foreign;
}

/** Fails with the list when something was seen. */
export function expectNone(seen: readonly string[]): void {
  expect(seen).toEqual([]);
}
