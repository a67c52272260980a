import { describe, expect, it } from "vitest";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { joinsOf, type Belonging } from "#domain/relations/joins.ts";

/** Ids say where everybody belongs: "ru-lavrov" is of the state ru; sides are states but for kz and uz. */
const belonging: Belonging = {
  stateOf: (id) => (id.includes("-") ? (id.split("-")[0] ?? null) : null),
  sideOf(id) {
    const state = id.includes("-") ? id.split("-")[0] : undefined;
    return state === undefined ? null : state === "kz" || state === "uz" ? "ca" : state;
  },
};

function event(type: string, parts: readonly string[], more: Partial<GraphEvent> = {}): GraphEvent {
  return {
    id: "e",
    type,
    title: "E",
    date: "2022-01-01",
    status: "held",
    summary: "E",
    citations: [],
    participants: parts.map((part) => {
      const [actor = "", role = "participant"] = part.split(":");
      return { actor, role };
    }),
    ...more,
  };
}

const pairsOf = (one: GraphEvent): string[] =>
  joinsOf(one, belonging).pairs.map(([a, b]) => [a, b].toSorted().join(" + "));

describe("whom an event joins", () => {
  it("joins the envoy of a tour with each host, and no two hosts", () => {
    const tour = event("envoy", ["cn-li:envoy", "ua-zelensky:host", "ru-lavrov:host", "ua-kuleba:host"]);
    expect(joinsOf(tour, belonging).kind).toBe("joins");
    expect(pairsOf(tour)).toEqual(["cn-li + ua-zelensky", "cn-li + ru-lavrov", "cn-li + ua-kuleba"]);
  });

  it("joins no two travellers of a visit, and whoever else was there with the traveller", () => {
    const visit = event("visit", ["us-lu:visitor", "us-green:visitor", "kz-t:host", "kz-x"]);
    expect(pairsOf(visit)).toEqual(["kz-t + us-lu", "kz-x + us-lu", "kz-t + us-green", "kz-x + us-green"]);
  });

  it("joins those of different sides where a visit names no traveller", () => {
    expect(pairsOf(event("visit", ["us-lu", "us-green", "kz-t"]))).toEqual([
      "kz-t + us-lu",
      "kz-t + us-green",
    ]);
  });

  it("joins everybody at a meeting, two hosts too", () => {
    expect(pairsOf(event("meeting", ["cn-xi:host", "cn-li:host", "by-lukashenko:visitor"]))).toHaveLength(3);
  });

  it.each(["vote"])("joins nobody by a %s", (type) => {
    expect(joinsOf(event(type, ["cn-a", "ru-b"]), belonging)).toEqual({ kind: "nobody", pairs: [] });
  });

  it.each([
    ["frames other contacts", { frames: true } as const],
    ["is context", { context: true } as const],
    ["was called off", { status: "cancelled" } as const],
  ])("joins nobody where the event %s", (_, more) => {
    expect(joinsOf(event("conference", ["cn-a", "ru-b"], more), belonging).kind).toBe("nobody");
  });

  it("puts people in one room at a conference of three sides and more than four states", () => {
    const sitting = event("conference", ["cn-a", "ru-b", "in-c", "kz-d", "uz-e"]);
    expect(joinsOf(sitting, belonging).kind).toBe("room");
    expect(pairsOf(sitting)).toHaveLength(10);
  });

  it("counts sides and states, not people or forums, before it calls a conference a sitting", () => {
    const fourStates = event("summit", ["cn-a", "ru-b", "in-c", "kz-d", "kz-e", "kz-f", "sco"]);
    const twoSides = event("summit", ["cn-a", "kz-b", "uz-c"]);
    expect(joinsOf(fourStates, belonging).kind).toBe("joins");
    expect(joinsOf(twoSides, belonging).kind).toBe("joins");
    expect(joinsOf(event("meeting", ["cn-a", "ru-b", "in-c", "kz-d", "uz-e"]), belonging).kind).toBe("joins");
  });

  it("joins an actor that stands twice in a list only once", () => {
    expect(pairsOf(event("meeting", ["cn-a:host", "cn-a", "ru-b"]))).toEqual(["cn-a + ru-b"]);
  });
});
