import type { Browser, Page } from "@playwright/test";
import { median, percentile } from "./percentile.ts";
import type { Figure } from "./run-bench.ts";

const STEPS = 240;
const MOST_WORK_MS = 12;
const LATE_MS = 17.5;
const MOST_LATE = 0.05;

interface Frames {
  /** Time inside animation-frame callbacks and input handlers, per frame. */
  work: number[];
  intervals: number[];
}

/**
 * Drags the From thumb to and fro over the built-in graph, one pointer move per frame, and measures each frame:
 * the work from the start of its callbacks to the drawn picture, and the time since the frame before.
 */
export async function benchScrub(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // The runner's compiler names inner functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await countWork(page);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName("load").length > 0);
  await page.waitForTimeout(2000);
  const empty = await drag(page, false);
  const { work, intervals } = await drag(page, true);
  await context.close();
  const late = intervals.filter((interval) => interval >= LATE_MS).length / intervals.length;
  const lateEmpty = empty.intervals.filter((interval) => interval >= LATE_MS).length / empty.intervals.length;
  const p95 = percentile(work, 0.95);
  return [
    {
      name: "scrubbing the built-in graph, work per frame, 95th percentile",
      value: `${p95.toFixed(1)} ms (median ${median(work).toFixed(1)}, ${work.length} frames)`,
      bound: `at most ${MOST_WORK_MS} ms`,
      holds: p95 <= MOST_WORK_MS,
    },
    {
      name: `scrubbing the built-in graph, frame intervals of ${LATE_MS} ms and more`,
      value: `${(late * 100).toFixed(1)} % (an untouched page in the same run: ${(lateEmpty * 100).toFixed(1)} %)`,
      bound: `at most ${MOST_LATE * 100} %`,
      holds: late <= MOST_LATE,
    },
  ];
}

/** Wraps animation-frame callbacks before the page's first script, so that all work of a frame is summed. */
async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = globalThis.requestAnimationFrame.bind(globalThis);
    const state = { work: 0 };
    Object.assign(globalThis, { frameWork: state, plainFrame: original });
    globalThis.requestAnimationFrame = (callback) =>
      original((time) => {
        const before = performance.now();
        callback(time);
        state.work += performance.now() - before;
      });
  });
}

async function drag(page: Page, moves: boolean): Promise<Frames> {
  return page.evaluate(
    ({ steps, moves }) =>
      new Promise<Frames>((resolve) => {
        const scope = globalThis as unknown as {
          frameWork: { work: number };
          plainFrame: typeof requestAnimationFrame;
        };
        const thumb = document.querySelector<HTMLElement>('[role="slider"][aria-label="From"]');
        const box = thumb?.getBoundingClientRect();
        const x = (box?.left ?? 0) + (box?.width ?? 0) / 2;
        const y = (box?.top ?? 0) + (box?.height ?? 0) / 2;
        const send = (type: string, at: number) =>
          thumb?.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              cancelable: true,
              pointerId: 1,
              isPrimary: true,
              button: 0,
              buttons: 1,
              clientX: at,
              clientY: y,
            }),
          );
        const frames: Frames = { work: [], intervals: [] };
        let step = 0;
        let last = 0;
        if (moves) send("pointerdown", x);
        const tick = (time: number) => {
          if (step > 2) {
            frames.intervals.push(time - last);
            frames.work.push(scope.frameWork.work);
          }
          scope.frameWork.work = 0;
          last = time;
          step += 1;
          if (step > steps) {
            if (moves) send("pointerup", x);
            resolve(frames);
            return;
          }
          const before = performance.now();
          // A triangle over 500 px: every frame has another window.
          if (moves) send("pointermove", x + 500 * Math.abs(((step / 80) % 2) - 1));
          scope.frameWork.work += performance.now() - before;
          scope.plainFrame(tick);
        };
        scope.plainFrame(tick);
      }),
    { steps: STEPS, moves },
  );
}
