import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { collectionCoverage } from "#domain/evidence/collection-coverage.ts";
import { contactWords } from "#domain/evidence/own-words.ts";
import type { ReadoutGraph, Statement } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const base: Omit<Statement, "id" | "speakers" | "attribution"> = {
  event: "meeting",
  date: "2022-05-10",
  form: "paraphrase",
  text: "A line.",
  topics: [],
  citations: [{ source: "page" }],
};

/** Two governments, each with a minister and a ministry, an agency, and one meeting of the ministers. */
function graphWith(statements: readonly Statement[], extra: Partial<ReadoutGraph> = {}): ReadoutGraph {
  return {
    ...TINY_GRAPH,
    vocabulary: {
      ...TINY_GRAPH.vocabulary,
      eventTypes: [{ id: "meeting", label: "Meeting", cameo: [] }],
      roles: [{ id: "participant", label: "took part" }],
      topics: [],
      seats: [],
      sides: [
        { id: "a", label: "A", bench: "hub", members: ["state-a"] },
        { id: "b", label: "B", bench: "left", members: ["state-b"] },
      ],
      benches: {},
    },
    actors: [
      { id: "state-a", kind: "state", name: "A", aliases: [] },
      { id: "state-b", kind: "state", name: "B", aliases: [] },
      { id: "ann", kind: "person", name: "Ann", aliases: [], state: "state-a" },
      { id: "ben", kind: "person", name: "Ben", aliases: [], state: "state-b" },
      { id: "ministry-a", kind: "organization", name: "Ministry of A", aliases: [], state: "state-a" },
      { id: "wire", kind: "organization", name: "Wire", aliases: [] },
    ],
    events: [
      {
        id: "meeting",
        type: "meeting",
        title: "Ann and Ben",
        date: "2022-05-10",
        status: "held",
        participants: [
          { actor: "ann", role: "participant" },
          { actor: "ben", role: "participant" },
        ],
        summary: "They met.",
        citations: [{ source: "page" }],
      },
    ],
    statements,
    sources: [
      {
        id: "page",
        outlet: "wire",
        title: "Page",
        published: null,
        lang: "en",
        kind: "agency",
        urlNote: "None.",
      },
    ],
    positions: {},
    views: [],
    ...extra,
  };
}

const heardIn = (...statements: readonly Statement[]): readonly string[] =>
  contactWords(buildDataset(graphWith(statements)))[0]?.heard ?? [];

describe("whose own words of a contact are here", () => {
  it("a side is heard by its own people, through an agency too", () => {
    const ben: Statement = {
      ...base,
      id: "1",
      speakers: ["ben"],
      attribution: [{ by: "wire", kind: "report" }],
    };
    expect(heardIn(ben)).toEqual(["state-b"]);
  });

  it("what the other side's ministry gives of it is not its word", () => {
    const bySide: Statement = {
      ...base,
      id: "1",
      speakers: ["ben"],
      attribution: [
        { by: "ministry-a", kind: "readout" },
        { by: "wire", kind: "report" },
      ],
    };
    expect(heardIn(bySide)).toEqual([]);
    const own: Statement = {
      ...base,
      id: "2",
      speakers: ["ministry-a"],
      attribution: [{ by: "ministry-a", kind: "readout" }],
    };
    expect(heardIn(bySide, own)).toEqual(["state-a"]);
  });

  it("a joint statement is everybody's who speaks in it", () => {
    const joint: Statement = {
      ...base,
      id: "1",
      speakers: ["ann", "ben"],
      attribution: [{ by: "ministry-a", kind: "joint-statement" }],
    };
    expect(heardIn(joint)).toEqual(["state-a", "state-b"]);
  });

  it("a newspaper's words are no side's", () => {
    const wire: Statement = {
      ...base,
      id: "1",
      speakers: ["wire"],
      attribution: [{ by: "wire", kind: "report" }],
    };
    expect(contactWords(buildDataset(graphWith([wire])))).toEqual([
      { event: 0, governments: ["state-a", "state-b"], heard: [], statements: 1 },
    ]);
  });
});

describe("the coverage of a collection", () => {
  const at = (date: string, id: string) =>
    ({ ...graphWith([]).events[0], id, date }) as ReadoutGraph["events"][number];
  const coverageOf = (...dates: readonly string[]) =>
    collectionCoverage(buildDataset(graphWith([], { events: dates.map((date, n) => at(date, `m${n}`)) })));

  it("counts contacts by month and pair of sides, empty months too", () => {
    const { unit, bins, pairs, contacts, without } = coverageOf("2022-05-10", "2022-05-11", "2022-07-01");
    expect({ unit, contacts, without }).toEqual({ unit: "month", contacts: 3, without: 3 });
    expect(bins).toEqual([
      { year: 2022, month: 5 },
      { year: 2022, month: 6 },
      { year: 2022, month: 7 },
    ]);
    expect(pairs).toEqual([{ sides: [0, 1], contacts: 3, byBin: [2, 0, 1] }]);
  });

  it("leaves a handful far ahead of all others out of the bins, and counts them", () => {
    const many = Array.from({ length: 60 }, (_, at) => `2022-05-${String(1 + (at % 28)).padStart(2, "0")}`);
    const { bins, before, pairs } = coverageOf("2019-01-01", ...many);
    expect(bins).toEqual([{ year: 2022, month: 5 }]);
    expect(before).toBe(1);
    expect(pairs).toEqual([{ sides: [0, 1], contacts: 61, byBin: [60] }]);
  });

  it("counts by year over more than three years, by decade over more than 36", () => {
    expect(coverageOf("2001-01-01", "2004-02-01")).toMatchObject({
      unit: "year",
      pairs: [{ byBin: [1, 0, 0, 1] }],
    });
    const long = coverageOf("1966-01-01", "1969-12-31", "2004-02-01");
    expect(long.unit).toBe("decade");
    expect(long.bins.map(({ year }) => year)).toEqual([1960, 1970, 1980, 1990, 2000]);
    expect(long.pairs[0]?.byBin).toEqual([2, 0, 0, 0, 1]);
  });
});
