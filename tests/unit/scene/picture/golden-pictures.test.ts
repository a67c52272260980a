// Whole pictures, byte for byte. After a wanted change: UPDATE_GOLDEN=1 npx vitest run --project unit golden,
// then look at the pictures in tests/golden.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { makeMarkPicture } from "#features/export/mark-picture.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { legendOf } from "#scene/legend.ts";
import { buildPicture } from "#scene/picture/build-picture.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { eventGraph } from "#tests/support/event-graph.ts";
import { pictureToSvg } from "#drawing/picture-to-svg.ts";
import { EVERYTHING, SPRING, TINY, tinyScene, type TinyChoice } from "../tiny-scene.ts";

const FOLDER = fileURLToPath(new URL("../../../golden/", import.meta.url));
const COMPARED = compareWindows(
  TINY,
  EVERYTHING,
  { from: dayFromCalendar(2022, 2, 1), to: dayFromCalendar(2022, 3, 29) },
  { from: dayFromCalendar(2022, 3, 30), to: dayFromCalendar(2022, 7, 31) },
);
const CASES: readonly { name: string; theme: "light" | "dark"; choice: TinyChoice }[] = [
  { name: "contacts-light", theme: "light", choice: { criteria: SPRING } },
  { name: "contacts-dark", theme: "dark", choice: {} },
  { name: "contacts-selected-light", theme: "light", choice: { criteria: SPRING, selection: ["ana-arden"] } },
  { name: "ties-light", theme: "light", choice: { mode: "ties" } },
  {
    name: "ties-selected-dark",
    theme: "dark",
    choice: { mode: "ties", selection: ["ana-arden~boris-bell"] },
  },
  {
    name: "ties-two-periods-light",
    theme: "light",
    choice: { mode: "ties", criteria: SPRING, rest: { comparison: COMPARED } },
  },
  { name: "contacts-two-periods-dark", theme: "dark", choice: { rest: { comparison: COMPARED } } },
];
/** Two states that met every ten days and then no more, and two that met to the end. */
const SILENT = eventGraph(
  [
    ["2022-03-01", "ab"],
    ["2022-03-11", "ab"],
    ["2022-03-21", "ab"],
    ["2022-03-31", "ab"],
    ["2022-03-05", "ac"],
    ["2022-04-05", "ac"],
    ["2022-05-05", "ac"],
    ["2022-06-05", "ac"],
  ],
  Array.from("abc", (id) => ({ id, kind: "state" })),
);
const TO_JUNE = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 6, 10) };
/** As they are printed. */
const PRINTED: readonly { name: string; dataset?: Dataset; view: Partial<ViewState> }[] = [
  { name: "seats-light", view: {} },
  { name: "seats-two-periods-light", view: { window: COMPARED.a, compare: COMPARED.b } },
  { name: "lanes-two-periods-light", view: { mode: "lanes", window: COMPARED.a, compare: COMPARED.b } },
  { name: "seats-silence-light", dataset: SILENT, view: { silence: true, window: TO_JUNE } },
  {
    name: "lanes-silence-light",
    dataset: SILENT,
    view: { mode: "lanes", silence: true, window: TO_JUNE, selection: ["a", "b"] },
  },
];

describe("the pictures of the tiny graph", () => {
  it.each(CASES)("$name is drawn as it was", ({ name, theme, choice }) => {
    const scene = tinyScene(choice);
    const picture = buildPicture(scene, {
      title: "The river talks",
      subtitle: ["1 March to 30 April 2022", "6 actors, 4 events, 7 statements."],
      legend: legendOf(scene, TINY),
      sources: [
        { outlet: "The Daily Lantern", records: 10 },
        { outlet: "Foreign Ministry of Arvania", records: 3 },
      ],
      credit: "The river talks, edition 2022.1, CC BY 4.0. Drawn with Readout.",
      description: "Graph of contacts: The river talks.",
      width: 1200,
      maxGraphHeight: 860,
      theme,
      region: null,
    });
    expectGolden(name, pictureToSvg(picture));
  });

  it.each(PRINTED)("$name is printed as it was", ({ name, dataset = TINY, view }) => {
    const whole: ViewState = { ...INITIAL_VIEW, ...view };
    const subject = { dataset, view: whole, visible: createFilter(dataset).run(criteriaOf(whole)) };
    const { picture } = makeMarkPicture(subject, {
      what: whole.selection.length === 0 ? "visible" : "selection",
      page: "article",
      theme: "light",
      withRest: true,
      title: "The river talks",
      note: "",
    });
    expectGolden(name, pictureToSvg(picture));
  });
});

function expectGolden(name: string, svg: string): void {
  const file = `${FOLDER}${name}.svg`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, svg);
  expect(existsSync(file), `${name}.svg is missing: make it with UPDATE_GOLDEN=1`).toBe(true);
  expect(svg).toBe(readFileSync(file, "utf8"));
}
