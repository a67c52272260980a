import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatIsoDay } from "#domain/time/day.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { UNMEASURED_WIDTH } from "#features/timeline/axis/use-plot-width.ts";
import { select } from "#store/commands/selection-commands.ts";
import { redo, setWindow, undo } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

// The tiny graph's axis is 2022-03-01 to 2022-07-31: at 600 pixels its bars are weeks. This window is April.
const WINDOW = { from: 19083, to: 19112 };

/** Events and their dates in the long graph. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ["call-2022-03-01-arden-bell", "2021-01-10"],
  ["visit-2022-07-bell-arvania", "2024-12-05"],
]);
/** The tiny graph with an early and a late event, so that the bars are months. */
const LONG_GRAPH: ReadoutGraph = {
  ...TINY_GRAPH,
  events: [
    ...TINY_GRAPH.events.filter((event) => !MOVED.has(event.id)),
    ...TINY_GRAPH.events.flatMap((event) => {
      const date = MOVED.get(event.id);
      return date === undefined ? [] : [Object.assign(structuredClone(event), { date })];
    }),
  ],
};

beforeEach(() => {
  Element.prototype.setPointerCapture = () => undefined;
});
afterEach(() => vi.useRealTimers());

function open(options: TestAppOptions = { graph: LONG_GRAPH }) {
  const made = createTestApp(options);
  render(<TimelinePanel />, { wrapper: made.Wrapper });
  const region = within(screen.getByRole("region", { name: "Timeline" }));
  return {
    ...made,
    region,
    from: region.getByRole("slider", { name: "From" }),
    to: region.getByRole("slider", { name: "To" }),
    track: region.getByRole("group", { name: "Window" }),
    /** The window that the view holds, in ISO days. */
    window: () => {
      const { window } = made.app.store.getState().view;
      return window === null ? null : `${formatIsoDay(window.from)}..${formatIsoDay(window.to)}`;
    },
    /** Client pixels of a share of the axis: nothing is laid out here, so the plot begins at 0. */
    pixel: (share: number) => ({
      clientX: share * UNMEASURED_WIDTH,
      button: 0,
      isPrimary: true,
      pointerId: 7,
    }),
  };
}

describe("the sliders", () => {
  test("say their limits, their value and, in words, their day", () => {
    const { from, to, dataset } = open({ view: { window: WINDOW } });
    expect(from).toHaveAttribute("aria-valuemin", String(dataset.span.from));
    expect(from).toHaveAttribute("aria-valuemax", String(WINDOW.to));
    expect(from).toHaveAttribute("aria-valuenow", String(WINDOW.from));
    expect(from).toHaveAttribute("aria-valuetext", "1 April 2022, start of the window");
    expect(to).toHaveAttribute("aria-valuemin", String(WINDOW.from));
    expect(to).toHaveAttribute("aria-valuemax", String(dataset.span.to));
    expect(to).toHaveAttribute("aria-valuetext", "30 April 2022, end of the window");
    expect(from).toHaveAccessibleDescription(/Arrow keys move by one week, with Shift by one month/);
  });

  test("move by bars with the arrow keys, and several strokes are one undo step", () => {
    vi.useFakeTimers();
    const { app, from, window } = open();
    from.focus();
    fireEvent.keyDown(from, { key: "ArrowRight" });
    fireEvent.keyDown(from, { key: "ArrowRight" });
    expect(window()).toBe("2021-03-01..2024-12-31");
    expect(app.store.getState().past).toHaveLength(0);
    act(() => void vi.advanceTimersByTime(400));
    expect(app.store.getState().past).toHaveLength(1);
    act(() => undo(app));
    expect(window()).toBeNull();
    act(() => redo(app));
    expect(from).toHaveAttribute("aria-valuetext", "1 March 2021, start of the window");
  });

  test("settle when the focus leaves them", () => {
    const { app, to } = open();
    to.focus();
    fireEvent.keyDown(to, { key: "PageDown" });
    expect(app.store.getState().previewing).toBe(true);
    act(() => to.blur());
    expect(app.store.getState().previewing).toBe(false);
    expect(app.store.getState().past).toHaveLength(1);
  });

  test("are settled before a shortcut such as undo does its work", () => {
    const { app, to, window } = open();
    fireEvent.keyDown(to, { key: "ArrowLeft" });
    fireEvent.keyDown(to, { key: "z", ctrlKey: true });
    act(() => undo(app));
    expect(window()).toBeNull();
    expect(app.store.getState().future).toHaveLength(1);
  });

  test("leave the browser's own keys alone", () => {
    const { from } = open();
    expect(fireEvent.keyDown(from, { key: "Tab" })).toBe(true);
    expect(fireEvent.keyDown(from, { key: "ArrowLeft", altKey: true })).toBe(true);
    expect(fireEvent.keyDown(from, { key: "ArrowLeft" })).toBe(false);
  });

  test("show all dates again with Escape", () => {
    const { from, window } = open({ view: { window: WINDOW } });
    fireEvent.keyDown(from, { key: "Escape" });
    expect(window()).toBeNull();
  });
});

describe("the pointer", () => {
  test("drags a handle: previews on the way, one undo step at the end", () => {
    const { app, from, track, pixel, window } = open();
    fireEvent.pointerDown(from, pixel(0));
    fireEvent.pointerMove(track, pixel(0.25));
    expect(window()).toBe("2022-01-01..2024-12-31");
    expect(app.store.getState().previewing).toBe(true);
    fireEvent.pointerUp(track, pixel(0.4999));
    expect(window()).toBe("2023-01-01..2024-12-31");
    expect(app.store.getState()).toMatchObject({ previewing: false });
    expect(app.store.getState().past).toHaveLength(1);
  });

  test("draws a new window on the empty axis and then moves it by its body", () => {
    const { track, pixel, window } = open();
    fireEvent.pointerDown(track, pixel(0.25));
    fireEvent.pointerMove(track, pixel(0.4));
    fireEvent.pointerUp(track, pixel(0.499));
    expect(window()).toBe("2022-01-01..2022-12-31");
    const body = track.querySelector("[data-part=body]");
    expect(body).not.toBeNull();
    fireEvent.pointerDown(body ?? track, pixel(0.3));
    fireEvent.pointerMove(track, pixel(0.31));
    fireEvent.pointerUp(track, pixel(0.55));
    expect(window()).toBe("2023-01-01..2023-12-31");
  });

  test("gives up a drag on Escape, and the key goes no further", () => {
    const { app, from, track, pixel, window } = open({ graph: LONG_GRAPH, view: { window: WINDOW } });
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    fireEvent.pointerDown(from, pixel(0.31));
    fireEvent.pointerMove(track, pixel(0.2));
    expect(window()).not.toBe("2022-04-01..2022-04-30");
    fireEvent.keyDown(document.body, { key: "Escape" });
    document.removeEventListener("keydown", heard);
    fireEvent.pointerMove(track, pixel(0.1));
    expect(window()).toBe("2022-04-01..2022-04-30");
    expect(heard).not.toHaveBeenCalled();
    expect(app.store.getState().past).toHaveLength(0);
  });

  test("gives up a drag that the browser takes over for scrolling", () => {
    const { track, pixel, window } = open();
    fireEvent.pointerDown(track, pixel(0.25));
    fireEvent.pointerMove(track, pixel(0.4));
    fireEvent.pointerCancel(track, pixel(0.4));
    expect(window()).toBeNull();
  });

  test("selects the bar with a double click", async () => {
    const { track, window } = open();
    await userEvent.setup().pointer([
      { keys: "[MouseLeft]", target: track, coords: { clientX: 0.27 * UNMEASURED_WIDTH } },
      { keys: "[MouseLeft]", target: track, coords: { clientX: 0.27 * UNMEASURED_WIDTH } },
    ]);
    expect(window()).toBe("2022-01-01..2022-01-31");
  });

  test("selects a year by its label", () => {
    vi.useFakeTimers();
    const { track, pixel, window } = open();
    const labels = track.querySelector("[data-part=labels]");
    fireEvent.pointerDown(labels ?? track, pixel(0.5));
    fireEvent.pointerUp(track, pixel(0.5));
    expect(window()).toBe("2023-01-01..2023-12-31");
  });

  test("does nothing with the right button", () => {
    const { track, pixel, window } = open();
    fireEvent.pointerDown(track, { ...pixel(0.25), button: 2 });
    fireEvent.pointerMove(track, pixel(0.5));
    expect(window()).toBeNull();
  });
});

describe("the text boxes", () => {
  test("take a year, a month or a day", async () => {
    const user = userEvent.setup();
    const { region, window } = open();
    const from = region.getByRole("textbox", { name: "From date" });
    expect(from).toHaveValue("2021-01-01");
    await user.clear(from);
    await user.type(from, "2022{Enter}");
    expect(window()).toBe("2022-01-01..2024-12-31");
    const to = region.getByRole("textbox", { name: "To date" });
    await user.clear(to);
    await user.type(to, "2022-04");
    await user.tab();
    expect(window()).toBe("2022-01-01..2022-04-30");
    expect(to).toHaveValue("2022-04-30");
  });

  test("say what is wrong and leave the window as it was", async () => {
    const user = userEvent.setup();
    const { region, window } = open({ view: { window: WINDOW } });
    const from = region.getByRole("textbox", { name: "From date" });
    await user.clear(from);
    await user.type(from, "2022-06{Enter}");
    expect(from).toBeInvalid();
    expect(from).toHaveAccessibleDescription(
      /From, 1 June 2022, is after To, 30 April 2022\. Type an earlier day/,
    );
    expect(window()).toBe("2022-04-01..2022-04-30");
    await user.clear(from);
    await user.type(from, "26/04/2022{Enter}");
    expect(from).toHaveAccessibleDescription(/26\/04\/2022/);
    expect(window()).toBe("2022-04-01..2022-04-30");
  });

  test("wait for the other end: what cannot hold yet is not lost", async () => {
    const user = userEvent.setup();
    const { region, window } = open({ view: { window: WINDOW } });
    const from = region.getByRole("textbox", { name: "From date" });
    const to = region.getByRole("textbox", { name: "To date" });
    await user.clear(from);
    await user.type(from, "2022-06{Enter}");
    expect(from).toBeInvalid();
    await user.clear(to);
    await user.type(to, "2022-05{Enter}");
    expect(from).toHaveValue("2022-06");
    expect(to).toHaveAccessibleDescription(/To, 31 May 2022, is before From, 1 June 2022/);
    expect(window()).toBe("2022-04-01..2022-04-30");
    await user.clear(to);
    await user.type(to, "2022-07{Enter}");
    expect(window()).toBe("2022-06-01..2022-07-31");
    expect(from).toBeValid();
  });

  test("keep what cannot be read at all, while the other end is typed", async () => {
    const user = userEvent.setup();
    const { region, window } = open({ view: { window: WINDOW } });
    const from = region.getByRole("textbox", { name: "From date" });
    const to = region.getByRole("textbox", { name: "To date" });
    await user.clear(from);
    await user.type(from, "spring{Enter}");
    await user.clear(to);
    await user.type(to, "2022-06{Enter}");
    expect(window()).toBe("2022-04-01..2022-06-30");
    expect(from).toHaveValue("spring");
    expect(from).toBeInvalid();
    await user.clear(from);
    await user.type(from, "2022-05 to 2022-07{Enter}");
    expect(window()).toBe("2022-05-01..2022-07-31");
  });

  test("forget an error when the window changes otherwise", async () => {
    const user = userEvent.setup();
    const { region, to } = open({ view: { window: WINDOW } });
    const from = region.getByRole("textbox", { name: "From date" });
    await user.clear(from);
    await user.type(from, "soon{Enter}");
    expect(from).toBeInvalid();
    fireEvent.keyDown(to, { key: "ArrowRight" });
    expect(from).toBeValid();
    expect(from).toHaveValue("2022-04-01");
  });

  test("say when a date lies beyond the data", async () => {
    const user = userEvent.setup();
    const { region } = open({ view: { window: WINDOW } });
    const from = region.getByRole("textbox", { name: "From date" });
    await user.clear(from);
    await user.type(from, "1990{Enter}");
    expect(from).toHaveValue("2022-03-01");
    expect(from).toHaveAccessibleDescription("The data begin on 1 March 2022.");
  });
});

describe("the buttons", () => {
  test("step by the window's own length, back and forward", async () => {
    const user = userEvent.setup();
    const { region, window } = open({ graph: LONG_GRAPH, view: { window: WINDOW } });
    await user.click(region.getByRole("button", { name: "Step forward" }));
    expect(window()).toBe("2022-05-01..2022-05-31");
    await user.click(region.getByRole("button", { name: "Step back" }));
    await user.click(region.getByRole("button", { name: "Step back" }));
    expect(window()).toBe("2022-03-01..2022-03-31");
  });

  test("step from all dates takes a first window at that end", async () => {
    const user = userEvent.setup();
    const { region, window } = open();
    await user.click(region.getByRole("button", { name: "Step back" }));
    expect(window()).toBe("2024-07-01..2024-12-31");
    await user.click(region.getByRole("button", { name: "All dates" }));
    expect(window()).toBeNull();
  });
});

describe("play", () => {
  test("moves by the chosen bars a second and settles when paused, as one undo step", () => {
    vi.useFakeTimers();
    const { app, region, window } = open({ graph: LONG_GRAPH, state: { speed: 2, skipEmpty: false } });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    expect(window()).toBe("2021-01-01..2021-06-30");
    act(() => void vi.advanceTimersByTime(1000));
    expect(window()).toBe("2021-03-01..2021-08-31");
    expect(app.store.getState().past).toHaveLength(0);
    fireEvent.click(region.getByRole("button", { name: "Pause" }));
    act(() => void vi.advanceTimersByTime(5000));
    expect(window()).toBe("2021-03-01..2021-08-31");
    expect(app.store.getState().past).toHaveLength(1);
    expect(region.getByRole("button", { name: "Play" })).toBeInTheDocument();
  });

  test("stops at the end, and starts over from there", () => {
    vi.useFakeTimers();
    const { app, region, to, window } = open();
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    for (let step = 0; step < 60 && window()?.endsWith("2024-12-31") !== true; step += 1)
      act(() => void vi.advanceTimersByTime(1000));
    // With the step that brings the end, not one later.
    expect(region.getByRole("button", { name: "Play" })).toBeInTheDocument();
    expect(to).toHaveAttribute("aria-valuetext", "31 December 2024, end of the window");
    expect(app.store.getState().previewing).toBe(false);
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    expect(window()).toBe("2021-01-01..2021-06-30");
  });

  test("goes once a second for those who ask for less motion", () => {
    vi.useFakeTimers();
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: query === "(prefers-reduced-motion: reduce)",
    }));
    const { region, window } = open({ graph: LONG_GRAPH, state: { skipEmpty: false } });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    act(() => void vi.advanceTimersByTime(999));
    expect(window()).toBe("2021-01-01..2021-06-30");
    act(() => void vi.advanceTimersByTime(1));
    expect(window()).toBe("2021-02-01..2021-07-31");
    vi.unstubAllGlobals();
  });

  test("is switched by Space on a handle, and a drag or a key stops it", () => {
    vi.useFakeTimers();
    const { region, from } = open();
    fireEvent.keyDown(from, { key: " " });
    expect(region.getByRole("button", { name: "Pause" })).toBeInTheDocument();
    fireEvent.keyDown(from, { key: " " });
    expect(region.getByRole("button", { name: "Play" })).toBeInTheDocument();
    fireEvent.keyDown(from, { key: " " });
    fireEvent.keyDown(from, { key: "ArrowRight" });
    expect(region.getByRole("button", { name: "Play" })).toBeInTheDocument();
  });

  test("stops when the window is changed elsewhere", () => {
    vi.useFakeTimers();
    const { app, region, window } = open({ graph: LONG_GRAPH, view: { window: WINDOW } });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    act(() => setWindow(app, { from: WINDOW.from + 91, to: WINDOW.to + 91 }));
    act(() => void vi.advanceTimersByTime(2000));
    expect(window()).toBe("2022-07-01..2022-07-30");
    expect(region.getByRole("button", { name: "Play" })).toBeInTheDocument();
  });
});

describe("what is left out", () => {
  test("is said beside the window, and undated events can be included", async () => {
    const user = userEvent.setup();
    const { region, app } = open({ view: { window: WINDOW } });
    expect(
      region.getByText("April 2022 · 1 of 6 events · 5 outside · 1 undated not shown"),
    ).toBeInTheDocument();
    const undated = region.getByRole("checkbox", { name: "Undated" });
    expect(undated).toHaveAccessibleDescription("1");
    await user.click(region.getByRole("button", { name: "Include undated" }));
    expect(app.store.getState().view.undated).toBe("in");
    expect(undated).toBeChecked();
    expect(undated).toHaveFocus();
    expect(region.getByText(/^April 2022 · 2 of 7 events · 5 outside/)).toBeInTheDocument();
    await user.click(undated);
    expect(app.store.getState().view.undated).toBe("out");
  });
});

describe("what is drawn", () => {
  test("bars are redrawn by filters and left alone by the window", () => {
    const { app, track } = open();
    const solid = track.querySelector(".timeline-bars-passing");
    const before = solid?.getAttribute("d");
    const light = track.querySelector(".timeline-bars-all")?.getAttribute("d");
    expect(before).toBe(light);
    act(() => app.store.setState((state) => ({ view: { ...state.view, window: WINDOW } })));
    expect(solid?.getAttribute("d")).toBe(before);
    act(() =>
      app.store.setState((state) => ({
        view: { ...state.view, facets: { ...state.view.facets, types: ["call"] } },
      })),
    );
    expect(solid?.getAttribute("d")).not.toBe(before);
    expect(track.querySelector(".timeline-bars-all")?.getAttribute("d")).toBe(light);
  });

  test("unknown days are hatched, and the legend says so", () => {
    const { track, region } = open();
    expect(track.querySelector(".timeline-bars-unknown")?.getAttribute("d")).not.toBe("");
    expect(region.getByText("day unknown")).toBeInTheDocument();
    expect(
      region.getByRole("img", {
        name: /^Events by month, 1 January 2021 to 31 December 2024; at most \d+ in one month$/,
      }),
    ).toBeInTheDocument();
  });

  test("a context event is a button that selects it", async () => {
    const { app, region } = open();
    await userEvent
      .setup()
      .click(region.getByRole("button", { name: "The river floods both banks, 24 February 2022" }));
    expect(app.store.getState().view.selection).toEqual(["flood-2022-02-24"]);
    expect(app.store.getState().view.window).toBeNull();
  });
});

test("without a graph the region is there and says so", () => {
  const { Wrapper } = createTestApp({ state: { data: { status: "loading" } } });
  render(<TimelinePanel />, { wrapper: Wrapper });
  expect(screen.getByRole("region", { name: "Timeline" })).toHaveTextContent("No dates yet");
});

describe("where the chosen appear last", () => {
  test("is named beside the mark, unless an office is chosen whose holders are named there", () => {
    const { app, region } = open({ view: { selection: ["ana-arden"] } });
    const list = within(region.getByRole("list", { name: "Last appearances" }));
    expect(list.getByRole("listitem")).toHaveTextContent(/Ana Arden last appears .*last: Ana Arden/u);
    act(() => select(app, ["ana-arden", "seat:arvania-foreign-minister"]));
    expect(list.getByRole("listitem")).toHaveTextContent(/Ana Arden last appears/u);
    expect(list.getByRole("listitem")).not.toHaveTextContent("last: Ana Arden");
  });
});
