import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CARD_WIDTH, cardPlace } from "#features/graph/marks/card-place.ts";

const CANVAS = { width: 827, height: 559 };

describe("where a card stands", () => {
  it("is under a row, over one at the lower edge, beside a bar", () => {
    expect(cardPlace({ left: 400, right: 420, top: 100, bottom: 110 }, CANVAS)).toEqual({
      left: 280,
      top: 120,
    });
    expect(cardPlace({ left: 400, right: 420, top: 530, bottom: 540 }, CANVAS)).toEqual({
      left: 280,
      bottom: 39,
    });
    expect(cardPlace({ left: 350, right: 470, top: 200, bottom: 300 }, CANVAS)).toEqual({
      left: 480,
      top: 200,
    });
  });
  it("is on the other side of what stands at the right edge", () => {
    expect(cardPlace({ left: 700, right: 820, top: 200, bottom: 300 }, CANVAS)).toEqual({
      left: 430,
      top: 200,
    });
  });
  it("is never on what it explains, and never past the sides", () => {
    const thing = fc
      .record({
        left: fc.double({ min: 0, max: 800, noNaN: true }),
        top: fc.double({ min: 0, max: 540, noNaN: true }),
        width: fc.double({ min: 4, max: 200, noNaN: true }),
        height: fc.double({ min: 4, max: 200, noNaN: true }),
      })
      .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(thing, (place) => {
        const card = cardPlace(place, CANVAS);
        expect(card.left).toBeGreaterThanOrEqual(0);
        const isApart =
          card.left >= place.right ||
          card.left + CARD_WIDTH <= place.left ||
          (card.top !== undefined && card.top >= place.bottom) ||
          (card.bottom !== undefined && CANVAS.height - card.bottom <= place.top);
        expect(isApart).toBe(true);
      }),
    );
  });
});
