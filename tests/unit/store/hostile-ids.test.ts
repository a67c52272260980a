import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { participationId, seatSelectionId, sideSelectionId, tieId } from "#domain/ref/ref.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { PALETTES } from "#drawing/palette.ts";
import { nodeFacts } from "#features/graph/node-facts.ts";
import { resolveSubject, subjectIds } from "#features/details/model/subject.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import { buildScene } from "#scene/build-scene.ts";
import { readAddress } from "#store/address/read-address.ts";
import { writeAddress } from "#store/address/write-address.ts";
import { markInputOf, sceneInputOf } from "#store/selectors/scene-input-of.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { hostileId, idsOf, renamed } from "#tests/support/hostile-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const PLAIN = buildDataset(TINY_GRAPH);
const IDS = idsOf(TINY_GRAPH);

const strangers = fc.uniqueArray(hostileId(), { minLength: IDS.length, maxLength: IDS.length });

/** The tiny graph as it is read from a file with these ids, and the ids that it has then by the plain ones. */
function opened(names: readonly string[]): { dataset: Dataset; idOf: (plain: string) => string } {
  const read = readGraph(
    JSON.stringify(renamed(TINY_GRAPH, new Map(IDS.map((id, at) => [id, names[at] ?? id])))),
    "mine.json",
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const dataset = buildDataset(read.value);
  const safe = new Map(IDS.map((id, at) => [id, idsOf(read.value)[at] ?? ""]));
  return { dataset, idOf: (plain) => safe.get(plain) ?? plain };
}

/** The view as its address brings it back. */
function roundTrip(dataset: Dataset, change: Partial<ViewState>): Partial<ViewState> {
  const { view, ignored } = readAddress(writeAddress({ ...INITIAL_VIEW, ...change }), dataset);
  expect(ignored).toEqual([]);
  return view;
}

describe("a graph whose ids are a stranger's", () => {
  it("has an address for everything that can be chosen in it", () => {
    fc.assert(
      fc.property(strangers, (names) => {
        const { dataset } = opened(names);
        const actors = dataset.actors.map(({ id }) => id);
        const events = dataset.events.map(({ id }) => id);
        const [a = "", b = "", c = ""] = actors;
        const selection = [
          ...actors,
          ...events,
          ...dataset.statements.map(({ id }) => id),
          ...dataset.sources.map(({ id }) => id),
          ...dataset.graph.vocabulary.seats.map(({ id }) => seatSelectionId(id)),
          ...relationsOf(dataset).sides.list.map(({ id }) => sideSelectionId(id)),
          tieId(a, b),
          tieId(c, a),
        ];
        expect(roundTrip(dataset, { selection }).selection).toEqual(selection);
        const path = events.slice(0, 3);
        const facets = {
          ...INITIAL_VIEW.facets,
          by: actors.toSorted(),
          topics: dataset.graph.vocabulary.topics.map(({ id }) => id).toSorted(),
          sources: dataset.sources.map(({ id }) => id).toSorted(),
        };
        const outlets = [...new Set(dataset.sources.map(({ outlet }) => outlet))].toSorted();
        const without = { ...INITIAL_VIEW.without, outlets };
        expect(roundTrip(dataset, { path, facets, without })).toMatchObject({ path, facets, without });
        for (const { id } of relationsOf(dataset).sides.list)
          expect(roundTrip(dataset, { middle: id, openSide: id })).toMatchObject({
            middle: id,
            openSide: id,
          });
      }),
      { numRuns: 60 },
    );
  });

  it("means by a choice what the same graph with readable ids means", () => {
    fc.assert(
      fc.property(strangers, (names) => {
        const { dataset, idOf } = opened(names);
        const [a = "", b = ""] = PLAIN.actors.map(({ id }) => id);
        for (const { id } of PLAIN.actors) {
          expect(resolveSubject(dataset, [idOf(id)]).kind).toBe("actor");
          expect(linkedTo(dataset, idOf(id)).events).toHaveLength(linkedTo(PLAIN, id).events.length);
        }
        const tie = tieId(idOf(a), idOf(b));
        expect(resolveSubject(dataset, [tie]).kind).toBe("pair");
        expect(subjectIds(resolveSubject(dataset, [tie]))).toEqual([tie]);
        expect(linkedTo(dataset, tie).events).toHaveLength(linkedTo(PLAIN, tieId(a, b)).events.length);
        for (const { id } of PLAIN.graph.vocabulary.seats)
          expect(resolveSubject(dataset, [seatSelectionId(idOf(id))]).kind).toBe("seat");
      }),
      { numRuns: 60 },
    );
  });

  it("is pressed and pointed at in its pictures, thing by thing", () => {
    fc.assert(
      fc.property(strangers, (names) => {
        const { dataset } = opened(names);
        const visible = createFilter(dataset).run(NO_CRITERIA);
        const size = { width: 827, height: 559 };
        for (const mode of ["contacts", "ties", "lanes"] as const) {
          const view = { ...INITIAL_VIEW, mode };
          const drawn = {
            dataset,
            visible,
            hover: null,
            size,
            palette: PALETTES.light,
            openFold: null,
            before: null,
          };
          const scene = buildMarkScene(markInputOf(drawn, view));
          const keys = scene.items.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { chooses } of scene.items) {
            expect(roundTrip(dataset, { selection: chooses }).selection ?? []).toEqual([...new Set(chooses)]);
            for (const id of chooses) expect(resolveSubject(dataset, [id]).kind).not.toBe("all");
          }
          const free = buildScene(sceneInputOf({ dataset, visible, view, hover: null }));
          const things = [...free.nodes, ...free.ties].map(({ id }) => id);
          expect(new Set(things).size).toBe(things.length);
          for (const id of things) expect(nodeFacts(dataset, visible, id, dataset.span.to)).not.toBeNull();
        }
        const event = dataset.events[dataset.columns.eventCountable.indexOf(1)];
        const part = participationId(event?.id ?? "", event?.participants[0]?.actor ?? "");
        const lit = buildScene(sceneInputOf({ dataset, visible, view: INITIAL_VIEW, hover: part }));
        expect(lit.ties.filter(({ emphasis }) => emphasis === "focus").map(({ id }) => id)).toEqual([part]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
