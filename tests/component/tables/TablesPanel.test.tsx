import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { TablesPanel } from "#features/tables/TablesPanel.tsx";
import { setFacet, setUndated, setWindow } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const NAMES = ["Actors", "Events", "Statements"] as const;
const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };

function setUp(options: TestAppOptions = {}) {
  const made = createTestApp({ ...options, state: { tablesOpen: true, ...options.state } });
  render(<TablesPanel />, { wrapper: made.Wrapper });
  return { ...made, user: userEvent.setup() };
}

function rowsOf(name: string): HTMLElement[] {
  // Not by role: reckoning the roles of many rows takes seconds here.
  return [...screen.getByRole("table", { name }).querySelectorAll<HTMLElement>("tbody tr")];
}

function actorButton(name: string): HTMLElement {
  return within(screen.getByRole("table", { name: "Actors" })).getByRole("button", { name });
}

const drawn = () => document.querySelectorAll(".tables-table-actors tbody tr");

function columnOf(name: string, header: string): (string | null)[] {
  const table = screen.getByRole("table", { name });
  const headers = within(table).getAllByRole("columnheader");
  const at = headers.findIndex((each) => each.textContent === header);
  return rowsOf(name).map((row) => row.children[at]?.textContent ?? null);
}

describe("the tables", () => {
  test("are a region with all three tables in it, each with as many rows as the counts say", () => {
    const { app } = setUp();
    screen.getByRole("region", { name: "Tables" });
    const expectCounts = () => {
      const { counts } = app.store.getState().visible!;
      const numbers = [counts.actors, counts.events, counts.statements];
      NAMES.forEach((name, at) => {
        const table = screen.getByRole("table", { name });
        // The header row counts as a row.
        expect(table).toHaveAttribute("aria-rowcount", String((numbers[at] ?? 0) + 1));
        expect(rowsOf(name)).toHaveLength(numbers[at] ?? 0);
      });
    };
    expectCounts();
    act(() => setWindow(app, MARCH));
    expectCounts();
    act(() => setUndated(app, "in"));
    expectCounts();
    act(() => setFacet(app, "types", ["call"]));
    expectCounts();
    expect(columnOf("Events", "Event")).toEqual(["Arden calls Bell about the flood"]);
  });

  test("say what is left out, and why a table is empty", () => {
    const { app } = setUp();
    act(() => setWindow(app, { from: dayFromCalendar(2022, 6, 1), to: dayFromCalendar(2022, 6, 2) }));
    expect(
      screen.getByText(/^In the tables: nothing\. Outside these dates: .*event.*\. Undated, not shown: /u),
    ).toBeVisible();
    expect(screen.getByText("No events between these dates with these filters.")).toBeVisible();
  });

  test("select a record by its name alone, and with Shift or Ctrl along with others", async () => {
    const { app, user } = setUp();
    await user.click(actorButton("Ana Arden"));
    expect(app.store.getState().view.selection).toEqual(["ana-arden"]);
    await user.click(actorButton("Boris Bell"));
    expect(app.store.getState().view.selection).toEqual(["boris-bell"]);
    await user.keyboard("{Shift>}");
    await user.click(actorButton("Ana Arden"));
    await user.keyboard("{/Shift}{Control>}");
    await user.click(actorButton("Boris Bell"));
    await user.keyboard("{/Control}");
    expect(app.store.getState().view.selection).toEqual(["ana-arden"]);
  });

  test("add to the selection by a check box, with the keyboard alone", async () => {
    const { app, user } = setUp();
    screen.getByRole("checkbox", { name: "Select River summit" }).focus();
    await user.keyboard(" ");
    screen.getByRole("checkbox", { name: "Select Ana Arden" }).focus();
    await user.keyboard(" ");
    expect(app.store.getState().view.selection).toEqual(["summit-2022-03-30-river", "ana-arden"]);
  });

  test("mark what is selected elsewhere, a tie by its two actors", () => {
    const { app } = setUp({ view: { selection: ["ana-arden~boris-bell", "arden-call-gates"] } });
    const marked = NAMES.flatMap((name) =>
      rowsOf(name).filter((row) => row.getAttribute("aria-selected") === "true"),
    );
    expect(marked).toHaveLength(3);
    act(() => app.store.setState((state) => ({ view: { ...state.view, selection: [] } })));
    expect(document.querySelectorAll("[aria-selected=true]")).toHaveLength(0);
    expect(document.querySelectorAll("input:checked")).toHaveLength(0);
  });

  test("sort by a header and say so", async () => {
    const { user } = setUp();
    const table = screen.getByRole("table", { name: "Actors" });
    const header = (name: string) => within(table).getByRole("columnheader", { name });
    expect(header("Contacts (events once)")).toHaveAttribute("aria-sort", "descending");
    await user.click(within(table).getByRole("button", { name: "Name" }));
    expect(header("Name")).toHaveAttribute("aria-sort", "ascending");
    expect(header("Contacts (events once)")).not.toHaveAttribute("aria-sort");
    const ascending = columnOf("Actors", "Name");
    expect(ascending[0]).toBe("Ana Arden");
    await user.click(within(table).getByRole("button", { name: "Name" }));
    expect(header("Name")).toHaveAttribute("aria-sort", "descending");
    expect(columnOf("Actors", "Name")).toEqual([...ascending].reverse());
  });

  test("narrow down to the selection and what is linked to it", async () => {
    const { app, user } = setUp({ view: { undated: "in" } });
    await user.click(screen.getByRole("checkbox", { name: "Selected only" }));
    expect(screen.getByText("Nothing is selected, so everything is shown.")).toBeVisible();
    act(() => app.store.setState((state) => ({ view: { ...state.view, selection: ["delta-group"] } })));
    expect(columnOf("Actors", "Name")).toEqual(["Delta Group"]);
    // A group stands for its members.
    expect(columnOf("Events", "Event")).toHaveLength(2);
    expect(columnOf("Events", "Event")).toContain("Private talks of the Delta Group");
    expect(rowsOf("Statements")).toHaveLength(2);
  });

  test("copy what is shown in columns, in the order shown", async () => {
    const { app, ports, user } = setUp();
    await user.click(screen.getByRole("button", { name: "Copy in columns: Events" }));
    const lines = ports.copied[0]?.split("\r\n") ?? [];
    expect(lines[0]).toBe(
      "Date\tEvent\tType\tParticipants, role then\tPlace\tStatus\tSources\tIndependent sources",
    );
    expect(lines[1]).toBe(
      "1 March 2022\tArden calls Bell about the flood\tCall\tAna Arden (Foreign Minister of Arvania, caller, according to the Foreign Ministry of Arvania, for Arvania), Boris Bell (Foreign Minister of Borland)\t\tHeld\t2\t1",
    );
    expect(lines).toHaveLength(rowsOf("Events").length + 2);
    expect(app.store.getState().announcement).toBe(
      `Events: ${rowsOf("Events").length} rows copied, in columns.`,
    );
  });

  test("keep only a part of a long table in the page, with its whole length known", () => {
    const actors = Array.from({ length: 520 }, (_, at) => ({
      id: `p-${at}`,
      kind: "person" as const,
      name: `Person ${at}`,
      aliases: [],
    }));
    const first = TINY_GRAPH.events.find((event) => event.type === "summit");
    const summit = {
      ...first!,
      participants: actors.map((actor) => ({ actor: actor.id, role: "participant" })),
    };
    const graph = {
      ...TINY_GRAPH,
      actors: [...TINY_GRAPH.actors, ...actors],
      events: [summit],
      statements: [],
    };
    setUp({ graph });
    expect(drawn().length).toBeLessThan(300);
    expect(document.querySelector(".tables-table-actors")).toHaveAttribute("aria-rowcount", "521");
    expect(drawn()[3]).toHaveAttribute("aria-rowindex", "5");
  });

  test("show hostile names as text", () => {
    const name = '<img src=x onerror="alert(1)">\u202Eevil';
    const actors = TINY_GRAPH.actors.map((actor) => (actor.id === "ana-arden" ? { ...actor, name } : actor));
    setUp({ graph: { ...TINY_GRAPH, actors } });
    expect(
      within(screen.getByRole("table", { name: "Actors" })).getByRole("button", { name }),
    ).toHaveTextContent(name);
    expect(document.querySelector("img")).toBeNull();
  });

  test("close by their button", async () => {
    const { app, user } = setUp();
    await user.click(screen.getByRole("button", { name: "Close tables" }));
    expect(app.store.getState().tablesOpen).toBe(false);
  });
});
