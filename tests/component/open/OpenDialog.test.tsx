import { act, createEvent, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { ASK_BYTES, MAX_BYTES } from "#features/open/check-dropped.ts";
import { DropAnywhere } from "#features/open/DropAnywhere.tsx";
import { OpenDialog } from "#features/open/OpenDialog.tsx";
import type { App } from "#store/app.ts";
import { useAppState } from "#store/react/app-context.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const OTHER = JSON.stringify({ ...TINY_GRAPH, title: "Another river" });

function Page() {
  const dialog = useAppState((state) => state.dialog);
  return <DropAnywhere>{dialog === "open" ? <OpenDialog /> : <p>The page</p>}</DropAnywhere>;
}

function setUp({ dialog = "open", origin = "graph.json" }: { dialog?: "open" | null; origin?: string } = {}) {
  const made = createTestApp({ state: { dialog } });
  if (origin !== "graph.json")
    made.app.store.setState({ data: { status: "ready", dataset: made.dataset, origin } });
  render(<Page />, {
    wrapper: ({ children }) => <StrictMode>{<made.Wrapper>{children}</made.Wrapper>}</StrictMode>,
  });
  return { ...made, user: userEvent.setup() };
}

const titleOf = (app: App): string => {
  const { data } = app.store.getState();
  return data.status === "ready" ? data.dataset.graph.title : data.status;
};
const input = () => screen.getByLabelText("File");
const sized = (file: File, size: number): File => Object.defineProperty(file, "size", { value: size });

function drag(
  type: "dragEnter" | "dragOver" | "dragLeave" | "drop",
  files: readonly File[],
  isFolder = false,
) {
  const items = files.map(() => ({ kind: "file", webkitGetAsEntry: () => ({ isDirectory: isFolder }) }));
  const event = createEvent[type](document.body);
  Object.defineProperty(event, "dataTransfer", {
    value: { types: ["Files"], files, items, dropEffect: "none" },
  });
  fireEvent(document.body, event);
  return event;
}

describe("the Open dialog", () => {
  test("an example is fetched when asked for, and opened like a file", async () => {
    const { app, ports, user } = setUp();
    const asked = vi.fn<(name: string) => Promise<File>>((name) => Promise.resolve(new File([OTHER], name)));
    ports.fetchExample = asked;
    expect(asked).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "American travels and visits, 1866 to 2025" }));
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
    expect(asked.mock.calls[0]?.[0]).toBe("american.json");
  });

  test("an example that cannot be fetched says why, keeps what is shown, and can be tried anew", async () => {
    const { app, ports, user } = setUp();
    const shown = titleOf(app);
    const example = () => screen.getByRole("button", { name: "American travels and visits, 1866 to 2025" });
    ports.fetchExample = () => Promise.reject(new Error("The server answered 404 for american.json."));
    await user.click(example());
    await screen.findByText(/It could not be fetched: The server answered 404/u);
    expect(titleOf(app)).toBe(shown);
    ports.fetchExample = (name) => Promise.resolve(new File([OTHER], name));
    await user.click(example());
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
  });

  test("opens a graph, closes, and says what was opened", async () => {
    const { app, user } = setUp();
    screen.getByRole("dialog", { name: "Open" });
    await user.upload(input(), new File([OTHER], "other.json"));
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
    expect(app.store.getState().dialog).toBeNull();
    expect(app.store.getState().announcement).toBe("other.json opened: 11 actors, 9 events, 10 statements.");
  });

  test("lists every problem with its place and what would be right, and keeps what is shown", async () => {
    const { app, ports, user } = setUp();
    const broken = {
      ...TINY_GRAPH,
      events: TINY_GRAPH.events.map((event) => Object.assign({}, event, { date: "26/04/2023" })),
    };
    await user.upload(input(), new File([JSON.stringify(broken)], "broken.json"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^broken\.json was not opened: \d+ problems\. What was shown before is still there\.$/u,
    );
    const problems = within(screen.getByRole("list", { name: "Problems" })).getAllByRole("listitem");
    expect(problems.length).toBeGreaterThanOrEqual(9);
    expect(problems[0]).toHaveTextContent(/^record flood-2022-02-24, field date: .*26\/04\/2023/u);
    expect(titleOf(app)).toBe("The river talks");
    await user.click(screen.getByRole("button", { name: "Copy the list" }));
    const copied = ports.copied[0]?.split("\n") ?? [];
    expect(copied).toHaveLength(problems.length);
    expect(copied[0]).toMatch(/^broken\.json · record flood-2022-02-24, field date · /u);
  });

  test("names the line where a file stops being JSON", async () => {
    const { user } = setUp();
    await user.upload(input(), new File(['{\n"format": "readout-graph",\n oops }'], "cut.json"));
    const problem = await screen.findByRole("listitem");
    expect(problem).toHaveTextContent(/^line 3: /u);
    expect(screen.getByRole("alert")).toHaveTextContent(/^cut\.json was not opened: 1 problem\./u);
  });

  test.each([
    ["\x89PNG\r\n\x1a\n\0\0", "picture.csv", "it seems to be a PNG picture"],
    ["PK\x03\x04\0\0", "book.xlsx", "it seems to be an Excel workbook"],
    ["%PDF-1.7", "paper.json", "it seems to be a PDF document"],
    ["<?xml version='1.0'?>\n<gexf version='1.3'/>", "net.gexf", "This seems to be a GEXF graph"],
    ["Source,Target\na,b\n", "edges.csv", "This seems to be a table (CSV)"],
    ["<!doctype html><p>", "page.json", "This seems to be a web page"],
    ["", "empty.json", "The file is empty."],
  ])("refuses %j (%s) in words that help", async (content, name, words) => {
    const { app, user } = setUp();
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
    await user.upload(input(), new File([bytes], name));
    expect(await screen.findByRole("listitem")).toHaveTextContent(words);
    expect(titleOf(app)).toBe("The river talks");
  });

  test("reads UTF-16 with a mark, and refuses bytes that are no characters", async () => {
    const { app, user } = setUp();
    await user.upload(input(), new File([Uint8Array.of(0x7b, 0x22, 0xe9, 0x22)], "latin.json"));
    expect(await screen.findByRole("listitem")).toHaveTextContent("not in UTF-8");
    const units = Uint16Array.from(`\ufeff${OTHER}`, (letter) => letter.charCodeAt(0));
    await user.upload(input(), new File([units], "wide.json"));
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
  });

  test("asks before it reads a large file", async () => {
    const { app, user } = setUp();
    await user.upload(input(), sized(new File([OTHER], "big.json"), ASK_BYTES + 1));
    expect(screen.getByRole("alert")).toHaveTextContent("big.json has 100 MB.");
    await user.click(screen.getByRole("button", { name: "Leave it" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(titleOf(app)).toBe("The river talks");
    await user.upload(input(), sized(new File([OTHER], "big.json"), ASK_BYTES + 1));
    await user.click(screen.getByRole("button", { name: "Read it" }));
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
  });

  test("refuses a file that no browser can hold, and says the limit", async () => {
    const { user } = setUp();
    await user.upload(input(), sized(new File([OTHER], "huge.json"), MAX_BYTES + 1));
    expect(screen.getByRole("listitem")).toHaveTextContent("at most 500 MB");
  });

  test("goes back to the built-in graph", async () => {
    const { app, user } = setUp({ origin: "mine.json" });
    expect(screen.getByText("Shown now: mine.json.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Back to the built-in graph" }));
    await waitFor(() =>
      expect(app.store.getState().data).toMatchObject({ status: "ready", origin: "graph.json" }),
    );
    expect(app.store.getState().dialog).toBeNull();
  });

  test("comes back to the first view, not to that of the other graph in the address", async () => {
    const { app, ports, user } = setUp({ origin: "mine.json" });
    ports.readAddress = () => "v=1&view=ties&select=somebody-of-mine";
    await user.click(screen.getByRole("button", { name: "Back to the built-in graph" }));
    await waitFor(() => expect(app.store.getState().data).toMatchObject({ origin: "graph.json" }));
    expect(app.store.getState().view).toMatchObject({ mode: "contacts", selection: [] });
    expect(app.store.getState().notices).toEqual([]);
  });

  test("offers no way back when the built-in graph is shown", () => {
    setUp();
    expect(screen.getByRole("button", { name: "Back to the built-in graph" })).toBeDisabled();
  });

  test("closes by Escape's cancel", () => {
    const { app } = setUp();
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(app.store.getState().dialog).toBeNull();
  });
});

describe("dropping a file on the page", () => {
  test("says that it can be dropped, and stops saying so when it is dragged away", () => {
    setUp({ dialog: null });
    drag("dragEnter", []);
    drag("dragEnter", []);
    drag("dragLeave", []);
    expect(screen.getByText("Drop to open")).toBeVisible();
    drag("dragLeave", []);
    expect(screen.queryByText("Drop to open")).toBeNull();
  });

  test("opens the file", async () => {
    const { app } = setUp({ dialog: null });
    expect(drag("dragOver", []).defaultPrevented).toBe(true);
    drag("drop", [new File([OTHER], "other.json")]);
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
    expect(app.store.getState().dialog).toBeNull();
  });

  test("shows in the dialog why a file was not opened", async () => {
    const { app } = setUp({ dialog: null });
    drag("drop", [new File(["[]"], "list.json")]);
    await screen.findByRole("dialog", { name: "Open" });
    expect(await screen.findByRole("alert")).toHaveTextContent(/^list\.json was not opened/u);
    expect(titleOf(app)).toBe("The river talks");
  });

  test("takes one file at a time and no folder", async () => {
    setUp();
    act(() => void drag("drop", [new File(["a"], "a.json"), new File(["b"], "b.json")]));
    expect(await screen.findByRole("listitem")).toHaveTextContent(
      "2 files were chosen. Open them one at a time",
    );
    act(() => void drag("drop", [new File(["x"], "folder")], true));
    expect(screen.getByRole("listitem")).toHaveTextContent("A folder was dropped.");
  });

  test("leaves other drags alone", () => {
    setUp({ dialog: null });
    const event = createEvent.dragOver(document.body);
    Object.defineProperty(event, "dataTransfer", { value: { types: ["text/plain"], files: [], items: [] } });
    fireEvent(document.body, event);
    expect(event.defaultPrevented).toBe(false);
  });

  test("does not read a file twice", async () => {
    const { app } = setUp({ dialog: null });
    const file = new File([OTHER], "other.json");
    const read = vi.spyOn(file, "arrayBuffer");
    drag("drop", [file]);
    await waitFor(() => expect(titleOf(app)).toBe("Another river"));
    expect(read).toHaveBeenCalledTimes(1);
  });
});
