// A walk without a plan: whatever can be pressed is pressed, in an order that a seed decides. Nothing may break, and
// where it ends must be a view like any other: it is undone and redone, and it comes back after a reload.
import { expect, test, type Page } from "@playwright/test";
import { counts, drawn, expectNone, openPage, watchViolations } from "./page.ts";
import { still } from "./still.ts";

const STEPS = Number(process.env["SOAK_STEPS"] ?? "60");
const SEED = Number(process.env["SOAK_SEED"] ?? "20220224");

/** What would leave the page, save a file or wait for a person. */
const LEFT_ALONE = /download|copy|copied|save|print|choose file|^file$|reload|try again/iu;
const KEYS = ["ArrowRight", "ArrowLeft", "Home", "End", "PageDown", "Escape", "Enter", "+", "0", "t", "?"];
const WORDS = ["wang", "ukraine", "peace talks", "2023", "lavrov astana", "zzz"];

/** Numbers from 0 to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Presses one of the things in sight; answers what it was. */
function pressSome(page: Page, draw: number): Promise<string> {
  return page.evaluate(
    ({ share, skipped }) => {
      const scope = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
      const all = scope.querySelectorAll<HTMLElement>(
        "button, input[type=radio], input[type=checkbox], [role=tab], [role=slider], [role=option], summary",
      );
      const nameOf = (element: HTMLElement): string =>
        element.getAttribute("aria-label") ??
        (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent) ??
        "";
      const pressable = [...all].filter(
        (element) =>
          element.checkVisibility() &&
          !element.matches(":disabled, [aria-disabled=true]") &&
          element.closest("[inert]") === null &&
          !new RegExp(skipped, "iu").test(nameOf(element).trim()),
      );
      const chosen = pressable[Math.floor(share * pressable.length)];
      if (chosen === undefined) return "nothing";
      if (chosen.getAttribute("role") === "slider") chosen.focus();
      else chosen.click();
      return nameOf(chosen).trim().slice(0, 60);
    },
    { share: draw, skipped: LEFT_ALONE.source },
  );
}

async function act(page: Page, random: () => number): Promise<string> {
  const kind = random();
  const at = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (kind < 0.7) return `press ${await pressSome(page, random())}`;
  if (kind < 0.9) {
    const key = at(KEYS);
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  const word = at(WORDS);
  const search = page.getByRole("combobox", { name: "Search" });
  if ((await page.locator("dialog[open]").count()) > 0) await page.keyboard.press("Escape");
  else {
    await search.fill(word, { timeout: 3000 });
    await page.keyboard.press("Enter");
  }
  return `search ${word}`;
}

test("a walk without a plan breaks nothing, and ends at a view that comes back", async ({ page }) => {
  test.setTimeout(60_000 + STEPS * 2000);
  const violations = await watchViolations(page);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
  await openPage(page);
  const random = chance(SEED);
  const walked: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    walked.push(await act(page, random));
    const last = walked.slice(-8).join(" · ");
    expect(faults, `seed ${SEED}, step ${step}: ${last}`).toEqual([]);
    await expect(page.getByText("met a fault"), `seed ${SEED}, step ${step}: ${last}`).toHaveCount(0);
    await expect(page.getByRole("banner")).toBeAttached();
  }
  await settle(page);
  const end = await viewOf(page);
  await page.reload();
  await drawn(page);
  await still(page);
  expect(await viewOf(page)).toEqual(end);
  expectNone(await violations());
});

/** Nothing open, nothing playing. */
async function settle(page: Page): Promise<void> {
  for (let open = 0; open < 3; open += 1) await page.keyboard.press("Escape");
  const pause = page.getByRole("button", { name: "Pause", exact: true });
  if (await pause.isVisible()) await pause.click();
  await still(page);
}

async function viewOf(page: Page): Promise<unknown> {
  return { hash: await page.evaluate(() => location.hash), counts: await counts(page) };
}
