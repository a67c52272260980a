// What a frame costs while dates move, while time plays, while the picture is moved or pointed at, in all three views
// and on graphs of several sizes. `npm run bench -- --views=lanes --sizes=20000` measures a part.
import type { Browser, Page } from "@playwright/test";
import { MADE_20000, MADE_450, madeGraph } from "../support/made/made-graph.ts";
import { syntheticGraph } from "../support/synthetic-graph.ts";
import { countFrameWork, moveFrames, type Frames, type Motion } from "./in-page-frames.ts";
import { openGraph } from "./open-graph.ts";
import { median, percentile } from "./percentile.ts";
import type { Figure } from "./run-bench.ts";

const STEPS = 240;
const MOST_WORK_MS = 12;
const LATE_MS = 17.5;
const MOST_LATE = 0.05;

type View = "Contacts" | "Ties" | "Lanes";

/** A graph that is measured, and in which views. */
interface Size {
  name: string;
  /** null = the built-in graph. */
  graph: (() => unknown) | null;
  views: readonly View[];
}

const ALL_VIEWS: readonly View[] = ["Contacts", "Ties", "Lanes"];
const SIZES: readonly Size[] = [
  { name: "built-in graph", graph: null, views: ALL_VIEWS },
  { name: "450 contacts", graph: () => madeGraph(MADE_450), views: ["Lanes"] },
  { name: "1,000 events", graph: () => syntheticGraph({ events: 1000 }), views: ALL_VIEWS },
  { name: "20,000 contacts", graph: () => madeGraph(MADE_20000), views: ALL_VIEWS },
];

interface Case {
  motion: Motion;
  name: string;
  /** What the page shows besides: two periods compared, or silence. */
  with?: "compare" | "silence";
  /** Absent = in every view. */
  views?: readonly View[];
}

const CASES: readonly Case[] = [
  { motion: "thumb", name: "scrubbing" },
  { motion: "body", name: "moving the window" },
  { motion: "play", name: "playing" },
  { motion: "pan", name: "panning" },
  { motion: "hover", name: "pointing at the picture" },
  { motion: "zoom", name: "magnifying the axis", views: ["Lanes"] },
  { motion: "body", name: "moving the window while two periods are compared", with: "compare" },
  { motion: "body", name: "moving the window while silence is shown", with: "silence" },
];

/** Per size, view and motion: the work of a frame from the start of its callbacks to drawn, and late frames. */
export async function benchFrames(
  browser: Browser,
  address: string,
  only: { views: string; sizes: string },
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES.filter(({ name }) => name.replace(",", "").includes(only.sizes))) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // The runner's compiler names inner functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(countFrameWork);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName("load").length > 0);
    if (size.graph !== null) await openGraph(page, size.graph());
    for (const view of size.views.filter((each) => each.toLowerCase().includes(only.views))) {
      await page.getByRole("radio", { name: view, exact: true }).check({ force: true });
      await page.waitForTimeout(2000);
      const empty = await run(page, "none");
      for (const each of CASES.filter(({ views }) => views === undefined || views.includes(view))) {
        const frames = each.with === undefined ? await run(page, each.motion) : await runWith(page, each);
        figures.push(...figuresOf(`${view}, ${size.name}, ${each.name}`, frames, empty));
      }
    }
    await context.close();
  }
  return figures;
}

async function run(page: Page, motion: Motion): Promise<Frames> {
  await page.getByRole("button", { name: "All dates" }).click();
  if (motion === "body" || motion === "play") await typeMiddle(page);
  await page.waitForTimeout(1000);
  if (motion === "play") await page.getByRole("button", { name: "Play", exact: true }).click();
  const frames = await page.evaluate(moveFrames, { motion, steps: STEPS });
  if (motion === "play") await page.getByRole("button", { name: "Pause", exact: true }).click();
  const reset = page.getByRole("button", { name: "Reset", exact: true });
  if (motion === "zoom" && (await reset.isVisible())) await reset.click();
  await page.waitForTimeout(500);
  return frames;
}

/** The same with something switched on for as long as it takes. */
async function runWith(page: Page, { motion, with: what }: Case): Promise<Frames> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  if (what === "compare") await page.getByRole("button", { name: "Compare two periods" }).click();
  else await page.getByRole("checkbox", { name: "Colour by silence" }).check();
  await page.keyboard.press("Escape");
  const frames = await run(page, motion);
  await page.getByRole("button", { name: what === "compare" ? "Clear comparison" : "End silence" }).click();
  return frames;
}

/** A window in the middle, so that there is room to move it. */
async function typeMiddle(page: Page): Promise<void> {
  const from = page.getByRole("textbox", { name: "From date" });
  const isLong = Number((await from.inputValue()).slice(0, 4)) < 2019;
  await from.fill(isLong ? "2018/2019" : "2022-06/2022-09");
  await page.keyboard.press("Enter");
}

function figuresOf(name: string, { work, intervals }: Frames, empty: Frames): readonly Figure[] {
  const p95 = percentile(work, 0.95);
  const late = lateShare(intervals);
  return [
    {
      name: `${name}: work per frame, 95th percentile`,
      value: `${p95.toFixed(1)} ms (median ${median(work).toFixed(1)}, most ${percentile(work, 1).toFixed(1)})`,
      bound: `at most ${MOST_WORK_MS} ms`,
      holds: p95 <= MOST_WORK_MS,
    },
    {
      name: `${name}: intervals of ${LATE_MS} ms and more`,
      value: `${percent(late)} (an untouched page in the same run: ${percent(lateShare(empty.intervals))})`,
      bound: `at most ${percent(MOST_LATE)}`,
      holds: late <= MOST_LATE,
    },
  ];
}

const lateShare = (intervals: readonly number[]): number =>
  intervals.filter((interval) => interval >= LATE_MS).length / intervals.length;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
