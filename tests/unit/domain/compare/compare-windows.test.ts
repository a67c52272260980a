import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeEvidence } from "#domain/compare/change-evidence.ts";
import { compareWindows, sortChanges } from "#domain/compare/compare-windows.ts";
import { CHANGE_KINDS } from "#domain/compare/comparison.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA, NO_FACETS, type Criteria } from "#domain/filter/criteria.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { plainEventsOf } from "#tests/support/plain-counts.ts";
import { isPlainSitting, plainlyMet } from "#tests/support/plain-joins.ts";
import { bruteForceFilter } from "#tests/unit/domain/filter/brute-force-filter.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);
const month = (one: number): DayWindow => ({
  from: dayFromCalendar(2022, one, 1),
  to: dayFromCalendar(2022, one + 1, 1) - 1,
});

const anyWindow: fc.Arbitrary<DayWindow> = fc
  .tuple(fc.integer({ min: dayFromCalendar(2021, 12, 1), max: dayFromCalendar(2022, 5, 1) }), fc.nat(70))
  .map(([from, more]) => ({ from, to: from + more }));

describe("compareWindows", () => {
  it("agrees with two counts by brute force, in ties, actors and evidence", () => {
    fc.assert(
      fc.property(
        arbitraryGraph(),
        fc.array(fc.tuple(anyWindow, anyWindow), { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Criteria["certainty"]>("possibly", "certainly"),
        fc.constantFrom(NO_FACETS, { ...NO_FACETS, types: ["call"] }, { ...NO_FACETS, kinds: ["state"] }),
        (graph, periods, certainty, facets) => {
          const dataset = buildDataset(graph);
          const criteria: Criteria = { ...NO_CRITERIA, certainty, facets, undated: "in" };
          for (const [a, b] of periods) {
            const comparison = compareWindows(dataset, criteria, a, b);
            const first = bruteForceFilter(dataset, { ...criteria, undated: "out", window: a });
            const second = bruteForceFilter(dataset, { ...criteria, undated: "out", window: b });
            const pairs = Array.from(dataset.columns.pairA.keys());
            const idsOf = (mask: Uint8Array, [a = "", b]: readonly string[]) => {
              const { own, standsFor } = plainEventsOf(graph, a);
              return dataset.events
                .filter((event, row) => {
                  if (mask[row] !== 1) return false;
                  if (b === undefined) return own.has(event.id) || standsFor.has(event.id);
                  return plainlyMet(graph, event, a, b) && !isPlainSitting(graph, event);
                })
                .map(({ id }) => id);
            };
            const expected = pairs.flatMap((pair) => {
              const before = first.pairWeight[pair] ?? 0;
              const after = second.pairWeight[pair] ?? 0;
              const kind =
                before === 0
                  ? "gained"
                  : after === 0
                    ? "lost"
                    : after > before
                      ? "stronger"
                      : after < before
                        ? "weaker"
                        : "kept";
              return before + after === 0 ? [] : [{ pair, before, after, kind }];
            });
            expect(
              comparison.ties.map(({ pair, before, after, kind }) => ({ pair, before, after, kind })),
            ).toEqual(expected);
            for (const tie of comparison.ties) {
              expect(tie.id).toBe(`${tie.a}~${tie.b}`);
              expect(changeEvidence(dataset, comparison, tie)).toEqual({
                before: idsOf(first.events, [tie.a, tie.b]),
                after: idsOf(second.events, [tie.a, tie.b]),
              });
            }
            for (const [row, actor] of dataset.actors.entries()) {
              const change = comparison.actors[comparison.actorOfRow[row] ?? -1];
              const [was, is] = [first, second].map((one) => (one.actorEventCount[row] ?? 0) > 0);
              expect(change !== undefined).toBe(was === true || is === true);
              if (change === undefined) continue;
              expect(change.kind === "gained").toBe(is === true && was !== true);
              expect(change.kind === "lost").toBe(was === true && is !== true);
              expect(changeEvidence(dataset, comparison, change)).toEqual({
                before: idsOf(first.events, [actor.id]),
                after: idsOf(second.events, [actor.id]),
              });
            }
            const kindsOf = (changes: readonly { kind: string }[]) =>
              Object.fromEntries(
                CHANGE_KINDS.map((kind) => [kind, changes.filter((one) => one.kind === kind).length]),
              );
            expect(comparison.tieCounts).toEqual(kindsOf(comparison.ties));
            expect(comparison.actorCounts).toEqual(kindsOf(comparison.actors));
            expect(comparison.events).toEqual({ a: first.counts.events, b: second.counts.events });
          }
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  it("counts each kind of change, and finds the change of a pair again", () => {
    const comparison = compareWindows(tiny, NO_CRITERIA, month(3), month(4));
    const total = CHANGE_KINDS.reduce((sum, kind) => sum + comparison.tieCounts[kind], 0);
    expect(total).toBe(comparison.ties.length);
    const tie = comparison.ties.find(({ id }) => id === "ana-arden~boris-bell");
    expect(tie).toMatchObject({ before: 2, after: 1, kind: "weaker" });
    expect(comparison.ties[comparison.tieOfPair[tie?.pair ?? -1] ?? -1]).toBe(tie);
    expect(comparison.days).toEqual({ a: 31, b: 30 });
  });

  it("holds what it found, though its lists are looked at after another period was asked for", () => {
    const fresh = (): ReturnType<typeof buildDataset> => buildDataset(TINY_GRAPH);
    const early = compareWindows(fresh(), NO_CRITERIA, month(3), month(4));
    const expected = structuredClone(early);
    const dataset = fresh();
    const late = compareWindows(dataset, NO_CRITERIA, month(3), month(4));
    for (const one of [1, 2, 5, 6]) compareWindows(dataset, NO_CRITERIA, month(one), month(one + 1));
    compareWindows(
      dataset,
      { ...NO_CRITERIA, facets: { ...NO_FACETS, types: ["call"] } },
      month(3),
      month(4),
    );
    expect(structuredClone(late)).toEqual(expected);
    expect(late.ties.length).toBeGreaterThan(0);
    expect(late.ties).toBe(late.ties);
  });

  it("counts a period anew when the facets, the words, the judgement or its days change, and only then", () => {
    const dataset = buildDataset(TINY_GRAPH);
    const compare = (criteria: Criteria, b = month(4)) => compareWindows(dataset, criteria, month(3), b);
    const first = compare(NO_CRITERIA);
    expect(compare({ ...NO_CRITERIA }, { ...month(4) }).counted.b).toBe(first.counted.b);
    const others: Criteria[] = [
      { ...NO_CRITERIA, certainty: "certainly" },
      { ...NO_CRITERIA, query: "arden" },
      { ...NO_CRITERIA, facets: { ...NO_FACETS, types: ["call"] } },
      { ...NO_CRITERIA, without: { sources: [], outlets: [], kinds: ["newspaper"] } },
    ];
    for (const criteria of others) {
      // All months, cut short in the last: whatever the criteria leave out is in it.
      const most = { from: month(2).from, to: month(7).from + 9 };
      const before = compareWindows(dataset, NO_CRITERIA, month(3), most).counted.b.events;
      const after = compareWindows(dataset, criteria, month(3), most).counted.b.events;
      expect(after).toEqual(bruteForceFilter(dataset, { ...criteria, undated: "out", window: most }).events);
      expect(after).not.toEqual(before);
    }
    const longer = { from: month(4).from, to: month(5).to };
    expect(compare(NO_CRITERIA, longer).events.b).toBeGreaterThan(compare(NO_CRITERIA).events.b);
    expect(compare(NO_CRITERIA, month(5)).counted.b).not.toBe(first.counted.b);
  });

  it("turns gained into lost when the periods are swapped", () => {
    const there = compareWindows(tiny, NO_CRITERIA, month(3), month(4));
    const back = compareWindows(tiny, NO_CRITERIA, month(4), month(3));
    expect([back.tieCounts.gained, back.tieCounts.stronger]).toEqual([
      there.tieCounts.lost,
      there.tieCounts.weaker,
    ]);
  });

  it("sorts changes by size, kind and name, equal ones by id", () => {
    const { ties } = compareWindows(tiny, NO_CRITERIA, month(3), month(4));
    const sizes = sortChanges(ties, "difference").map(({ before, after }) => Math.abs(after - before));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const kinds = sortChanges(ties, "kind").map(({ kind }) => CHANGE_KINDS.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    const names = sortChanges(ties, "name").map(({ id }) => id);
    expect(names).toEqual(names.toSorted());
    expect(sortChanges(sortChanges(ties, "before"), "kind")).toEqual(sortChanges(ties, "kind"));
    // Equal ones stand by id, from whatever order they came.
    const equal = ties.map((change) =>
      Object.assign({}, change, { kind: "kept" as const, before: 1, after: 1 }),
    );
    const ids = equal.map(({ id }) => id).toSorted();
    expect(sortChanges(equal.toReversed(), "before").map(({ id }) => id)).toEqual(ids);
    expect(sortChanges(equal, "kind").map(({ id }) => id)).toEqual(ids);
  });
});
