import { expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { phraseOption } from "#features/search/phrase-option.ts";
import { MAX_HASH_LENGTH, readAddress } from "#store/address/read-address.ts";
import { writeAddress } from "#store/address/write-address.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { saidGraph } from "#tests/support/said-graph.ts";

const dataset = buildDataset(
  saidGraph([
    ["late", "boris-bell", "2022-06-01", "the Shared River, again"],
    ["early", "ana-arden", "2022-03-01", "a shared river"],
    ["some-day", "cora-cane", null],
  ]),
);

test("the same words are one line: how many, by whom first and last, and how many quote them", () => {
  expect(phraseOption(dataset, "“shared river”")).toEqual({
    phrase: "shared river",
    ids: ["early", "late", "some-day"],
    title: "Same words “shared river”: 3 statements by 3 speakers",
    note: "first Ana Arden, 1 Mar 2022; last Boris Bell, 1 Jun 2022; 2 in quoted words; 1 undated",
  });
});

test("words that nobody used twice are no line, nor are none", () => {
  expect(phraseOption(dataset, "river again")).toBeNull();
  expect(phraseOption(dataset, "  ")).toBeNull();
});

test("no more statements are selected than an address holds", () => {
  const many = Array.from({ length: 300 }, (_, at) => `${String(at).padStart(3, "0")}-${"x".repeat(60)}`);
  const long = buildDataset(saidGraph(many.map((id) => [id, "ana-arden", "2022-03-01"])));
  const option = phraseOption(long, "shared river");
  expect(option?.title).toContain("300 statements");
  const hash = writeAddress({ ...INITIAL_VIEW, selection: option?.ids ?? [], phrase: "shared river" });
  expect(hash.length).toBeLessThan(MAX_HASH_LENGTH);
  expect(readAddress(hash, long)).toMatchObject({ ignored: [], view: { selection: option?.ids } });
  expect(option?.ids.slice(0, 2)).toEqual(many.slice(0, 2));
});
