// Seats of the frozen edition and of made graphs, as a view has them.
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { PALETTES } from "#drawing/palette.ts";
import type { MarkInput, MarkView } from "#scene/mark-scene.ts";
import { edition20261 } from "../../../support/edition-2026-1.ts";

export const TWO_MONTHS = windowOf(2022, 3, 2022, 4);

/** Whole months, the last one included. */
export function windowOf(year: number, month: number, toYear: number, toMonth: number): DayWindow {
  return { from: dayFromCalendar(year, month, 1), to: dayFromCalendar(toYear, toMonth + 1, 1) - 1 };
}

const datasets = new Map<ReadoutGraph, Dataset>();

export function datasetOf(graph: ReadoutGraph): Dataset {
  const before = datasets.get(graph);
  if (before !== undefined) return before;
  const dataset = buildDataset(graph);
  datasets.set(graph, dataset);
  return dataset;
}

export function editionDataset(): Dataset {
  return datasetOf(edition20261());
}

export type SeatsChoice = Partial<Omit<MarkInput, "view">> & {
  view?: Partial<MarkView>;
  criteria?: Partial<Criteria>;
};

/** What seats are made of: the edition at 827 × 563 unless said otherwise. */
export function seatsInput({ view = {}, criteria = {}, ...rest }: SeatsChoice = {}): MarkInput {
  const dataset = rest.dataset ?? editionDataset();
  const window = view.window ?? null;
  return {
    dataset,
    visible: createFilter(dataset).run({ ...NO_CRITERIA, window, ...criteria }),
    view: {
      kind: "seats",
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
    axis: dataset.span,
    openFold: null,
    path: null,
    comparison: null,
    silence: null,
    before: null,
    ...rest,
  };
}
