import { describe, expect, it } from "vitest";
import { notDrawnWords } from "#features/graph/not-drawn-words.ts";
import { sceneOf } from "./scene-samples.ts";

describe("notDrawnWords", () => {
  it("says nothing when everything is drawn", () => {
    expect(notDrawnWords(sceneOf([]))).toBeNull();
    expect(notDrawnWords(null)).toBeNull();
  });

  it("says how many actors of how many are drawn", () => {
    const scene = { ...sceneOf([]), notDrawn: { actors: 6869, drawnActors: 400, ties: 0 } };
    expect(notDrawnWords(scene)).toBe(
      "400 of 6,869 actors drawn, the most active. Tables and counts cover everything.",
    );
  });

  it("says how many ties are missing, in the word of the view", () => {
    const notDrawn = { actors: 3, drawnActors: 3, ties: 1200 };
    expect(notDrawnWords({ ...sceneOf([]), notDrawn })).toBe(
      "1,200 ties not drawn. Tables and counts cover everything.",
    );
    expect(notDrawnWords({ ...sceneOf([]), mode: "contacts", notDrawn: { ...notDrawn, ties: 1 } })).toContain(
      "1 line not drawn",
    );
  });
});
