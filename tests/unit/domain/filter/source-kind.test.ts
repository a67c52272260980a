import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { inSentence, kindsByCountry, sourceKindWords } from "#domain/filter/source-kind.ts";
import { ALL_SOURCES, switchedOffSources } from "#domain/filter/without.ts";
import type { Source } from "#domain/records/record-types.ts";
import { readAddress } from "#store/address/read-address.ts";
import { writeAddress } from "#store/address/write-address.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const source = (id: string, kind: Source["kind"], country?: string): Source => ({
  id,
  outlet: "daily-lantern",
  title: id,
  published: null,
  lang: "en",
  kind,
  ...(country === undefined ? {} : { country }),
});
const dataset = buildDataset({
  ...TINY_GRAPH,
  events: [],
  statements: [],
  sources: [
    source("a", "state-media", "RU"),
    source("b", "state-media", "CN"),
    source("c", "state-media", "RU"),
    source("d", "state-media"),
    source("e", "newspaper", "FR"),
    source("f", "other", "ZZ"),
    source("g", "other", "US"),
  ],
});

describe("kinds of source by country", () => {
  it("are told apart where a kind comes from several countries", () => {
    expect([...kindsByCountry(dataset)]).toEqual([
      ["state-media:RU", 2],
      ["state-media:CN", 1],
    ]);
  });

  it("are switched off without the rest of their kind", () => {
    const off = (kinds: readonly string[]) => [...switchedOffSources(dataset, { ...ALL_SOURCES, kinds })];
    expect(off(["state-media:RU"])).toEqual(["a", "c"]);
    expect(off(["state-media:RU", "newspaper"])).toEqual(["a", "c", "e"]);
    expect(off(["state-media"])).toEqual(["a", "b", "c", "d"]);
    expect(off(["other:ZZ"])).toEqual([]);
  });

  it("have names for people, alone and inside a sentence", () => {
    expect(sourceKindWords(dataset, "state-media")).toBe("State media");
    expect(sourceKindWords(dataset, "state-media:RU")).toBe("State media of Russia");
    expect(inSentence(sourceKindWords(dataset, "state-media:CN"))).toBe("state media of China");
    expect(sourceKindWords(dataset, "nonsense")).toBe("nonsense");
  });

  it("are in the address, and refused where the data have none", () => {
    const view = { ...INITIAL_VIEW, without: { ...ALL_SOURCES, kinds: ["state-media:RU"] } };
    expect(writeAddress(view)).toBe("v=1&without=kind:state-media:RU");
    expect(readAddress(writeAddress(view), dataset).view.without).toEqual(view.without);
    expect(readAddress("v=1&without=kind:state-media:FR", dataset).ignored).toHaveLength(1);
  });
});
