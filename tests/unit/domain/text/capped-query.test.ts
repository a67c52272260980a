import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cappedQuery } from "#domain/text/capped-query.ts";

/** A high surrogate without its low one, or the other way round. */
const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe("cappedQuery", () => {
  it("leaves what a person types as it is", () => {
    expect(cappedQuery("  Wang Yi  and Kuleba ")).toEqual({ text: "Wang Yi  and Kuleba", isCut: false });
    expect(cappedQuery("")).toEqual({ text: "", isCut: false });
  });

  it("keeps sixteen words", () => {
    const words = Array.from({ length: 17 }, (_, at) => `w${at}`);
    expect(cappedQuery(words.slice(0, 16).join(" ")).isCut).toBe(false);
    expect(cappedQuery(words.join(" "))).toEqual({ text: words.slice(0, 16).join(" "), isCut: true });
  });

  it("drops the word that the cut goes through, and halves one that stands alone", () => {
    const long = `${"a".repeat(198)} bcd`;
    expect(cappedQuery(long)).toEqual({ text: "a".repeat(198), isCut: true });
    expect(cappedQuery("b".repeat(6000)).text).toBe("b".repeat(200));
    expect(cappedQuery(`${"a".repeat(196)} bcd efg`).text).toBe(`${"a".repeat(196)} bcd`);
  });

  it("gives at most 200 characters, never half a pair, and cutting twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        const cut = cappedQuery(text).text;
        expect(cut.length).toBeLessThanOrEqual(200);
        if (!HALF_PAIR.test(text)) expect(cut).not.toMatch(HALF_PAIR);
        expect(cappedQuery(cut).text).toBe(cut);
      }),
    );
  });
});
