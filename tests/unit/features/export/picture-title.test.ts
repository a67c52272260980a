import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { pictureTitle } from "#features/export/picture-title.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";

const dataset = buildDataset(edition20261());
const YEAR: DayWindow = { from: dayFromCalendar(2023, 1, 1), to: dayFromCalendar(2023, 12, 31) };

function titleOf(selection: readonly string[], window: DayWindow | null = null): string {
  const choice = choiceOf(dataset, selection);
  const { eventFrom, eventTo } = dataset.columns;
  const rows = chosenEvents(dataset, choice, true).filter(
    (row) => window === null || ((eventFrom[row] ?? 0) <= window.to && (eventTo[row] ?? 0) >= window.from),
  );
  return pictureTitle({ dataset, selection, choice, rows, window });
}

describe("the title of a picture", () => {
  it.each([
    [["xi-jinping", "volodymyr-zelensky"], null, "Xi Jinping and Volodymyr Zelensky spoke once"],
    [["side:china", "side:central-asia"], YEAR, "China and Central Asia were in contact 10 times in 2023"],
    [["wang-yi"], null, "Wang Yi had 46 contacts"],
    [
      ["volodymyr-zelensky", "sergei-lavrov"],
      null,
      "No contact between Volodymyr Zelensky and Sergei Lavrov in this collection",
    ],
    [["side:china", "united-states"], null, "China and the United States were in contact 29 times"],
    [["seat:china-foreign-minister"], YEAR, "The foreign minister of China had 29 contacts in 2023"],
    [
      ["sergei-lavrov", "seat:china-foreign-minister"],
      YEAR,
      "Sergei Lavrov and the foreign minister of China were in contact 10 times in 2023",
    ],
    [[], null, "China, the war in Ukraine and Central Asia, 2022–2023"],
    [["call-2023-04-26-xi-zelensky"], null, "Xi – Zelensky call (first since the invasion)"],
  ])("says who, how often and when: %j", (selection, window, title) => {
    expect(titleOf(selection, window)).toBe(title);
  });

  it("says met only where everybody sat in one place", () => {
    expect(titleOf(["emmanuel-macron", "ursula-von-der-leyen"])).toBe(
      "Emmanuel Macron and Ursula von der Leyen met once",
    );
  });

  it("names a day, a month and a stretch of days", () => {
    const day = dayFromCalendar(2023, 4, 26);
    expect(titleOf(["xi-jinping", "volodymyr-zelensky"], { from: day, to: day })).toMatch(
      /spoke once on 26 April 2023$/,
    );
    const month = { from: dayFromCalendar(2023, 4, 1), to: dayFromCalendar(2023, 4, 30) };
    expect(titleOf(["qin-gang"], month)).toMatch(/^Qin Gang had \d+ contacts in April 2023$/);
    const stretch = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) };
    expect(titleOf(["wang-yi"], stretch)).toMatch(/contacts from 1 March to 30 April 2022$/);
  });

  it("counts what is between three", () => {
    expect(titleOf(["wang-yi", "sergei-lavrov", "antony-blinken", "dmytro-kuleba"])).toMatch(
      /^\d+ contacts between Wang Yi, Sergei Lavrov, Antony Blinken and Dmytro Kuleba$/,
    );
    const five = ["wang-yi", "sergei-lavrov", "antony-blinken", "dmytro-kuleba", "xi-jinping"];
    expect(titleOf(five)).toMatch(/between Wang Yi, Sergei Lavrov, Antony Blinken and 2 more$/);
  });
});
