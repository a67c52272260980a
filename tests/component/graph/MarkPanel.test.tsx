import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Core } from "cytoscape";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GraphPanel } from "#features/graph/GraphPanel.tsx";
import { select } from "#store/commands/selection-commands.ts";
import { setMode } from "#store/commands/view-commands.ts";
import { MADE_450, madeGraph } from "#tests/support/made/made-graph.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";

const WIDTH = 827;
const HEIGHT = 559;

beforeEach(() => {
  // jsdom lays nothing out and paints nothing: the canvas has a size, and a context that takes everything.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(WIDTH);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(HEIGHT);
  vi.stubGlobal("Path2D", vi.fn());
  const context = new Proxy({} as CanvasRenderingContext2D, { get: () => () => undefined, set: () => true });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context);
});

async function show(options: TestAppOptions = {}) {
  const test = createTestApp(options);
  const rendered = render(<GraphPanel />, { wrapper: test.Wrapper });
  await waitFor(() => expect(touchables(rendered.container).nodes().length).toBeGreaterThan(4), {
    timeout: 15_000,
  });
  return { ...test, ...rendered, user: userEvent.setup() };
}

/** What the canvas library holds, with the gestures that are bound to it. */
function touchables(container: HTMLElement): Core {
  const host = container.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(".graph-host");
  if (host?._cyreg === undefined) throw new Error("nothing can be touched yet");
  return host._cyreg.cy;
}

function gesture(container: HTMLElement, key: string, type: string): void {
  const element = touchables(container).getElementById(key);
  const position = element.position();
  act(() => void element.emit({ type, position, renderedPosition: position } as never));
}

describe("the seats", () => {
  it("have their controls under their names, and nothing to arrange", async () => {
    await show();
    const region = within(screen.getByRole("region", { name: "Graph" }));
    const views = within(region.getByRole("radiogroup", { name: "View" }));
    expect(views.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "Contacts",
      "Ties",
      "Lanes",
    ]);
    const arrange = within(region.getByRole("radiogroup", { name: "Arrange" }));
    expect(arrange.getByRole("radio", { name: "By side" })).toBeChecked();
    expect(region.getByRole("combobox", { name: "In the middle" })).toBeVisible();
    expect(region.getByRole("button", { name: "Arrange again" })).toBeDisabled();
    for (const name of ["Zoom in", "Zoom out", "Fit"])
      expect(region.getByRole("button", { name })).toBeEnabled();
    expect(region.queryByRole("radiogroup", { name: "Counting" })).toBeNull();
    expect(region.getByRole("application")).toHaveAccessibleDescription(/Arrow keys/);
  });

  it("describe themselves to whoever cannot see them", async () => {
    await show();
    expect(screen.getByRole("application")).toHaveAccessibleDescription(/Arvania|Borland/);
  });

  it("ask how to count in Ties alone", async () => {
    const { app } = await show();
    act(() => setMode(app, "ties"));
    expect(screen.getByRole("radiogroup", { name: "Counting" })).toBeVisible();
  });

  it("put another side in the middle", async () => {
    const { app, user } = await show();
    const middle = screen.getByRole<HTMLSelectElement>("combobox", { name: "In the middle" });
    const other = [...middle.options].find(({ selected }) => !selected)?.value ?? "";
    await user.selectOptions(middle, other);
    expect(app.store.getState().view.middle).toBe(other);
  });

  it("choose whom one presses, and open the contacts at a double press", async () => {
    const { app, container } = await show();
    const key = personKey(container);
    gesture(container, key, "tap");
    const [chosen] = app.store.getState().view.selection;
    expect(key).toContain(chosen);
    gesture(container, key, "dbltap");
    expect(app.store.getState().tab).toBe("contacts");
  });

  it("say what can be done with somebody, and do it", async () => {
    const { app, container, user } = await show();
    gesture(container, personKey(container), "cxttap");
    const menu = screen.getByRole("menu");
    expect(within(menu).getByRole("menuitem", { name: "Select" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(app.store.getState().view.selection).toHaveLength(1);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("close the menu with Escape, and nothing is chosen", async () => {
    const { app, container, user } = await show();
    gesture(container, personKey(container), "cxttap");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(app.store.getState().view.selection).toEqual([]);
  });

  it("let a sign of the legend show its kind alone, and all kinds again", async () => {
    const { app, container } = await show();
    const sign = touchables(container)
      .nodes()
      .map((node) => node.id())
      .find((id) => id.startsWith("legend:"));
    expect(sign).toBeDefined();
    gesture(container, sign ?? "", "tap");
    expect(app.store.getState().view.facets.types.length).toBeGreaterThan(0);
    gesture(container, sign ?? "", "tap");
    expect(app.store.getState().view.facets.types).toEqual([]);
  });

  it("open the side of those who have no lane, and lead back to all lanes", async () => {
    const { app, container, user } = await show({ graph: madeGraph(MADE_450), view: { mode: "lanes" } });
    const foldKey = (): string | undefined =>
      touchables(container)
        .nodes()
        .map((node) => node.id())
        .find((id) => id.startsWith("fold:heading:"));
    await waitFor(() => expect(foldKey()).toBeDefined(), { timeout: 9000 });
    const key = foldKey() ?? "";
    gesture(container, key, "tap");
    expect(app.store.getState().view.openSide).toBe(key.slice("fold:heading:".length));
    await user.click(screen.getByRole("button", { name: "All lanes" }));
    expect(app.store.getState().view.openSide).toBeNull();
  });

  it("keep every place when somebody is chosen", async () => {
    const { app, container } = await show();
    const places = () =>
      Object.fromEntries(
        touchables(container)
          .nodes()
          .toArray()
          .filter((node) => node.id().startsWith("guest:") || node.id().startsWith("bar:"))
          .map((node) => [node.id(), { ...node.position() }]),
      );
    const before = places();
    act(() => select(app, ["ana-arden"]));
    expect(places()).toEqual(before);
  });
});

describe("the keyboard's cursor", () => {
  it("starts with a key, speaks, goes on and chooses", async () => {
    const { app, user } = await show();
    screen.getByRole("application").focus();
    expect(app.store.getState().announcement).toBe("");
    await user.keyboard("{ArrowDown}");
    const first = app.store.getState().announcement;
    expect(first).not.toBe("");
    await user.keyboard("{Enter}");
    expect(app.store.getState().view.selection).toHaveLength(1);
    await user.keyboard("{Escape}{Escape}");
    expect(app.store.getState().view.selection).toEqual([]);
    expect(screen.getByRole("application")).not.toHaveFocus();
  });

  it("is not started by a pointer", async () => {
    const { app, user } = await show();
    await user.click(screen.getByRole("application"));
    expect(screen.getByRole("application")).toHaveFocus();
    expect(app.store.getState().hover).toBeNull();
    expect(app.store.getState().announcement).toBe("");
  });
});

describe("several chosen", () => {
  it("may mean what is between them, or everything of each", async () => {
    const { app, user } = await show();
    expect(screen.queryByRole("radio", { name: "Between these" })).toBeNull();
    act(() => select(app, ["ana-arden", "boris-bell", "cora-cane"]));
    expect(screen.getByRole("radio", { name: "Between these" })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "Everything of these" }));
    expect(app.store.getState().view.between).toBe(false);
  });
});

describe("the lanes", () => {
  it("can be only those of what is chosen, and all again", async () => {
    const { app, user } = await show({ view: { mode: "lanes" } });
    expect(screen.queryByRole("button", { name: "Only these lanes" })).toBeNull();
    act(() => select(app, ["ana-arden"]));
    await user.click(screen.getByRole("button", { name: "Only these lanes" }));
    expect(app.store.getState().view.lanesOnly).toBe(true);
    await user.click(screen.getByRole("button", { name: "All lanes" }));
    expect(app.store.getState().view.lanesOnly).toBe(false);
    expect(screen.queryByRole("radiogroup", { name: "Arrange" })).toBeNull();
  });
});

/** Somebody who can be pressed. */
function personKey(container: HTMLElement): string {
  const key = touchables(container)
    .nodes()
    .map((node) => node.id())
    .find((id) => id === "guest:ana-arden" || id === "bar:ana-arden");
  if (key === undefined) throw new Error("nobody is seated");
  return key;
}
