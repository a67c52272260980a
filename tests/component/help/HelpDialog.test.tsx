import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { HelpDialog } from "#features/help/HelpDialog.tsx";
import { SHORTCUTS } from "#features/help/shortcut-list.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

describe("the Help dialog", () => {
  test("lists every key by the place where it works", () => {
    const { Wrapper } = createTestApp();
    render(<HelpDialog />, { wrapper: Wrapper });
    const dialog = screen.getByRole("dialog", { name: "Help" });
    for (const { where, shortcuts } of SHORTCUTS) {
      const table = within(dialog).getByRole("table", { name: where });
      expect([...table.querySelectorAll("tbody td")].map((cell) => cell.textContent)).toEqual(
        shortcuts.map(({ does }) => does),
      );
    }
    expect(within(dialog).getByText("Redo").closest("tr")).toHaveTextContent("Ctrl + Shift + ZRedo");
  });
  test("says which data these are, under which licence, and how many", () => {
    const { Wrapper } = createTestApp();
    render(<HelpDialog />, { wrapper: Wrapper });
    const data = screen.getByRole("region", { name: "The data" });
    expect(data).toHaveTextContent("The river talks, edition 2022.1.");
    expect(data).toHaveTextContent("11 actors, 9 events, 10 statements, 3 sources. Licence: CC BY 4.0");
  });
  test("works before a graph is there", () => {
    const { app, Wrapper } = createTestApp();
    app.store.setState({ data: { status: "loading" }, visible: null });
    render(<HelpDialog />, { wrapper: Wrapper });
    expect(screen.getByRole("dialog", { name: "Help" })).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: "The data" })).toBeNull();
  });
});

describe("the list of keys", () => {
  test("marks plain letters and signs that work anywhere, so that they can be switched off", () => {
    const anywhere = SHORTCUTS[0]?.shortcuts ?? [];
    for (const shortcut of anywhere) {
      expect(shortcut.isSingleKey === true, shortcut.does).toBe(
        shortcut.keys.every((chord) => chord.length === 1),
      );
    }
  });
});
