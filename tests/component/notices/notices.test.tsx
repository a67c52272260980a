import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { LoadFailure } from "#features/notices/LoadFailure.tsx";
import { Notices } from "#features/notices/Notices.tsx";
import { notify } from "#store/commands/page-commands.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

describe("notices", () => {
  test("interrupt for errors only, in regions that were there before", () => {
    const { app, Wrapper } = createTestApp();
    render(<Notices />, { wrapper: Wrapper });
    const alert = screen.getByRole("alert");
    expect(alert).toBeEmptyDOMElement();
    act(() => notify(app, { id: "a", kind: "warning", title: "Parts were ignored.", lines: [] }));
    expect(alert).toBeEmptyDOMElement();
    expect(screen.getByText("Parts were ignored.").closest("[aria-live=polite]")).not.toBeNull();
    act(() => notify(app, { id: "b", kind: "error", title: "It failed.", lines: [] }));
    expect(alert).toHaveTextContent("Error: It failed.");
  });

  test("stay until they are dismissed, one by one", async () => {
    const { app, Wrapper } = createTestApp();
    render(<Notices />, { wrapper: Wrapper });
    act(() => {
      notify(app, { id: "a", kind: "info", title: "One.", lines: [] });
      notify(app, { id: "b", kind: "info", title: "Two.", lines: [] });
    });
    await userEvent.click(screen.getByRole("button", { name: "Dismiss: One." }));
    expect(screen.queryByText("One.")).toBeNull();
    expect(screen.getByText("Two.")).toBeVisible();
  });

  test("show a few lines at once and fold many away", async () => {
    const { app, Wrapper } = createTestApp();
    render(<Notices />, { wrapper: Wrapper });
    act(() => notify(app, { id: "a", kind: "warning", title: "Few.", lines: ["<b>x</b>", "y"] }));
    expect(screen.getByText("<b>x</b>")).toBeVisible();
    act(() => notify(app, { id: "a", kind: "warning", title: "Many.", lines: ["1", "2", "3", "4", "4"] }));
    const summary = screen.getByText("Show all 4 lines");
    expect(summary.closest("details")).not.toHaveAttribute("open");
    await userEvent.click(summary);
    expect(within(summary.closest("details")!).getAllByRole("listitem")).toHaveLength(4);
  });
});

describe("a failed load", () => {
  const failed = {
    data: {
      status: "failed" as const,
      problems: [
        {
          code: "x",
          severity: "error" as const,
          message: "The server answered 404.",
          remedy: "Try again.",
          place: {},
        },
      ],
    },
  };
  test("says why, and tries again", async () => {
    const { app, Wrapper } = createTestApp({ state: failed });
    render(<LoadFailure />, { wrapper: Wrapper });
    expect(screen.getByRole("alert")).toHaveTextContent("The server answered 404. Try again.");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(app.store.getState().data.status).toBe("ready"));
  });
  test("offers to open a file instead", async () => {
    const { app, Wrapper } = createTestApp({ state: failed });
    render(<LoadFailure />, { wrapper: Wrapper });
    await userEvent.click(screen.getByRole("button", { name: "Open a file" }));
    expect(app.store.getState().dialog).toBe("open");
  });
});
