import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA, NO_FACETS } from "#domain/filter/criteria.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { PALETTES } from "#drawing/palette.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { CONTACT_KINDS, contactKind, typesOfKind } from "#scene/marks/contact-signs.ts";
import { measureMarks } from "#tests/support/measure-marks.ts";
import { MADE_880, madeGraph } from "#tests/support/made/made-graph.ts";
import { datasetOf, editionDataset, seatsInput, TWO_MONTHS, windowOf, type SeatsChoice } from "./seats-of.ts";

function legendOf(scene: MarkScene): ReadonlyMap<string, MarkItem> {
  return new Map(
    scene.items.filter(({ key }) => key.startsWith("legend:")).map((item) => [item.key.slice(7), item]),
  );
}

const SIZES = [
  ["1440", { width: 827, height: 563 }],
  ["1024", { width: 724, height: 460 }],
  ["a phone", { width: 390, height: 800 }],
] as const;

describe("the legend of seats", () => {
  it.each(SIZES)("at %s says every sign of all dates", (_, size) => {
    const keys = [...legendOf(buildMarkScene(seatsInput({ size }))).keys()];
    expect(keys).toEqual(expect.arrayContaining([...CONTACT_KINDS, "many-took-part"]));
  });

  it("has its place on a phone however many sit on both benches", () => {
    const dataset = datasetOf(madeGraph(MADE_880));
    const scene = buildMarkScene(seatsInput({ dataset, size: { width: 390, height: 800 } }));
    expect([...legendOf(scene).keys()]).toEqual(expect.arrayContaining([...CONTACT_KINDS, "many-took-part"]));
    expect(measureMarks(scene).outside).toEqual([]);
  });

  it("lists only what occurs, and each entry keeps its place", () => {
    const whole = legendOf(buildMarkScene(seatsInput()));
    const months = Array.from({ length: 24 }, (_, at) => windowOf(2022, at + 1, 2022, at + 1));
    const seen = new Set<number>();
    for (const window of months) {
      const input = seatsInput({ view: { window } });
      const scene = buildMarkScene(input);
      const legend = legendOf(scene);
      const drawn = scene.items
        .filter(({ role }) => role === "bead" || role === "pill" || role === "tile" || role === "stack")
        .flatMap(({ events }) => events.filter((event) => input.visible.events[event] === 1));
      const kinds = new Set(drawn.map((event) => contactKind(input.dataset, event)));
      expect(CONTACT_KINDS.filter((kind) => legend.has(kind))).toEqual(
        CONTACT_KINDS.filter((kind) => kinds.has(kind)),
      );
      for (const kind of kinds) expect(legend.get(kind)?.box).toEqual(whole.get(kind)?.box);
      seen.add(kinds.size);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it("keeps a kind that its type switches off, faint, so that it can be pressed", () => {
    const types = typesOfKind(editionDataset(), "meeting");
    const legend = legendOf(buildMarkScene(seatsInput({ criteria: { facets: { ...NO_FACETS, types } } })));
    expect(legend.get("meeting")?.tone).toBe("plain");
    expect(legend.get("visit")?.tone).toBe("out");
    expect(legend.get("visit")?.isolates).toEqual(typesOfKind(editionDataset(), "visit"));
  });

  it("says what two numbers beside a name are, by a name that has them", () => {
    const item = legendOf(buildMarkScene(seatsInput())).get("numbers");
    expect(item?.texts.map(({ text }) => text)).toEqual([
      "“23 of 25”: 25 contacts,",
      "23 of them with China",
    ]);
    expect(legendOf(buildMarkScene(seatsInput({ view: { kind: "lanes" } }))).has("numbers")).toBe(true);
  });
});

const KINDS = ["seats", "ties", "lanes"] as const;

/** Two periods, the later typed first; and silence. */
function modes(kind: (typeof KINDS)[number]): { compared: SeatsChoice; silent: SeatsChoice } {
  const dataset = editionDataset();
  const [a, b] = [windowOf(2023, 1, 2023, 6), windowOf(2022, 7, 2022, 12)];
  const comparison = compareWindows(dataset, NO_CRITERIA, a, b);
  const window = windowOf(2022, 6, 2023, 6);
  const silence = prepareSilence(dataset, seatsInput().visible.eventsAnyDate)(window);
  const selection = kind === "lanes" ? ["wang-yi"] : [];
  return {
    compared: { comparison, view: { kind, window: a } },
    silent: { silence, view: { kind, window, selection } },
  };
}

describe.each(KINDS)("while two periods are compared or silence is looked at, %s", (kind) => {
  const { compared, silent } = modes(kind);

  it("name both periods beside their rims, the kinds as ever", () => {
    const legend = legendOf(buildMarkScene(seatsInput(compared)));
    const words = (key: string): string =>
      legend
        .get(key)
        ?.texts.map(({ text }) => text)
        .join(" ") ?? "";
    expect(words("earlier")).toContain("1 July to 31 December 2022");
    expect(words("later")).toContain("1 January to 30 June 2023");
    if (kind !== "ties") expect([...legend.keys()]).toEqual(expect.arrayContaining([...CONTACT_KINDS]));
  });

  it("say what shades and rings of silence are", () => {
    const keys = [...legendOf(buildMarkScene(seatsInput(silent))).keys()];
    if (kind === "seats") expect(keys).toEqual(expect.arrayContaining(["due", "overdue"]));
    if (kind === "lanes") expect(keys).toContain("shaded");
    if (kind === "ties") expect(keys).toContain("ties");
  });

  it("take no colour of warnings: hues mean sides and kinds", () => {
    for (const choice of [compared, silent])
      for (const palette of [PALETTES.light, PALETTES.dark]) {
        const text = JSON.stringify(buildMarkScene(seatsInput({ ...choice, palette })).items);
        expect(text).not.toContain(palette.error);
        expect(text).not.toContain(palette.warn);
      }
  });

  it.each(SIZES)("lay no word over another at %s", (_, size) => {
    for (const choice of [compared, silent]) {
      const { overlappingNames, marksOnNames, outside } = measureMarks(
        buildMarkScene(seatsInput({ ...choice, size })),
      );
      expect({ overlappingNames, marksOnNames, outside }).toEqual({
        overlappingNames: [],
        marksOnNames: [],
        outside: [],
      });
    }
  });
});

describe("the legend of ties", () => {
  it("says how a contact of many is counted", () => {
    const words = (counting: "once" | "pairs") =>
      legendOf(buildMarkScene(seatsInput({ view: { kind: "ties", counting } }))).get("ties")?.label;
    expect(words("once")).toMatch(/1 ÷ \(n − 1\)/);
    expect(words("pairs")).toMatch(/every pair/);
  });
});

describe("the legend of lanes", () => {
  it("lists only the kinds inside the dates, each at its place", () => {
    const whole = legendOf(buildMarkScene(seatsInput({ view: { kind: "lanes" } })));
    const window = windowOf(2022, 3, 2022, 3);
    const input = seatsInput({ view: { kind: "lanes", window } });
    const legend = legendOf(buildMarkScene(input));
    const kinds = new Set(
      Array.from(input.visible.events.entries()).flatMap(([event, isIn]) =>
        isIn === 1 ? contactKind(input.dataset, event) : [],
      ),
    );
    expect(CONTACT_KINDS.filter((kind) => legend.has(kind) && !kinds.has(kind))).toEqual([]);
    for (const kind of CONTACT_KINDS)
      if (legend.has(kind)) expect(legend.get(kind)?.box).toEqual(whole.get(kind)?.box);
  });

  it("is the same at every window of the same data but for what is left out", () => {
    const keys = [
      ...legendOf(buildMarkScene(seatsInput({ view: { kind: "lanes", window: TWO_MONTHS } }))).keys(),
    ];
    expect(keys).toContain("meeting");
  });
});
