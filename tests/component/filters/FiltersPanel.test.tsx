import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import { FiltersPanel } from "#features/filters/FiltersPanel.tsx";
import { REST_MS } from "#store/calm-pace.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

afterEach(() => vi.useRealTimers());

/** April 2022: one letter, of an unknown day. */
const APRIL = { from: 19083, to: 19112 };

function open(options: TestAppOptions = {}) {
  const made = createTestApp(options);
  render(<FiltersPanel />, { wrapper: made.Wrapper });
  const region = within(screen.getByRole("region", { name: "Filters" }));
  return { ...made, region, group: (name: string) => within(region.getByRole("group", { name })) };
}

describe("the facets", () => {
  test("are groups of check boxes named by their labels and described by their counts", () => {
    const { group } = open();
    expect([...document.querySelectorAll("fieldset > legend")].map((legend) => legend.textContent)).toEqual([
      "Sides",
      "Actor kinds",
      "Event types",
      "Topics",
      "Where",
      "Sources",
      "According to",
      "Switch off sources",
    ]);
    expect(group("Event types").getByRole("checkbox", { name: "Meeting" })).toHaveAccessibleDescription("1");
    expect(
      group("Actor kinds")
        .getAllByRole("checkbox")
        .map((box) => box.closest("label")?.querySelector(".checkbox-label")?.textContent),
    ).toEqual(["People", "States", "Organizations", "Groups"]);
  });

  test("switch values on and off", async () => {
    const user = userEvent.setup();
    const { app, group } = open();
    const call = group("Event types").getByRole("checkbox", { name: "Call" });
    await user.click(call);
    await user.click(group("Event types").getByRole("checkbox", { name: "Summit" }));
    expect(app.store.getState().view.facets.types).toEqual(["call", "summit"]);
    expect(call).toBeChecked();
    await user.click(call);
    expect(app.store.getState().view.facets.types).toEqual(["summit"]);
  });

  test("show counts in the window, and put what it leaves empty at the end", () => {
    const { app, group } = open();
    act(() => setWindow(app, APRIL));
    const names = group("Event types")
      .getAllByRole("checkbox")
      .map((box) => box.closest("label")?.textContent);
    expect(names[0]).toBe("Letter1");
    expect(names.slice(1).every((name) => name?.endsWith("0"))).toBe(true);
  });

  test("keep their order and follow calmly while the window is moved", () => {
    vi.useFakeTimers();
    const { app, group } = open();
    const names = () =>
      group("Event types")
        .getAllByRole("checkbox")
        .map((box) => box.closest("label")?.textContent);
    const before = names();
    act(() => setWindow(app, APRIL, "preview"));
    expect(names()).toEqual(before);
    act(() => void vi.advanceTimersByTime(REST_MS));
    expect(names()[0]).toBe("Call0");
    act(() => setWindow(app, APRIL, "commit"));
    expect(names()[0]).toBe("Letter1");
  });

  test("are cleared one by one", async () => {
    const { app, region } = open({ view: { facets: { ...NO_FACETS, types: ["call"], topics: ["water"] } } });
    await userEvent.setup().click(region.getByRole("button", { name: "Clear event types" }));
    expect(app.store.getState().view.facets).toEqual({ ...NO_FACETS, topics: ["water"] });
    expect(region.queryByRole("button", { name: "Clear event types" })).not.toBeInTheDocument();
  });

  test("hide a long tail behind a button", async () => {
    const user = userEvent.setup();
    const topics = Array.from({ length: 17 }, (_, index) => ({ id: `t${index}`, label: `Topic ${index}` }));
    const [first, ...rest] = TINY_GRAPH.statements;
    const statements =
      first === undefined ? [] : [{ ...first, topics: topics.map((topic) => topic.id) }, ...rest];
    const { group } = open({
      graph: { ...TINY_GRAPH, statements, vocabulary: { ...TINY_GRAPH.vocabulary, topics } },
    });
    expect(group("Topics").getAllByRole("checkbox")).toHaveLength(8);
    await user.click(group("Topics").getByRole("button", { name: "Show all 17, topics" }));
    expect(group("Topics").getAllByRole("checkbox")).toHaveLength(17);
    await user.click(group("Topics").getByRole("button", { name: "Show fewer, topics" }));
    expect(group("Topics").getAllByRole("checkbox")).toHaveLength(8);
  });
});

describe("what is switched on", () => {
  const VIEW = { facets: { ...NO_FACETS, types: ["call", "visit"] }, query: "water" };

  test("is a row of buttons that remove it, the search words too", async () => {
    const user = userEvent.setup();
    const { app, region } = open({ view: VIEW });
    const chips = within(region.getByRole("list", { name: "Active filters" }));
    expect(chips.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
      "Remove filter: Call",
      "Remove filter: Visit",
      "Remove filter: “water”",
    ]);
    await user.click(chips.getByRole("button", { name: "Remove filter: “water”" }));
    expect(app.store.getState().view.query).toBe("");
    expect(chips.getByRole("button", { name: "Remove filter: Visit" })).toHaveFocus();
  });

  test("keeps the focus in the panel when the last is removed", async () => {
    const { app, region } = open({ view: { facets: { ...NO_FACETS, types: ["call"] } } });
    await userEvent.setup().click(region.getByRole("button", { name: "Remove filter: Call" }));
    expect(app.store.getState().view.facets).toEqual(NO_FACETS);
    expect(region.getByRole("heading", { name: "Filters" })).toHaveFocus();
  });

  test("is cleared all at once, in one undo step, and dates stay", async () => {
    const { app, region } = open({ view: { ...VIEW, window: APRIL } });
    await userEvent.setup().click(region.getByRole("button", { name: "Clear filters" }));
    expect(app.store.getState().view).toMatchObject({ facets: NO_FACETS, query: "", window: APRIL });
    expect(app.store.getState().past).toHaveLength(1);
    expect(region.getByText(/Everything is let through/)).toBeInTheDocument();
  });

  test("names a value from an address that the graph does not have", () => {
    const { region, group } = open({ view: { facets: { ...NO_FACETS, topics: ["gas"] } } });
    expect(region.getByRole("button", { name: "Remove filter: gas" })).toBeInTheDocument();
    expect(group("Topics").getByRole("checkbox", { name: "gas" })).toBeChecked();
  });
});
