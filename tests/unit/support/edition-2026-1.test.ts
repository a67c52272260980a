import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { readAddress } from "#store/address/read-address.ts";
import {
  actorsInContact,
  contactsOf,
  EDITION_2026_1_FILE,
  edition20261,
} from "#tests/support/edition-2026-1.ts";

describe("the frozen edition 2026.1", () => {
  const graph = edition20261();

  it("is a graph that the page reads without a warning", () => {
    const read = readGraph(readFileSync(EDITION_2026_1_FILE, "utf8"), "edition-2026.1.json");
    expect(read).toMatchObject({ ok: true, warnings: [], problemCount: 0 });
    expect(graph.edition).toBe("2026.1");
  });

  it("has the 136 contacts and 98 actors in contact on which pictures are measured", () => {
    expect(contactsOf(graph)).toHaveLength(136);
    expect(actorsInContact(graph).size).toBe(98);
  });

  it("has sides, topics, countries, landmarks and questions", () => {
    expect(graph.vocabulary.sides).toHaveLength(8);
    expect(Object.keys(graph.vocabulary.benches ?? {})).toHaveLength(7);
    expect(contactsOf(graph).filter(({ topics = [] }) => topics.length === 0)).toEqual([]);
    expect(graph.sources.filter(({ country }) => country === undefined)).toEqual([]);
    expect(graph.events.flatMap(({ landmark }) => landmark ?? []).sort()).toEqual([
      "China’s paper",
      "the Olympics",
      "the invasion",
    ]);
    const dataset = buildDataset(graph);
    for (const { address } of graph.views ?? []) expect(readAddress(address, dataset).ignored).toEqual([]);
  });
});
