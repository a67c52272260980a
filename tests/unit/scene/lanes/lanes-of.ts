// Lanes of the frozen edition, as a view has them.
import { readFileSync } from "node:fs";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { PALETTES } from "#drawing/palette.ts";
import type { MarkInput, MarkView } from "#scene/mark-scene.ts";

export const TWO_YEARS = windowOf(2022, 1, 2023, 12);
export const TWO_MONTHS = windowOf(2022, 3, 2022, 4);

/** Whole months, the last one included. */
export function windowOf(year: number, month: number, toYear: number, toMonth: number): DayWindow {
  return { from: dayFromCalendar(year, month, 1), to: dayFromCalendar(toYear, toMonth + 1, 1) - 1 };
}

let edition: Dataset | null = null;

export function editionDataset(): Dataset {
  edition ??= buildDataset(
    JSON.parse(readFileSync("tests/fixtures/edition-2026.1.json", "utf8")) as ReadoutGraph,
  );
  return edition;
}

export type LanesChoice = Partial<Omit<MarkInput, "view">> & {
  view?: Partial<MarkView>;
  criteria?: Partial<Criteria>;
};

/** What lanes are made of: the edition on two years at 827 × 563 unless said otherwise. */
export function lanesInput({ view = {}, criteria = {}, ...rest }: LanesChoice = {}): MarkInput {
  const dataset = rest.dataset ?? editionDataset();
  const window = view.window ?? null;
  return {
    dataset,
    visible: createFilter(dataset).run({ ...NO_CRITERIA, window, ...criteria }),
    view: {
      kind: "lanes",
      window,
      outside: "fade",
      selection: [],
      middle: null,
      between: true,
      counting: "once",
      lanesOnly: false,
      openSide: null,
      ...view,
    },
    hover: null,
    size: { width: 827, height: 563 },
    palette: PALETTES.light,
    axis: TWO_YEARS,
    openFold: null,
    path: null,
    comparison: null,
    silence: null,
    before: null,
    ...rest,
  };
}
