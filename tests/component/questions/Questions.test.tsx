import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Questions } from "#features/questions/Questions.tsx";
import { undo } from "#store/commands/view-commands.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const VIEWS = [
  { id: "met", title: "Did they meet?", text: "Once, in April.", address: "v=1&select=ana-arden~boris-bell" },
  { id: "when", title: "When?", text: "In spring.", address: "v=1&from=2022-04-01&to=2022-04-30" },
];

function open(views: typeof VIEWS | null = VIEWS) {
  const graph = views === null ? TINY_GRAPH : { ...TINY_GRAPH, views };
  const made = createTestApp({ graph, view: { query: "flood", outside: "hide" } });
  render(<Questions />, { wrapper: made.Wrapper });
  return { ...made, view: () => made.app.store.getState().view };
}

test("says in one sentence what this is, also for data without questions", () => {
  open(null);
  expect(screen.getByText(/Who met whom, who called whom, when/)).toBeInTheDocument();
  expect(screen.queryByRole("button")).toBeNull();
});

test("each question opens its view as one undo step, and its line of text is said", async () => {
  const { view, app } = open();
  const met = screen.getByRole("button", { name: "Did they meet?" });
  expect(met).toHaveAccessibleDescription("Once, in April.");
  expect(met).toHaveAttribute("aria-pressed", "false");
  await userEvent.click(met);
  // What was filtered before is gone, how what is outside is shown stays.
  expect(view()).toMatchObject({ selection: ["ana-arden~boris-bell"], query: "", outside: "hide" });
  expect(met).toHaveAttribute("aria-pressed", "true");
  expect(screen.queryByText(/Who met whom/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "When?" }));
  expect(view().window).toEqual({ from: 19083, to: 19112 });
  expect(view().selection).toEqual([]);
  expect(met).toHaveAttribute("aria-pressed", "false");
  act(() => undo(app));
  expect(view().selection).toEqual(["ana-arden~boris-bell"]);
  act(() => undo(app));
  expect(view()).toMatchObject({ query: "flood", selection: [] });
  expect(screen.getByText(/Who met whom/)).toBeInTheDocument();
});
