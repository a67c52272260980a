import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { chosenParties, rowsBetween } from "#domain/evidence/between.ts";
import { counterpartsOf } from "#domain/evidence/counterparts-of.ts";
import { partyOf } from "#domain/evidence/party-of.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

function countable(dataset: Dataset): readonly number[] {
  return [...dataset.events.keys()].filter((row) => dataset.columns.eventCountable[row] === 1);
}

function found(dataset: Dataset, id: string) {
  const party = partyOf(dataset, id);
  if (party === null) throw new Error(`no party ${id}`);
  return counterpartsOf(dataset, party, countable(dataset));
}

function shareMembers(dataset: Dataset, a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) => partyOf(dataset, id)?.members ?? new Set<number>());
  return [...(one ?? [])].some((row) => other?.has(row) === true);
}

function withoutSenders(event: GraphEvent): GraphEvent {
  return { ...event, participants: event.participants.map(({ actor, role }) => ({ actor, role })) };
}

describe("with whom somebody was in contact", () => {
  const tiny = buildDataset(TINY_GRAPH);
  const named = (id: string): readonly string[] =>
    found(tiny, id).actors.map(({ actor, events }) => `${tiny.actors[actor]?.id} ${events.length}`);

  it("names people and, with as many contacts, the state that stands for them", () => {
    expect(named("ana-arden").slice(0, 2)).toEqual(["borland 4", "boris-bell 3"]);
  });

  it("leaves out whoever the actor itself stands for", () => {
    expect(named("arvania").join()).not.toMatch(/ana-arden|arvania/u);
  });

  it("agrees with what is between the two (brute force), sittings of many apart", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        // Who acts for somebody is met with it, and is itself only where it is chosen: that is told above.
        const dataset = buildDataset({ ...graph, events: graph.events.map(withoutSenders) });
        const { joinKind } = relationsOf(dataset);
        for (const { id } of dataset.actors) {
          for (const { actor, events } of found(dataset, id).actors) {
            const other = dataset.actors[actor]?.id ?? "";
            // Of two that share members some are on the smaller one's side: the two are told as a pair.
            if (shareMembers(dataset, id, other)) continue;
            const joined = rowsBetween(dataset, chosenParties(dataset, [id, other])).events.filter(
              (row) => dataset.columns.eventCountable[row] === 1 && joinKind(row) !== "room",
            );
            expect(events).toEqual(joined);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives each side exactly what is between it and the actor, and its people in order", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset(graph);
        const { joinKind, sides: all } = relationsOf(dataset);
        for (const { id } of dataset.actors.slice(0, 3)) {
          for (const { side, events, actors } of found(dataset, id).sides) {
            const counts = actors.map((one) => one.events.length);
            expect(counts).toEqual(counts.toSorted((a, b) => b - a));
            if (side < 0) continue;
            const joined = rowsBetween(
              dataset,
              chosenParties(dataset, [id, `side:${all.list[side]?.id}`]),
            ).events;
            expect(events).toEqual(
              joined.filter((row) => dataset.columns.eventCountable[row] === 1 && joinKind(row) !== "room"),
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
