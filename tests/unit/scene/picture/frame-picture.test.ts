import { describe, expect, it } from "vitest";
import type { Primitive } from "#drawing/primitive.ts";
import { textWidth } from "#drawing/text-width.ts";
import { framePicture, pictureOfMarks, type FrameOptions } from "#scene/picture/frame-picture.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { PAGE_FORMATS, PAGE_WIDTH } from "#scene/picture/page-format.ts";

const OPTIONS: FrameOptions = {
  words: {
    title: "China and Central Asia met 10 times in 2023",
    subtitle: ["2023", "9 actors, 10 events, 12 statements."],
    note: "",
    sources: [{ outlet: "A Paper", records: 3 }],
    credit: "River talks. Drawn with Readout.",
  },
  page: "free",
  theme: "light",
  freeHeight: 400,
};

type Text = Extract<Primitive, { kind: "text" }>;

function textsIn(primitives: readonly Primitive[]): Text[] {
  return primitives.flatMap((shape) =>
    shape.kind === "text" ? [shape] : shape.kind === "group" ? textsIn(shape.primitives) : [],
  );
}

describe("the frame of a picture", () => {
  it.each(PAGE_FORMATS.filter(({ ratio }) => ratio !== null))(
    "has the shape of a page: $label",
    ({ id, ratio }) => {
      const { width, height } = framePicture({ ...OPTIONS, page: id });
      expect(width).toBe(PAGE_WIDTH);
      expect(width / height).toBeCloseTo(ratio ?? 0, 1);
    },
  );

  it("gives a scene the room that it asks for where the page is as tall as needed", () => {
    expect(framePicture(OPTIONS).scene.height).toBe(400);
    expect(framePicture({ ...OPTIONS, freeHeight: 700 }).height).toBe(framePicture(OPTIONS).height + 300);
  });

  it("keeps every type at six points or more when printed 170 mm wide, and every line inside the page", () => {
    const frame = framePicture({
      ...OPTIONS,
      words: { ...OPTIONS.words, title: "A long title ".repeat(20), note: "A note ".repeat(40) },
    });
    const texts = textsIn(frame.primitives);
    expect(texts.length).toBeGreaterThan(6);
    for (const { x, text, font } of texts) {
      expect(((font.size / PAGE_WIDTH) * 170 * 72) / 25.4, text).toBeGreaterThanOrEqual(6);
      expect(x + textWidth(text, font.size, font.weight), text).toBeLessThanOrEqual(PAGE_WIDTH - 20);
    }
  });

  it("grows where its words would leave the scene no room", () => {
    const frame = framePicture({
      ...OPTIONS,
      page: "slide",
      words: { ...OPTIONS.words, subtitle: Array.from({ length: 12 }, () => "A line of words. ".repeat(12)) },
    });
    expect(frame.scene.height).toBeGreaterThanOrEqual(240);
    expect(frame.width / frame.height).toBeLessThan(16 / 9);
  });

  it("holds one group for each thing, with its name and an id of its own", () => {
    const item = {
      role: "bead" as const,
      chooses: [],
      events: [],
      box: null,
      tone: "plain" as const,
      selected: false,
      texts: [],
      primitives: [{ kind: "circle" as const, cx: 1, cy: 2, r: 3, fill: "#000000" }],
    };
    const scene: MarkScene = {
      kind: "seats",
      width: 10,
      height: 10,
      items: [
        { ...item, key: "bead:a", label: "A call" },
        { ...item, key: "bead_a", label: "" },
      ],
      description: "",
      notDrawn: null,
      offersMiddle: null,
    };
    const picture = pictureOfMarks(framePicture(OPTIONS), scene, "In words.");
    const inner = picture.primitives.find((shape) => shape.kind === "group" && shape.id === "scene");
    const groups = inner?.kind === "group" ? inner.primitives : [];
    expect(groups).toMatchObject([{ kind: "group", title: "A call" }, { kind: "group" }]);
    const ids = groups.map((group) => (group.kind === "group" ? group.id : null));
    expect(new Set(ids).size).toBe(2);
    expect(picture.description).toBe("In words.");
  });
});
