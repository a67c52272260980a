// axe on the states of the timeline, light, dark and on a phone.
import { expect, type Page } from "@playwright/test";
import { checkStates, PART, type AxeState } from "./axe-states.ts";
import { region, test } from "./page.ts";

const timeline = (page: Page) => region(page, "Timeline");
/** The timeline with the lists that stand above it. */
const WITH_LISTS = ".page-timeline";

const MORE: AxeState = {
  name: "More, open",
  hash: "v=1",
  arrange: async (page) => {
    await timeline(page).getByRole("button", { name: "More" }).click();
    await expect(page.getByRole("group", { name: "More timeline controls" })).toBeVisible();
  },
  within: WITH_LISTS,
  leave: (page) => page.keyboard.press("Escape"),
};
const RANGES: AxeState = {
  name: "Ranges, open",
  arrange: async (page) => {
    await timeline(page).getByRole("button", { name: "Ranges" }).click();
    await expect(page.getByRole("button", { name: /last 30 days/i })).toBeVisible();
  },
  within: WITH_LISTS,
  leave: (page) => page.keyboard.press("Escape"),
};
const COMPARED: AxeState = {
  name: "two periods compared, with the list",
  hash: "v=1&from=2023-01-01&to=2023-06-30&vs=2022-07-01/2022-12-31",
  arrange: async (page) => {
    await page.getByRole("button", { name: "List of changes" }).click();
    await expect(page.getByRole("table", { name: "Changes between two periods" })).toBeVisible();
  },
  within: WITH_LISTS,
};
const SILENT: AxeState = {
  name: "silence, with the list",
  hash: "v=1&from=2022-06-01&to=2023-06-30&silence=1&view=ties",
  arrange: async (page) => {
    await page.getByRole("button", { name: "List of silences" }).click();
    await expect(page.getByRole("table", { name: /^Silences/ })).toBeVisible();
  },
  within: WITH_LISTS,
};

checkStates("axe finds nothing in the timeline", [
  {
    name: "a magnified axis, with a selection",
    hash: "v=1&axis=2023-01-01/2023-06-30&from=2023-02-01&to=2023-05-31&select=wang-yi",
    within: PART.timeline,
  },
  {
    name: "a seat's hand-overs",
    hash: "v=1&select=seat:china-foreign-minister",
    arrange: (page) => expect(timeline(page).getByRole("list", { name: "Hand-overs" })).toBeAttached(),
    within: PART.timeline,
  },
  {
    name: "a settled change, told",
    hash: "v=1&from=2022-01-01&to=2022-02-28",
    arrange: async (page) => {
      await timeline(page).getByRole("button", { name: "Step forward" }).click();
      await expect(page.getByRole("button", { name: "Copy the sentence" })).toBeVisible();
    },
    within: ".narration",
  },
  {
    name: "playing",
    hash: "v=1&from=2022-01-01&to=2022-02-28",
    arrange: async (page) => {
      await timeline(page).getByRole("button", { name: "Play", exact: true }).click();
      await expect(timeline(page).getByRole("button", { name: "Pause", exact: true })).toBeVisible();
    },
    within: PART.timeline,
  },
]);
checkStates("axe finds nothing in what the timeline opens", [MORE, RANGES, COMPARED, SILENT]);

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  checkStates("axe finds nothing in what the timeline opens", [MORE, RANGES, COMPARED, SILENT], ["light"]);
});
