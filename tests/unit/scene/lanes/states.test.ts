// What dates, choice, silence, comparison, a path and the pointer do to a picture whose rows stay.
import { describe, expect, it } from "vitest";
import type { Comparison } from "#domain/compare/comparison.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { buildLanes } from "#scene/lanes/build-lanes.ts";
import type { MarkItem, MarkRole, MarkScene } from "#scene/mark-scene.ts";
import { editionDataset, lanesInput, TWO_MONTHS, TWO_YEARS, windowOf } from "./lanes-of.ts";

const OFFICE = ["seat:china-foreign-minister", "sergei-lavrov", "dmytro-kuleba", "antony-blinken"];

function items(scene: MarkScene, role: MarkRole): readonly MarkItem[] {
  return scene.items.filter((item) => item.role === role);
}

function words(item: MarkItem | undefined): readonly string[] {
  return item?.texts.map(({ text }) => text) ?? [];
}

describe("the window", () => {
  const scene = buildLanes(lanesInput({ view: { window: TWO_MONTHS } }));

  it("pushes back what lies outside, and counts what lies inside", () => {
    const { eventFrom, eventTo } = editionDataset().columns;
    for (const { events, tone } of items(scene, "bead")) {
      const [event = -1] = events;
      const inside = (eventTo[event] ?? 0) >= TWO_MONTHS.from && (eventFrom[event] ?? 0) <= TWO_MONTHS.to;
      expect(tone === "plain").toBe(inside);
    }
    const lavrov = items(scene, "lane").find(({ key }) => key === "lane:sergei-lavrov");
    expect(lavrov?.label).toMatch(/\b[1-4] contacts?$/);
  });

  it("hides it when that is asked for", () => {
    const hidden = buildLanes(lanesInput({ view: { window: TWO_MONTHS, outside: "hide" } }));
    expect(hidden.items.some(({ tone, role }) => tone === "out" && role !== "lane")).toBe(false);
  });
});

describe("a choice", () => {
  it("of one lights its contacts; the others are strokes", () => {
    const scene = buildLanes(lanesInput({ view: { selection: ["dmytro-kuleba"] } }));
    expect(items(scene, "bead").every(({ tone }) => tone === "lit")).toBe(true);
    expect(items(scene, "tick").some(({ tone }) => tone === "far")).toBe(true);
    expect(items(scene, "string").length).toBeGreaterThan(3);
  });

  it("of two lights what joins them", () => {
    const dataset = editionDataset();
    const scene = buildLanes(lanesInput({ view: { selection: ["wang-yi", "sergei-lavrov"] } }));
    const lit = new Set(items(scene, "bead").flatMap(({ events }) => events));
    expect(lit.size).toBeGreaterThan(5);
    for (const event of lit) {
      const there = dataset.events[event]?.participants.map(({ actor }) => actor);
      expect(there).toEqual(expect.arrayContaining(["wang-yi", "sergei-lavrov"]));
    }
  });

  it("of an event names everybody without a lane in the row of their side", () => {
    const dataset = editionDataset();
    const event = dataset.events.find(
      ({ participants, context, date }) => participants.length > 7 && context !== true && date !== null,
    );
    const scene = buildLanes(lanesInput({ view: { selection: [event?.id ?? ""] } }));
    const marks = scene.items.filter(
      ({ selected, role }) => selected && (role === "tile" || role === "bead"),
    );
    expect(marks.length).toBeGreaterThan(3);
    const named = new Set(scene.items.flatMap(({ texts }) => texts.flatMap(({ names }) => names ?? [])));
    expect(event?.participants.filter(({ actor }) => named.has(actor)).length).toBeGreaterThan(5);
  });
});

describe("only these lanes", () => {
  it("an office has the contacts of its holder of the day, its holders' names and breaks between them", () => {
    const scene = buildLanes(lanesInput({ view: { selection: OFFICE, lanesOnly: true } }));
    expect(items(scene, "lane").map(({ chooses }) => chooses[0])).toEqual(expect.arrayContaining(OFFICE));
    const band = scene.items.find(({ key }) => key.startsWith("office:"));
    expect(words(band)).toEqual(["Wang Yi", "Qin Gang", "Wang Yi"]);
    expect(band?.primitives.filter(({ kind }) => kind === "line").length).toBe(2);
  });

  it("the middle of a few is the one that the others met", () => {
    const scene = buildLanes(lanesInput({ view: { selection: OFFICE, lanesOnly: true } }));
    const order = items(scene, "lane").map(({ chooses }) => chooses[0]);
    expect([1, 2]).toContain(order.indexOf("seat:china-foreign-minister"));
  });

  it("one stands on top, and every contact with the others in their lanes", () => {
    const scene = buildLanes(lanesInput({ view: { selection: ["wang-yi"], lanesOnly: true } }));
    const [top, ...others] = items(scene, "lane");
    expect(top?.key).toBe("lane:wang-yi");
    expect(others.map(({ key }) => key)).toContain("lane:sergei-lavrov");
    expect(others.map(({ key }) => key)).not.toContain("lane:xi-jinping");
  });

  it("two sides have a lane for each pair, and each contact once", () => {
    const scene = buildLanes(
      lanesInput({ view: { selection: ["side:europe", "side:china"], lanesOnly: true } }),
    );
    const events = scene.items
      .filter(({ role }) => role === "bead" || role === "tile" || role === "pill")
      .flatMap((item) => item.events);
    expect(new Set(events).size).toBe(events.length);
    expect(items(scene, "lane").every(({ key }) => key.startsWith("pair:"))).toBe(true);
  });

  it("are described by the names of those who have them", () => {
    const { description } = buildLanes(
      lanesInput({ view: { selection: ["side:china", "side:central-asia"], lanesOnly: true } }),
    );
    const busiest = /Most contacts in the dates: ([^.]*)\./u.exec(description)?.[1]?.split(", ") ?? [];
    expect(busiest.length).toBeGreaterThan(2);
    for (const one of busiest) expect(one).toMatch(/^\p{Lu}.* \d+$/u);
  });

  it("an opened side has more lanes than before, the others their headings", () => {
    const scene = buildLanes(lanesInput({ view: { openSide: "europe" } }));
    const before = items(buildLanes(lanesInput()), "lane").filter(({ side }) => side === "europe");
    const after = items(scene, "lane").filter(({ side }) => side === "europe");
    expect(after.length).toBeGreaterThan(before.length);
    expect(items(scene, "lane").some(({ side }) => side === "russia")).toBe(false);
    expect(items(scene, "heading").some(({ side }) => side === "russia")).toBe(true);
  });
});

describe("silence", () => {
  const dataset = editionDataset();
  const input = lanesInput({ view: { selection: ["wang-yi", "sergei-lavrov"] } });
  const silence = prepareSilence(dataset, input.visible.eventsAnyDate)(TWO_YEARS);

  it("shades long stretches of what is chosen and says the days", () => {
    const shades = buildLanes({ ...input, silence }).items.filter(({ key }) => key.startsWith("silence:"));
    expect(shades.length).toBeGreaterThan(2);
    expect(words(shades[0])[0]).toMatch(/^\d+ days$/);
  });

  it("shades nothing while nobody is chosen", () => {
    const scene = buildLanes({ ...lanesInput(), silence });
    expect(scene.items.some(({ key }) => key.startsWith("silence:"))).toBe(false);
  });
});

describe("two periods", () => {
  const dataset = editionDataset();
  const [a, b] = [windowOf(2023, 1, 2023, 6), windowOf(2022, 1, 2022, 12)];
  const maskOf = (window: typeof a): Uint8Array =>
    createFilter(dataset).run({ ...NO_CRITERIA, window }).events;
  const comparison = { a, b, masks: { a: maskOf(a), b: maskOf(b) } } as Comparison;

  it("have a dashed rim for the earlier and a full one for the later, whichever is first", () => {
    const scene = buildLanes(lanesInput({ comparison }));
    const rims = items(scene, "bead").map(({ events, primitives }) => {
      const strokes = primitives.flatMap((one) =>
        "stroke" in one && one.stroke !== undefined ? [one.stroke] : [],
      );
      return { event: events[0] ?? -1, isDashed: strokes.some(({ dash }) => dash !== undefined) };
    });
    const earlier = rims.filter(
      ({ event }) => comparison.masks.b[event] === 1 && comparison.masks.a[event] !== 1,
    );
    const later = rims.filter(
      ({ event }) => comparison.masks.a[event] === 1 && comparison.masks.b[event] !== 1,
    );
    expect(earlier.length).toBeGreaterThan(20);
    expect(earlier.every(({ isDashed }) => isDashed)).toBe(true);
    expect(later.some(({ isDashed }) => isDashed)).toBe(false);
  });

  it("are in the legend, the earlier first", () => {
    const { items: all } = buildLanes(lanesInput({ comparison }));
    const texts = all.filter(({ key }) => key.startsWith("legend:")).flatMap(words);
    expect(texts.indexOf("2022")).toBeGreaterThan(-1);
    expect(texts.indexOf("2022")).toBeLessThan(texts.indexOf("1 January to 30 June 2023"));
  });
});

describe("a path", () => {
  it("is lines that bear their numbers in order", () => {
    const dataset = editionDataset();
    const hop = (one: string, other: string): string =>
      dataset.events.find(({ participants, date }) => {
        const there = participants.map(({ actor }) => actor);
        return there.length === 2 && there.includes(one) && there.includes(other) && date !== null;
      })?.id ?? "";
    const path = [hop("dmytro-kuleba", "wang-yi"), hop("wang-yi", "sergei-lavrov")];
    const lines = items(buildLanes(lanesInput({ path })), "string");
    const numbers = lines.flatMap(({ primitives }) =>
      primitives.flatMap((one) => (one.kind === "text" ? [one.text] : [])),
    );
    expect(numbers.toSorted()).toEqual(["1", "2"]);
  });
});

describe("the pointer", () => {
  const before = buildLanes(lanesInput());
  const mark = before.items.find(({ role, label }) => role === "bead" && label.includes("Kuleba"));

  it("rings a contact in every lane that it has", () => {
    const scene = buildLanes(lanesInput({ hover: mark?.key ?? null, before }));
    const over = items(scene, "hover");
    expect(over[0]?.primitives.some(({ kind }) => kind === "line")).toBe(true);
    expect(scene.items.slice(0, before.items.length).map(({ key }) => key)).toEqual(
      before.items.map(({ key }) => key),
    );
  });

  it("lists what a pill holds", () => {
    const [pill] = items(before, "pill");
    const [count, ...lines] = pill?.label.split("\n") ?? [];
    expect(count).toBe(`${pill?.events.length ?? 0} contacts close together`);
    expect(lines[0]).toMatch(/ · .+ – .+ · /);
  });

  it("changes nothing where nothing is", () => {
    expect(items(buildLanes(lanesInput({ hover: "nothing" })), "hover")).toEqual([]);
  });
});
