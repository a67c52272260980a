import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { chosenParties, isPartyIn, partiesJoined, rowsBetween } from "#domain/evidence/between.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { partyOf } from "#domain/evidence/party-of.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);
const between = (dataset: Dataset, ...selection: string[]): readonly string[] =>
  rowsBetween(dataset, chosenParties(dataset, selection)).events.map((row) => dataset.events[row]?.id ?? "");

/** Three states, their ministers, and a tour of one of them to the others. */
const TOUR: ReadoutGraph = {
  ...TINY_GRAPH,
  vocabulary: {
    ...TINY_GRAPH.vocabulary,
    sides: [
      { id: "up", label: "Upstream", bench: "hub", members: ["arvania"] },
      { id: "down", label: "Downstream", bench: "left", members: ["borland", "river-council"] },
    ],
  },
  statements: [],
  events: [
    {
      id: "tour",
      type: "visit",
      title: "A tour",
      date: "2022-04-01",
      status: "held",
      participants: [
        { actor: "boris-bell", role: "visitor" },
        { actor: "arvania", role: "host" },
        { actor: "river-council", role: "host" },
      ],
      summary: "",
      citations: [],
    },
    {
      id: "called-off",
      type: "meeting",
      title: "Called off",
      date: "2022-04-02",
      status: "cancelled",
      participants: [
        { actor: "arvania", role: "participant" },
        { actor: "river-council", role: "participant" },
      ],
      summary: "",
      citations: [],
    },
  ],
};
const tour = buildDataset(TOUR);

describe("who is chosen as one", () => {
  const names = (dataset: Dataset, id: string): readonly string[] =>
    [...(partyOf(dataset, id)?.members ?? [])].map((row) => dataset.actors[row]?.id ?? "");

  it("is an actor with those it stands for, a side with all who sit with it, an office with its holders", () => {
    expect(names(tiny, "delta-group")).toEqual(["delta-group", "cora-cane"]);
    expect(names(tour, "side:down")).toEqual(
      expect.arrayContaining(["borland", "boris-bell", "river-council"]),
    );
    expect(names(tour, "side:down")).not.toContain("ana-arden");
    expect(names(tiny, "seat:borland-foreign-minister")).toEqual(["boris-bell"]);
    expect(partyOf(tiny, "side:nowhere")).toBeNull();
    expect(partyOf(tiny, "ana-arden~boris-bell")).toBeNull();
  });

  it("has an office's holder of the day, and nobody where there is no day", () => {
    const office = partyOf(tiny, "seat:borland-foreign-minister");
    const bell = tiny.actorRow.get("boris-bell") ?? -1;
    const [may31, july] = [19_143, 19_180];
    expect(office?.isThere(bell, { from: may31, to: may31, certainty: "lasted" })).toBe(true);
    expect(office?.isThere(bell, { from: july, to: july, certainty: "lasted" })).toBe(false);
    expect(office?.isThere(bell, null)).toBe(false);
  });
});

describe("what is between several", () => {
  it("joins visitor and host of a tour, never two hosts", () => {
    expect(between(tour, "boris-bell", "arvania")).toEqual(["tour"]);
    expect(between(tour, "boris-bell", "river-council")).toEqual(["tour"]);
    expect(between(tour, "arvania", "river-council")).toEqual(["called-off"]);
    expect(between(tour, "side:up", "side:down")).toEqual(["tour", "called-off"]);
  });

  it("keeps somebody who belongs to two of them with the smaller one", () => {
    const parties = chosenParties(tiny, ["borland", "boris-bell"]);
    expect(parties.homeOf({ actor: "boris-bell" }, null)).toBe(1);
    expect(parties.homeOf({ actor: "cora-cane" }, null)).toBe(0);
    expect(between(tiny, "ana-arden", "arvania")).not.toContain("letter-2022-04-arden-bell");
  });

  it("is the same for a tie as for its two actors, and in whatever order they were chosen", () => {
    expect(between(tiny, "ana-arden~boris-bell")).toEqual(between(tiny, "boris-bell", "ana-arden"));
    expect(linkedTo(tiny, "ana-arden~boris-bell").events.map(({ row }) => tiny.events[row]?.id)).toEqual(
      between(tiny, "ana-arden", "boris-bell"),
    );
  });

  it("is nothing for one, and grows with each further one", () => {
    expect(between(tiny, "ana-arden")).toEqual([]);
    fc.assert(
      fc.property(arbitraryGraph(), fc.nat(), (graph, seed) => {
        const dataset = buildDataset(graph);
        const ids = dataset.actors.map(({ id }) => id);
        const [a, b, c] = [0, 1, 2].map((step) => ids[(seed + step) % Math.max(ids.length, 1)] ?? "");
        const two = rowsBetween(dataset, chosenParties(dataset, [a ?? "", b ?? ""]));
        const three = rowsBetween(dataset, chosenParties(dataset, [a ?? "", b ?? "", c ?? ""]));
        const persons = [a, b, c].every((id) => partyOf(dataset, id ?? "")?.members.size === 1);
        if (persons) expect(three.events).toEqual(expect.arrayContaining([...two.events]));
      }),
    );
  });

  it("agrees for two who stand for nobody with the events that join their rows (brute force)", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset(graph);
        const { joins } = relationsOf(dataset);
        const lone = dataset.actors.filter(({ id }) => partyOf(dataset, id)?.members.size === 1).slice(0, 4);
        for (const a of lone) {
          for (const b of lone) {
            if (a.id >= b.id) continue;
            const [rowA, rowB] = [dataset.actorRow.get(a.id) ?? -1, dataset.actorRow.get(b.id) ?? -1];
            const expected = [...dataset.events.keys()].filter((event) => {
              if (dataset.columns.eventCountable[event] !== 1) return false;
              for (let at = joins.offsets[event] ?? 0; at < (joins.offsets[event + 1] ?? 0); at += 2) {
                const pair = new Set([joins.values[at], joins.values[at + 1]]);
                if (pair.has(rowA) && pair.has(rowB)) return true;
              }
              // Whoever acts on behalf of one of the two is there for it.
              return (
                partiesJoined(dataset, chosenParties(dataset, [a.id, b.id]), event).length > 0 &&
                dataset.events[event]?.participants.some(
                  ({ onBehalfOf }) => onBehalfOf === a.id || onBehalfOf === b.id,
                )
              );
            });
            const found = rowsBetween(dataset, chosenParties(dataset, [a.id, b.id])).events;
            expect(found.filter((event) => dataset.columns.eventCountable[event] === 1)).toEqual(expected);
          }
        }
      }),
    );
  });
});

describe("the events that a party is in", () => {
  it("are those that the relations count for a side", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset(graph);
        const { sides, eventsOfSide } = relationsOf(dataset);
        for (const [place, { id }] of sides.list.entries()) {
          const party = partyOf(dataset, `side:${id}`);
          if (party === null) throw new Error(`no party ${id}`);
          const found = [...dataset.events.keys()].filter(
            (event) => dataset.columns.eventCountable[event] === 1 && isPartyIn(dataset, party, event),
          );
          expect(found).toEqual(eventsOfSide(place));
        }
      }),
    );
  });

  it("are those that the relations count for it, by itself and by what it stands for", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset(graph);
        for (const [row, { id }] of dataset.actors.entries()) {
          const party = partyOf(dataset, id);
          if (party === null) throw new Error(`no party ${id}`);
          const { own, standsFor } = relationsOf(dataset).eventsOf(row);
          const found = [...dataset.events.keys()].filter(
            (event) => dataset.columns.eventCountable[event] === 1 && isPartyIn(dataset, party, event),
          );
          expect(found).toEqual([...own, ...standsFor].toSorted((one, other) => one - other));
        }
      }),
    );
  });
});
