import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { choiceOf, chosenEvents } from "#domain/relations/chosen-events.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";

const dataset = buildDataset(edition20261());
const idsOf = (selection: readonly string[], between = true): string[] =>
  chosenEvents(dataset, choiceOf(dataset, selection), between).map((row) => dataset.events[row]?.id ?? "");

describe("the events that a choice means", () => {
  it("is everything of one actor, by itself and by its people", () => {
    const { own, standsFor } = relationsOf(dataset).eventsOf(dataset.actorRow.get("china") ?? -1);
    expect(idsOf(["china"])).toHaveLength(own.length + standsFor.length);
    expect(idsOf(["side:china"])).toEqual(idsOf(["china"]));
  });

  it("is what joins two, the same in any order and as a tie", () => {
    const pair = idsOf(["wang-yi", "dmytro-kuleba"]);
    expect(pair.length).toBeGreaterThan(2);
    expect(pair.every((id) => idsOf(["wang-yi"]).includes(id) && idsOf(["dmytro-kuleba"]).includes(id))).toBe(
      true,
    );
    expect(idsOf(["dmytro-kuleba", "wang-yi"])).toEqual(pair);
    expect(idsOf(["dmytro-kuleba~wang-yi"])).toEqual(pair);
  });

  it("knows no contact between two hosts of one tour", () => {
    expect(idsOf(["volodymyr-zelensky", "sergei-lavrov"])).toEqual([]);
  });

  it("is a superset between states, since their people count", () => {
    const people = idsOf(["xi-jinping", "vladimir-putin"]);
    const states = idsOf(["china", "russia"]);
    expect(states).toEqual(expect.arrayContaining(people));
    expect(states.length).toBeGreaterThan(people.length);
  });

  it("is between two sides what joins somebody of the one with somebody of the other", () => {
    const { sideOfActor, sides } = relationsOf(dataset);
    const placeOf = (id: string) => sides.list.findIndex((side) => side.id === id);
    const between = idsOf(["side:russia", "side:ukraine"]);
    const has = (id: string, place: number) =>
      dataset.events[dataset.eventRow.get(id) ?? -1]?.participants.some(
        ({ actor }) => sideOfActor(dataset.actorRow.get(actor) ?? -1) === place,
      );
    for (const id of between) {
      expect(has(id, placeOf("russia"))).toBe(true);
      expect(has(id, placeOf("ukraine"))).toBe(true);
    }
    // A tour of both capitals joins the visitor with each side, and the two sides not at all.
    expect(between.length).toBeLessThan(
      idsOf(["side:russia"]).filter((id) => has(id, placeOf("ukraine"))).length,
    );
    expect(idsOf(["side:china", "side:russia"]).length).toBeGreaterThan(10);
  });

  it("is what joins any two of three, or everything of each", () => {
    const three = ["wang-yi", "sergei-lavrov", "antony-blinken"];
    const expected = new Set([
      ...idsOf(["wang-yi", "sergei-lavrov"]),
      ...idsOf(["wang-yi", "antony-blinken"]),
      ...idsOf(["sergei-lavrov", "antony-blinken"]),
    ]);
    expect(new Set(idsOf(three))).toEqual(expected);
    expect(idsOf(three, false).length).toBeGreaterThan(expected.size);
  });

  it("follows an office from holder to holder", () => {
    const office = idsOf(["seat:china-foreign-minister", "sergei-lavrov"]);
    const people = new Set([...idsOf(["wang-yi", "sergei-lavrov"]), ...idsOf(["qin-gang", "sergei-lavrov"])]);
    expect(office.length).toBeGreaterThan(0);
    expect(office.every((id) => people.has(id))).toBe(true);
    expect(office.some((id) => idsOf(["qin-gang"]).includes(id))).toBe(true);
    expect(office.some((id) => idsOf(["wang-yi"]).includes(id))).toBe(true);
  });

  it("takes an event, and the event of a statement, as they are; a stranger's id means nothing", () => {
    expect(idsOf(["call-2023-04-26-xi-zelensky"])).toEqual(["call-2023-04-26-xi-zelensky"]);
    const said = dataset.statements.find((one) => one.event === "call-2023-04-26-xi-zelensky");
    expect(idsOf([said?.id ?? ""])).toEqual(["call-2023-04-26-xi-zelensky"]);
    expect(idsOf(["nobody", "side:nobody", "seat:nobody"])).toEqual([]);
  });
});
