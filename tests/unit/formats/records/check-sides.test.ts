import { describe, expect, it } from "vitest";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { fieldPath } from "#formats/records/finding.ts";
import { byId, draftGraph, type Writable } from "#tests/unit/formats/draft-graph.ts";

type Draft = Writable<ReadoutGraph>;

/** The tiny graph with two states, a group and a forum as its sides; the change is made afterwards. */
function seated(change: (graph: Draft) => void = () => {}): ReadoutGraph {
  return draftGraph((graph) => {
    graph.vocabulary.sides = [
      { id: "north", label: "North", hue: 10, bench: "hub", members: ["arvania"] },
      { id: "south", label: "South", hue: 200, bench: "left", members: ["borland"] },
      { id: "delta", label: "Delta", bench: "right", members: ["delta-group"] },
      { id: "councils", label: "Councils", bench: "foot", members: ["river-council"] },
    ];
    graph.vocabulary.benches = {
      south: { left: ["delta"], right: ["north"] },
      delta: { left: ["south", "north"], right: [] },
      councils: { left: ["delta", "north"], right: ["south"] },
    };
    change(graph);
  });
}

const MISTAKES: readonly {
  what: string;
  change: (graph: Draft) => void;
  /** Code, path below the vocabulary, and how a stranger's file is judged. */
  finds: readonly [code: string, path: string, inOtherFiles: "error" | "warning"];
}[] = [
  {
    what: "a member that does not exist",
    change: (g) => (g.vocabulary.sides![2]!.members = ["delta-group", "atlantis"]),
    finds: ["unknown-id", "sides[2].members[1]", "error"],
  },
  {
    what: "a member that is no actor",
    change: (g) => g.vocabulary.sides![0]!.members.push("summit-2022-03-30-river"),
    finds: ["wrong-kind", "sides[0].members[1]", "error"],
  },
  {
    what: "a person among the members",
    change: (g) => g.vocabulary.sides![0]!.members.push("ana-arden"),
    finds: ["wrong-kind", "sides[0].members[1]", "warning"],
  },
  {
    what: "a member of two sides",
    change: (g) => g.vocabulary.sides![1]!.members.push("arvania"),
    finds: ["two-sides", "sides[1].members[1]", "warning"],
  },
  {
    what: "a member that stands twice on one side",
    change: (g) => g.vocabulary.sides![1]!.members.push("borland"),
    finds: ["two-sides", "sides[1].members[1]", "warning"],
  },
  {
    what: "two sides of one id",
    change: (g) =>
      g.vocabulary.sides!.push({ id: "delta", label: "Delta again", bench: "foot", members: [] }),
    finds: ["duplicate-id", "sides[4].id", "error"],
  },
  {
    what: "nobody in the middle",
    change: (g) => (g.vocabulary.sides![0]!.bench = "left"),
    finds: ["one-hub", "sides", "warning"],
  },
  {
    what: "two in the middle",
    change: (g) => {
      g.vocabulary.sides![1]!.bench = "hub";
      delete g.vocabulary.benches!["south"];
    },
    finds: ["one-hub", "sides", "warning"],
  },
  {
    what: "benches for a middle that is no side",
    change: (g) => (g.vocabulary.benches!["soth"] = { left: ["north", "south"], right: ["delta"] }),
    finds: ["unknown-term", "benches.soth", "error"],
  },
  {
    what: "benches for the side that is in the middle anyway",
    change: (g) => (g.vocabulary.benches!["north"] = { left: ["south"], right: ["delta"] }),
    finds: ["benches-of-the-hub", "benches.north", "warning"],
  },
  {
    what: "a side on a bench that is none",
    change: (g) => (g.vocabulary.benches!["delta"]!.left = ["soth", "north"]),
    finds: ["unknown-term", "benches.delta.left[0]", "error"],
  },
  {
    what: "a side on the right bench that is none",
    change: (g) => (g.vocabulary.benches!["south"]!.right = ["noth"]),
    finds: ["unknown-term", "benches.south.right[0]", "error"],
  },
  {
    what: "a side without a bench",
    change: (g) => (g.vocabulary.benches!["delta"]!.left = ["south"]),
    finds: ["incomplete-benches", "benches.delta", "warning"],
  },
  {
    what: "a side on two benches",
    change: (g) => g.vocabulary.benches!["delta"]!.right.push("south"),
    finds: ["incomplete-benches", "benches.delta", "warning"],
  },
  {
    what: "the side in the middle on a bench",
    change: (g) => g.vocabulary.benches!["south"]!.right.push("south"),
    finds: ["incomplete-benches", "benches.south", "warning"],
  },
  {
    what: "a side of the foot on a bench",
    change: (g) => g.vocabulary.benches!["south"]!.right.push("councils"),
    finds: ["incomplete-benches", "benches.south", "warning"],
  },
  {
    what: "benches without sides",
    change: (g) => delete g.vocabulary.sides,
    finds: ["benches-without-sides", "benches", "warning"],
  },
];

describe("checkGraph, of the sides", () => {
  it("finds nothing in sides and benches that are well", () => {
    expect(checkGraph(seated(), { curated: true })).toEqual([]);
  });

  it.each(MISTAKES)("finds $what", ({ change, finds: [code, path, inOtherFiles] }) => {
    const graph = seated(change);
    const [ours, ...more] = checkGraph(graph, { curated: true });
    expect(more).toEqual([]);
    expect([ours?.code, fieldPath(ours?.path ?? []), ours?.severity]).toEqual([
      code,
      `vocabulary.${path}`,
      "error",
    ]);
    expect(checkGraph(graph, { curated: false })[0]?.severity).toBe(inOtherFiles);
    expect(ours?.message).toMatch(/^[A-Z"0-9].* .*\.$/);
    expect(ours?.remedy).toMatch(/^[A-Z].*[.?]$/);
  });

  it("wants a side for all who take part in events of our own records, publications aside", () => {
    const graph = seated((draft) => {
      draft.vocabulary.sides![1]!.members = [];
      byId(draft.events, "call-2022-03-01-arden-bell").participants.push({
        actor: "daily-lantern",
        role: "participant",
      });
    });
    const found = checkGraph(graph, { curated: true });
    expect(found.map(({ code, path }) => [code, graph.actors[Number(path[1])]?.id])).toEqual([
      ["no-side", "borland"],
      ["no-side", "boris-bell"],
    ]);
    expect(checkGraph(graph, { curated: false })).toEqual([]);
  });

  it("seats by state, by office and by membership, and survives groups that are members of each other", () => {
    const graph = seated((draft) => {
      const bell = byId(draft.actors, "boris-bell");
      delete bell.state;
      draft.vocabulary.sides![1]!.members = [];
      byId(draft.actors, "borland").memberOf = [
        { actor: "lantern-analysts", citations: [{ source: "wire-2022-05-12" }] },
      ];
      byId(draft.actors, "lantern-analysts").memberOf = [
        { actor: "borland", citations: [{ source: "wire-2022-05-12" }] },
      ];
    });
    const sideless = checkGraph(graph, { curated: true }).filter(({ code }) => code === "no-side");
    // Cane sits with the delta group, of which she is a member.
    expect(sideless.map(({ path }) => graph.actors[Number(path[1])]?.id)).toEqual(["borland", "boris-bell"]);
  });

  it("keeps landmarks to dated context events", () => {
    const graph = seated((draft) => (byId(draft.events, "call-2022-03-01-arden-bell").landmark = "the call"));
    expect(checkGraph(graph, { curated: true })).toMatchObject([
      { code: "landmark-of-a-contact", severity: "error", path: ["events", expect.any(Number), "landmark"] },
    ]);
    const context = seated((draft) => {
      const flood = draft.events.find((event) => event.context === true && event.date !== null);
      flood!.landmark = "the flood";
    });
    expect(checkGraph(context, { curated: true })).toEqual([]);
  });
});
