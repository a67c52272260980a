import { beforeAll, describe, expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Actor, ReadoutGraph } from "#domain/records/record-types.ts";
import { buildSearchIndex, type SearchIndex } from "#features/search/search-index.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const YAN: Actor = {
  id: "yan-lake",
  kind: "person",
  name: "Yan Lake",
  description: "Keeper of 15000 books.",
  aliases: [
    { text: "湖岩", lang: "zh" },
    { text: "Jän Łake", lang: "pl" },
  ],
};
const OTHERS: readonly Actor[] = [
  { id: "ormon", kind: "person", name: "O\u02BBrmon Lake", aliases: [] },
  { id: "muhammad", kind: "person", name: "مُحَمَّد", aliases: [] },
  { id: "ana-twin", kind: "person", name: "\u0410na Arden", aliases: [] },
];
const GRAPH: ReadoutGraph = { ...TINY_GRAPH, actors: [...TINY_GRAPH.actors, YAN] };
const WIDER: ReadoutGraph = {
  ...TINY_GRAPH,
  actors: [...TINY_GRAPH.actors, ...OTHERS],
  vocabulary: {
    ...TINY_GRAPH.vocabulary,
    sides: [{ id: "upper", label: "Upper river", bench: "hub", members: ["arvania"] }],
  },
};

describe("searching a graph", () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await buildSearchIndex(buildDataset(GRAPH));
  });
  const ids = (query: string): string[] => index.find(query).map((hit) => hit.id);
  const of = (query: string, group: string): string[] =>
    index
      .find(query)
      .filter((hit) => hit.group === group)
      .map((hit) => hit.id);

  test("finds a name by its beginning, whatever the case", () => {
    expect(ids("ard")[0]).toBe("ana-arden");
    expect(ids("ARDEN")[0]).toBe("ana-arden");
  });
  test("does not mind accents, typed or stored", () => {
    expect(of("Ärdên", "actors")).toContain("ana-arden");
    expect(of("jan", "actors")).toEqual(["yan-lake"]);
    expect(of("Bell\u0301", "actors")).toContain("boris-bell");
  });
  test("finds a name in another script and says which alias it was", () => {
    const [hit] = index.find("Арден");
    expect(hit).toEqual({ id: "ana-arden", group: "actors", alias: "Анна Арден", twin: null });
  });
  test("finds a part of a Chinese name, in which no blanks stand", () => {
    expect(index.find("岩")[0]).toEqual({ id: "yan-lake", group: "actors", alias: "湖岩", twin: null });
    expect(ids("湖岩")[0]).toBe("yan-lake");
  });
  test("names no alias when the name itself was met", () => {
    expect(index.find("Ana")[0]?.alias).toBeNull();
  });
  test("forgives one slip in a longer word", () => {
    expect(of("Bordland", "actors")).toContain("borland");
  });
  test("does not take one year or number for another", () => {
    expect(ids("2021")).toEqual([]);
    expect(ids("15000")).toEqual(["yan-lake"]);
    expect(ids("16000")).toEqual([]);
  });
  test("finds a statement by words of its quotation", () => {
    expect(of("passport", "statements")).toEqual(["arden-call-gates"]);
    expect(of("Mühlen", "statements")).toEqual(["cane-visit-mills"]);
  });
  test("finds a statement by its speaker and a word of it together", () => {
    expect(of("bell denied", "statements")).toEqual(["bell-denies-promise"]);
  });
  test("finds events by title, place and participants", () => {
    expect(of("summit", "events")).toContain("summit-2022-03-30-river");
    expect(of("ford island", "events")).toEqual(["summit-2022-03-30-river"]);
    expect(of("delta", "events")).toEqual(["talks-undated-delta"]);
  });
  test("finds sources by title, author and outlet", () => {
    expect(of("envoy crosses", "sources")).toEqual(["wire-2022-05-12"]);
    expect(of("moss", "sources")).toEqual(["lantern-2022-04-02"]);
    expect(of("lantern", "sources")).toContain("lantern-2022-04-02");
  });
  test("wants all the words", () => {
    expect(ids("arden zzzz")).toEqual([]);
  });
  test("puts the actor before all that only mentions it", () => {
    expect(ids("river council")[0]).toBe("river-council");
  });
  test.each(["", "   ", "(((", "…", "__proto__", "constructor"])(
    "takes %j as plain text and does not fail",
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );
  test("reads the signs of a pattern as blanks", () => {
    expect(ids("(ana+)+$")).toEqual(ids("ana"));
  });
});

describe("searching names of many spellings, offices and sides", () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await buildSearchIndex(buildDataset(WIDER));
  });
  const ids = (query: string): string[] => index.find(query).map((hit) => hit.id);
  const of = (query: string, group: string): string[] =>
    index
      .find(query)
      .filter((hit) => hit.group === group)
      .map((hit) => hit.id);

  test("finds an office by its own name and by whoever held it", () => {
    expect(of("foreign minister borland", "offices")).toEqual(["seat:borland-foreign-minister"]);
    expect(of("bell", "offices")).toEqual(["seat:borland-foreign-minister"]);
  });
  test("finds a side of the vocabulary by its label", () => {
    expect(of("upper river", "sides")).toEqual(["side:upper"]);
  });
  test.each(["O\u02BBrmon", "O'rmon", "O’rmon", "Ormon", "o\u02BCRMON", "Or\u200Dmon", "rmon"])(
    "finds a name with an apostrophe, written as %s",
    (typed) => {
      expect(of(typed, "actors")).toEqual(["ormon"]);
    },
  );
  test("finds an Arabic name whether or not it is stretched or pointed", () => {
    for (const typed of ["محمد", "محـــمد", "مُحَمَّد"]) expect(of(typed, "actors")).toEqual(["muhammad"]);
  });
  test("finds the twin of a name in letters of another script, and says what it is", () => {
    const found = index.find("Ana Arden").filter((hit) => hit.group === "actors");
    expect(found.map(({ id, twin }) => [id, twin])).toEqual([
      ["ana-arden", "looks like another name"],
      ["ana-twin", "looks like another name, but has Cyrillic “А”"],
    ]);
  });
  test("looks for the beginning of a pasted page, and is back at once", () => {
    const page = "arden bell river ".repeat(400);
    expect(page.length).toBeGreaterThan(6000);
    expect(ids(page)).toEqual(ids(page.slice(0, 180)));
  });
});
