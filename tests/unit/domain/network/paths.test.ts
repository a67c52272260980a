import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { plainPath, timedPath, type PathScope } from "#domain/network/paths.ts";
import type { Path } from "#domain/network/path.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { eventGraph, type ShortEvent } from "#tests/support/event-graph.ts";
import { countedEvents, everyArrival, everyChain, isContact } from "./brute-force-paths.ts";

const MARCH = dayFromCalendar(2022, 3, 1);
const day = (one: number): number => MARCH + one - 1;
const ALL: Criteria = NO_CRITERIA;

function scopeOf(dataset: Dataset, window: DayWindow | null = null): PathScope {
  return { visible: createFilter(dataset).run({ ...ALL, window }), window };
}

/** "a event-0 b": the hops in short. */
function inShort(dataset: Dataset, path: Path | null): string {
  if (path === null) return "none";
  return path.hops
    .map(({ from, event, to }) => `${from}-${dataset.events[event]?.id.slice(6)}-${to}`)
    .join(" ");
}

function timed(events: readonly ShortEvent[], ends: string, window: DayWindow | null = null) {
  const dataset = eventGraph(events);
  const [from = "", to = ""] = ends;
  const { certain, possible, words } = timedPath(dataset, { from, to }, scopeOf(dataset, window));
  return { certain: inShort(dataset, certain), possible: inShort(dataset, possible), words, path: certain };
}

describe("a sitting of many", () => {
  const states = Array.from("abcdef", (id) => ({ id, kind: "state" as const }));
  const dataset = eventGraph(
    [
      ["2022-03-01", "abcdef", { type: "conference" }],
      ["2022-03-05", "bc"],
    ],
    states,
  );
  const find = (rooms: boolean) => {
    const scope = { ...scopeOf(dataset), rooms };
    return {
      plain: inShort(dataset, plainPath(dataset, { from: "a", to: "c" }, scope).path),
      timed: inShort(dataset, timedPath(dataset, { from: "a", to: "c" }, scope).certain),
    };
  };

  it("is no hop, unless being in one room is asked for", () => {
    expect(find(false)).toEqual({ plain: "none", timed: "none" });
    expect(find(true)).toEqual({ plain: "a-0-c", timed: "a-0-c" });
  });
});

describe("plainPath", () => {
  const events: ShortEvent[] = [
    ["2022-03-10", "ab"],
    ["2022-03-05", "bc"],
    ["2022-03-07", "bc"],
    ["2022-03-01", "cd"],
    ["2022-03-20", "ad", { status: "cancelled" }],
    ["2022-03-21", "ef"],
  ];
  const dataset = eventGraph(events);

  it("says of a hop that was surely earlier how many days earlier", () => {
    const shuffled = eventGraph([
      ["2022-03-20", "ab"],
      ["2022-03-01/2022-03-04", "bc"],
      ["[2022-03-02..2022-03-06]", "cd"],
      ["[2022-03-04..2022-03-05]", "de"],
    ]);
    const hops = plainPath(shuffled, { from: "a", to: "e" }, scopeOf(shuffled)).path?.hops ?? [];
    expect(hops.map(({ waiting, isEarlier }) => ({ waiting, isEarlier }))).toEqual([
      { waiting: null, isEarlier: false },
      { waiting: { lowest: 16, highest: 16, isOrderCertain: true }, isEarlier: true },
      { waiting: { lowest: 0, highest: 2, isOrderCertain: true }, isEarlier: false },
      { waiting: { lowest: 0, highest: 3, isOrderCertain: false }, isEarlier: false },
    ]);
  });

  it("goes by the fewest hops in whatever order, and not over what was cancelled", () => {
    const { path, words } = plainPath(dataset, { from: "a", to: "d" }, scopeOf(dataset));
    expect(inShort(dataset, path)).toBe("a-0-b b-1-c c-3-d");
    expect(words).toBeNull();
  });

  it("gives each hop its sources, the other events of the two, and the days between", () => {
    const { path } = plainPath(dataset, { from: "a", to: "c" }, scopeOf(dataset));
    const other = dataset.eventRow.get("event-2");
    expect(path?.hops[1]).toMatchObject({ sources: ["lantern-2022-04-02"], otherEvents: [other] });
    expect(path?.hops[0]?.waiting).toBeNull();
    expect(path?.hops[1]).toMatchObject({ waiting: { lowest: 5, highest: 5 }, isEarlier: true });
  });

  it("names no source that is switched off", () => {
    const off = new Set(["lantern-2022-04-02"]);
    const { path } = plainPath(dataset, { from: "a", to: "b" }, { ...scopeOf(dataset), off });
    expect(path?.hops[0]?.sources).toEqual([]);
  });

  it("says in words that nothing joins them in the dates", () => {
    const window = { from: day(1), to: day(31) };
    expect(plainPath(dataset, { from: "a", to: "f" }, scopeOf(dataset, window))).toEqual({
      path: null,
      words: "No chain of the contacts counted in the dates March 2022 joins A and F.",
    });
    expect(plainPath(dataset, { from: "a", to: "f" }, scopeOf(dataset)).words).toContain("at any date");
    expect(plainPath(dataset, { from: "a", to: "a" }, scopeOf(dataset)).words).toContain("joins two actors");
    expect(plainPath(dataset, { from: "a", to: "zoe" }, scopeOf(dataset)).path).toBeNull();
  });

  it("takes a state together with its people, except the one who is the other end", () => {
    const states = eventGraph(
      [
        ["2022-03-01", "bc"],
        ["2022-03-02", "cd"],
      ],
      [
        { id: "a", kind: "state" },
        { id: "b", state: "a" },
        { id: "d", state: "a" },
      ],
    );
    expect(inShort(states, plainPath(states, { from: "a", to: "c" }, scopeOf(states)).path)).toBe("b-0-c");
    const toOwn = plainPath(states, { from: "b", to: "a" }, scopeOf(states)).path;
    expect(inShort(states, toOwn)).toBe("b-0-c c-1-d");
  });
});

describe("a step of a path", () => {
  const joins = (event: Partial<GraphEvent>, from = "a", to = "b"): boolean => {
    const dataset = eventGraph([["2022-03-01", "ab", event]]);
    const found = timedPath(dataset, { from, to }, scopeOf(dataset)).possible !== null;
    expect(plainPath(dataset, { from, to }, scopeOf(dataset)).path !== null).toBe(found);
    return found;
  };
  const parts = (...all: readonly (readonly [string, string])[]): Partial<GraphEvent> => ({
    participants: all.map(([actor, role]) => ({ actor, role })),
  });

  it("is no vote: to vote on one text is no contact", () => {
    expect(joins({ type: "vote" })).toBe(false);
    expect(joins({ type: "conference" })).toBe(true);
  });

  it.each(["absent", "abstained", "voted-for", "voted-against", "subject"])(
    "joins nobody who is %s, unless that one takes part otherwise too",
    (role) => {
      expect(joins(parts(["a", "participant"], ["b", role]))).toBe(false);
      expect(joins(parts(["a", role], ["b", "participant"]))).toBe(false);
      expect(joins(parts(["a", "participant"], ["b", role], ["b", "host"]))).toBe(true);
    },
  );

  it.each(["visit", "envoy"])("joins the hosts of a tour (%s) to who travels, not to each other", (type) => {
    const tour = { type, ...parts(["a", "host"], ["b", "host"], ["c", "visitor"], ["d", "visitor"]) };
    expect(joins(tour, "a", "c")).toBe(true);
    expect(joins(tour, "c", "b")).toBe(true);
    expect(joins(tour, "c", "d")).toBe(true);
    const dataset = eventGraph([["2022-03-01", "", tour]]);
    const { path } = plainPath(dataset, { from: "a", to: "b" }, scopeOf(dataset));
    expect(inShort(dataset, path)).toBe("a-0-c c-0-b");
  });

  it("joins two hosts where another event does, and the hosts of what is no tour", () => {
    const hosts = parts(["a", "host"], ["b", "host"], ["c", "visitor"]);
    expect(joins({ type: "summit", ...hosts })).toBe(true);
    const dataset = eventGraph([
      ["2022-03-01/2022-03-09", "", { type: "visit", ...hosts }],
      ["2022-03-02", "ab", { partOf: "event-0" }],
      ["2022-03-03", "ab", { type: "vote" }],
    ]);
    const { path } = plainPath(dataset, { from: "a", to: "b" }, scopeOf(dataset));
    expect(inShort(dataset, path)).toBe("a-1-b");
    // Neither the tour nor the vote is another contact of the two.
    expect(path?.hops[0]?.otherEvents).toEqual([]);
  });
});

describe("timedPath", () => {
  it("never goes back in time", () => {
    const events: ShortEvent[] = [
      ["2022-03-10", "ab"],
      ["2022-03-05", "bc"],
    ];
    expect(timed(events, "ac")).toMatchObject({
      certain: "none",
      possible: "none",
      words: "No chain of the contacts counted at any date leads from A to C forward in time.",
    });
    expect(timed(events, "ca").certain).toBe("c-1-b b-0-a");
  });

  it("takes two events of one day as in order both ways", () => {
    const events: ShortEvent[] = [
      ["2022-03-10", "ab"],
      ["2022-03-10", "bc"],
    ];
    expect(timed(events, "ac").certain).toBe("a-0-b b-1-c");
    expect(timed(events, "ca").certain).toBe("c-1-b b-0-a");
  });

  it("arrives as early as can be, by more hops where they are faster, and by the fewest of those", () => {
    const events: ShortEvent[] = [
      ["2022-03-20", "ad"],
      ["2022-03-01", "ab"],
      ["2022-03-02", "bc"],
      ["2022-03-03", "cd"],
      ["2022-03-03", "bd"],
    ];
    const { certain, path } = timed(events, "ad");
    expect(certain).toBe("a-1-b b-4-d");
    expect(path?.arrival).toBe(day(3));
    expect(path?.hops[1]?.waiting).toEqual({ lowest: 2, highest: 2, isOrderCertain: true });
  });

  it("uses an event that lasted on any of its days", () => {
    const events: ShortEvent[] = [
      ["2022-03-04", "ab"],
      ["2022-03-01/2022-03-05", "bc"],
      ["2022-03-04", "cd"],
    ];
    expect(timed(events, "ad").certain).toBe("a-0-b b-1-c c-2-d");
  });

  it("tells a path that needs a lucky unknown day from one that holds whatever the day is", () => {
    const events: ShortEvent[] = [
      ["[2022-03-01..2022-03-09]", "ab"],
      ["2022-03-05", "bc"],
    ];
    expect(timed(events, "ac")).toMatchObject({
      certain: "none",
      possible: "a-0-b b-1-c",
      words:
        "No chain of the contacts counted at any date leads from A to C forward in time whatever the unknown days are.",
    });
    expect(timed([...events, ["2022-03-09", "bc"]], "ac")).toMatchObject({
      certain: "a-0-b b-2-c",
      words: null,
    });
  });

  it("stays inside the window: an event that began before it is used from the first day of it", () => {
    const events: ShortEvent[] = [
      ["2022-03-01/2022-03-20", "ab"],
      ["[2022-03-08..2022-03-12]", "bc"],
    ];
    const { certain, possible } = timed(events, "ac", { from: day(10), to: day(31) });
    expect(possible).toBe("a-0-b b-1-c");
    // The unknown day may lie before the window.
    expect(certain).toBe("none");
    expect(timed(events, "ab", { from: day(10), to: day(31) }).path?.arrival).toBe(day(10));
  });

  it("leaves undated events out, which cannot be put in order", () => {
    const dataset = eventGraph([[null, "ab"]]);
    const visible = createFilter(dataset).run({ ...ALL, undated: "in" });
    expect(timedPath(dataset, { from: "a", to: "b" }, { visible, window: null }).possible).toBeNull();
    expect(plainPath(dataset, { from: "a", to: "b" }, { visible, window: null }).path).not.toBeNull();
  });
});

const shortEvents = fc.array(
  fc
    .record({
      from: fc.integer({ min: 1, max: 6 }),
      more: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom("exact", "exact", "lasted", "unknown"),
      type: fc.constantFrom("meeting", "meeting", "visit", "envoy", "vote"),
      parts: fc.uniqueArray(
        fc.record({
          actor: fc.constantFrom("a", "b", "c", "d"),
          role: fc.constantFrom("participant", "host", "host", "visitor", "subject", "absent", "voted-for"),
        }),
        { minLength: 1, maxLength: 4, selector: ({ actor, role }) => actor + role },
      ),
    })
    .map(({ from, more, kind, type, parts }): ShortEvent => {
      const [first, last] = [formatIsoDay(day(from)), formatIsoDay(day(from + more))];
      const date = kind === "exact" ? first : kind === "lasted" ? `${first}/${last}` : `[${first}..${last}]`;
      return [date, "", { type, participants: parts }];
    }),
  { maxLength: 5 },
);
const windows = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([from, more]) => ({ from: day(from), to: day(from + more) })),
);
const best = (days: readonly number[]): number | null => (days.length === 0 ? null : Math.min(...days));

describe("paths on random events", () => {
  it("agree with trying every chain and every unknown day", () => {
    fc.assert(
      fc.property(shortEvents, windows, (events, window) => {
        const dataset = eventGraph(events);
        const scope = scopeOf(dataset, window);
        const within = window ?? { from: -Infinity, to: Infinity };
        const ends = { from: "a", to: "d" };
        const chains = everyChain(dataset, countedEvents(dataset, scope.visible.events), "a", "d");
        const fewest = best(chains.map((chain) => chain.length));
        expect(plainPath(dataset, ends, scope).path?.hops.length ?? null).toBe(fewest);

        const { certain, possible } = timedPath(dataset, ends, scope);
        const outcomes = chains.map((chain) => ({ hops: chain.length, days: everyArrival(chain, within) }));
        const lucky = outcomes.flatMap(({ hops, days }) =>
          days.flatMap((one) => (one === null ? [] : { hops, day: one })),
        );
        const sure = outcomes.flatMap(({ hops, days }) =>
          days.includes(null) ? [] : { hops, day: Math.max(...days.map(Number)) },
        );
        for (const [path, found] of [
          [possible, lucky],
          [certain, sure],
        ] as const) {
          const arrival = best(found.map((one) => one.day));
          expect(path?.arrival ?? null).toBe(arrival);
          const hops = best(found.filter((one) => one.day === arrival).map((one) => one.hops));
          expect(path?.hops.length ?? null).toBe(hops);
        }
      }),
      {
        numRuns: 2000,
        // Two hosts of one visit on an unknown day, joined by its traveller: which of the two came first?
        examples: [
          [
            [
              [
                "[2022-03-01..2022-03-02]",
                "",
                {
                  type: "visit",
                  participants: [
                    { actor: "d", role: "host" },
                    { actor: "a", role: "host" },
                    { actor: "b", role: "participant" },
                  ],
                },
              ],
            ],
            null,
          ],
        ],
      },
    );
  }, 60_000);

  it("are chains: each hop starts where the one before ended, over a contact of both", () => {
    fc.assert(
      fc.property(shortEvents, windows, (events, window) => {
        const dataset = eventGraph(events);
        const scope = scopeOf(dataset, window);
        const ends = { from: "a", to: "d" };
        const { certain, possible } = timedPath(dataset, ends, scope);
        for (const path of [certain, possible, plainPath(dataset, ends, scope).path]) {
          if (path === null) continue;
          expect(path.hops[0]?.from).toBe("a");
          expect(path.hops.at(-1)?.to).toBe("d");
          for (const [at, { from, to, event }] of path.hops.entries()) {
            if (at > 0) expect(from).toBe(path.hops[at - 1]?.to);
            expect(isContact(dataset, dataset.events[event]!, from, to)).toBe(true);
            expect(scope.visible.events[event]).toBe(1);
          }
        }
      }),
    );
  });
});
