import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { readoutsOf } from "#domain/evidence/readouts.ts";
import { sideOf } from "#domain/evidence/side-of.ts";
import type { Actor, AttributionStep, Statement } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const CALL = "call-2022-03-01-arden-bell";
const step = (by: string, kind: AttributionStep["kind"] = "readout"): AttributionStep => ({ by, kind });

function said(id: string, rest: Partial<Statement>): Statement {
  return {
    id,
    speakers: ["ana-arden"],
    event: CALL,
    date: null,
    form: "paraphrase",
    text: id,
    attribution: [step("arvania-foreign-ministry")],
    topics: ["water"],
    citations: [{ source: "lantern-2022-04-02" }],
    ...rest,
  };
}

/** The ministry of the other side, which the tiny graph lacks. */
const MINISTRY: Actor = {
  id: "borland-ministry",
  kind: "organization",
  name: "M",
  aliases: [],
  state: "borland",
};

function readouts(statements: readonly Statement[], eventId = CALL) {
  const dataset = buildDataset({ ...TINY_GRAPH, actors: [...TINY_GRAPH.actors, MINISTRY], statements });
  const name = (row: number) => dataset.statements[row]?.id ?? "";
  const { sides, topics, statements: found, isTwoSided } = readoutsOf(dataset, eventId);
  return {
    sides: sides.map(({ side, isParty, statements: rows }) => [side, isParty, rows.map(name)]),
    accounts: Object.fromEntries(found.map(({ row, account }) => [name(row), account])),
    topics: topics.map(({ label, onlySide, cells }) =>
      [label, onlySide].concat(cells.map((cell) => cell.statements.map(name).join("+"))),
    ),
    isTwoSided,
  };
}

describe("readouts of one event", () => {
  it("stand in columns by the side whose account they are, the event's parties in their order", () => {
    const { sides, accounts, isTwoSided } = readouts([
      said("a1", {}),
      said("b1", { speakers: ["boris-bell"], attribution: [step("borland-ministry")] }),
      // What the guest said, in the host's account.
      said("b2", { speakers: ["boris-bell"] }),
      said("press", { speakers: ["boris-bell"], attribution: [step("daily-lantern", "report")] }),
    ]);
    expect(sides).toEqual([
      ["arvania", true, ["a1", "b2"]],
      ["borland", true, ["b1", "press"]],
    ]);
    expect(accounts).toEqual({ a1: "own", b1: "own", b2: "other", press: "third" });
    expect(isTwoSided).toBe(true);
  });

  it("line up by topic, and tell what one side alone mentions", () => {
    const { topics } = readouts([
      said("a1", {}),
      said("a2", { topics: ["border"] }),
      said("b1", { speakers: ["boris-bell"], attribution: [step("borland-ministry")] }),
      said("b3", { speakers: ["boris-bell"], attribution: [step("borland-ministry")], topics: [] }),
    ]);
    expect(topics).toEqual([
      ["Water", null, "a1", "b1"],
      ["Border", "arvania", "a2", ""],
      ["Other", null, "", "b3"],
    ]);
  });

  it("put a statement of two topics once, under the one that both sides share", () => {
    const { topics } = readouts([
      said("a1", { topics: ["trade"] }),
      said("b1", {
        speakers: ["boris-bell"],
        attribution: [step("borland-ministry")],
        topics: ["border", "trade"],
      }),
    ]);
    expect(topics).toEqual([["Trade", null, "a1", "b1"]]);
  });

  it("give a joint statement to every side, and one side's account of both to that side", () => {
    const both = { speakers: ["arvania", "borland"] };
    const { sides, accounts } = readouts([
      said("joint", { ...both, attribution: [step("river-council", "joint-statement")] }),
      said("told", { ...both, attribution: [step("borland-ministry")] }),
    ]);
    expect(sides).toEqual([
      ["arvania", true, ["joint"]],
      ["borland", true, ["joint", "told"]],
    ]);
    expect(accounts).toEqual({ joint: "own", told: "own" });
  });

  it("take in what is said about the event elsewhere, by others in a column after the parties", () => {
    const outside = {
      about: [CALL],
      speakers: ["lantern-analysts"],
      attribution: [step("daily-lantern", "report")],
    };
    const { event: _, ...apart } = said("x", outside);
    const { sides, isTwoSided } = readouts([apart, said("a1", {})]);
    expect(sides).toEqual([
      ["arvania", true, ["a1"]],
      ["lantern-analysts", false, ["x"]],
    ]);
    expect(isTwoSided).toBe(true);
  });

  it("leave out what the filters hide, and know nothing of an unknown event", () => {
    const dataset = buildDataset(TINY_GRAPH);
    expect(readoutsOf(dataset, CALL).statements).toHaveLength(2);
    expect(readoutsOf(dataset, CALL, new Uint8Array(dataset.statements.length)).statements).toEqual([]);
    expect(readoutsOf(dataset, "nothing")).toEqual({
      statements: [],
      sides: [],
      topics: [],
      isTwoSided: false,
    });
  });
});

describe("sideOf", () => {
  const envoy: Actor = {
    id: "envoy",
    kind: "person",
    name: "Envoy",
    aliases: [],
    offices: [
      { seat: "council-envoy", from: "2022-02", to: "2022-05", citations: [] },
      { seat: "ministry-envoy", from: "2022-06", citations: [] },
    ],
  };
  const dataset = buildDataset({
    ...TINY_GRAPH,
    actors: [...TINY_GRAPH.actors, envoy],
    vocabulary: {
      ...TINY_GRAPH.vocabulary,
      seats: [
        { id: "council-envoy", label: "Envoy of the council", of: "river-council" },
        { id: "ministry-envoy", label: "Envoy of the ministry", of: "arvania-foreign-ministry" },
      ],
    },
  });

  it.each([
    ["ana-arden", "2022-03-01", "arvania"],
    ["arvania-foreign-ministry", null, "arvania"],
    ["borland", null, "borland"],
    ["daily-lantern", "2022-03-01", "daily-lantern"],
    ["envoy", "2022-03-01", "river-council"],
    ["envoy", "2022-08-01", "arvania"],
    ["envoy", "2021-01-01", "envoy"],
    ["nobody", null, "nobody"],
  ])("puts %s at %s on the side of %s", (id, date, side) => {
    expect(sideOf(dataset, id, date)).toBe(side);
  });
});
