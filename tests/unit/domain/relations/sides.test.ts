import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Actor, Side } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { eventGraph, type ShortEvent } from "#tests/support/event-graph.ts";

/** "a: china, b: other-states": everybody in contact with their side. */
function seated(
  events: readonly ShortEvent[],
  actors: readonly Partial<Actor>[],
  sides: readonly Side[] = [],
) {
  const { graph } = eventGraph(events, actors);
  const dataset = buildDataset({ ...graph, vocabulary: { ...graph.vocabulary, sides } });
  const { sides: found } = relationsOf(dataset);
  return {
    hub: found.list[found.hub]?.id,
    benches: found.list.map(({ id, bench }) => `${id} ${bench}`),
    of: (id: string) => found.list[found.ofActor[dataset.actorRow.get(id) ?? -1] ?? -1]?.id,
  };
}

const side = (id: string, bench: Side["bench"], members: readonly string[]): Side => ({
  id,
  label: id,
  bench,
  members,
});
const state = (id: string): Partial<Actor> => ({ id, kind: "state" });

describe("curated sides", () => {
  const sides = [side("north", "hub", ["a"]), side("south", "left", ["b"])];
  const meeting: readonly ShortEvent[] = [["2022-03-01", "abcd"]];

  it("seat whom they forgot with the other states, and a body of no state with the forums", () => {
    const actors = [state("a"), state("b"), state("c"), { id: "d", kind: "organization" as const }];
    const { of, benches, hub } = seated(meeting, actors, sides);
    expect([of("a"), of("b"), of("c"), of("d")]).toEqual(["north", "south", "other-states", "forums"]);
    expect(benches).toEqual(["north hub", "south left", "other-states right", "forums foot"]);
    expect(hub).toBe("north");
  });

  it("take the forums and the others that there are, and seat a body of a state with that state", () => {
    const all = [...sides, side("others", "right", []), side("bodies", "foot", [])];
    const actors = [state("a"), state("b"), state("c"), { id: "d", kind: "organization" as const }];
    const { of, benches } = seated(meeting, actors, all);
    expect([of("c"), of("d")]).toEqual(["others", "bodies"]);
    expect(benches).toHaveLength(4);
    const ofState = [
      state("a"),
      state("b"),
      state("c"),
      { id: "d", kind: "organization" as const, state: "a" },
    ];
    expect(seated(meeting, ofState, all).of("d")).toBe("north");
  });

  it("seat nobody who is in no contact", () => {
    expect(
      seated([["2022-03-01", "ab"]], [state("a"), state("b"), state("c")], sides).of("c"),
    ).toBeUndefined();
  });

  it("without a hub of their own have the busiest in the middle, never the forums or the others", () => {
    const all = [
      side("one", "left", ["a"]),
      side("two", "right", ["b"]),
      side("others", "right", ["c"]),
      side("bodies", "foot", ["d"]),
    ];
    const events: readonly ShortEvent[] = [
      ["2022-03-01", "bd"],
      ["2022-03-02", "bd"],
      ["2022-03-03", "ad"],
    ];
    expect(seated(events, [state("a"), state("b"), state("c"), state("d")], all).hub).toBe("two");
  });
});

describe("sides that nobody has named", () => {
  it("are none where nobody is of a state", () => {
    expect(seated([["2022-03-01", "ab"]], []).benches).toEqual([]);
  });

  it("are the states, those with most contacts first, on the benches by turns, the busiest in the middle", () => {
    const events: readonly ShortEvent[] = [
      ["2022-03-01", "ab"],
      ["2022-03-02", "ac"],
      ["2022-03-03", "ac"],
      ["2022-03-04", "ad"],
    ];
    const { benches, hub } = seated(events, [state("a"), state("b"), state("c"), state("d")]);
    expect(hub).toBe("a");
    expect(benches).toEqual(["a hub", "c left", "b right", "d left"]);
  });

  it("are one for states that share a group", () => {
    const inGroup = (id: string): Partial<Actor> => ({
      ...state(id),
      memberOf: [{ actor: "h", citations: [] }],
    });
    const events: readonly ShortEvent[] = [
      ["2022-03-01", "ab"],
      ["2022-03-02", "bc"],
    ];
    const { of } = seated(events, [inGroup("a"), inGroup("b"), state("c"), { id: "h", kind: "group" }]);
    expect([of("a"), of("b")]).toEqual(["h", "h"]);
    expect(of("c")).not.toBe("h");
  });

  it("seat a body without a state with the forums, a person without one with the others", () => {
    const actors = [state("a"), state("b"), { id: "c", kind: "organization" as const }];
    const { of } = seated([["2022-03-01", "abcd"]], actors);
    expect([of("c"), of("d")]).toEqual(["forums", "other-states"]);
  });
});
