import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { FiltersPanel } from "#features/filters/FiltersPanel.tsx";
import { createTestApp } from "#tests/support/test-app.tsx";

function open() {
  const made = createTestApp();
  render(<FiltersPanel />, { wrapper: made.Wrapper });
  return { ...made, user: userEvent.setup() };
}

test("a kind of source is switched off, and what goes with it is told, listed by name, and leads there", async () => {
  const { app, user } = open();
  const { events } = app.store.getState().visible!.counts;
  await user.click(screen.getByRole("checkbox", { name: "Without agencies" }));
  expect(app.store.getState().view.without.kinds).toEqual(["agency"]);
  expect(screen.getByText(/^Without 1 source, .* all support\./u)).toBeVisible();
  expect(
    screen.getByText(new RegExp(`Events ${events} → ${app.store.getState().visible!.counts.events}`, "u")),
  ).toBeVisible();
  const lost = screen.getByText("Events that lose all support").closest("details")!;
  const [first] = within(lost).getAllByRole("button", { hidden: true });
  await user.click(screen.getByText("Events that lose all support"));
  await user.click(first!);
  expect(app.store.getState().view.selection).toHaveLength(1);
});

test("what is switched off is a chip, and clearing the filters counts everything again in one step", async () => {
  const { app, user } = open();
  await user.click(screen.getByRole("checkbox", { name: "Without ministries" }));
  const steps = app.store.getState().past.length;
  expect(screen.getByRole("button", { name: "Remove filter: Without ministries" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(app.store.getState().view.without.kinds).toEqual([]);
  expect(app.store.getState().past).toHaveLength(steps + 1);
});

test("an outlet is switched off with what it originates elsewhere, and comes back by its chip", async () => {
  const { app, user } = open();
  await user.click(screen.getByText("Outlets"));
  await user.click(screen.getByRole("checkbox", { name: "Without North Wire" }));
  expect(screen.getByText(/^Without 1 source/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove filter: Without North Wire" }));
  expect(app.store.getState().view.without.outlets).toEqual([]);
});
