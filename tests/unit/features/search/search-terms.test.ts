import { describe, expect, test } from "vitest";
import { indexTerms, queryTerms } from "#features/search/search-terms.ts";

describe("the words of a text", () => {
  test("are parted by blanks, punctuation and signs", () => {
    expect(indexTerms("Arden–Bell call (1 March), “why?”")).toEqual([
      "Arden",
      "Bell",
      "call",
      "1",
      "March",
      "why",
    ]);
  });
  test("in a script without blanks are all endings of a run", () => {
    expect(indexTerms("王毅说 ok")).toEqual(["王毅说", "毅说", "说", "ok"]);
  });
  test("keep what stands beside such a run", () => {
    expect(indexTerms("G7会")).toEqual(["G7", "会"]);
  });
  test("in a query stay whole", () => {
    expect(queryTerms("王毅说 ok")).toEqual(["王毅说", "ok"]);
    expect(queryTerms("G7会")).toEqual(["G7", "会"]);
  });
  test("of a long run are cut alike in text and query, so that they still meet", () => {
    const run = "一二三四五六七八九十甲乙丙丁";
    expect(indexTerms(run)).toContain(queryTerms(run)[0]);
  });
  test("of a text of signs are none", () => {
    expect(indexTerms(" … ((( --- ")).toEqual([]);
  });
});
