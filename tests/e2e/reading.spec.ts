// "How did contacts between China and Ukraine differ before and after 26 April 2023, and which of them rest on a
// single source?" — by visible names only, counting every pointer action; it leaves as a chronology with footnotes.
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { edition20261 } from "../support/edition-2026-1.ts";
import { drawn, region, test } from "./page.ts";

const MOST_POINTER_ACTIONS = 20;

/** A hand that counts what it does. Typing after a press is the keyboard's. */
class Pointer {
  actions = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async press(
    role: "button" | "textbox" | "combobox" | "option" | "tab",
    name: string | RegExp,
  ): Promise<void> {
    this.actions += 1;
    // A list of choices in the toolbar has options too.
    const where = role === "option" ? this.page.getByRole("listbox") : this.page;
    await where
      .getByRole(role, typeof name === "string" ? { name, exact: true } : { name })
      .first()
      .click();
  }
  async choose(list: string, label: RegExp): Promise<void> {
    this.actions += 2;
    const select = this.page.getByRole("combobox", { name: list, exact: true });
    const option = select.locator("option", { hasText: label }).first();
    await select.selectOption((await option.getAttribute("value")) ?? "");
  }
}

test("the contacts of China and Ukraine before and after a day, and a chronology of them", async ({
  page,
}) => {
  await page.goto("./");
  await drawn(page);
  const hand = new Pointer(page);
  await hand.press("combobox", "Search");
  await page.keyboard.type("china");
  await hand.press("option", /^China/);
  await hand.press("tab", "Contacts");
  await hand.choose("Pair with", /^Ukraine \(\d+\)$/);
  await hand.press("button", "Show pair");
  await expect(region(page, "Details").getByRole("heading", { level: 2 })).toHaveText("China, Ukraine");
  await hand.press("textbox", "Before and after");
  await page.keyboard.type("2023-04-26\n");

  const answer = region(page, "Before and after");
  await expect(answer).toContainText(
    "Before 26 April 20237 contacts: 3 calls, 4 meetings. 2 rest on a single independent source:",
  );
  await expect(answer).toContainText(
    "From 26 April 20234 contacts: 1 call, 1 meeting, 2 visits. 1 rests on a single independent source:",
  );
  const single = await answer.getByRole("listitem").allInnerTexts();
  expect(single.map((line) => line.replaceAll(/\s+/g, " "))).toEqual([
    "Wang Yi – Kuleba meeting in New York between 22 and 23 Sep 2022",
    "Qin Gang – Kuleba call 16 Mar 2023",
    "Jeddah talks on Ukraine 5 to 6 Aug 2023",
  ]);

  await hand.press("button", "Export");
  await hand.press("tab", "Footnotes");
  const download = page.waitForEvent("download");
  await hand.press("button", "Save");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^readout_china.*\.md$/);
  expect(hand.actions).toBeLessThanOrEqual(MOST_POINTER_ACTIONS);

  const text = readFileSync(await file.path(), "utf8");
  expect(text).toMatch(/^# China, Ukraine\n/);
  expect(text).toMatch(/\*\*26 April 2023\.\*\* Xi – Zelensky call/);
  expectNotesToResolve(text);
});

/** Every number in the text has its note, every note is asked for, in order, and names a source of the graph. */
function expectNotesToResolve(text: string): void {
  const graph = edition20261();
  const notes = [...text.matchAll(/^\[\^(\d+)\]: (.+)$/gm)].map(([, number, note]) => ({
    number,
    note: note ?? "",
  }));
  const asked = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
  expect(notes.length).toBeGreaterThan(10);
  expect(notes.map(({ number }) => number)).toEqual([...asked]);
  expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => String(at + 1)));
  for (const { note } of notes) {
    const found = graph.sources.filter(
      (source) =>
        plain(note).includes(plain(source.title)) && (source.url === undefined || note.includes(source.url)),
    );
    expect(found, note).not.toEqual([]);
  }
}

/** Words without escapes, quotation marks and line breaks: what a note and a title have in common. */
function plain(words: string): string {
  return words
    .replaceAll("\\", "")
    .replaceAll(/[“”‘’"']/g, "")
    .replaceAll(/\s+/g, " ");
}
