// What a frame costs while dates move, while time plays and while the picture is moved, on graphs of three sizes.
import type { Browser, Page } from "@playwright/test";
import { syntheticGraph } from "../support/synthetic-graph.ts";
import { countFrameWork, moveFrames, type Frames, type Motion } from "./in-page-frames.ts";
import { median, percentile } from "./percentile.ts";
import type { Figure } from "./run-bench.ts";

const STEPS = 240;
const MOST_WORK_MS = 12;
const LATE_MS = 17.5;
const MOST_LATE = 0.05;

/** What is measured: so many invented events, or null = the built-in graph. */
const SIZES = [null, 1000, 20_000] as const;

interface Case {
  motion: Motion;
  name: string;
  /** What the page shows besides: two periods compared, or silence. */
  with?: "compare" | "silence";
}

const CASES: readonly Case[] = [
  { motion: "thumb", name: "scrubbing" },
  { motion: "body", name: "moving the window" },
  { motion: "play", name: "playing" },
  { motion: "pan", name: "panning" },
  { motion: "body", name: "moving the window while two periods are compared", with: "compare" },
  { motion: "body", name: "moving the window while silence is shown", with: "silence" },
];

/** Per size and motion: the work of a frame from the start of its callbacks to drawn, and late frames. */
export async function benchFrames(browser: Browser, address: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const events of SIZES) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // The runner's compiler names inner functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(countFrameWork);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName("load").length > 0);
    if (events !== null) await openInvented(page, events);
    await page.waitForTimeout(2000);
    const empty = await run(page, "none");
    for (const each of CASES) {
      const frames = each.with === undefined ? await run(page, each.motion) : await runWith(page, each);
      figures.push(...figuresOf(`${each.name}, ${sizeName(events)}`, frames, empty));
    }
    await context.close();
  }
  return figures;
}

async function openInvented(page: Page, events: number): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "invented.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(syntheticGraph({ events }))),
  });
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function run(page: Page, motion: Motion): Promise<Frames> {
  await page.getByRole("button", { name: "All dates" }).click();
  if (motion === "body" || motion === "play") await typeMiddle(page);
  await page.waitForTimeout(1000);
  if (motion === "play") await page.getByRole("button", { name: "Play", exact: true }).click();
  const frames = await page.evaluate(moveFrames, { motion, steps: STEPS });
  if (motion === "play") await page.getByRole("button", { name: "Pause", exact: true }).click();
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

function sizeName(events: number | null): string {
  return events === null ? "built-in graph" : `${events.toLocaleString("en")} events`;
}

const lateShare = (intervals: readonly number[]): number =>
  intervals.filter((interval) => interval >= LATE_MS).length / intervals.length;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
