import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { ComparePanel } from "#features/compare/ComparePanel.tsx";
import { undo } from "#store/commands/view-commands.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };
const MAY = { from: dayFromCalendar(2022, 5, 1), to: dayFromCalendar(2022, 5, 31) };

function open(view = { window: MARCH, compare: MAY }) {
  const made = createTestApp({ view });
  render(<ComparePanel />, { wrapper: made.Wrapper });
  const region = within(screen.getByRole("region", { name: "Changes" }));
  return { ...made, region, view: () => made.app.store.getState().view };
}

async function openList() {
  const opened = open();
  await userEvent.click(opened.region.getByRole("button", { name: "List of changes" }));
  return {
    ...opened,
    table: within(opened.region.getByRole("table", { name: "Changes between two periods" })),
  };
}

const names = (table: { getAllByRole: (role: "rowheader") => HTMLElement[] }) =>
  table.getAllByRole("rowheader").map((cell) => cell.textContent);

test("there is nothing while nothing is compared", () => {
  const { Wrapper } = createTestApp();
  render(<ComparePanel />, { wrapper: Wrapper });
  expect(screen.queryByRole("region", { name: "Changes" })).toBeNull();
});

describe("the summary", () => {
  test("counts the changes of ties in words", () => {
    const { region } = open();
    expect(region.getByText(/\d+ gained, \d+ lost/)).toBeInTheDocument();
  });

  test("swaps the periods and clears the comparison, each as an undo step", async () => {
    const { region, view, app } = open();
    await userEvent.click(region.getByRole("button", { name: "Swap periods" }));
    expect(view()).toMatchObject({ window: MAY, compare: MARCH });
    await userEvent.click(region.getByRole("button", { name: "Clear comparison" }));
    expect(view().compare).toBeNull();
    act(() => undo(app));
    act(() => undo(app));
    expect(view()).toMatchObject({ window: MARCH, compare: MAY });
  });
});

describe("the list", () => {
  test("says of each tie how it changed, by sign and word", async () => {
    const { table } = await openList();
    expect(table.getAllByText("Gained").length).toBeGreaterThan(0);
    expect(table.getAllByText("Lost").length).toBeGreaterThan(0);
    const row = table.getByRole("button", { name: "Ana Arden and Boris Bell" }).closest("tr");
    expect(row).toHaveTextContent(/− Lost/);
    expect(row).toHaveTextContent(/−2/);
  });

  test("is sorted by any column, and turned round by a second press", async () => {
    const { table } = await openList();
    await userEvent.click(table.getByRole("button", { name: "Who" }));
    const sorted = names(table);
    expect(sorted).toEqual(sorted.toSorted((a, b) => (a ?? "").localeCompare(b ?? "", "en")));
    expect(table.getByRole("columnheader", { name: "Who" })).toHaveAttribute("aria-sort", "ascending");
    await userEvent.click(table.getByRole("button", { name: "Who" }));
    expect(names(table)).toEqual(sorted.toReversed());
    await userEvent.click(table.getByRole("button", { name: "Difference" }));
    expect(table.getByRole("columnheader", { name: "Difference" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
  });

  test("gives the evidence of a change: the events of each period, which can be chosen", async () => {
    const { table, view } = await openList();
    await userEvent.click(table.getByRole("button", { name: "Events of Ana Arden and Boris Bell" }));
    const first = within(table.getByRole("region", { name: "Earlier period" }));
    const links = first.getAllByRole("button");
    expect(links).toHaveLength(2);
    expect(
      within(table.getByRole("region", { name: "Later period" })).getByText("No event."),
    ).toBeInTheDocument();
    await userEvent.click(links[0] ?? document.body);
    expect(view().selection).toEqual(["call-2022-03-01-arden-bell"]);
    await userEvent.click(table.getByRole("button", { name: "Ana Arden and Boris Bell" }));
    expect(view().selection).toEqual(["ana-arden~boris-bell"]);
  });

  test("lists actors too, and is saved as CSV", async () => {
    const { region, table, ports } = await openList();
    await userEvent.click(region.getByRole("radio", { name: "Actors" }));
    expect(names(table)).toContain("Ana Arden");
    await userEvent.click(region.getByRole("button", { name: "Save list as CSV" }));
    expect(ports.saved.map(({ name }) => name)).toEqual(["changes.csv"]);
    const text = await ports.saved[0]?.content.text();
    expect(text?.split("\r\n")[0]).toBe("Change,Id,Name,Earlier period,Later period");
  });

  test("takes a typed second period, and says what cannot be read", async () => {
    const { region, view } = await openList();
    const field = region.getByRole("textbox", { name: "Second period" });
    expect(field).toHaveValue("2022-05-01/2022-05-31");
    await userEvent.clear(field);
    await userEvent.type(field, "soon{Enter}");
    expect(field).toBeInvalid();
    expect(view().compare).toEqual(MAY);
    await userEvent.clear(field);
    await userEvent.type(field, "2022-04{Enter}");
    expect(view().compare).toEqual({ from: MARCH.to + 1, to: MAY.from - 1 });
    expect(formatIsoDay(view().compare?.to ?? 0)).toBe("2022-04-30");
    await userEvent.clear(field);
    await userEvent.type(field, "1999{Enter}");
    expect(field).toHaveAccessibleDescription(/outside the data/);
  });
});
