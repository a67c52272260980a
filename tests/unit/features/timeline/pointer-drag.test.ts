import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { axisTicks } from "#features/timeline/axis/axis-ticks.ts";
import type { AxisPart } from "#features/timeline/window/clicked-window.ts";
import { createPointerDrag, type DragPlace, type PointerAt } from "#features/timeline/window/pointer-drag.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { createWindowEditor } from "#features/timeline/window/window-editor.ts";
import type { TimeMode } from "#store/view-state.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import type { DayWindow } from "#domain/time/day-window.ts";
import { day, days, written } from "./window-days.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A slider of 4 pixels a day over the months of the tiny graph; times in milliseconds. */
function setUp(window: DayWindow | null = days("2022-04-01", "2022-04-30"), mode: TimeMode = "window") {
  const { app, dataset } = createTestApp({ view: { window } });
  const axis = dataset.span;
  const scale = createTimeScale(axis, 4 * (axis.to - axis.from + 1));
  const place: DragPlace = {
    editor: createWindowEditor(app, axis),
    scale,
    unit: "month",
    ticks: axisTicks(scale),
    limits: axis,
    mode,
  };
  const drag = createPointerDrag();
  const at = (iso: string, timeStampMs = 0): PointerAt => ({
    pointerId: 1,
    x: scale.x(day(iso)) + 2,
    timeStampMs,
    shift: false,
  });
  return {
    app,
    drag,
    place,
    at,
    shown: () => written(place.editor.current()),
    click: (iso: string, part: AxisPart, timeStampMs = 0) => {
      drag.down(at(iso, timeStampMs), part, place);
      drag.up(at(iso, timeStampMs), place);
    },
    steps: () => app.store.getState().past.length,
  };
}

describe("dragging", () => {
  test("previews while the pointer moves and makes one undo step when it is let go", () => {
    const { drag, place, at, shown, steps } = setUp();
    drag.down(at("2022-05-01"), "to", place);
    drag.move(at("2022-05-10"), place);
    expect(shown()).toBe("2022-04-01..2022-05-09");
    drag.move(at("2022-05-20"), place);
    expect(steps()).toBe(0);
    expect(drag.up(at("2022-05-21"), place)).toBe("to");
    expect(shown()).toBe("2022-04-01..2022-05-20");
    expect(steps()).toBe(1);
  });
  test("a second finger neither takes over nor moves anything", () => {
    const { drag, place, at, shown } = setUp();
    drag.down(at("2022-05-01"), "to", place);
    expect(drag.down({ ...at("2022-03-01"), pointerId: 2 }, "from", place)).toBe(false);
    drag.move({ ...at("2022-07-01"), pointerId: 2 }, place);
    expect(drag.up({ ...at("2022-07-01"), pointerId: 2 }, place)).toBeNull();
    expect(shown()).toBe("2022-04-01..2022-04-30");
  });
  test("cancelled, it leaves the window and the undo steps as they were", () => {
    const { drag, place, at, shown, steps } = setUp();
    drag.down(at("2022-05-01"), "to", place);
    drag.move(at("2022-05-20"), place);
    drag.cancel(place.editor);
    drag.move(at("2022-06-20"), place);
    expect(shown()).toBe("2022-04-01..2022-04-30");
    expect(steps()).toBe(0);
  });
  test("a drag on the empty axis draws a new window, with Shift in whole months", () => {
    const { drag, place, at, shown } = setUp();
    drag.down(at("2022-06-10"), "empty", place);
    drag.move(at("2022-06-20"), place);
    expect(shown()).toBe("2022-06-10..2022-06-20");
    drag.move({ ...at("2022-07-02"), shift: true }, place);
    expect(shown()).toBe("2022-06-01..2022-07-31");
  });
});

describe("clicking", () => {
  test("beside the window brings the nearer end to the whole bar", () => {
    const { click, shown } = setUp();
    click("2022-06-10", "empty");
    expect(shown()).toBe("2022-04-01..2022-06-30");
    click("2022-03-10", "empty", 2000);
    expect(shown()).toBe("2022-03-01..2022-06-30");
  });
  test("inside the window or on a handle changes nothing", () => {
    const { click, shown } = setUp();
    click("2022-04-10", "body");
    click("2022-05-01", "to", 2000);
    expect(shown()).toBe("2022-04-01..2022-04-30");
  });
  test("a label selects its period", () => {
    const { click, shown } = setUp();
    click("2022-05-02", "labels");
    expect(shown()).toBe("2022-05-01..2022-05-31");
  });
  test("twice selects the bar, in one undo step", () => {
    const { click, shown, steps } = setUp();
    click("2022-06-10", "empty", 1000);
    click("2022-06-10", "empty", 1200);
    expect(shown()).toBe("2022-06-01..2022-06-30");
    vi.runAllTimers();
    expect(steps()).toBe(1);
  });
  test("twice with a long pause is two clicks", () => {
    const { click, shown } = setUp();
    click("2022-06-10", "empty", 1000);
    click("2022-06-10", "empty", 3000);
    expect(shown()).toBe("2022-04-01..2022-06-30");
  });
  test("once while all dates are shown changes nothing, twice selects the bar", () => {
    const { click, app, shown } = setUp(null);
    click("2022-06-10", "empty", 1000);
    expect(app.store.getState().view.window).toBeNull();
    click("2022-06-10", "empty", 1100);
    expect(shown()).toBe("2022-06-01..2022-06-30");
  });
});

describe("in the single-day mode", () => {
  const DAY = days("2022-04-10", "2022-04-10");
  test("a drag on the empty axis takes the day along with the pointer", () => {
    const { drag, place, at, shown } = setUp(DAY, "day");
    drag.down(at("2022-06-10"), "empty", place);
    drag.move(at("2022-06-20"), place);
    expect(shown()).toBe("2022-06-20..2022-06-20");
    drag.up(at("2022-06-21"), place);
    expect(shown()).toBe("2022-06-21..2022-06-21");
  });
  test("either handle moves the whole day", () => {
    const { drag, place, at, shown } = setUp(DAY, "day");
    drag.down(at("2022-04-10"), "from", place);
    drag.up(at("2022-05-10"), place);
    expect(shown()).toBe("2022-05-10..2022-05-10");
  });
  test("a click chooses its day, and a second one nothing else", () => {
    const { click, shown } = setUp(DAY, "day");
    click("2022-06-10", "empty", 1000);
    click("2022-06-10", "empty", 1100);
    expect(shown()).toBe("2022-06-10..2022-06-10");
  });
});

describe("in the cumulative mode", () => {
  const FROM_START = days("2022-03-01", "2022-04-30");
  test("the body and the start drag the end, and the start stays", () => {
    const { drag, place, at, shown } = setUp(FROM_START, "cumulative");
    drag.down(at("2022-04-01"), "body", place);
    drag.up(at("2022-04-11"), place);
    expect(shown()).toBe("2022-03-01..2022-05-10");
  });
  test("a click ends the window with its bar, a label with its period", () => {
    const { click, shown } = setUp(FROM_START, "cumulative");
    click("2022-06-10", "empty");
    expect(shown()).toBe("2022-03-01..2022-06-30");
    click("2022-05-02", "labels", 2000);
    expect(shown()).toBe("2022-03-01..2022-05-31");
  });
});
