import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { InTurn } from "#app/panels/InTurn.tsx";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { showDataset } from "#store/commands/show-dataset.ts";
import { useAppState } from "#store/react/app-context.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

function Title() {
  return <p>{useAppState(({ data }) => (data.status === "ready" ? data.dataset.graph.title : ""))}</p>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a panel is there at once at the start, and takes up another graph in its turn", () => {
  const { app, Wrapper } = createTestApp();
  render(
    <InTurn turn={2}>
      <Title />
    </InTurn>,
    { wrapper: Wrapper },
  );
  expect(screen.getByText("The river talks")).toBeVisible();
  act(() => showDataset(app, buildDataset({ ...TINY_GRAPH, title: "Another" }), "mine.json", INITIAL_VIEW));
  expect(screen.queryByText(/./u)).toBeNull();
  act(() => void vi.advanceTimersByTime(20));
  expect(screen.queryByText("Another")).toBeNull();
  act(() => void vi.advanceTimersByTime(20));
  expect(screen.getByText("Another")).toBeVisible();
});

test("a change of the view alone does not take a panel away", () => {
  const { app, Wrapper } = createTestApp();
  render(
    <InTurn turn={1}>
      <Title />
    </InTurn>,
    { wrapper: Wrapper },
  );
  act(() => app.store.setState({ view: { ...INITIAL_VIEW, query: "arden" } }));
  expect(screen.getByText("The river talks")).toBeVisible();
});
