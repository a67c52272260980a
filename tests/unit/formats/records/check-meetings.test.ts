import { describe, expect, it } from "vitest";
import type { GraphEvent, ReadoutGraph } from "#domain/records/record-types.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { draftGraph, type Writable } from "#tests/unit/formats/draft-graph.ts";

type Part = readonly [actor: string, role: string];

/** The tiny graph with one more event, of these people. */
function withEvent(people: readonly Part[], rest: Partial<GraphEvent>): ReadoutGraph {
  return draftGraph((graph) => {
    const event: GraphEvent = {
      id: "one-more",
      type: "visit",
      title: "One more",
      date: "2022-06-01/2022-06-09",
      status: "held",
      format: "in-person",
      participants: people.map(([actor, role]) => ({ actor, role })),
      summary: "One more.",
      topics: ["water"],
      citations: [{ source: "lantern-2022-04-02" }],
      ...rest,
    };
    graph.events.push(event as Writable<GraphEvent>);
  });
}

function findings(graph: ReadoutGraph): readonly (readonly [string, string])[] {
  return checkGraph(graph, { curated: true }).map(({ code, path }) => [code, path.slice(2).join(".")]);
}

const TOUR: readonly Part[] = [
  ["cora-cane", "envoy"],
  ["arvania", "host"],
  ["boris-bell", "host"],
];

describe("checkGraph, of who can have met", () => {
  it("refuses hosts of two states without a place in which they met", () => {
    expect(findings(withEvent(TOUR, { type: "envoy" }))).toEqual([["hosts-apart", "participants"]]);
    expect(findings(withEvent(TOUR, { type: "summit" }))).toEqual([["hosts-apart", "participants"]]);
  });

  it("says in words which states, and what to do", () => {
    expect(checkGraph(withEvent(TOUR, {}), { curated: true })).toMatchObject([
      {
        severity: "error",
        message: "Hosts of 2 states, and no place in which they met: arvania, borland.",
        remedy: expect.stringContaining("one event for each stop") as string,
      },
    ]);
  });

  it("takes whoever is no traveller on a journey for somebody met at home", () => {
    const people: readonly Part[] = [
      ["cora-cane", "visitor"],
      ["ana-arden", "participant"],
      ["borland", "participant"],
    ];
    expect(findings(withEvent(people, {}))).toEqual([["hosts-apart", "participants"]]);
    expect(findings(withEvent(people, { type: "meeting" }))).toEqual([]);
  });

  it.each<[string, readonly Part[], Partial<GraphEvent>]>([
    ["hosts of two states in one place", TOUR, { place: { name: "Ford Island" } }],
    ["a video conference", TOUR, { type: "summit", format: "video" }],
    ["letters", TOUR, { type: "letter", format: "written" }],
    ["a context event", TOUR, { context: true }],
    [
      "a state and its own minister as hosts",
      [
        ["cora-cane", "visitor"],
        ["arvania", "host"],
        ["ana-arden", "host"],
      ],
      {},
    ],
    [
      "an organization without a state beside a state",
      [
        ["cora-cane", "visitor"],
        ["arvania", "host"],
        ["river-council", "host"],
      ],
      {},
    ],
  ])("allows %s", (_, people, rest) => {
    expect(findings(withEvent(people, rest))).toEqual([]);
  });

  it("finds the state of a person without one by the office", () => {
    const graph = withEvent(
      [
        ["cora-cane", "visitor"],
        ["arvania", "host"],
        ["boris-bell", "host"],
      ],
      {},
    ) as Writable<ReadoutGraph>;
    delete graph.actors.find(({ id }) => id === "boris-bell")!.state;
    expect(findings(graph)).toEqual([["hosts-apart", "participants"]]);
  });

  it("refuses a frame with a host, and a frame that frames nothing", () => {
    const frame = (people: readonly Part[]) => {
      const graph = withEvent(people, {
        frames: true,
        date: "2022-05-09/2022-05-11",
      }) as Writable<ReadoutGraph>;
      graph.events.find(({ id }) => id === "visit-2022-05-10-cane-arvania")!.partOf = "one-more";
      return graph;
    };
    expect(findings(frame([["cora-cane", "visitor"]]))).toEqual([]);
    expect(findings(frame(TOUR))).toEqual([["frame-with-hosts", "participants.1"]]);
    expect(findings(withEvent([["cora-cane", "visitor"]], { frames: true }))).toEqual([
      ["frame-without-parts", "frames"],
    ]);
  });

  it("asks none of it of the files of others", () => {
    expect(checkGraph(withEvent(TOUR, { frames: true }), { curated: false })).toEqual([]);
  });
});
