import { describe, expect, it } from "vitest";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";

const graph = edition20261();
const dataset = buildDataset(graph);
const relations = relationsOf(dataset);
const rowOf = (id: string): number => dataset.actorRow.get(id) ?? -1;
const sideOf = (data: Dataset, id: string): string | undefined => {
  const { sides, sideOfActor } = relationsOf(data);
  return sides.list[sideOfActor(data.actorRow.get(id) ?? -1)]?.id;
};

/** From the sentence: a state stands for its people and bodies, a group for its members, an organization for
 * those that are no states; each event counts once. */
function oracle(data: Dataset, id: string): { own: string[]; all: string[] } {
  const belongs = (one: string, to: string, seen: readonly string[] = []): boolean => {
    if (one === to) return true;
    if (seen.includes(one)) return false;
    const actor = data.graph.actors.find((each) => each.id === one);
    const kindOf = (which: string): string | undefined =>
      data.graph.actors.find((each) => each.id === which)?.kind;
    const ways = [
      actor?.state,
      ...(actor?.memberOf ?? [])
        .map((each) => each.actor)
        .filter((whole) => actor?.kind !== "state" || kindOf(whole) !== "organization"),
      ...(actor?.offices ?? []).map(
        ({ seat }) => data.graph.vocabulary.seats.find((each) => each.id === seat)?.of,
      ),
    ];
    return ways.some((way) => way !== undefined && belongs(way, to, [...seen, one]));
  };
  const contacts = data.events.filter(
    (event) => event.context !== true && event.frames !== true && event.status !== "cancelled",
  );
  const own = contacts.filter((event) => event.participants.some(({ actor }) => actor === id));
  const mine = new Set(data.actors.filter((one) => belongs(one.id, id)).map((one) => one.id));
  const all = contacts.filter((event) =>
    event.participants.some(({ actor, onBehalfOf }) => mine.has(actor) || mine.has(onBehalfOf ?? "")),
  );
  return { own: own.map((event) => event.id), all: all.map((event) => event.id) };
}

describe("which events an actor is in", () => {
  it("is what the sentence says, for every actor of the built-in graph", () => {
    const inContact = dataset.actors.filter((_, row) => rowsOf(relations.actorEvents, row).length > 0);
    for (const actor of inContact) {
      const { own, standsFor } = relations.eventsOf(rowOf(actor.id));
      const ids = (rows: readonly number[]): string[] => rows.map((row) => dataset.events[row]?.id ?? "");
      const expected = oracle(dataset, actor.id);
      expect(ids(own), actor.id).toEqual(expected.own);
      expect(ids([...own, ...standsFor].sort((a, b) => a - b)), actor.id).toEqual(expected.all);
    }
  });

  it("gives a state the contacts of its people beside its own", () => {
    const { own, standsFor } = relations.eventsOf(rowOf("china"));
    expect(own.length).toBeGreaterThan(0);
    expect(standsFor.length).toBeGreaterThan(own.length * 10);
    expect(own.filter((row) => standsFor.includes(row))).toEqual([]);
  });

  it("gives a group its members' contacts though it takes part in none itself", () => {
    const { own, standsFor } = relations.eventsOf(rowOf("c5"));
    expect(own).toEqual([]);
    expect(standsFor.length).toBeGreaterThan(20);
  });

  it("gives an alliance or a forum nothing of what a state in it does by itself", () => {
    const allied = buildDataset({
      ...graph,
      actors: graph.actors.map((actor) =>
        actor.id === "united-states" ? { ...actor, memberOf: [{ actor: "g20", citations: [] }] } : actor,
      ),
    });
    const { standsFor } = relationsOf(allied).eventsOf(allied.actorRow.get("g20") ?? -1);
    const before = relations.eventsOf(rowOf("g20")).standsFor;
    expect(standsFor).toEqual(before);
    expect(relations.eventsOf(rowOf("united-states")).standsFor.length).toBeGreaterThan(0);
  });

  it("ends where memberships run in a ring", () => {
    const ring = buildDataset({
      ...graph,
      actors: graph.actors.map((actor) =>
        actor.id === "russia"
          ? { ...actor, memberOf: [{ actor: "c5", citations: [] }] }
          : actor.id === "c5"
            ? { ...actor, memberOf: [{ actor: "russia", citations: [] }] }
            : actor,
      ),
    });
    const standsFor = rowsOf(relationsOf(ring).standsFor, ring.actorRow.get("russia") ?? -1);
    expect(standsFor).toContain(ring.actorRow.get("sergei-lavrov"));
    expect(standsFor).not.toContain(ring.actorRow.get("russia"));
  });
});

describe("sides", () => {
  it("seats people with their state, with the body of their office, and forums at the foot", () => {
    expect(sideOf(dataset, "wang-yi")).toBe("china");
    expect(sideOf(dataset, "josep-borrell")).toBe("europe");
    expect(sideOf(dataset, "kassym-jomart-tokayev")).toBe("central-asia");
    expect(sideOf(dataset, "g20")).toBe("forums");
    expect(relations.sides.list[relations.sides.hub]?.id).toBe("china");
  });

  it("leaves nobody in contact without a side", () => {
    const standing = dataset.actors.filter(
      (actor) =>
        relations.eventsOf(rowOf(actor.id)).own.length > 0 && sideOf(dataset, actor.id) === undefined,
    );
    expect(standing.map(({ id }) => id)).toEqual([]);
  });

  it("finds sides in data that name none", () => {
    const { sides: _, benches: __, ...vocabulary } = graph.vocabulary;
    const plain = buildDataset({ ...graph, vocabulary });
    const { list, hub } = relationsOf(plain).sides;
    expect(list[hub]?.id).toBe("china");
    expect(sideOf(plain, "kassym-jomart-tokayev")).toBe("c5");
    expect(sideOf(plain, "lula-da-silva")).toBe("other-states");
    expect(sideOf(plain, "g20")).toBe("forums");
    expect(list.filter(({ bench }) => bench !== "foot").length).toBeLessThanOrEqual(8);
  });

  it("has none where no actor in contact has a state", () => {
    const people = buildDataset({
      ...graph,
      vocabulary: {
        eventTypes: graph.vocabulary.eventTypes,
        roles: graph.vocabulary.roles,
        topics: [],
        seats: [],
      },
      actors: [
        { id: "a", kind: "person", name: "A", aliases: [] },
        { id: "b", kind: "person", name: "B", aliases: [] },
      ],
      events: [
        {
          id: "e",
          type: "meeting",
          title: "A – B",
          date: "2022-01-01",
          status: "held",
          summary: "They met.",
          participants: [
            { actor: "a", role: "participant" },
            { actor: "b", role: "participant" },
          ],
          citations: [],
        },
      ],
      statements: [],
      sources: [],
      positions: {},
    });
    expect(relationsOf(people).sides).toMatchObject({ list: [], hub: -1 });
  });
});

describe("who sits where with a side in the middle", () => {
  const names = (places: readonly number[]): (string | undefined)[] =>
    places.map((place) => relations.sides.list[place]?.id);
  const placeOf = (id: string): number => relations.sides.list.findIndex((side) => side.id === id);

  it("seats each side once, whoever is in the middle", () => {
    for (const side of relations.sides.list) {
      if (side.bench === "foot") continue;
      const { middle, left, right, foot } = relations.seating(placeOf(side.id));
      const seated = names([middle, ...left, ...right, ...foot]);
      expect(new Set(seated).size).toBe(seated.length);
      expect(new Set(seated)).toEqual(new Set(relations.sides.list.map(({ id }) => id)));
    }
  });

  it("follows the curators' benches", () => {
    const benches = graph.vocabulary.benches?.["ukraine"];
    const { left, right } = relations.seating(placeOf("ukraine"));
    expect(names(left)).toEqual(benches?.left);
    expect(names(right)).toEqual(benches?.right);
  });
});
