import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitStart, shiftByUnit } from "#domain/time/bins.ts";
import { windowAfterKey, type KeyPress, type KeyTarget } from "#features/timeline/window/window-keys.ts";
import { anAxisWithWindow, aUnit } from "./arbitrary-window.ts";
import { days, written } from "./window-days.ts";

const AXIS = days("2021-01-01", "2023-12-31");
const TARGET: KeyTarget = {
  thumb: "from",
  window: days("2022-03-01", "2022-04-30"),
  limits: AXIS,
  unit: "month",
  mode: "window",
};

function after(key: string, target: Partial<KeyTarget> = {}, press: Partial<KeyPress> = {}): string | null {
  const window = windowAfterKey({ key, shift: false, control: false, ...press }, { ...TARGET, ...target });
  return window === null ? null : written(window);
}

describe("on the handle From", () => {
  test("arrows move by one bar", () => {
    expect(after("ArrowRight")).toBe("2022-04-01..2022-04-30");
    expect(after("ArrowLeft")).toBe("2022-02-01..2022-04-30");
    expect(after("ArrowUp", { unit: "day" })).toBe("2022-03-02..2022-04-30");
  });
  test("an end inside a bar first goes to the bar's edge", () => {
    const window = days("2022-03-10", "2022-04-30");
    expect(after("ArrowLeft", { window })).toBe("2022-03-01..2022-04-30");
    expect(after("ArrowRight", { window })).toBe("2022-04-01..2022-04-30");
  });
  test("Shift moves by the larger unit, and by ten years on yearly bars", () => {
    expect(after("ArrowLeft", {}, { shift: true })).toBe("2022-01-01..2022-04-30");
    expect(
      after("ArrowLeft", { unit: "year", limits: days("1980-01-01", "2023-12-31") }, { shift: true }),
    ).toBe("2013-01-01..2022-04-30");
  });
  test("the page keys move by a year, Home and End to the limits", () => {
    expect(after("PageDown")).toBe("2021-03-01..2022-04-30");
    expect(after("PageUp")).toBe("2022-04-30..2022-04-30");
    expect(after("Home")).toBe("2021-01-01..2022-04-30");
    expect(after("End")).toBe("2022-04-30..2022-04-30");
  });
});

describe("on the handle To", () => {
  test("arrows move the last day to the ends of bars", () => {
    expect(after("ArrowRight", { thumb: "to" })).toBe("2022-03-01..2022-05-31");
    expect(after("ArrowLeft", { thumb: "to" })).toBe("2022-03-01..2022-03-31");
  });
  test("it stops at From and at the end of the data", () => {
    expect(after("PageDown", { thumb: "to" })).toBe("2022-03-01..2022-03-01");
    expect(after("End", { thumb: "to" })).toBe("2022-03-01..2023-12-31");
  });
});

describe("in the cumulative mode", () => {
  const window = days("2021-01-01", "2022-04-30");
  test("either handle moves the end by a bar, and a step is a bar too", () => {
    const mode = "cumulative" as const;
    expect(after("ArrowRight", { mode, window, thumb: "from" })).toBe("2021-01-01..2022-05-31");
    expect(after("ArrowLeft", { mode, window, thumb: "to" })).toBe("2021-01-01..2022-03-31");
    expect(after(".", { mode, window })).toBe("2021-01-01..2022-05-31");
    expect(after("ArrowLeft", { mode, window }, { control: true })).toBe("2021-01-01..2022-03-31");
    expect(after("[", { mode, window })).toBeNull();
  });
});

describe("in the single-day mode", () => {
  const window = days("2022-03-10", "2022-03-10");
  const mode = "day" as const;
  test("arrows go from bar to bar and stay one day", () => {
    expect(after("ArrowRight", { mode, window })).toBe("2022-04-01..2022-04-01");
    expect(after("ArrowLeft", { mode, window, thumb: "to" })).toBe("2022-03-01..2022-03-01");
    expect(after("ArrowRight", { mode, window }, { shift: true })).toBe("2022-04-01..2022-04-01");
    expect(after("PageUp", { mode, window })).toBe("2023-03-10..2023-03-10");
    expect(after("Home", { mode, window })).toBe("2021-01-01..2021-01-01");
    expect(after("End", { mode, window })).toBe("2023-12-31..2023-12-31");
  });
  test("comma, full stop and Control with an arrow go by one day", () => {
    expect(after(".", { mode, window })).toBe("2022-03-11..2022-03-11");
    expect(after(",", { mode, window })).toBe("2022-03-09..2022-03-09");
    expect(after("ArrowRight", { mode, window }, { control: true })).toBe("2022-03-11..2022-03-11");
  });
  test("brackets mean nothing, and Escape asks for all dates", () => {
    expect(after("]", { mode, window })).toBeNull();
    expect(after("Escape", { mode, window })).toBe("2021-01-01..2023-12-31");
  });
});

describe("on either handle", () => {
  test("Control and an arrow, a comma or a full stop move the whole window", () => {
    expect(after("ArrowRight", {}, { control: true })).toBe("2022-05-01..2022-06-30");
    expect(after(",")).toBe("2022-01-01..2022-02-28");
    expect(after(".")).toBe("2022-05-01..2022-06-30");
  });
  test("brackets make the window a bar longer or shorter at both ends", () => {
    expect(after("]")).toBe("2022-02-01..2022-05-31");
    expect(after("[", { window: days("2022-02-01", "2022-05-31") })).toBe("2022-03-01..2022-04-30");
    expect(after("[")).toBe("2022-03-01..2022-03-31");
    expect(after("[", { window: days("2022-03-01", "2022-03-31") })).toBe("2022-03-01..2022-03-31");
  });
  test("Escape shows all dates", () => {
    expect(after("Escape")).toBe(written(AXIS));
  });
  test("other keys, and shortcuts with Control, are left alone", () => {
    expect(after("a")).toBeNull();
    expect(after("Tab")).toBeNull();
    expect(after("[", {}, { control: true })).toBeNull();
    expect(after("Home", {}, { control: true })).toBeNull();
  });
});

const aKey = fc.constantFrom(
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "PageUp",
  "PageDown",
  "Home",
  "End",
  "[",
  "]",
  ",",
  ".",
  "Escape",
);

test("no key leaves the axis or turns the window round", () => {
  fc.assert(
    fc.property(
      fc.record({
        place: anAxisWithWindow,
        key: aKey,
        unit: aUnit,
        shift: fc.boolean(),
        control: fc.boolean(),
        thumb: fc.constantFrom("from" as const, "to" as const),
        mode: fc.constantFrom("window" as const, "cumulative" as const, "day" as const),
      }),
      ({ place: { axis, window }, key, unit, shift, control, thumb, mode }) => {
        const next = windowAfterKey({ key, shift, control }, { thumb, window, limits: axis, unit, mode });
        if (next === null) return;
        expect(next.from).toBeGreaterThanOrEqual(axis.from);
        expect(next.to).toBeLessThanOrEqual(axis.to);
        expect(next.from).toBeLessThanOrEqual(next.to);
      },
    ),
  );
});

test("on whole bars with room around, each key is undone by its opposite", () => {
  const opposite = fc.constantFrom(
    ["ArrowLeft", "ArrowRight"],
    ["ArrowDown", "ArrowUp"],
    [",", "."],
    ["]", "["],
  );
  fc.assert(
    fc.property(
      fc.record({
        start: fc.integer({ min: 0, max: 30_000 }),
        bars: fc.integer({ min: 3, max: 20 }),
        unit: aUnit,
        thumb: fc.constantFrom("from" as const, "to" as const),
        pair: opposite,
        swap: fc.boolean(),
      }),
      ({ start, bars, unit, thumb, pair, swap }) => {
        const from = unitStart(start, unit);
        const window = { from, to: shiftByUnit(from, unit, bars) - 1 };
        const axis = { from: unitStart(-60_000, "year"), to: unitStart(90_000, "year") - 1 };
        const [first = "", second = ""] = swap ? pair.toReversed() : pair;
        const there = windowAfterKey(
          { key: first, shift: false, control: false },
          { thumb, window, limits: axis, unit, mode: "window" },
        );
        expect(there).not.toBeNull();
        expect(there).not.toEqual(window);
        if (there === null) return;
        expect(
          windowAfterKey(
            { key: second, shift: false, control: false },
            { thumb, window: there, limits: axis, unit, mode: "window" },
          ),
        ).toEqual(window);
      },
    ),
  );
});
