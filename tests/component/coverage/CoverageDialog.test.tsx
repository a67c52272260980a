import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { CoverageDialog } from "#features/coverage/CoverageDialog.tsx";
import { ShowCoverage } from "#features/details/lists/ShowCoverage.tsx";
import { createTestApp } from "#tests/support/test-app.tsx";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

describe("the page about the data", () => {
  test("says how many contacts there are, what the curators tell, and where there is nothing", () => {
    const about = [{ title: "What is known to be missing", items: ["Calls at night."] }];
    const { app, Wrapper } = createTestApp({ state: { dialog: "coverage" } });
    const dataset = buildDataset({ ...TINY_GRAPH, about });
    app.store.setState({ data: { status: "ready", dataset, origin: "graph.json" } });
    render(<CoverageDialog />, { wrapper: Wrapper });
    const dialog = screen.getByRole("dialog", { name: "About the data" });
    expect(dialog).toHaveTextContent("7 contacts are counted.");
    expect(within(dialog).getByRole("heading", { name: "What is known to be missing" })).toBeVisible();
    expect(dialog).toHaveTextContent("Calls at night.");
    const table = within(dialog).getByRole("table");
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(1);
    expect(dialog).toHaveTextContent("not that nothing happened");
  });

  test("is where a list without anything leads", async () => {
    const { app, Wrapper } = createTestApp({});
    render(<ShowCoverage />, { wrapper: Wrapper });
    await userEvent.click(screen.getByRole("button", { name: "What this collection covers" }));
    expect(app.store.getState().dialog).toBe("coverage");
  });
});
