// A page at rest, known by signals instead of by a time that is long enough.
import type { Page } from "@playwright/test";

/** How long nothing may have changed. */
const QUIET_MS = 160;
/** What never rests (a playing timeline) is taken as it is. */
const PATIENCE_MS = 4000;

/**
 * Waits until the fonts are there and neither the document nor a drawing has changed for a while: no mutation, no
 * new measure of `draw`, no script still on its way, no CSS transition running.
 */
export async function still(page: Page): Promise<void> {
  await page.evaluate(
    async ({ quietMs, patienceMs }) => {
      await document.fonts.ready;
      const startMs = performance.now();
      let changedMs = startMs;
      const changed = (): void => {
        changedMs = performance.now();
      };
      const mutations = new MutationObserver(changed);
      mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const entries = new PerformanceObserver(changed);
      entries.observe({ entryTypes: ["measure", "resource"] });
      await new Promise<void>((resolve) => {
        const look = (): void => {
          const nowMs = performance.now();
          if (document.getAnimations().some(({ playState }) => playState === "running")) changedMs = nowMs;
          if (nowMs - changedMs >= quietMs || nowMs - startMs >= patienceMs) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      mutations.disconnect();
      entries.disconnect();
    },
    { quietMs: QUIET_MS, patienceMs: PATIENCE_MS },
  );
}
