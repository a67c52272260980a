import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { saidGraph } from "#tests/support/said-graph.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

function setUp(options: TestAppOptions = {}) {
  const made = createTestApp(options);
  render(<SearchBox />, { wrapper: made.Wrapper });
  const box = screen.getByRole("combobox", { name: "Search" });
  return { ...made, box, user: userEvent.setup(), selection: () => made.app.store.getState().view.selection };
}

const list = () => screen.findByRole("listbox", { name: "Search results" });

describe("the search box", () => {
  test("lists what it finds by kind, and last a way to show only what matches", async () => {
    const { user, box } = setUp();
    expect(box).toHaveAttribute("aria-expanded", "false");
    await user.type(box, "arden");
    const results = await list();
    expect(box).toHaveAttribute("aria-expanded", "true");
    expect(box).toHaveAttribute("aria-controls", results.id);
    expect(
      within(results)
        .getAllByRole("group")
        .map((group) => group.getAttribute("aria-labelledby")),
    ).toHaveLength(5);
    expect(
      within(within(results).getByRole("group", { name: "Actors" })).getAllByRole("option")[0],
    ).toHaveTextContent("Ana Arden");
    expect(within(results).getAllByRole("option").at(-1)).toHaveAccessibleName(
      "Show only what matches “arden”",
    );
  });

  test("names the alias that was met", async () => {
    const { user, box } = setUp();
    await user.type(box, "Арден");
    expect(within(await list()).getAllByRole("option")[0]).toHaveTextContent("Ana Arden also “Анна Арден”");
  });

  test("moves through the options by the arrows while the focus stays, and selects by Enter", async () => {
    const { user, box, selection } = setUp();
    await user.type(box, "bell");
    const results = await list();
    expect(box).not.toHaveAttribute("aria-activedescendant");
    await user.keyboard("{ArrowDown}");
    const [first] = within(results).getAllByRole("option");
    expect(box).toHaveAttribute("aria-activedescendant", first!.id);
    expect(first).toHaveAttribute("aria-selected", "true");
    expect(box).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(selection()).toEqual(["boris-bell"]);
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(box).toHaveAttribute("aria-expanded", "false");
  });

  test("takes the best result when Enter follows at once, before the index is made", async () => {
    const { box, selection } = setUp();
    fireEvent.focus(box);
    fireEvent.change(box, { target: { value: "cora" } });
    fireEvent.keyDown(box, { key: "Enter" });
    expect(selection()).toEqual([]);
    await waitFor(() => expect(selection()).toEqual(["cora-cane"]));
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
  });

  test("takes nothing when the box says something else by the time the index is made", async () => {
    const { box, selection } = setUp();
    fireEvent.focus(box);
    fireEvent.change(box, { target: { value: "cora" } });
    fireEvent.keyDown(box, { key: "Enter" });
    fireEvent.change(box, { target: { value: "bell" } });
    await list();
    expect(selection()).toEqual([]);
  });

  test("selects by a click", async () => {
    const { user, box, selection } = setUp();
    await user.type(box, "ford island");
    await user.click(within(await list()).getByRole("option", { name: /^River summit/u }));
    expect(selection()).toEqual(["summit-2022-03-30-river"]);
  });

  test("shows only what matches when asked", async () => {
    const { app, user, box } = setUp();
    await user.type(box, "water");
    await list();
    await user.keyboard("{ArrowUp}{Enter}");
    expect(app.store.getState().view.query).toBe("water");
    expect(app.store.getState().view.selection).toEqual([]);
  });

  test("closes by Escape, then empties, and lets a third Escape through", async () => {
    const { user, box } = setUp();
    const passed: string[] = [];
    const listener = (event: KeyboardEvent) => void passed.push(event.key);
    document.addEventListener("keydown", listener);
    await user.type(box, "bell");
    await list();
    passed.length = 0;
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(box).toHaveValue("bell");
    await user.keyboard("{Escape}");
    expect(box).toHaveValue("");
    expect(passed).toEqual([]);
    await user.keyboard("{Escape}");
    expect(passed).toEqual(["Escape"]);
    document.removeEventListener("keydown", listener);
  });

  test("says what helps when nothing matches", async () => {
    const { user, box } = setUp();
    await user.type(box, "zzzz");
    expect(
      await screen.findByText("Nothing matches “zzzz”. Try a surname, a place, or one word of the title."),
    ).toBeVisible();
    expect(box).toHaveAttribute("aria-expanded", "false");
  });

  test("marks the uses of the same words and selects them, and says so", async () => {
    const said = saidGraph([
      ["early", "ana-arden", "2022-03-01", "a shared river"],
      ["late", "boris-bell", "2022-06-01"],
    ]);
    const { app, user, box } = setUp({ graph: said });
    await user.type(box, "“shared river”");
    await user.click(within(await list()).getByRole("option", { name: /^Same words/u }));
    const { view, announcement, past } = app.store.getState();
    expect(view).toMatchObject({ phrase: "shared river", selection: ["early", "late"], query: "" });
    expect(past).toHaveLength(1);
    expect(announcement).toMatch(/^Same words “shared river”: 2 statements by 2 speakers\. first Ana Arden/u);
  });

  test("announces how much was found once typing has paused", async () => {
    const { app, user, box } = setUp();
    await user.type(box, "passport");
    await waitFor(() => expect(app.store.getState().announcement).toBe("1 result for “passport”."), {
      timeout: 2000,
    });
  });

  test("marks what lies outside the dates or filters", async () => {
    const { user, box } = setUp({ view: { window: { from: 0, to: 1 } } });
    await user.type(box, "cora");
    expect(within(await list()).getAllByRole("option")[0]).toHaveTextContent("not in these dates or filters");
  });

  test("closes when the focus goes elsewhere", async () => {
    const { user, box } = setUp();
    await user.type(box, "bell");
    await list();
    await user.click(document.body);
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  test("is emptied by its button, which keeps the focus in the box", async () => {
    const { user, box } = setUp();
    await user.type(box, "bell");
    await user.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(box).toHaveValue("");
    expect(box).toHaveFocus();
  });

  test("shows nothing of the old graph once another is opened", async () => {
    const { app, user, box } = setUp();
    await user.type(box, "bell");
    await list();
    const other = createTestApp({ graph: { ...TINY_GRAPH } }).app.store.getState();
    act(() => app.store.setState({ data: other.data, visible: other.visible }));
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(await list()).toBeVisible();
  });

  test("searches the new graph when another is opened", async () => {
    const { app, user, box, dataset } = setUp();
    await user.type(box, "zora");
    await screen.findByText(/Nothing matches/u);
    const zora = { id: "zora", kind: "person" as const, name: "Zora", aliases: [] };
    const other = createTestApp({
      graph: { ...TINY_GRAPH, actors: [...dataset.graph.actors, zora] },
    }).app.store.getState();
    act(() => app.store.setState({ data: other.data, visible: other.visible }));
    expect(within(await list()).getAllByRole("option")[0]).toHaveTextContent("Zora");
  });

  test("shows hostile names as text", async () => {
    const actors = TINY_GRAPH.actors.map((actor) =>
      actor.id === "cora-cane" ? { ...actor, name: "Cora <b>bold</b>" } : actor,
    );
    const { user, box } = setUp({ graph: { ...TINY_GRAPH, actors } });
    await user.type(box, "cora");
    expect(within(await list()).getAllByRole("option")[0]).toHaveTextContent("Cora <b>bold</b>");
    expect(document.querySelector("b")).toBeNull();
  });
});

describe("the search box and other ways of writing", () => {
  test("does not take the Enter that ends a Chinese word for a choice", async () => {
    const { user, box, selection } = setUp();
    await user.type(box, "bell");
    await list();
    fireEvent.keyDown(box, { key: "Enter", isComposing: true });
    fireEvent.keyDown(box, { key: "Enter", keyCode: 229 });
    expect(selection()).toEqual([]);
    fireEvent.keyDown(box, { key: "Enter" });
    expect(selection()).toEqual(["boris-bell"]);
  });

  test("shows only what matches in one step, and lets go of what was selected", async () => {
    const { app, user, box } = setUp({ view: { selection: ["cora-cane"] } });
    await user.type(box, "gates");
    await user.click(within(await list()).getByRole("option", { name: /^Show only what matches/u }));
    expect(app.store.getState().view).toMatchObject({ query: "gates", selection: [] });
    expect(app.store.getState().past).toHaveLength(1);
  });
});
