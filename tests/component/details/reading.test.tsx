import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { redo, undo } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";

function open(selection: readonly string[], options: TestAppOptions = {}) {
  const made = createTestApp({ ...options, view: { selection, ...options.view } });
  render(<DetailsPanel />, { wrapper: made.Wrapper });
  return { ...made, user: userEvent.setup() };
}

describe("a pair of actors", () => {
  const CONTACTS = { state: { tab: "contacts" as const } };

  it("is reached from one of them by choosing the other", async () => {
    const { app, user } = open(["ana-arden"], CONTACTS);
    const list = screen.getByRole("combobox", { name: "Pair with" });
    const bell = within(list).getByRole("option", { name: /^Boris Bell/u });
    expect(screen.getByRole("button", { name: "Show pair" })).toBeDisabled();
    await user.selectOptions(list, bell);
    await user.click(screen.getByRole("button", { name: "Show pair" }));
    expect(app.store.getState().view.selection).toEqual(["ana-arden", "boris-bell"]);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ana Arden, Boris Bell");
  });

  it("of two states shows what passed between their people, by channel", () => {
    open(["arvania", "borland"], CONTACTS);
    expect(screen.getByRole("region", { name: "Summary" })).toHaveTextContent(/^1 call, .*First 1 Mar 2022/u);
    expect(screen.getByText("Asked for by").nextSibling).toHaveTextContent(/Arvania/u);
  });

  it("tells what lay before a day and from it on, and says how a date is written", async () => {
    const { user } = open(["arvania", "borland"], CONTACTS);
    const field = screen.getByRole("textbox", { name: "Before and after" });
    await user.type(field, "sometime{Enter}");
    expect(screen.getByText("Write 2023, 2023-04 or 2023-04-26.")).toBeVisible();
    await user.clear(field);
    await user.type(field, "2022-03-15{Enter}");
    const answer = screen.getByRole("region", { name: "Before and after" });
    expect(answer).toHaveTextContent(
      /Before 15 March 20221 contact: 1 call\. 1 rests on a single independent source:/u,
    );
    expect(within(answer).getByRole("button", { name: "Arden calls Bell about the flood" })).toBeVisible();
  });

  it("keeps the day of before and after in the view, and follows undo and redo", async () => {
    const { app, user } = open(["arvania", "borland"], CONTACTS);
    const field = screen.getByRole("textbox", { name: "Before and after" });
    await user.type(field, "2022-04{Enter}");
    expect(app.store.getState().view.split).toBe(dayFromCalendar(2022, 4, 1));
    expect(field).toHaveValue("2022-04-01");
    await user.clear(field);
    await user.type(field, "2022-05-10{Enter}");
    await user.type(field, "x{Enter}");
    expect(screen.getByText("Write 2023, 2023-04 or 2023-04-26.")).toBeVisible();
    // What cannot be read changes nothing.
    expect(screen.getByText("Before 10 May 2022")).toBeVisible();
    expect(app.store.getState().past).toHaveLength(2);
    act(() => undo(app));
    expect(field).toHaveValue("2022-04-01");
    expect(screen.queryByText("Write 2023, 2023-04 or 2023-04-26.")).toBeNull();
    act(() => undo(app));
    expect(field).toHaveValue("");
    expect(screen.queryByText(/^Before 1/u)).toBeNull();
    act(() => redo(app));
    expect(screen.getByText("Before 1 April 2022")).toBeVisible();
    await user.clear(field);
    await user.tab();
    expect(app.store.getState().view.split).toBeNull();
  });

  it("has paths on demand, and words where there is none", async () => {
    const { user } = open(["boris-bell", "delta-group"], {
      ...CONTACTS,
      view: { window: { from: 0, to: 1 } },
    });
    expect(screen.queryByText("Forward in time")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Paths" }));
    const paths = screen.getByRole("region", { name: "Paths" });
    expect(paths).toHaveTextContent(
      /A step is a contact.*Not a step: a vote; .* two hosts of one visit or tour/u,
    );
    expect(paths).toHaveTextContent(
      /No chain of the contacts counted in the dates .* joins Boris Bell and Delta Group\./u,
    );
    await user.click(screen.getByRole("button", { name: "From Delta Group to Boris Bell instead" }));
    expect(paths).toHaveTextContent(/leads from Delta Group to Boris Bell forward in time/u);
  });
});

describe("two of whom nothing is said together", () => {
  it("are asked how one could have reached the other where the statements would stand", async () => {
    const { user } = open(["boris-bell", "delta-group"], { view: { window: { from: 0, to: 1 } } });
    expect(screen.getByRole("tab", { name: /^Statements/u })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("button", { name: "Paths" }));
    expect(screen.getByRole("region", { name: "Paths" })).toHaveTextContent(
      /joins Boris Bell and Delta Group\./u,
    );
  });
});

describe("the footnotes of what is selected", () => {
  it.each([
    ["an actor", ["ana-arden"]],
    ["an event", ["summit-2022-03-30-river"]],
    ["a tie", ["ana-arden~boris-bell"]],
    ["a pair", ["arvania", "borland"]],
  ])("are a press away from %s", async (_, selection) => {
    const { app, user } = open(selection);
    await user.click(screen.getByRole("button", { name: "Footnotes" }));
    expect(app.store.getState()).toMatchObject({ dialog: "export", exportTab: "footnotes" });
  });

  it("are not offered for everything: there the export dialog asks", () => {
    open([]);
    expect(screen.queryByRole("button", { name: "Footnotes" })).toBeNull();
  });
});

describe("a seat", () => {
  it("is a way from an office, and shows who held it", async () => {
    const { app, user } = open(["boris-bell"], { state: { tab: "about" } });
    const panel = screen.getByRole("tabpanel");
    await user.click(within(panel).getByRole("button", { name: "Foreign Minister of Borland" }));
    expect(app.store.getState().view.selection).toEqual(["seat:borland-foreign-minister"]);
    const holders = screen.getByRole("list", { name: "Holders" });
    expect(within(holders).getByRole("button", { name: "Boris Bell" })).toBeVisible();
  });
});

describe("a source", () => {
  it("says what rests on it alone, and can be removed and counted again", async () => {
    const { app, user } = open(["lantern-2022-04-02"]);
    expect(screen.getByRole("region", { name: "Without it" })).toHaveTextContent(/would lose all support/u);
    const remove = screen.getByRole("button", { name: "Remove this source" });
    await user.click(remove);
    expect(app.store.getState().view.without.sources).toEqual(["lantern-2022-04-02"]);
    expect(remove).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(/hidden by filters or by switched-off sources/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Count all sources again" }));
    expect(app.store.getState().view.without.sources).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Remove all newspapers" }));
    expect(app.store.getState().view.without.kinds).toEqual(["newspaper"]);
  });
});

describe("an event of two sides", () => {
  it("shows columns first, and its statements in order on demand", async () => {
    const call = "call-2022-03-01-arden-bell";
    const graph = createTestApp().dataset.graph;
    const own = graph.statements.map((one) =>
      one.id === "bell-call-promise"
        ? { ...one, attribution: [{ by: "boris-bell", kind: "briefing" as const }] }
        : one,
    );
    const { user } = open([call], { graph: { ...graph, statements: own } });
    const table = screen.getByRole("table", { name: "What each side says" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((each) => each.textContent),
    ).toEqual(["Arvania", "Borland"]);
    await user.click(screen.getByRole("radio", { name: "In order" }));
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getAllByRole("article")).toHaveLength(2);
  });
});

describe("two who held one office", () => {
  it("open compared where nothing joins them, and each number opens its contacts", async () => {
    const { user } = open(["ana-arden", "cora-cane"], {
      view: { window: { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) } },
    });
    const compared = screen.getByRole("region", { name: "Compared" });
    expect(within(compared).getByRole("heading", { level: 3 })).toHaveTextContent(
      "Ana Arden and Cora Cane, compared",
    );
    expect(screen.queryByRole("region", { name: "Summary" })).toBeNull();
    const [first] = within(compared).getAllByRole("button", { name: /, show these contacts$/u });
    if (first === undefined) throw new Error("no number to press");
    await user.click(first);
    expect(first).toHaveAttribute("aria-expanded", "true");
    expect(within(compared).getByRole("button", { name: "Arden calls Bell about the flood" })).toBeVisible();
  });
});

describe("several actors", () => {
  it("are looked at for what is between them, or for everything of each", async () => {
    const { app, user } = open(["ana-arden", "boris-bell", "cora-cane"]);
    const tab = screen.getByRole("tab", { name: "Contacts" });
    expect(tab).toHaveTextContent("3");
    await user.click(screen.getByRole("radio", { name: "Everything of these" }));
    expect(app.store.getState().view.between).toBe(false);
    expect(Number(tab.textContent.replace(/\D/gu, ""))).toBeGreaterThan(3);
  });
});
