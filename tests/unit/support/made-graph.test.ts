import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { GraphEvent, ReadoutGraph } from "#domain/records/record-types.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { MADE_20000, MADE_450, MADE_880, madeGraph } from "#tests/support/made/made-graph.ts";

/** Digests of the whole graphs: a change of the generator is a change of what pictures are measured on. */
const SIZES = [
  { name: "450 contacts", size: MADE_450, digest: "96d148225f400916" },
  { name: "880 contacts", size: MADE_880, digest: "802a0d71449f0c17" },
  { name: "20,000 contacts", size: MADE_20000, digest: "4063cca485024854" },
] as const;

const isContact = (event: GraphEvent) => event.context !== true && event.frames !== true;

describe.each(SIZES)("the made graph of $name", ({ size, digest }) => {
  const graph = madeGraph(size);
  const contacts = graph.events.filter(isContact);

  it("is the same at every run and on every machine", () => {
    expect(createHash("sha256").update(JSON.stringify(graph)).digest("hex").slice(0, 16)).toBe(digest);
  });

  it("has nothing that a check of curated data would refuse", () => {
    expect(checkGraph(graph, { curated: true })).toEqual([]);
  });

  it("has as many contacts and actors in contact as its size says, two of nine of three or more", () => {
    expect(contacts).toHaveLength(size.contacts);
    expect(new Set(contacts.flatMap(({ participants }) => participants.map(({ actor }) => actor))).size).toBe(
      size.actors,
    );
    const ofMany = contacts.filter(({ participants }) => participants.length > 2).length;
    expect(Math.abs(ofMany - (size.contacts * 2) / 9)).toBeLessThan(1);
  });

  it("has seven sides and forums, the one in the middle in half of the contacts and no other in more", () => {
    expect(graph.vocabulary.sides?.map(({ bench }) => bench).sort()).toEqual(
      ["foot", "hub", "left", "left", "left", "right", "right", "right"].sort(),
    );
    const [hub, ...others] = contactsBySide(graph, contacts);
    expect(hub).toBe(size.contacts / 2);
    expect(Math.max(...others)).toBeLessThan(hub ?? 0);
    expect(Math.min(...others)).toBeGreaterThan(0);
  });

  it("has no name and no id twice", () => {
    for (const list of [graph.actors, graph.events, graph.statements, graph.sources]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    const people = graph.actors.filter(({ kind }) => kind === "person").map(({ name }) => name);
    expect(new Set(people).size).toBe(people.length);
  });
});

describe("the made graphs", () => {
  it("are bunched in time: the busiest tenth of the weeks has at least a fifth of the contacts", () => {
    const weeks = new Map<number, number>();
    const contacts = madeGraph(MADE_450).events.filter(isContact);
    for (const { date } of contacts) {
      const [year = 0, month = 0, day = 1] = (date?.match(/\d+/g) ?? []).map(Number);
      const week = Math.floor((year * 365 + month * 30.4 + day) / 7);
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    const busiest = [...weeks.values()].sort((a, b) => b - a).slice(0, 11);
    expect(busiest.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(contacts.length / 5);
  });

  it("have hosts of one state only in each event, and frames with the traveller alone", () => {
    const graph = madeGraph(MADE_880);
    const states = new Map(graph.actors.map(({ id, state }) => [id, state ?? id]));
    for (const event of graph.events) {
      const hosts = event.participants.filter(({ role }) => role === "host");
      expect(new Set(hosts.map(({ actor }) => states.get(actor))).size).toBeLessThan(2);
      if (event.frames === true) expect(event.participants.map(({ role }) => role)).toEqual(["visitor"]);
    }
    expect(graph.events.filter(({ frames }) => frames === true).length).toBeGreaterThan(3);
  });
});

/** For each side, in the order of the vocabulary, in how many of the contacts somebody of it took part. */
function contactsBySide(graph: ReadoutGraph, contacts: readonly GraphEvent[]): readonly number[] {
  return (graph.vocabulary.sides ?? []).map(({ members }) => {
    const isOfSide = new Set(
      graph.actors
        .filter(({ id, state }) => members.includes(id) || members.includes(state ?? ""))
        .map(({ id }) => id),
    );
    return contacts.filter(({ participants }) => participants.some(({ actor }) => isOfSide.has(actor)))
      .length;
  });
}
