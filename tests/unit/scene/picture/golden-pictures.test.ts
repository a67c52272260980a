// Whole pictures, byte for byte. After a wanted change: UPDATE_GOLDEN=1 npx vitest run --project unit golden,
// then look at the pictures in tests/golden.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { legendOf } from "#scene/legend.ts";
import { buildPicture } from "#scene/picture/build-picture.ts";
import { pictureToSvg } from "#drawing/picture-to-svg.ts";
import { SPRING, TINY, tinyScene, type TinyChoice } from "../tiny-scene.ts";

const FOLDER = fileURLToPath(new URL("../../../golden/", import.meta.url));
const CASES: readonly { name: string; theme: "light" | "dark"; choice: TinyChoice }[] = [
  { name: "contacts-light", theme: "light", choice: { criteria: SPRING } },
  { name: "contacts-dark", theme: "dark", choice: {} },
  { name: "contacts-selected-light", theme: "light", choice: { criteria: SPRING, selection: ["ana-arden"] } },
  { name: "ties-light", theme: "light", choice: { mode: "ties" } },
  {
    name: "ties-selected-dark",
    theme: "dark",
    choice: { mode: "ties", selection: ["ana-arden~boris-bell"] },
  },
];

describe("the pictures of the tiny graph", () => {
  it.each(CASES)("$name is drawn as it was", ({ name, theme, choice }) => {
    const scene = tinyScene(choice);
    const picture = buildPicture(scene, {
      title: "The river talks",
      subtitle: ["1 March to 30 April 2022", "6 actors, 4 events, 7 statements."],
      legend: legendOf(scene, TINY),
      sources: [
        { outlet: "The Daily Lantern", records: 10 },
        { outlet: "Foreign Ministry of Arvania", records: 3 },
      ],
      credit: "The river talks, edition 2022.1, CC BY 4.0. Drawn with Readout.",
      description: "Graph of contacts: The river talks.",
      width: 1200,
      maxGraphHeight: 860,
      theme,
      region: null,
    });
    const svg = pictureToSvg(picture);
    const file = `${FOLDER}${name}.svg`;
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, svg);
    expect(existsSync(file), `${name}.svg is missing: make it with UPDATE_GOLDEN=1`).toBe(true);
    expect(svg).toBe(readFileSync(file, "utf8"));
  });
});
