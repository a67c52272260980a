import { expect, test } from "vitest";
import { shortTitle } from "#features/filters/short-title.ts";

test("a title that fits is left alone", () => {
  expect(shortTitle("Envoy crosses the river", 23)).toBe("Envoy crosses the river");
});

test("a longer one ends at a word, without a dangling comma", () => {
  expect(shortTitle("What the river summit settled, and what it did not", 31)).toBe(
    "What the river summit settled…",
  );
});

test("a first word that is too long is cut inside", () => {
  expect(shortTitle("Donaudampfschifffahrtsgesellschaft", 12)).toBe("Donaudampfs…");
});
