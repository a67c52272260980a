import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { formatIsoDay } from "#domain/time/day.ts";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { Narration } from "#features/narration/Narration.tsx";
import { setCompare, setWindow, undo } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";

// The tiny graph's axis is 2022-03-01 to 2022-07-31: at 600 pixels its bars are weeks. This window is April.
const APRIL = { from: 19083, to: 19112 };

beforeEach(() => {
  Element.prototype.setPointerCapture = () => undefined;
});
afterEach(() => void vi.useRealTimers());

function open(options: TestAppOptions = {}) {
  const made = createTestApp(options);
  render(<TimelinePanel />, { wrapper: made.Wrapper });
  const region = within(screen.getByRole("region", { name: "Timeline" }));
  return {
    ...made,
    region,
    from: region.getByRole("slider", { name: "From" }),
    to: region.getByRole("slider", { name: "To" }),
    track: region.getByRole("group", { name: "Window" }),
    view: () => made.app.store.getState().view,
    window: () => {
      const { window } = made.app.store.getState().view;
      return window === null ? null : `${formatIsoDay(window.from)}..${formatIsoDay(window.to)}`;
    },
  };
}

const finger = (pointerId: number, clientX: number) => ({
  pointerId,
  clientX,
  pointerType: "touch",
  isPrimary: pointerId === 1,
  button: 0,
});

async function openMore(region: ReturnType<typeof open>["region"]) {
  await userEvent.click(region.getByRole("button", { name: "More" }));
  return within(region.getByRole("group", { name: "More timeline controls" }));
}

describe("the panel behind More", () => {
  test("opens on demand, closes with Escape and gives the focus back, and the key goes no further", async () => {
    const { region } = open();
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    const more = await openMore(region);
    const first = more.getByRole("radio", { name: "Window" });
    act(() => first.focus());
    fireEvent.keyDown(first, { key: "Escape" });
    document.removeEventListener("keydown", heard);
    expect(region.queryByRole("group", { name: "More timeline controls" })).toBeNull();
    expect(region.getByRole("button", { name: "More" })).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
  });

  test("closes with a press elsewhere", async () => {
    const { region } = open();
    await openMore(region);
    fireEvent.pointerDown(document.body);
    expect(region.queryByRole("group", { name: "More timeline controls" })).toBeNull();
  });

  test("says on its button that something inside is not as usual", async () => {
    const { region } = open({ view: { certainty: "certainly" } });
    expect(region.getByRole("button", { name: "More (changed)" })).toBeInTheDocument();
  });

  test("sets the unit of a bar, and units that could not be seen are off", async () => {
    const { region, view } = open({ graph: syntheticGraph({ events: 150 }) });
    const more = await openMore(region);
    expect(more.getByRole("radio", { name: "By width (month)" })).toBeChecked();
    expect(more.getByRole("radio", { name: "Day" })).toBeDisabled();
    await userEvent.click(more.getByRole("radio", { name: "Year" }));
    expect(view().bin).toBe("year");
    expect(region.getByRole("img", { name: /^Events by year/ })).toBeInTheDocument();
  });

  test("judges vague dates, and the words say what that leaves out", async () => {
    const { region, view } = open({ view: { window: { from: 19092, to: 19122 } } });
    const more = await openMore(region);
    expect(region.getByText(/2 of 6 events · 4 outside · 1 perhaps outside/)).toBeInTheDocument();
    await userEvent.click(more.getByRole("radio", { name: "Certainly in" }));
    expect(view().certainty).toBe("certainly");
    expect(region.getByText(/1 of 6 events · 4 outside · 1 perhaps inside/)).toBeInTheDocument();
  });

  test("says what silence is, one press away", async () => {
    const { region, view } = open();
    const more = await openMore(region);
    await userEvent.click(more.getByText("What is this?"));
    expect(more.getByText(/median number of days/)).toBeVisible();
    await userEvent.click(more.getByRole("checkbox", { name: "Colour by silence" }));
    expect(view().silence).toBe(true);
  });
});

describe("undated items", () => {
  test("are left out, included, or alone", async () => {
    const { region, view } = open();
    const only = region.getByRole("button", { name: "Only undated" });
    await userEvent.click(only);
    expect(view().undated).toBe("only");
    expect(region.getByText(/^Undated alone, whatever the window · 1 of 7 events/)).toBeInTheDocument();
    expect(region.getByRole("checkbox", { name: "Undated" })).toBeChecked();
    await userEvent.click(only);
    expect(view().undated).toBe("in");
    await userEvent.click(region.getByRole("checkbox", { name: "Undated" }));
    expect(view().undated).toBe("out");
  });

  test("are all there is in a graph without dates, and the timeline still stands", () => {
    const { region } = open({ graph: syntheticGraph({ events: 40, dates: "none" }) });
    expect(region.getByRole("checkbox", { name: "Undated" })).toHaveAccessibleDescription("40");
    expect(region.getByRole("button", { name: "Include undated" })).toBeInTheDocument();
  });
});

describe("the cumulative mode", () => {
  test("holds the start and moves the end, by either handle", async () => {
    const { region, from, to, window, view } = open({ view: { window: APRIL } });
    const more = await openMore(region);
    await userEvent.click(more.getByRole("radio", { name: "Cumulative" }));
    expect(window()).toBe("2022-03-01..2022-04-30");
    expect(from).toHaveAttribute("aria-disabled", "true");
    expect(region.getByText(/^Up to 30 April 2022 · /)).toBeInTheDocument();
    fireEvent.keyDown(from, { key: "ArrowRight" });
    expect(window()).toBe("2022-03-01..2022-05-01");
    fireEvent.keyDown(to, { key: "c" });
    expect(view().timeMode).toBe("window");
  });

  test("plays from the first bar and grows", () => {
    vi.useFakeTimers();
    const { region, window } = open({
      view: { timeMode: "cumulative" },
      state: { speed: 1, skipEmpty: false },
    });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    expect(window()).toBe("2022-03-01..2022-03-06");
    act(() => void vi.advanceTimersByTime(1000));
    expect(window()).toBe("2022-03-01..2022-03-13");
  });
});

describe("the single-day mode", () => {
  test("moves one day by both handles, and all dates end it", async () => {
    const { region, from, to, window, view } = open({
      view: { window: { from: 19083, to: 19083 }, timeMode: "day" },
    });
    fireEvent.keyDown(to, { key: "." });
    expect(window()).toBe("2022-04-02..2022-04-02");
    expect(from).toHaveAttribute("aria-valuenow", "19084");
    await userEvent.click(region.getByRole("button", { name: "Step forward" }));
    expect(window()).toBe("2022-04-03..2022-04-03");
    await userEvent.click(region.getByRole("button", { name: "All dates" }));
    expect(view()).toMatchObject({ window: null, timeMode: "window" });
  });
});

describe("play", () => {
  test("goes at the chosen speed", () => {
    vi.useFakeTimers();
    const { region, window } = open({ view: { window: APRIL }, state: { speed: 4 } });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    act(() => void vi.advanceTimersByTime(1000));
    expect(window()).toBe("2022-04-29..2022-05-28");
  });

  test("passes over what is empty", () => {
    vi.useFakeTimers();
    const day = { from: 19060, to: 19060 };
    const { app, region, window } = open({
      view: { window: day, timeMode: "day" },
      state: { speed: 1, skipEmpty: true },
    });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    act(() => void vi.advanceTimersByTime(1000));
    expect(window()).not.toBe(formatIsoDay(19061));
    expect(app.store.getState().visible?.counts.events).toBeGreaterThan(0);
  });

  test("begins again at the end when it loops", () => {
    vi.useFakeTimers();
    const { app, region, window } = open({
      view: { window: { from: 19175, to: 19197 } },
      state: { speed: 1, loop: true },
    });
    fireEvent.click(region.getByRole("button", { name: "Play" }));
    act(() => void vi.advanceTimersByTime(1000));
    expect(window()).toBe("2022-07-09..2022-07-31");
    act(() => void vi.advanceTimersByTime(1000));
    expect(app.store.getState().playing).toBe(true);
    expect(window()?.startsWith("2022-03")).toBe(true);
    fireEvent.click(region.getByRole("button", { name: "Pause" }));
    expect(app.store.getState().previewing).toBe(false);
  });

  test("keeps its choices for the next visit", async () => {
    const { region, ports } = open();
    const more = await openMore(region);
    await userEvent.click(more.getByRole("radio", { name: "4" }));
    await userEvent.click(more.getByRole("checkbox", { name: "Skip empty" }));
    await userEvent.click(more.getByRole("checkbox", { name: "Loop" }));
    expect(ports.readPreferences()).toMatchObject({ speed: 4, skipEmpty: false, loop: true });
  });
});

describe("named ranges", () => {
  test("choose the last days of the data, a year, or the time since a context event", async () => {
    const { region, window } = open({ view: { timeMode: "cumulative" } });
    await userEvent.click(region.getByRole("button", { name: "Ranges" }));
    await userEvent.click(region.getByRole("button", { name: "Last 30 days of the data" }));
    expect(window()).toMatch(/^2022-0\d-\d\d\.\.2022-07-31$/);
    expect(region.queryByRole("group", { name: "Named ranges" })).toBeNull();
    await userEvent.click(region.getByRole("button", { name: "Ranges" }));
    await userEvent.click(region.getByRole("button", { name: "2022" }));
    expect(window()).toBeNull();
  });
});

describe("typed intervals", () => {
  test("set both ends from either box", async () => {
    const { region, window } = open();
    const to = region.getByRole("textbox", { name: "To date" });
    await userEvent.clear(to);
    await userEvent.type(to, "2022-04/2022-05{Enter}");
    expect(window()).toBe("2022-04-01..2022-05-31");
    expect(region.getByRole("textbox", { name: "From date" })).toHaveValue("2022-04-01");
  });
});

describe("a magnified axis", () => {
  test("is reached by keys and buttons, says what it shows, and goes back", async () => {
    const { region, from, view, app } = open({ view: { window: APRIL } });
    act(() => from.focus());
    fireEvent.keyDown(from, { key: "+" });
    act(() => from.blur());
    const axis = view().axis;
    expect(axis).not.toBeNull();
    expect(region.getByText(/^Showing /)).toBeInTheDocument();
    expect(region.getByRole("slider", { name: "Shown part of the axis" })).toBeInTheDocument();
    expect(app.store.getState().past).toHaveLength(1);
    await userEvent.click(region.getByRole("button", { name: "Magnify axis" }));
    expect(view().axis).not.toEqual(axis);
    await userEvent.click(region.getByRole("button", { name: "Reset" }));
    expect(view().axis).toBeNull();
    act(() => undo(app));
    expect(view().axis).not.toBeNull();
  });

  test("is left alone by a plain wheel and zoomed by one with Ctrl, about the pointer", () => {
    vi.useFakeTimers();
    const { track, view } = open();
    expect(fireEvent.wheel(track, { deltaY: -200, clientX: 100 })).toBe(true);
    expect(view().axis).toBeNull();
    expect(fireEvent.wheel(track, { deltaY: -400, clientX: 0, ctrlKey: true })).toBe(false);
    const { axis } = view();
    expect(axis).not.toBeNull();
    act(() => void vi.advanceTimersByTime(400));
    expect(view().axis).toEqual(axis);
  });

  test("follows a pinch of two fingers, and the first finger's drag is given up", () => {
    const { track, view, window } = open();
    fireEvent.pointerDown(track, finger(1, 200));
    fireEvent.pointerDown(track, finger(2, 300));
    fireEvent.pointerMove(track, finger(1, 100));
    fireEvent.pointerMove(track, finger(2, 400));
    fireEvent.pointerUp(track, finger(1, 100));
    fireEvent.pointerUp(track, finger(2, 400));
    expect(view().axis).not.toBeNull();
    expect(window()).toBeNull();
  });

  test("follows the window when keys take it out of sight, and its overview moves it back", () => {
    const { region, to, view } = open({
      view: { window: { from: 19054, to: 19060 }, axis: { from: 19052, to: 19072 } },
    });
    act(() => to.focus());
    fireEvent.keyDown(to, { key: "End" });
    expect(view().axis?.to).toBe(19204);
    act(() => to.blur());
    fireEvent.keyDown(region.getByRole("slider", { name: "Shown part of the axis" }), { key: "Home" });
    expect(view().axis).toEqual({ from: 19052, to: 19072 });
    expect(region.getByRole("slider", { name: "To" })).toHaveAttribute("data-beside", "true");
  });
});

describe("the bars", () => {
  test("are stacked by type with a legend, and show the selected actors on a scale of their own", () => {
    const { region, track } = open({ view: { selection: ["ana-arden"] } });
    const legend = within(region.getByRole("list", { name: "Bars" }));
    expect(legend.getByText("Call")).toBeInTheDocument();
    expect(
      legend.getByText(/^Ana Arden, on a scale of their own: at most [\d.]+ in one week$/),
    ).toBeInTheDocument();
    expect(track.querySelectorAll("[class^=timeline-stack-]").length).toBeGreaterThan(2);
    expect(track.querySelector(".timeline-selected-line")?.getAttribute("d")).toMatch(/^M/);
    expect(region.getByText(/^Ana Arden last appears /)).toBeInTheDocument();
  });

  test("of twenty thousand events are a handful of paths, drawn once for all of a drag", () => {
    const { track, from } = open({ graph: syntheticGraph({ events: 20_000 }) });
    const paths = () => [...track.querySelectorAll("path")].map((path) => path.getAttribute("d"));
    const before = paths();
    expect(before.length).toBeLessThan(16);
    fireEvent.pointerDown(from, { clientX: 0, button: 0, isPrimary: true, pointerId: 1 });
    fireEvent.pointerMove(track, { clientX: 200, pointerId: 1 });
    expect(paths()).toEqual(before);
    fireEvent.pointerCancel(track, { pointerId: 1 });
  });
});

describe("the narration", () => {
  test("tells a settled change once, politely, and can be copied", async () => {
    vi.useFakeTimers();
    const { from, ports, Wrapper, app } = open();
    render(<Narration />, { wrapper: Wrapper });
    fireEvent.keyDown(from, { key: "End" });
    act(() => void vi.advanceTimersByTime(350));
    expect(screen.queryByRole("button", { name: "Copy the sentence" })).toBeNull();
    act(() => void vi.advanceTimersByTime(1000));
    const copy = screen.getByRole("button", { name: "Copy the sentence" });
    const sentence = copy.previousElementSibling;
    expect(sentence).toHaveAttribute("aria-live", "polite");
    expect(sentence?.textContent).toMatch(/^Vanished: .+; .*events? \(\d+ gone\)/);
    fireEvent.click(copy);
    expect(ports.copied).toEqual([sentence?.textContent]);
    // While dates move, and while periods are compared, it would contradict what is on the screen.
    act(() => setWindow(app, APRIL, "preview"));
    expect(sentence).toBeEmptyDOMElement();
    act(() => setWindow(app, APRIL));
    act(() => void vi.advanceTimersByTime(1000));
    expect(sentence).not.toBeEmptyDOMElement();
    act(() => setCompare(app, { from: 19113, to: 19122 }));
    expect(sentence).toBeEmptyDOMElement();
  });
});

describe("a second period", () => {
  test("begins in the middle of the window, has a lane and handles of its own, and is one undo step", async () => {
    const { region, view, app } = open({ view: { window: APRIL } });
    const more = await openMore(region);
    await userEvent.click(more.getByRole("button", { name: "Compare two periods" }));
    expect(view().compare).toEqual({ from: 19098, to: 19112 });
    const start = region.getByRole("slider", { name: "Second period start" });
    const end = region.getByRole("slider", { name: "Second period end" });
    expect(start).toHaveAttribute("aria-valuetext", "16 April 2022, start of the second period");
    act(() => end.focus());
    fireEvent.keyDown(end, { key: "PageDown" });
    act(() => end.blur());
    expect(view().compare).toEqual({ from: 19098, to: 19098 });
    expect(view().window).toEqual({ from: APRIL.from, to: 19097 });
    act(() => undo(app));
    act(() => undo(app));
    expect(view().compare).toBeNull();
  });

  test("is dragged by its body and leaves the window alone", () => {
    const { region, view } = open({ view: { window: APRIL, compare: { from: 19113, to: 19122 } } });
    const lane = region.getByRole("group", { name: "Second period" });
    const body = lane.querySelector("[data-part=body]") ?? lane;
    fireEvent.pointerDown(body, { clientX: 250, button: 0, isPrimary: true, pointerId: 1 });
    fireEvent.pointerMove(lane, { clientX: 290, pointerId: 1 });
    fireEvent.pointerUp(lane, { clientX: 290, pointerId: 1 });
    expect(view().compare).toEqual({ from: 19123, to: 19132 });
    expect(view().window).toEqual(APRIL);
  });
});
