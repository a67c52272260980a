import { describe, expect, it } from "vitest";
import { chosenCount, countsSentence } from "#features/status/counts-sentence.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { editionDataset, seatsInput } from "#tests/unit/scene/seats/seats-of.ts";

const OFFICE = ["seat:china-foreign-minister", "sergei-lavrov", "dmytro-kuleba", "antony-blinken"];

describe("the sentence of the counts", () => {
  const dataset = editionDataset();
  const { visible } = seatsInput();
  const said = (selection: readonly string[], between: boolean): string => {
    const view = { ...INITIAL_VIEW, selection, between };
    return countsSentence(visible, view, chosenCount(dataset, visible, view));
  };

  it("says what counts, and of which dates", () => {
    expect(said([], true)).toBe("136 of 136 events, 226 of 226 statements, 114 of 114 actors; all dates.");
    expect(said(["wang-yi"], true)).toBe(said([], true));
  });

  it("says what joins the two chosen, whatever the choice for more", () => {
    const two = ["sergei-lavrov", "wang-yi"];
    expect(said(two, true)).toMatch(/^13 contacts between the 2 chosen; in all 136 of 136 events/);
    expect(said(two, false)).toBe(said(two, true));
  });

  it("says what three or more mean, as it is chosen", () => {
    expect(said(OFFICE, true)).toMatch(/^35 contacts between the 4 chosen; in all 136/);
    expect(said(OFFICE, false)).toMatch(/^\d+ contacts of the 4 chosen, each by itself; in all 136/);
    expect(Number.parseInt(said(OFFICE, false), 10)).toBeGreaterThan(35);
  });
});
