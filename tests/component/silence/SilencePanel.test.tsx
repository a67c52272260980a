import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SilencePanel } from "#features/silence/SilencePanel.tsx";
import { createTestApp } from "#tests/support/test-app.tsx";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";

function open() {
  const made = createTestApp({ graph: syntheticGraph({ events: 150 }), view: { silence: true } });
  render(<SilencePanel />, { wrapper: made.Wrapper });
  return { ...made, region: within(screen.getByRole("region", { name: "Silence" })) };
}

test("there is nothing while silence is off, or while periods are compared", () => {
  const { Wrapper } = createTestApp({ view: { silence: true, compare: { from: 19052, to: 19060 } } });
  render(<SilencePanel />, { wrapper: Wrapper });
  expect(screen.queryByRole("region", { name: "Silence" })).toBeNull();
});

test("it says how many are overdue, and what the measure is one press away", async () => {
  const { region } = open();
  expect(region.getByText(/^\d+ of \d+ pairs overdue, \d+ due/)).toBeInTheDocument();
  await userEvent.click(region.getByText("What is this?"));
  expect(region.getByText(/median number of days/)).toBeVisible();
});

test("the list has the most overdue first, says what is unknown, and chooses", async () => {
  const { region, app } = open();
  await userEvent.click(region.getByRole("button", { name: "List of silences" }));
  await userEvent.click(region.getByRole("radio", { name: "Actors" }));
  const rows = region.getAllByRole("row").slice(1);
  const ratios = rows.map((row) => Number.parseFloat(row.lastElementChild?.textContent ?? ""));
  const known = ratios.filter((ratio) => !Number.isNaN(ratio));
  expect(known.length).toBeGreaterThan(2);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(rows[0]).toHaveTextContent(/\d+ days/);
  const [first] = region.getAllByRole("rowheader");
  await userEvent.click(within(first ?? document.body).getByRole("button"));
  expect(app.store.getState().view.selection).toHaveLength(1);
});

test("it can be switched off where it is seen", async () => {
  const { region, app } = open();
  await userEvent.click(region.getByRole("button", { name: "End silence" }));
  expect(app.store.getState().view.silence).toBe(false);
});
