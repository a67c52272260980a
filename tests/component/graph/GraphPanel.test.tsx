import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { GraphPanel } from "#features/graph/GraphPanel.tsx";
import { hover } from "#store/commands/selection-commands.ts";
import { setMode, setWindow, toggleFacetValue } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";

const QUIET = { from: dayFromCalendar(2020, 1, 1), to: dayFromCalendar(2020, 1, 31) };

// jsdom has no canvas; without one the view holds its elements and draws nothing.
beforeEach(() => void vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null));

/** The free arrangement, which is the canvas library's alone. */
async function show(options: TestAppOptions = {}) {
  const test = createTestApp({ ...options, view: { arrange: "free", ...options.view } });
  const onFirstDraw = vi.fn<() => void>();
  const rendered = render(
    <StrictMode>
      <GraphPanel onFirstDraw={onFirstDraw} />
    </StrictMode>,
    { wrapper: test.Wrapper },
  );
  // Its canvas library is fetched after the page is there.
  await waitFor(() => expect(screen.getByRole("button", { name: "Fit" })).toBeEnabled(), { timeout: 4000 });
  return { ...test, ...rendered, onFirstDraw, user: userEvent.setup() };
}

describe("GraphPanel, arranged freely", () => {
  it("has its controls under their names", async () => {
    await show();
    const region = within(screen.getByRole("region", { name: "Graph" }));
    for (const name of ["Zoom in", "Zoom out", "Fit", "Arrange again"])
      expect(region.getByRole("button", { name })).toBeVisible();
    const view = within(region.getByRole("radiogroup", { name: "View" }));
    expect(view.getByRole("radio", { name: "Contacts" })).toBeChecked();
    expect(view.getByRole("radio", { name: "Ties" })).not.toBeChecked();
    expect(region.getByRole("application")).toHaveAccessibleDescription(/Arrow keys move between nodes/);
  });

  it("is one tab stop with its own keys, and says where the cursor stands", async () => {
    const { app, user } = await show();
    screen.getByRole("application").focus();
    await user.keyboard("{Home}");
    expect(app.store.getState().announcement).toMatch(/^Ana Arden, person, 4 contacts/);
    await user.keyboard("{Enter}");
    expect(app.store.getState().view.selection).toEqual(["ana-arden"]);
    await user.keyboard("{Escape}{Escape}");
    expect(app.store.getState().view.selection).toEqual([]);
    expect(screen.getByRole("application")).not.toHaveFocus();
  });

  it("draws once for good under mounting, unmounting and mounting again", async () => {
    const { app, onFirstDraw, unmount, ports } = await show();
    expect(onFirstDraw).toHaveBeenCalled();
    unmount();
    ports.measures.length = 0;
    act(() => setMode(app, "ties"));
    expect(ports.measures).toEqual([]);
    expect(app.store.getState().notices).toEqual([]);
  });

  it("switches the view", async () => {
    const { app, user } = await show();
    await user.click(screen.getByRole("radio", { name: "Ties" }));
    expect(app.store.getState().view.mode).toBe("ties");
  });

  it("fades or hides what lies outside the dates", async () => {
    const { app, user } = await show();
    await user.click(
      within(screen.getByRole("radiogroup", { name: "Outside the dates" })).getByRole("radio", {
        name: "Hide",
      }),
    );
    expect(app.store.getState().view.outside).toBe("hide");
  });

  it("arranges again as one undo step, and takes it back", async () => {
    const { app, user, ports } = await show();
    expect(screen.queryByRole("button", { name: "Reset arrangement" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Arrange again" }));
    const { view, past, announcement } = app.store.getState();
    expect(Object.keys(view.arranged ?? {})).toContain("ana-arden");
    expect(past).toHaveLength(1);
    expect(announcement).toMatch(/^Arranged again: \d+ nodes/);
    expect(ports.measures).toContain("layout");
    await user.click(screen.getByRole("button", { name: "Reset arrangement" }));
    expect(app.store.getState().view.arranged).toBeNull();
  });

  it("arranges differently each time", async () => {
    const { app, user } = await show();
    await user.click(screen.getByRole("button", { name: "Arrange again" }));
    const first = app.store.getState().view.arranged;
    await user.click(screen.getByRole("button", { name: "Arrange again" }));
    expect(app.store.getState().view.arranged).not.toEqual(first);
  });

  it("says that nothing is left, and offers the ways out that help", async () => {
    const { app, user } = await show();
    expect(screen.queryByText(/^No contact/)).toBeNull();
    act(() => setWindow(app, QUIET));
    expect(screen.getByText(/^No contact between these dates\./)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Clear filters" })).toBeNull();
    act(() => toggleFacetValue(app, "types", "call"));
    expect(screen.getByText(/^No contact between these dates with these filters\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "All dates" }));
    expect(app.store.getState().view.window).toBeNull();
    expect(screen.queryByText(/^No contact/)).toBeNull();
  });

  it("explains the signs that are there and no others", async () => {
    const { app, user } = await show();
    await user.click(screen.getByText("Legend"));
    const legend = screen.getByText("Legend").closest("details");
    expect(legend).toHaveTextContent(/Person/);
    expect(legend).toHaveTextContent(/Call/);
    expect(legend).not.toHaveTextContent(/Vote/);
    act(() => setMode(app, "ties"));
    expect(legend).not.toHaveTextContent(/Call/);
    expect(legend).toHaveTextContent(/Wider: more shared events/);
  });

  it("shows a card for what the pointer is over, until Escape", async () => {
    const { app, user } = await show();
    act(() => hover(app, "ana-arden"));
    expect(screen.getByText("Ana Arden")).toBeInTheDocument();
    expect(screen.getByText("4 contacts · each event counted once · 2 statements")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.queryByText("Ana Arden")).toBeNull();
  });

  it("takes the card away a moment after the pointer has left", async () => {
    const { app } = await show();
    act(() => hover(app, "ana-arden"));
    act(() => hover(app, null));
    expect(screen.getByText("Ana Arden")).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText("Ana Arden")).toBeNull());
  });
});
