// axe over states of the page, with no rule switched off. Many states share one opening: they differ by the address
// alone, or by what is pressed in it. Each state is judged by what it adds; what stands in every state is judged once.
// The page's structure is the same in the dark, so there only colours are judged again, on the page that is open.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openPage, test } from "./page.ts";
import { still } from "./still.ts";

export interface AxeState {
  name: string;
  /** The address without "#"; absent = the page as the state before left it. */
  hash?: string;
  /** What is done once the address has come to rest. */
  arrange?: (page: Page) => Promise<unknown>;
  /** CSS selector of what the state adds; "page" = all of it. */
  within: string;
  /** Puts back what the address does not: an open dialog, a list. */
  leave?: (page: Page) => Promise<unknown>;
}

/** The parts of the page, as selectors. */
export const PART = {
  details: "[aria-label=Details]",
  graph: "[aria-label=Graph]",
  timeline: "[aria-label=Timeline]",
  filters: "[aria-label=Filters]",
  tables: "[aria-label=Tables]",
  dialog: "dialog[open]",
} as const;

/** One test that goes through the states one after the other on one page. */
export function checkStates(title: string, states: readonly AxeState[], schemes = ["light", "dark"]): void {
  test(title, async ({ page }) => {
    test.setTimeout(20_000 + states.length * 12_000);
    await openPage(page, states[0]?.hash);
    for (const state of states) {
      await test.step(state.name, async () => {
        await go(page, state);
        for (const scheme of schemes) {
          const found = await findings(page, state.within, scheme);
          expect.soft(found, `${state.name}, ${scheme}`).toEqual([]);
        }
        await inScheme(page, "light");
        await state.leave?.(page);
      });
    }
  });
}

async function go(page: Page, { hash, arrange }: AxeState): Promise<void> {
  if (hash !== undefined) await page.evaluate((to) => (location.hash = to), hash);
  await still(page);
  await arrange?.(page);
  await still(page);
}

/** What axe finds in a part of the page: in the light by all rules, in the dark by those of colour. */
export async function findings(page: Page, within = "page", scheme = "light"): Promise<string[]> {
  await inScheme(page, scheme);
  const axe = new AxeBuilder({ page });
  if (within !== "page") axe.include(within);
  if (scheme === "dark") axe.withRules(["color-contrast"]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ""}`),
  );
}

async function inScheme(page: Page, scheme: string): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme === "dark" ? "dark" : "light" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
}
