import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import {
  actorDegrees,
  degreeWords,
  multilateralRows,
  tieWeights,
  weightNumber,
  weightWords,
  type Counting,
} from "#domain/network/counting.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

const ALL: Criteria = { ...NO_CRITERIA, undated: "in" };

function degreesOf(dataset: Dataset, counting: Counting): Record<string, number> {
  const degrees = actorDegrees(dataset, createFilter(dataset).run(ALL), counting);
  return Object.fromEntries(
    dataset.actors.flatMap(({ id }, row) => (degrees[row] ? [[id, degrees[row]]] : [])),
  );
}

function weightsOf(dataset: Dataset, counting: Counting): Record<string, number> {
  const weights = tieWeights(dataset, createFilter(dataset).run(ALL), counting);
  const { pairA, pairB } = dataset.columns;
  const name = (row: number | undefined) => dataset.actors[row ?? -1]?.id ?? "";
  return Object.fromEntries(
    Array.from(weights, (weight, pair) => [name(pairA[pair]) + name(pairB[pair]), weight]),
  );
}

describe("counting a meeting of four and two of two", () => {
  const dataset = eventGraph([
    ["2022-03-01", "abcd"],
    ["2022-03-02", "ab"],
    ["2022-03-03", "ab"],
    ["2022-03-04", "abc", { status: "cancelled" }],
  ]);

  it("once gives each actor its events, and each tie its part of them", () => {
    expect(degreesOf(dataset, "once")).toEqual({ a: 3, b: 3, c: 1, d: 1 });
    expect(weightsOf(dataset, "once")).toEqual({
      ab: 2.333,
      ac: 0.333,
      ad: 0.333,
      bc: 0.333,
      bd: 0.333,
      cd: 0.333,
    });
  });

  it("expanded to pairs gives each actor its pairs, and each tie all shared events", () => {
    expect(degreesOf(dataset, "pairs")).toEqual({ a: 5, b: 5, c: 3, d: 3 });
    expect(weightsOf(dataset, "pairs")).toEqual({ ab: 3, ac: 1, ad: 1, bc: 1, bd: 1, cd: 1 });
  });

  it("knows which events are multilateral, of those that count", () => {
    expect(multilateralRows(dataset).map((row) => dataset.events[row]?.id)).toEqual(["event-0"]);
  });
});

/** Several took part, and all of them were in touch. */
function inTouch({ participants }: GraphEvent): boolean {
  const isOut = participants.some(({ role }) => role === "subject" || role === "voted-for");
  return !isOut && new Set(participants.map(({ actor }) => actor)).size > 1;
}

describe("counting on random graphs", () => {
  const windows = fc.option(
    fc.integer({ min: 0, max: 90 }).map((more) => ({
      from: dayFromCalendar(2021, 12, 20) + more,
      to: dayFromCalendar(2022, 1, 10) + more,
    })),
  );

  it("adds up: an actor's ties weigh its pairs when expanded, and counted once no more than its own events", () => {
    fc.assert(
      fc.property(arbitraryGraph(), windows, (graph, window) => {
        const dataset = buildDataset(graph);
        const visible = createFilter(dataset).run({ ...ALL, window });
        for (const counting of ["once", "pairs"] as const) {
          const weights = tieWeights(dataset, visible, counting);
          const degrees = actorDegrees(dataset, visible, counting);
          for (const [row, { id }] of dataset.actors.entries()) {
            let sum = 0;
            weights.forEach((weight, pair) => {
              const isOwn = dataset.columns.pairA[pair] === row || dataset.columns.pairB[pair] === row;
              if (isOwn) sum += weight;
            });
            if (counting === "pairs") expect(sum).toBe(degrees[row]);
            else {
              const own = dataset.events.filter(
                (event, at) =>
                  visible.events[at] === 1 && event.participants.some(({ actor }) => actor === id),
              );
              const isWhole = own.every(
                ({ type, participants }) => type === "call" && participants.length > 1,
              );
              expect(sum).toBeLessThanOrEqual(own.length + 0.05);
              if (isWhole && own.every(inTouch)) expect(sum).toBeCloseTo(own.length, 1);
            }
          }
        }
      }),
    );
  });

  it("expanded to pairs is half the sum of the degrees over the ties", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset(graph);
        const visible = createFilter(dataset).run(ALL);
        const degrees = actorDegrees(dataset, visible, "pairs").reduce((sum, one) => sum + one, 0);
        const weights = Array.from(tieWeights(dataset, visible, "pairs")).reduce((sum, one) => sum + one, 0);
        expect(degrees).toBe(2 * weights);
      }),
    );
  });
});

describe("the words of a count", () => {
  it("say how it was counted", () => {
    expect(degreeWords(1, "once")).toBe("1 event, each event counted once");
    expect(degreeWords(5, "pairs")).toBe("5 pair contacts, events expanded to pairs");
    expect(weightWords(2.333, "once")).toBe("weight 2.33, each event counted once");
    expect(weightWords(3, "pairs")).toBe("3 shared events, events expanded to pairs");
  });

  it.each([
    [3, "3"],
    [2.333, "2.33"],
    [0.067, "0.067"],
    [0, "0"],
  ])("write %d as %s", (weight, text) => expect(weightNumber(weight)).toBe(text));
});
