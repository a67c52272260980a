import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { phraseOption } from "#features/search/phrase-option.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const said = (id: string, speaker: string, date: string | null, quoted: string | null) => ({
  id,
  speakers: [speaker],
  date,
  form: "paraphrase" as const,
  text: "One shared river binds both.",
  ...(quoted === null ? {} : { quotations: [{ text: quoted, lang: "en", source: "wire-2022-05-12" }] }),
  attribution: [],
  topics: [],
  citations: [],
});
const dataset = buildDataset({
  ...TINY_GRAPH,
  statements: [
    said("late", "boris-bell", "2022-06-01", "the Shared River, again"),
    said("early", "ana-arden", "2022-03-01", "a shared river"),
    said("some-day", "cora-cane", null, null),
  ],
});

test("the same words are one line: how many, by whom first and last, and how many quote them", () => {
  expect(phraseOption(dataset, "“shared river”")).toEqual({
    ids: ["early", "late", "some-day"],
    title: "Same words “shared river”: 3 statements by 3 speakers",
    note: "first Ana Arden, 1 Mar 2022; last Boris Bell, 1 Jun 2022; 2 in quoted words; 1 undated",
  });
});

test("words that nobody used twice are no line, nor are none", () => {
  expect(phraseOption(dataset, "river again")).toBeNull();
  expect(phraseOption(dataset, "  ")).toBeNull();
});
