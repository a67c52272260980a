import { describe, expect, it } from "vitest";
import type { Primitive } from "#drawing/primitive.ts";
import { PALETTES } from "#drawing/palette.ts";
import { hexColour } from "#features/graph/hex-colour.ts";
import { systemPalette } from "#features/graph/strong-palette.ts";
import { buildScene } from "#scene/build-scene.ts";
import { buildMarkScene } from "#scene/build-mark-scene.ts";
import { legendOf } from "#scene/legend.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { CONTACT_KINDS } from "#scene/marks/contact-signs.ts";
import { paintMark } from "#scene/marks/paint-mark.ts";
import { editionDataset, seatsInput } from "#tests/unit/scene/seats/seats-of.ts";

const FORCED = systemPalette(PALETTES.light, (name) =>
  name === "Canvas" ? "#000000" : name === "Highlight" ? "#1aebff" : "#ffffff",
);

/** Every colour of a picture of ink, ground and accent is a grey or the accent. */
function coloured(scene: MarkScene): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === "string" && /^#[\da-f]{6}$/i.test(value)) found.add(value.toLowerCase());
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) look(one);
  };
  for (const { primitives } of scene.items)
    for (const shape of primitives) if (shape.kind !== "flag") look(shape);
  const isGrey = (hex: string): boolean =>
    hex.slice(1, 3) === hex.slice(3, 5) && hex.slice(3, 5) === hex.slice(5);
  return [...found].filter((hex) => !isGrey(hex) && hex !== "#1aebff");
}

describe("where the system forces its colours", () => {
  it.each(["seats", "ties", "lanes"] as const)("%s are of ink and ground alone", (kind) => {
    const scene = buildMarkScene(seatsInput({ palette: FORCED, view: { kind, selection: ["wang-yi"] } }));
    expect(scene.items.length).toBeGreaterThan(50);
    expect(coloured(scene)).toEqual([]);
  });

  it.each(["seats", "lanes"] as const)("%s name every side where its people are", (kind) => {
    const scene = buildMarkScene(seatsInput({ palette: FORCED, view: { kind } }));
    const words = scene.items.flatMap(({ texts }) => texts.map(({ text }) => text));
    for (const side of [
      "China",
      "Russia",
      "Ukraine",
      "Europe",
      "United States",
      "Central Asia",
      "Other states",
    ])
      expect(words).toContain(side);
  });

  it("the kinds of contact differ in shape or fill", () => {
    const shapes = CONTACT_KINDS.map((kind) => {
      const sign = { kind, x: 0, y: 0, left: -4, right: 4, half: 4, radius: 4 };
      const rest = { long: false, vague: false, many: false, count: null, rim: "none" } as const;
      return JSON.stringify(paintMark({ ...sign, ...rest }, FORCED, 1));
    });
    expect(new Set(shapes).size).toBe(CONTACT_KINDS.length);
  });

  it("the bars of the middle can be read", () => {
    const scene = buildMarkScene(seatsInput({ palette: FORCED }));
    const bar = scene.items.find(({ key }) => key === "bar:wang-yi");
    const fill = bar?.primitives.find(
      (shape): shape is Primitive & { kind: "rect" } => shape.kind === "rect",
    )?.fill;
    const text = bar?.primitives.find(
      (shape): shape is Primitive & { kind: "text" } => shape.kind === "text",
    );
    expect([fill, text?.font.fill]).toEqual(["#ffffff", "#000000"]);
  });
});

describe("without any colour", () => {
  const { dataset, visible } = seatsInput();
  const view = { mode: "contacts", outside: "fade", selection: [], arranged: null } as const;
  const scene = buildScene({ dataset, visible, view, hover: null });

  it("the state of a person is written in the disc of the free arrangement", () => {
    const lettersOf = (id: string): string | undefined => {
      const look = scene.nodes.find((node) => node.id === id)?.look;
      return look?.kind === "person" ? look.letters : undefined;
    };
    const people = ["wang-yi", "sergei-lavrov", "dmytro-kuleba", "antony-blinken"];
    expect(people.map(lettersOf)).toEqual(["CN", "RU", "UA", "US"]);
  });

  it("the legend says whose letters they are", () => {
    const rings = legendOf(scene, editionDataset()).filter(({ sign }) => sign === "ring");
    expect(rings.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["CN China", "RU Russia", "UA Ukraine", "US United States"]),
    );
  });
});

describe("hexColour", () => {
  it.each([
    ["rgb(31, 95, 168)", "#1f5fa8"],
    ["rgba(255, 255, 255, 0.5)", "#ffffff"],
    ["rgb(0 128 0 / 1)", "#008000"],
    ["#1F5FA8", "#1f5fa8"],
    ["", "#000000"],
  ])("turns %j into %s", (css, hex) => expect(hexColour(css)).toBe(hex));
});
