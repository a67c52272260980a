import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA, NO_FACETS, type Criteria, type Facets } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import { bruteForceFilter } from "./brute-force-filter.ts";

const ALL = NO_CRITERIA;
const tiny = buildDataset(TINY_GRAPH);

function run(change: Partial<Criteria>): Visible {
  return createFilter(tiny).run({ ...ALL, ...change });
}

function chosen(mask: Uint8Array, records: readonly { id: string }[]): string[] {
  return records.flatMap((record, row) => (mask[row] === 1 ? [record.id] : [])).toSorted();
}

function month(year: number, one: number) {
  return { from: dayFromCalendar(year, one, 1), to: dayFromCalendar(year, one + 1, 1) - 1 };
}

describe("the filter on the tiny graph", () => {
  it("counts neither context nor cancelled events, and undated ones only when switched on", () => {
    expect(run({}).counts).toMatchObject({ events: 6, statements: 9 });
    expect(run({ undated: "in" }).counts).toMatchObject({ events: 7, statements: 10 });
    expect(run({}).undatedHidden).toEqual({ actors: 1, events: 1, statements: 1 });
    expect(run({ undated: "in" }).undatedHidden).toEqual({ actors: 0, events: 0, statements: 0 });
  });

  it("counts actors that take part in a counted event or speak in a counted statement, and no outlet", () => {
    const seen = chosen(run({}).actors, tiny.actors);
    expect(seen).toContain("lantern-analysts");
    expect(seen).toContain("arvania-foreign-ministry");
    expect(seen).not.toContain("daily-lantern");
    expect(seen).not.toContain("delta-group");
    expect(run({}).totals).toEqual({ actors: 9, events: 7, statements: 10 });
  });

  it("does not count a state because somebody took part on its behalf", () => {
    const visible = run({ window: month(2022, 3), facets: { ...NO_FACETS, types: ["call"] } });
    expect(chosen(visible.actors, tiny.actors)).toEqual(["ana-arden", "boris-bell"]);
  });

  it("takes a month of unknown day as possibly in any window that touches it", () => {
    const tenth = dayFromCalendar(2022, 4, 10);
    expect(chosen(run({ window: { from: tenth, to: tenth } }).events, tiny.events)).toEqual([
      "letter-2022-04-arden-bell",
    ]);
  });

  it("marks context events inside the window whatever the facets say", () => {
    const visible = run({ window: month(2022, 2), facets: { ...NO_FACETS, types: ["call"] } });
    expect(chosen(visible.contextEvents, tiny.events)).toEqual(["flood-2022-02-24"]);
    expect(chosen(run({ window: month(2022, 3) }).contextEvents, tiny.events)).toEqual([]);
  });

  it("dates a statement by its event when it has no date of its own", () => {
    const first = dayFromCalendar(2022, 3, 1);
    expect(chosen(run({ window: { from: first, to: first } }).statements, tiny.statements)).toEqual([
      "arden-call-gates",
      "bell-call-promise",
    ]);
  });

  it("finds words without regard to case and accents, in names, aliases, titles and quotations", () => {
    expect(chosen(run({ query: "a. arden" }).events, tiny.events)).toContain("letter-2022-04-arden-bell");
    expect(chosen(run({ query: "АННА call" }).events, tiny.events)).toEqual(["call-2022-03-01-arden-bell"]);
    expect(chosen(run({ query: "muhlen" }).statements, tiny.statements)).toEqual(["cane-visit-mills"]);
    expect(run({ query: "lantern river" }).counts.events).toBe(0);
  });

  it("lets a statement without an event fail when an event type is switched on", () => {
    const visible = run({ facets: { ...NO_FACETS, types: ["call", "letter"] } });
    expect(chosen(visible.statements, tiny.statements)).toEqual([
      "arden-call-gates",
      "arden-letter-timetable",
      "bell-call-promise",
    ]);
  });

  it("lets nothing through for a value that the data does not have", () => {
    expect(run({ facets: { ...NO_FACETS, by: ["nobody"] } }).counts).toEqual({
      actors: 0,
      events: 0,
      statements: 0,
    });
  });

  it("weighs a tie by the counted events that both actors share", () => {
    const { columns } = tiny;
    const [a = 0, b = 0] = ["ana-arden", "boris-bell"]
      .map((id) => tiny.actorRow.get(id) ?? -1)
      .toSorted((x, y) => x - y);
    const pair = Array.from(columns.pairA).findIndex((row, at) => row === a && columns.pairB[at] === b);
    expect(run({}).pairWeight[pair]).toBe(3);
    expect(run({ window: month(2022, 3) }).pairWeight[pair]).toBe(2);
  });

  it("counts undated items alone when asked to, whatever the window", () => {
    const visible = run({ undated: "only", window: month(2022, 3) });
    expect(chosen(visible.events, tiny.events)).toEqual(["talks-undated-delta"]);
    expect(visible.outside.events).toBe(6);
    expect(visible.undated.events).toBe(1);
  });

  it("takes a month of unknown day as certainly only in a window that holds it all", () => {
    const letter = "letter-2022-04-arden-bell";
    const { from, to } = month(2022, 4);
    const certainly = (window: Criteria["window"]) => run({ window, certainty: "certainly" });
    expect(chosen(certainly({ from, to }).events, tiny.events)).toContain(letter);
    expect(chosen(certainly({ from: from + 1, to }).events, tiny.events)).not.toContain(letter);
    expect(certainly({ from: from + 1, to }).vague).toBe(1);
    expect(run({ window: { from, to } }).vague).toBe(0);
  });

  it("counts an event or a statement only while a source that is not switched off supports it", () => {
    const only = (without: Partial<Without>) => run({ without: { ...ALL_SOURCES, ...without } });
    const call = "call-2022-03-01-arden-bell";
    expect(chosen(only({ sources: ["lantern-2022-04-02"] }).events, tiny.events)).toContain(call);
    expect(chosen(only({ outlets: ["daily-lantern"] }).events, tiny.events)).toEqual([call]);
    expect(chosen(only({ outlets: ["north-wire"] }).events, tiny.events)).not.toContain(
      "visit-2022-05-10-cane-arvania",
    );
    expect(only({ kinds: ["newspaper", "agency", "ministry"] }).counts).toEqual({
      actors: 0,
      events: 0,
      statements: 0,
    });
    expect(only({ kinds: ["state-media"] }).counts).toEqual(run({}).counts);
    expect(only({ kinds: ["agency"] }).totals).toEqual(run({}).totals);
  });

  it("gives the same array again where a step touches nothing in it", () => {
    const filter = createFilter(tiny);
    const wide = filter.run({ ...ALL, window: { from: -1_000_000, to: 1_000_000 } });
    const wider = filter.run({ ...ALL, window: { from: -1_000_001, to: 1_000_001 } });
    expect(wider.revision).toBeGreaterThan(wide.revision);
    for (const name of ["events", "statements", "actors", "pairWeight", "actorEventCount"] as const)
      expect(wider[name]).toBe(wide[name]);
    const narrow = filter.run({ ...ALL, window: month(2022, 3) });
    expect(narrow.events).not.toBe(wider.events);
  });

  it("numbers its answers upwards", () => {
    const filter = createFilter(tiny);
    expect(filter.run(ALL).revision).toBeLessThan(filter.run(ALL).revision);
  });
});

const some = (...values: string[]) =>
  fc.oneof(fc.constant([]), fc.subarray(values), fc.constant([values[0] ?? ""]));

function arbitraryFacets(): fc.Arbitrary<Facets> {
  return fc.record({
    kinds: some("person", "state", "organization", "group"),
    types: some("call", "meeting", "letter"),
    topics: some("water", "trade", "border"),
    sources: some("source-0", "source-1"),
    by: some("actor-0", "actor-1", "actor-2"),
    sides: some("actor-0", "actor-1", "other-states"),
    where: some("none", "XA", "XB"),
  });
}

function arbitraryWithout(): fc.Arbitrary<Without> {
  return fc.record({
    sources: some("source-0", "source-1"),
    outlets: some("actor-0", "actor-1"),
    kinds: fc.constantFrom([], [], [], ["newspaper"], ["ministry"]),
  });
}

function arbitraryCriteria(): fc.Arbitrary<Criteria> {
  const from = fc.integer({ min: dayFromCalendar(2021, 12, 1), max: dayFromCalendar(2022, 5, 1) });
  return fc.record({
    window: fc.option(
      fc.tuple(from, fc.integer({ min: 0, max: 60 })).map(([day, more]) => ({ from: day, to: day + more })),
    ),
    certainty: fc.constantFrom("possibly", "certainly"),
    undated: fc.constantFrom("out", "in", "only"),
    facets: fc.oneof(fc.constant(NO_FACETS), arbitraryFacets()),
    without: fc.oneof(fc.constant(ALL_SOURCES), arbitraryWithout()),
    query: fc.constantFrom("", "", "", " ", "river", "ARDEN gate", "мост", "桥", "riv", "er ga"),
  });
}

/** Fixed criteria, or the same facets and words while the window moves: what a drag is. */
function arbitraryRuns(): fc.Arbitrary<Criteria[]> {
  const jumps = fc.array(arbitraryCriteria(), { minLength: 1, maxLength: 4 });
  const drag = fc
    .tuple(arbitraryCriteria(), fc.array(arbitraryCriteria(), { minLength: 2, maxLength: 12 }))
    .map(([{ facets, query, certainty, undated }, steps]) =>
      steps.map(({ window }): Criteria => ({ window, facets, query, certainty, undated })),
    );
  return fc.oneof(jumps, drag);
}

describe("the filter on random graphs", () => {
  it("agrees with a count by brute force, however criteria follow one another", () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryRuns(), (graph, steps) => {
        const dataset = buildDataset(graph);
        const filter = createFilter(dataset);
        for (const criteria of steps) {
          const { revision: _, changes: _changes, ...answer } = filter.run(criteria);
          expect(answer).toEqual(bruteForceFilter(dataset, criteria));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("answers a word that grows and shrinks letter by letter as if it had been typed at once", () => {
    // Each of these finds other rows than the one before it.
    const typed = ["r", "ri", "riv", "rive", "river", "river c", "river ca", "call", "cal", "ca", "c", ""];
    const steps = fc.array(fc.constantFrom(...typed), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(steps, (queries) => {
        const filter = createFilter(tiny);
        for (const query of queries) {
          const { revision: _r, changes: _c, ...grown } = filter.run({ ...ALL, query });
          const { revision: _f, changes: _n, ...fresh } = createFilter(tiny).run({ ...ALL, query });
          expect(grown).toEqual(fresh);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never changes an answer that was given, whatever is asked afterwards", () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryRuns(), (graph, steps) => {
        const dataset = buildDataset(graph);
        // One filter's answers are looked at when they come, the other's, the same, when all is over.
        const [looking, holding] = [createFilter(dataset), createFilter(dataset)];
        const seen = steps.map((criteria) => structuredClone(looking.run(criteria)));
        const held = steps.map((criteria) => holding.run(criteria));
        expect(held.map((answer) => structuredClone(answer))).toEqual(seen);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("names exactly the rows that appear and vanish from one answer to the next", () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryRuns(), (graph, steps) => {
        const filter = createFilter(buildDataset(graph));
        let before: Visible | null = null;
        for (const criteria of steps) {
          const after: Visible = filter.run(criteria);
          if (before !== null && after.changes !== null) {
            const { appeared, vanished } = after.changes;
            for (const [list, mask] of [
              ["actors", "actors"],
              ["events", "events"],
              ["statements", "statements"],
              ["pairs", "pairWeight"],
            ] as const) {
              expect([...appeared[list]].toSorted(byNumber)).toEqual(rowsOnlyIn(after[mask], before[mask]));
              expect([...vanished[list]].toSorted(byNumber)).toEqual(rowsOnlyIn(before[mask], after[mask]));
            }
          }
          before = after;
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("puts everything that passes in exactly one of: counted, outside, undated and hidden", () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryCriteria(), (graph, criteria) => {
        const filter = createFilter(buildDataset(graph));
        const narrow = filter.run(criteria);
        const wide = filter.run({ ...criteria, window: null, undated: "in" });
        for (const key of ["actors", "events", "statements"] as const) {
          expect(narrow.counts[key] + narrow.outside[key] + narrow.undatedHidden[key]).toBe(wide.counts[key]);
        }
      }),
    );
  });
});

const byNumber = (a: number, b: number) => a - b;

function rowsOnlyIn(there: Uint8Array | Int32Array, notThere: Uint8Array | Int32Array): number[] {
  return Array.from(there.keys()).filter((row) => (there[row] ?? 0) > 0 && notThere[row] === 0);
}
