import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box } from "#scene/label-box.ts";
import { textWidth } from "#drawing/text-width.ts";
import { legendOf } from "#scene/legend.ts";
import { buildPicture, type PictureOptions } from "#scene/picture/build-picture.ts";
import type { Picture } from "#drawing/primitive.ts";
import type { Scene } from "#scene/scene-types.ts";
import { SPRING, TINY, tinyScene } from "../tiny-scene.ts";

const OPTIONS: PictureOptions = {
  title: "The river talks",
  subtitle: ["March 2022", "7 actors"],
  legend: [],
  sources: [{ outlet: "The Daily Lantern", records: 3 }],
  credit: "Edition 2022.1. Drawn with Readout.",
  description: "A graph.",
  width: 1000,
  maxGraphHeight: 600,
  theme: "light",
  region: null,
};

const texts = (picture: Picture) => picture.primitives.filter((shape) => shape.kind === "text");

/** Where a text is drawn, without its line spacing. */
function boxOf({ x, y, text, font }: ReturnType<typeof texts>[number]): Box {
  const width = textWidth(text, font.size, font.weight);
  const left = font.anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - font.size * 0.75, bottom: y + font.size * 0.22 };
}

describe("buildPicture", () => {
  it("says the title, the subtitle, the sources and the credit", () => {
    const said = texts(buildPicture(tinyScene(), OPTIONS)).map(({ text }) => text);
    for (const text of [
      "The river talks",
      "March 2022",
      "7 actors",
      "Sources: The Daily Lantern (3).",
      OPTIONS.credit,
    ]) {
      expect(said).toContain(text);
    }
  });

  it("keeps every text inside the picture and apart from every other, however long the words are", () => {
    const words = fc.string({ maxLength: 500, unit: fc.constantFrom("a", "W", " ", "é", "王") });
    fc.assert(
      fc.property(
        words,
        fc.array(words, { maxLength: 4 }),
        fc.integer({ min: 320, max: 1400 }),
        (title, subtitle, width) => {
          const legend = legendOf(tinyScene(), TINY);
          const picture = buildPicture(tinyScene(), { ...OPTIONS, title, subtitle, legend, width });
          const boxes = texts(picture)
            .filter(({ text, font }) => text.trim() !== "" && font.anchor === "start")
            .map(boxOf);
          boxes.forEach((a, at) => {
            expect(a.left >= 0 && a.right <= picture.width && a.top >= 0 && a.bottom <= picture.height).toBe(
              true,
            );
            for (const b of boxes.slice(at + 1)) {
              expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(
                true,
              );
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("keeps the discs and labels of the graph between the head and the legend", () => {
    const picture = buildPicture(tinyScene(), OPTIONS);
    const credit = texts(picture).find(({ text }) => text === OPTIONS.credit)!;
    for (const label of texts(picture).filter(({ font }) => font.anchor === "middle")) {
      const box = boxOf(label);
      expect(box.left, label.text).toBeGreaterThanOrEqual(0);
      expect(box.right, label.text).toBeLessThanOrEqual(picture.width);
      expect(box.bottom, label.text).toBeLessThan(credit.y);
    }
  });

  it("leaves no trace of what is hidden", () => {
    const picture = buildPicture(tinyScene({ criteria: SPRING, outside: "hide" }), OPTIONS);
    const said = texts(picture).map(({ text }) => text);
    expect(said).toContain("Boris Bell");
    expect(JSON.stringify(picture)).not.toContain("Cora");
    expect(JSON.stringify(picture)).not.toContain("Delta");
  });

  it("draws what is outside the window faint", () => {
    const picture = buildPicture(tinyScene({ criteria: SPRING }), OPTIONS);
    const opacitiesOf = (text: string) =>
      texts(picture).flatMap((shape) => (shape.text === text ? (shape.opacity ?? 1) : []));
    expect(Math.max(...opacitiesOf("DG"))).toBeLessThan(0.3);
    expect(Math.max(...opacitiesOf("XB"))).toBe(1);
  });

  it("says so when there is nothing to draw", () => {
    const picture = buildPicture({ mode: "ties", nodes: [], ties: [], notDrawn: null }, OPTIONS);
    expect(texts(picture).some(({ text }) => text.startsWith("Nothing is drawn"))).toBe(true);
  });
});

const labels = (scene: Scene): string[] => legendOf(scene, TINY).map(({ label }) => label);
const special = (scene: Scene): string[] =>
  legendOf(scene, TINY)
    .map(({ sign }) => sign)
    .filter((sign) => ["faded", "dimmed", "selected"].includes(sign));

describe("legendOf", () => {
  it("explains only what the scene shows", () => {
    expect(labels(tinyScene({ mode: "ties" }))).toEqual([
      "State",
      "Person",
      "Organization",
      "Group",
      "Another state",
      "0.33 to 3 shared events, each event counted once",
    ]);
    expect(labels(tinyScene({ mode: "ties", counting: "pairs" }))).toContain(
      "1 to 3 shared events, events expanded to pairs",
    );
    expect(labels(tinyScene())).toContain("Took part");
    expect(labels(tinyScene())).toContain("Negotiation");
    expect(labels(tinyScene({ criteria: SPRING, outside: "hide" }))).not.toContain("Negotiation");
  });

  it("explains faded, dimmed and selected where they occur", () => {
    expect(special(tinyScene())).toEqual([]);
    expect(special(tinyScene({ criteria: SPRING }))).toEqual(["faded"]);
    expect(special(tinyScene({ selection: ["ana-arden"] }))).toEqual(["selected", "dimmed"]);
  });
});
