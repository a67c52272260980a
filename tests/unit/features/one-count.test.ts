// One truth for each side: whoever shows how many events an actor has shows the same number.
import fc from "fast-check";
import { expect, test } from "vitest";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { drawsMarks } from "#store/selectors/uses-marks.ts";
import { markInputOf } from "#store/selectors/scene-input-of.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import { PALETTES } from "#drawing/palette.ts";
import type { ViewMode } from "#store/view-state.ts";
import { pictureRows } from "#features/export/mark-picture.ts";
import { pictureTitle } from "#features/export/picture-title.ts";
import { referencesContent } from "#features/export/references/references-content.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { changeEvidence } from "#domain/compare/change-evidence.ts";
import { sideChanges } from "#domain/compare/side-changes.ts";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { seriesOf } from "#domain/evidence/series-of.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { narrate } from "#domain/narration/narrate.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { binsOf } from "#domain/time/bins.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { nodeFacts } from "#features/graph/node-facts.ts";
import { partitionEvents } from "#features/details/model/partition-rows.ts";
import { actorColumns } from "#features/tables/columns/actor-columns.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { plainCount, plainEventsOf, plainlyStandsFor } from "#tests/support/plain-counts.ts";

const LAST = dayFromCalendar(2022, 4, 30);

function arbitraryCriteria(): fc.Arbitrary<Criteria> {
  const from = fc.integer({ min: dayFromCalendar(2021, 12, 1), max: dayFromCalendar(2022, 4, 20) });
  const some = (...values: string[]) => fc.oneof(fc.constant([]), fc.subarray(values));
  return fc.record({
    window: fc.option(
      fc.tuple(from, fc.integer({ min: 0, max: 60 })).map(([day, more]) => ({ from: day, to: day + more })),
    ),
    certainty: fc.constantFrom("possibly", "certainly"),
    undated: fc.constantFrom("out", "in", "only"),
    facets: fc.record({
      kinds: fc.constant([]),
      sources: fc.constant([]),
      by: fc.constant([]),
      types: some("call", "meeting", "visit", "conference"),
      topics: some("water", "trade"),
      where: some("none", "XA"),
      sides: some("actor-0", "other-states"),
    }),
    without: fc.constantFrom(ALL_SOURCES, { ...ALL_SOURCES, sources: ["source-0"] }),
    query: fc.constantFrom("", "", "river"),
  });
}

function idOf(dataset: Dataset, row: number): string {
  return dataset.actors[row]?.id ?? "";
}

test("for any graph, dates, filters and switched-off sources", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const filter = createFilter(dataset);
      const visible = filter.run(criteria);
      const anyDate = createFilter(dataset).run({ ...criteria, window: null, undated: "in" });
      const inside = (id: string): boolean => visible.events[dataset.eventRow.get(id) ?? -1] === 1;
      const contacts = actorColumns(dataset, visible, LAST).find(({ id }) => id === "contacts");
      const bins = binsOf(dataset.span, "month");
      for (const [row, { id }] of dataset.actors.entries()) {
        const expected = plainCount(graph, id, inside);
        const isCounted = (event: number): boolean => visible.events[event] === 1;
        const linked = linkedTo(dataset, id).events.map((one) => one.row);
        const counts = {
          answer: visible.actorEventCount[row],
          card: nodeFacts(dataset, visible, id, LAST)?.contacts,
          table: Number(contacts?.text(row)),
          details: partitionEvents(dataset, linked, { visible, criteria, anyDate }).counted,
          choice: chosenEvents(dataset, choiceOf(dataset, [id]), true).filter(isCounted).length,
        };
        expect(counts, id).toEqual({
          answer: expected,
          card: expected,
          table: expected,
          details: expected,
          choice: expected,
        });
        const dated = plainCount(
          graph,
          id,
          (event) => inside(event) && graph.events.find((one) => one.id === event)?.date !== null,
        );
        const series = seriesOf(dataset, [id], visible.events)?.(bins);
        const sum = [...(series?.known ?? []), ...(series?.unknown ?? [])].reduce((a, b) => a + b, 0);
        // What lies beyond the axis has no bar.
        expect(sum).toBeLessThanOrEqual(dated + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** What a view prints beside each actor that has a row or a bar, by its id; null where it is not drawn. */
function printed(dataset: Dataset, visible: Visible, mode: ViewMode): ReadonlyMap<string, number> | null {
  const around = { hover: null, palette: PALETTES.light, openFold: null, before: null };
  const size = { width: 1200, height: 900 };
  const { items } = buildMarkScene(
    markInputOf({ ...around, size, dataset, visible }, { ...INITIAL_VIEW, mode }),
  );
  if (!drawsMarks(dataset, { ...INITIAL_VIEW, mode })) return null;
  const rows = items.filter(({ role, chooses }) => /^(?:seat|bar|lane)$/u.test(role) && chooses.length === 1);
  return new Map(
    rows.map(({ chooses: [id = ""], label }) => [
      id,
      Number((/([0-9,]+) contacts?\b/u.exec(label)?.[1] ?? "NaN").replace(",", "")),
    ]),
  );
}

test("seats, ties and lanes, footnotes and the exported picture have that number too", () => {
  let seats = 0;
  let lanes = 0;
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const visible = createFilter(dataset).run(criteria);
      const inside = (id: string): boolean => visible.events[dataset.eventRow.get(id) ?? -1] === 1;
      const shown = (["contacts", "ties", "lanes"] as const).map((mode) => printed(dataset, visible, mode));
      seats += shown[0]?.size ?? 0;
      lanes += shown[2]?.size ?? 0;
      for (const { id, name } of dataset.actors) {
        const expected = plainCount(graph, id, inside);
        for (const numbers of shown.slice(0, 2)) {
          if (numbers === null) continue;
          // Whoever was itself in no contact at all, whatever the dates, has no seat.
          const isSeated = plainEventsOf(graph, id).own.size > 0;
          expect(numbers.get(id), id).toBe(isSeated ? expected : undefined);
        }
        expect(shown[2]?.get(id) ?? expected, id).toBe(expected);
        const subject = { dataset, visible, view: { ...INITIAL_VIEW, selection: [id] } };
        const { events } = referencesContent(subject, "selection", new Set());
        expect(events.length, `footnotes of ${id}`).toBe(expected);
        const rows = pictureRows(subject, "selection");
        expect(rows.length, `picture of ${id}`).toBe(expected);
        const choice = choiceOf(dataset, [id]);
        const title = pictureTitle({ dataset, selection: [id], choice, rows, window: null });
        const said = `${name} had ${expected === 1 ? "1 contact" : `${expected} contacts`}`;
        expect(title).toBe(expected === 0 ? `No contact of ${name} in this collection` : said);
      }
    }),
    { numRuns: 40 },
  );
  expect([seats > 40, lanes > 20]).toEqual([true, true]);
}, 60_000);

test("a period compared with another has of each actor what the filter has of it, and the events to show for it", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const a = { from: dayFromCalendar(2021, 12, 1), to: dayFromCalendar(2022, 1, 31) };
      const b = criteria.window ?? { from: a.to + 1, to: LAST };
      const comparison = compareWindows(dataset, criteria, a, b);
      const filter = createFilter(dataset);
      const [first, second] = [a, b].map((window) => {
        const { events } = filter.run({ ...criteria, window, undated: "out" });
        return events.slice();
      });
      const inside = (mask: Uint8Array | undefined) => (id: string) =>
        mask?.[dataset.eventRow.get(id) ?? -1] === 1;
      for (const [row, { id }] of dataset.actors.entries()) {
        const before = plainCount(graph, id, inside(first));
        const after = plainCount(graph, id, inside(second));
        const change = comparison.actors[comparison.actorOfRow[row] ?? -1];
        expect([change?.before ?? 0, change?.after ?? 0], id).toEqual([before, after]);
        if (change === undefined) continue;
        const evidence = changeEvidence(dataset, comparison, change);
        expect([evidence.before.length, evidence.after.length]).toEqual([before, after]);
      }
      const bySide = new Map(sideChanges(dataset, comparison).map((change) => [change.side, change]));
      for (const [side, { id }] of relationsOf(dataset).sides.list.entries()) {
        const chosen = chosenEvents(dataset, choiceOf(dataset, [`side:${id}`]), true);
        const [before, after] = [first, second].map(
          (mask) => chosen.filter((event) => mask?.[event] === 1).length,
        );
        const change = bySide.get(side);
        expect([change?.before ?? 0, change?.after ?? 0], id).toEqual([before, after]);
        const isShown = change !== undefined;
        const evidence = isShown ? changeEvidence(dataset, comparison, change) : { before: [], after: [] };
        expect([evidence.before.length, evidence.after.length]).toEqual([before, after]);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("the busiest is told with that number, and is somebody, not an alliance of others", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const visible = createFilter(dataset).run(criteria);
      const inside = (id: string): boolean => visible.events[dataset.eventRow.get(id) ?? -1] === 1;
      const alone = [...dataset.actors.keys()].filter(
        (row) => visible.actors[row] === 1 && plainlyStandsFor(graph, idOf(dataset, row)).size === 0,
      );
      const most = Math.max(0, ...alone.map((row) => plainCount(graph, idOf(dataset, row), inside)));
      const said = /busiest: .*, with ([0-9,]+)/u.exec(narrate(null, visible, dataset))?.[1];
      expect(Number(said ?? 0)).toBe(most);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a side is counted by its facet as it is where it is chosen", () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
      const dataset = buildDataset(graph);
      const visible = createFilter(dataset).run({ ...criteria, facets: { ...criteria.facets, sides: [] } });
      for (const { id } of relationsOf(dataset).sides.list) {
        const chosen = chosenEvents(dataset, choiceOf(dataset, [`side:${id}`]), true);
        expect(visible.facetCounts.sides.get(id)).toBe(
          chosen.filter((row) => visible.events[row] === 1).length,
        );
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
