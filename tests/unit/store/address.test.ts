import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { sideSelectionId, tieId } from "#domain/ref/ref.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { BIN_UNITS } from "#domain/time/bins.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { MAX_HASH_LENGTH, readAddress } from "#store/address/read-address.ts";
import { writeAddress } from "#store/address/write-address.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const actors = dataset.actors.map((actor) => actor.id);
const sides = relationsOf(dataset).sides.list.map((side) => side.id);

/** Mostly around the data; years before 0 and after 9999 too. */
const anyWindow: fc.Arbitrary<DayWindow> = fc
  .tuple(
    fc.oneof(fc.integer({ min: -3000, max: 30_000 }), fc.integer({ min: -2_000_000, max: 4_000_000 })),
    fc.integer({ min: 0, max: 900 }),
  )
  .map(([from, days]) => ({ from, to: from + days }));

const anyView: fc.Arbitrary<ViewState> = fc.record({
  window: fc.option(anyWindow),
  certainty: fc.constantFrom("possibly" as const, "certainly" as const),
  undated: fc.constantFrom("out" as const, "in" as const, "only" as const),
  timeMode: fc.constantFrom("window" as const, "cumulative" as const, "day" as const),
  compare: fc.option(anyWindow),
  axis: fc.option(anyWindow),
  bin: fc.option(fc.constantFrom(...BIN_UNITS)),
  silence: fc.boolean(),
  facets: fc.record({
    kinds: fc.uniqueArray(fc.constantFrom("person", "state", "group")).map((list) => list.sort()),
    types: fc.uniqueArray(fc.constantFrom(...dataset.eventTypeLabel.keys())).map((list) => list.sort()),
    topics: fc.uniqueArray(fc.constantFrom(...dataset.topicLabel.keys())).map((list) => list.sort()),
    sources: fc.uniqueArray(fc.constantFrom(...dataset.sourceById.keys())).map((list) => list.sort()),
    by: fc.uniqueArray(fc.constantFrom(...actors)).map((list) => list.sort()),
    sides: fc.uniqueArray(fc.constantFrom(...sides)).map((list) => list.sort()),
    where: fc.uniqueArray(fc.constantFrom("none", "XA")).map((list) => list.sort()),
  }),
  query: fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim()),
  phrase: fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim()),
  mode: fc.constantFrom("contacts" as const, "ties" as const, "lanes" as const),
  arrange: fc.constantFrom("side" as const, "free" as const),
  middle: fc.constantFrom(null, ...sides),
  between: fc.boolean(),
  lanesOnly: fc.boolean(),
  openSide: fc.constantFrom(null, ...sides),
  path: fc.uniqueArray(fc.constantFrom(...dataset.events.map((event) => event.id)), { maxLength: 4 }),
  outside: fc.constantFrom("fade" as const, "hide" as const),
  selection: fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(...actors, ...dataset.events.map((event) => event.id)),
      fc.constant(tieId(actors[0] ?? "", actors[1] ?? "")),
      fc.constant("seat:borland-foreign-minister"),
      fc.constantFrom(...sides.map(sideSelectionId)),
    ),
  ),
  arranged: fc.constant(null),
  without: fc.record({
    sources: fc.subarray([...dataset.sourceById.keys()].toSorted()),
    outlets: fc.subarray(["arvania-foreign-ministry", "daily-lantern", "north-wire"]),
    kinds: fc.subarray(["agency", "ministry", "state-media"]),
  }),
  depth: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  counting: fc.constantFrom("once" as const, "pairs" as const),
  split: fc.option(
    fc.oneof(fc.integer({ min: -3000, max: 30_000 }), fc.integer({ min: -2_000_000, max: 4_000_000 })),
  ),
});

describe("the address", () => {
  it("gives back the view that was written into it", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const read = readAddress(writeAddress(view), dataset);
        expect(read.ignored).toEqual([]);
        expect({ ...INITIAL_VIEW, ...read.view }).toEqual(view);
      }),
    );
  });

  it("stays empty for the plain page", () => {
    expect(writeAddress(INITIAL_VIEW)).toBe("");
  });

  it("writes days inclusively, and ids and ties so that a person can read them", () => {
    const view: ViewState = {
      ...INITIAL_VIEW,
      window: { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) },
      selection: [actors[0] ?? "", tieId(actors[0] ?? "", actors[1] ?? "")],
      mode: "ties",
    };
    expect(writeAddress(view)).toBe(
      `v=1&from=2022-03-01&to=2022-04-30&select=${actors[0]},${tieId(actors[0] ?? "", actors[1] ?? "")}&view=ties`,
    );
  });

  it("writes how the window moves, what it is compared with and how vague dates are judged", () => {
    const view: ViewState = {
      ...INITIAL_VIEW,
      window: { from: dayFromCalendar(2022, 1, 1), to: dayFromCalendar(2022, 1, 1) },
      certainty: "certainly",
      undated: "only",
      timeMode: "day",
      compare: { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) },
      axis: { from: dayFromCalendar(2021, 12, 1), to: dayFromCalendar(2022, 6, 30) },
      bin: "month",
      silence: true,
    };
    expect(writeAddress(view)).toBe(
      "v=1&from=2022-01-01&to=2022-01-01&undated=only&certain=1&mode=day" +
        "&vs=2022-03-01..2022-04-30&axis=2021-12-01..2022-06-30&bin=month&silence=1",
    );
  });

  it("reads a second period by months or years, and an open side as the data's own", () => {
    const read = (hash: string) => readAddress(hash, dataset).view.compare;
    const spring = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) };
    expect(read("vs=2022-03..2022-04")).toEqual(spring);
    expect(read("vs=2022-03/2022-04")).toEqual(spring);
    expect(read("vs=2022-03..")).toEqual({ from: spring.from, to: dataset.span.to });
    expect(read("vs=2022")).toEqual({ from: dayFromCalendar(2022, 1, 1), to: dayFromCalendar(2022, 12, 31) });
  });

  it("expands a year or a month to its first or last day", () => {
    expect(readAddress("v=1&from=2022&to=2022-04", dataset).view.window).toEqual({
      from: dayFromCalendar(2022, 1, 1),
      to: dayFromCalendar(2022, 4, 30),
    });
  });

  it.each([
    ["from=2022-02-30", "from"],
    ["from=NaN", "from"],
    ["from=2022-05-01&to=2022-04-01", "after"],
    ["select=__proto__", "__proto__"],
    ["select=nobody~nothing", "nobody~nothing"],
    ["types=javascript:alert(1)", "javascript:alert(1)"],
    ["kinds=constructor", "constructor"],
    ["view=globe", "globe"],
    ["undated=maybe", "maybe"],
    ["certain=yes", "certain"],
    ["mode=sideways", "window, cumulative or day"],
    ["vs=2022-05..2022-03", "vs"],
    ["vs=2022-03..2022-04..2022-05", "vs"],
    ["axis=soon", "axis"],
    ["bin=fortnight", "day, week, month, quarter or year"],
    ["silence=golden", "golden"],
    ["q=%E0%A4%A", "percent"],
    ["v=99&from=2022", "version"],
    ["colour=red", "colour"],
    ["depth=4", "depth"],
    ["depth=", "depth"],
    ["counting=twice", "twice"],
    ["split=midsummer", "write 2022, 2022-03 or 2022-03-01"],
    ["without=nobody", "nobody"],
    ["without=ana-arden", "ana-arden"],
    ["without=kind:rumour", "kind:rumour"],
    ["select=seat:nothing", "seat:nothing"],
    [`select=${"x".repeat(MAX_HASH_LENGTH)}`, "longer"],
  ])("names and ignores %s", (hash, word) => {
    const read = readAddress(hash, dataset);
    expect(read.view).toEqual({});
    expect(read.ignored.join(" ")).toContain(word);
  });

  it.each([
    ["view=maps", "view=“maps” is unknown; write contacts, ties or lanes."],
    ["from=soon", "from=“soon” is not a date; write 2022, 2022-03 or 2022-03-01."],
    ["from=2022-05&to=2022-03", "from=“2022-05” lies after to=“2022-03”; the dates are ignored."],
    ["vs=soon", "vs=“soon” is not a span of dates; write 2022-03-01..2022-04-30, the earlier date first."],
    [
      "axis=soon",
      "axis=“soon” is not a span of dates; write 2022-03-01..2022-04-30, the earlier date first.",
    ],
    ["bin=fortnight", "bin=“fortnight” is unknown; write day, week, month, quarter or year."],
    ["silence=golden", "silence=“golden” is unknown; write 0 or 1."],
    ["q=%E0%A4%A", "The value of q is badly percent-encoded."],
    ["v=99", "The address is of version “99”; this page reads version 1."],
    ["colour=red", "“colour” is not a part of an address that this page knows."],
    ["depth=4", "depth=“4” is unknown; write 0, 1, 2 or 3."],
    ["split=midsummer", "split=“midsummer” is not a date; write 2022, 2022-03 or 2022-03-01."],
    ["without=nobody", "without=“nobody” is no source, outlet or kind of source of this graph."],
    ["without=kind:rumour", "without=“kind:rumour” is no source, outlet or kind of source of this graph."],
    ["select=seat:nothing", "select=“seat:nothing” is not in this graph."],
    ["select=nobody", "select=“nobody” is not in this graph."],
    ["types=dance", "types=“dance” is not in this graph."],
    ["certain=yes", "certain=“yes” is unknown; write 0 or 1."],
    ["undated=maybe", "undated=“maybe” is unknown; write 0, 1 or only."],
    ["middle=nowhere", "middle=“nowhere” is no side of this graph; its sides are borland, arvania, forums."],
    ["side=nowhere", "side=“nowhere” is no side of this graph; its sides are borland, arvania, forums."],
    ["path=nothing", "path=“nothing” names events that are not in this graph; no path is drawn."],
    ["sides=x", "sides=“x” is not in this graph."],
    ["where=ZZ", "where=“ZZ” is not in this graph."],
  ])("says of %s: %s", (hash, sentence) => {
    expect(readAddress(hash, dataset).ignored).toEqual([sentence]);
  });

  it("writes what is switched off, the depth and the counting so that a person can read them", () => {
    const hash = "v=1&without=lantern-2022-04-02,north-wire,kind:state-media&depth=2&counting=pairs";
    const { view, ignored } = readAddress(hash, dataset);
    expect(ignored).toEqual([]);
    expect(view.without).toEqual({
      sources: ["lantern-2022-04-02"],
      outlets: ["north-wire"],
      kinds: ["state-media"],
    });
    expect(writeAddress({ ...INITIAL_VIEW, ...view })).toBe(hash);
  });

  it("writes the phrase that is looked at, and cuts what nobody types", () => {
    expect(writeAddress({ ...INITIAL_VIEW, phrase: "keep & open" })).toBe("v=1&phrase=keep%20%26%20open");
    expect(readAddress("phrase=+keep%20%26+open+", dataset).view).toEqual({ phrase: "keep & open" });
    expect(readAddress("phrase=+", dataset)).toEqual({ view: {}, ignored: [] });
    expect(readAddress(`phrase=${"x".repeat(900)}`, dataset).view.phrase).toHaveLength(500);
  });

  it("writes the day at which a pair is split, and reads a month as its first day", () => {
    const split = dayFromCalendar(2022, 4, 1);
    expect(writeAddress({ ...INITIAL_VIEW, split })).toBe("v=1&split=2022-04-01");
    expect(readAddress("split=2022-04", dataset).view).toEqual({ split });
  });

  it("keeps the good parts of a partly broken address", () => {
    const read = readAddress(`v=1&from=2022-13&view=ties&select=${actors[0]},nobody`, dataset);
    expect(read.view).toEqual({ mode: "ties", selection: [actors[0]] });
    expect(read.ignored).toHaveLength(2);
  });

  it("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, asQuery) => {
        const hash = asQuery ? `v=1&q=${text}&select=${text}&from=${text}` : text;
        expect(() => readAddress(hash, dataset)).not.toThrow();
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("reads at most 200 selected ids, and says so", () => {
    const read = readAddress(`select=${Array.from({ length: 1000 }, (_, at) => `n${at}`).join()}`, dataset);
    expect(read.ignored.join(" ")).toContain("1000");
    expect(read.ignored.length).toBeLessThan(15);
  });
});
