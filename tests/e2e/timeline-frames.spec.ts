// What a drag costs the timeline in each frame: everything that runs on the page's thread, less the
// graph's own drawing (the filter's step is in it). The bound is generous to slow machines that run other things beside.
import { expect, test, type Page } from "@playwright/test";
import { syntheticGraph } from "../support/synthetic-graph.ts";
import { openPage } from "./page.ts";

interface Frame {
  /** Handlers and frame callbacks, in ms. */
  work: number;
  draw: number;
}

/** Drags the window to and fro inside the page, one pointer move a frame, and answers what each frame cost. */
function dragFrames(page: Page): Promise<readonly Frame[]> {
  return page.evaluate(async () => {
    const track = document.querySelector(".timeline-track");
    const body = track?.querySelector("[data-part=body]");
    if (track == null || body == null) throw new Error("There is no window to drag.");
    const plot = track.querySelector(".timeline-plot")?.getBoundingClientRect() ?? new DOMRect();
    let work = 0;
    const frame = requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) =>
      frame((time) => {
        const start = performance.now();
        callback(time);
        work += performance.now() - start;
      });
    const send = (type: string, x: number, on: Element): void => {
      const at = { bubbles: true, cancelable: true, button: 0, isPrimary: true, pointerId: 1, buttons: 1 };
      on.dispatchEvent(new PointerEvent(type, { ...at, clientX: x, clientY: plot.top + 40 }));
    };
    Element.prototype.setPointerCapture = () => undefined;
    const frames: Frame[] = [];
    const from = plot.left + plot.width * 0.3;
    send("pointerdown", from, body);
    for (let step = 0; step < 50; step += 1) {
      performance.clearMeasures();
      work = 0;
      const start = performance.now();
      send("pointermove", from + Math.sin(step / 8) * plot.width * 0.06, track);
      work += performance.now() - start;
      await new Promise<void>((resolve) => void frame(() => setTimeout(resolve)));
      const draws = performance.getEntriesByName("draw");
      frames.push({ work, draw: draws.reduce((total, { duration }) => total + duration, 0) });
    }
    send("pointerup", from, track);
    return frames;
  });
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

for (const events of [1000, 20_000]) {
  test(`a drag over ${events} events costs the timeline little in each frame`, async ({ page }) => {
    test.setTimeout(120_000);
    await openPage(page);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByLabel("File", { exact: true }).setInputFiles({
      name: "invented.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(syntheticGraph({ events, actors: 60 }))),
    });
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("textbox", { name: "From date" }).fill("2018/2020");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(800);
    const frames = (await dragFrames(page)).slice(10);
    const own = frames.map(({ work, draw }) => work - draw);
    const figures = {
      "work p50": percentile(
        frames.map(({ work }) => work),
        0.5,
      ),
      "draw p50": percentile(
        frames.map(({ draw }) => draw),
        0.5,
      ),
      "without the graph p50": percentile(own, 0.5),
      "without the graph p95": percentile(own, 0.95),
    };
    test.info().annotations.push({ type: "frames", description: JSON.stringify(figures) });
    console.log(events, JSON.stringify(figures));
    expect(figures["without the graph p50"]).toBeLessThan(8);
  });
}
