import { describe, expect, it } from "vitest";
import { waitingWords } from "#features/details/pair/gap-words.ts";

const between = (lowest: number, highest: number | null, isOrderCertain = true) => ({
  lowest,
  highest,
  isOrderCertain,
});

describe("waitingWords", () => {
  it("say how long after the hop before, or before it, as far as the days are known", () => {
    expect(waitingWords({ waiting: between(2, 2), isEarlier: false })).toBe("2 days later");
    expect(waitingWords({ waiting: between(358, 358), isEarlier: true })).toBe("358 days earlier");
    expect(waitingWords({ waiting: between(0, 4), isEarlier: false })).toBe("0 to 4 days later");
    expect(waitingWords({ waiting: between(0, 0), isEarlier: false })).toBe("the same day, or during it");
    expect(waitingWords({ waiting: between(0, 3, false), isEarlier: false })).toBe(
      "at most 3 days apart, in an order that is not known",
    );
    expect(waitingWords({ waiting: null, isEarlier: false })).toBe("");
  });
});
