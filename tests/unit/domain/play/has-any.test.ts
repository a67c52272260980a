import fc from "fast-check";
import { expect, it } from "vitest";
import { createHasAny } from "#domain/play/has-any.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

// Days around 1970, which is day 0: what has no date must not be taken for one of that day.
const FIRST = dayFromCalendar(1969, 12, 20);

it("finds an event in some days exactly where one lies there at least in part, and never one without a date", () => {
  const day = fc.integer({ min: 0, max: 24 });
  const event = fc.record({ from: day, more: fc.integer({ min: 0, max: 4 }), isDated: fc.boolean() });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 5 }), day, day, (events, one, other) => {
      const dataset = eventGraph(
        events.map(({ from, more, isDated }) => [
          isDated ? `${formatIsoDay(FIRST + from)}/${formatIsoDay(FIRST + from + more)}` : null,
          "ab",
        ]),
      );
      const days = { from: FIRST + Math.min(one, other), to: FIRST + Math.max(one, other) };
      const shown = dataset.events.map((_, row) => row % 3 !== 2);
      const hasAny = createHasAny(
        dataset,
        Uint8Array.from(shown, (isShown) => (isShown ? 1 : 0)),
      );
      const expected = dataset.events.some(({ date }, row) => {
        const [from = "", to = ""] = date?.split("/") ?? [];
        return (
          date !== null &&
          shown[row] === true &&
          from <= formatIsoDay(days.to) &&
          to >= formatIsoDay(days.from)
        );
      });
      expect(hasAny(days)).toBe(expected);
    }),
  );
});
