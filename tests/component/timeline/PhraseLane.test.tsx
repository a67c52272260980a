import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { setAxis, undo } from "#store/commands/view-commands.ts";
import { saidGraph, type ShortStatement } from "#tests/support/said-graph.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";

const SAID: readonly ShortStatement[] = [
  ["spring", "ana-arden", "2022-03-11", "a shared river"],
  ["some-day", "cora-cane", "2022-05"],
  ["summer", "boris-bell", "2022-06-20"],
  ["summer-too", "ana-arden", "2022-06-21"],
  ["never", "boris-bell", null],
];

beforeEach(() => {
  Element.prototype.setPointerCapture = () => undefined;
});

async function open(options: TestAppOptions = {}) {
  const made = createTestApp({
    graph: saidGraph(SAID),
    ...options,
    view: { phrase: "shared river", ...options.view },
  });
  render(<TimelinePanel />, { wrapper: made.Wrapper });
  const lane = await screen.findByRole("group", { name: "Same words" });
  return {
    ...made,
    user: userEvent.setup(),
    lane,
    marks: () => within(screen.getByRole("list", { name: "Uses of the same words" })).getAllByRole("button"),
    view: () => made.app.store.getState().view,
  };
}

describe("a phrase that is looked at", () => {
  test("has a chip that says of which words, how often and by how many", async () => {
    const { lane } = await open();
    expect(lane).toHaveTextContent(/^Same words: shared river · 5 uses by 3 speakers/u);
    expect(within(lane).getByRole("button", { name: "Clear the same words" })).toHaveTextContent("Clear");
  });

  test("has a mark for each dated use, and says which are first, last and of an unknown day", async () => {
    const { marks, lane } = await open();
    expect(marks().map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "Ana Arden, 11 March 2022, in quoted words, first use",
      "Cora Cane, May 2022, day unknown, in our paraphrase",
      "2 uses: Boris Bell, 20 June 2022, in our paraphrase; Ana Arden, 21 June 2022, in our paraphrase, last use",
    ]);
    for (const mark of marks()) expect(mark).toHaveAttribute("title", mark.getAttribute("aria-label"));
    expect(within(lane).getByText("first")).toBeInTheDocument();
    expect(within(lane).getByText("last")).toBeInTheDocument();
    expect(lane.querySelectorAll(".phrase-span")).toHaveLength(1);
  });

  test("selects the statement of a mark, all of one that stands for several, and undated ones by their number", async () => {
    const { user, marks, view, lane } = await open();
    await user.click(marks()[1]!);
    expect(view().selection).toEqual(["some-day"]);
    expect(marks()[1]).toHaveAttribute("aria-current", "true");
    expect(marks()[0]).not.toHaveAttribute("aria-current");
    await user.click(marks()[2]!);
    expect(view().selection).toEqual(["summer", "summer-too"]);
    await user.click(within(lane).getByRole("button", { name: "1 undated: select" }));
    expect(view().selection).toEqual(["never"]);
    expect(view().phrase).toBe("shared river");
  });

  test("is walked by arrow keys from one tab stop", async () => {
    const { user, marks, view } = await open();
    expect(marks().map((mark) => mark.tabIndex)).toEqual([0, -1, -1]);
    act(() => marks()[0]!.focus());
    await user.keyboard("{ArrowRight}");
    expect(marks()[1]).toHaveFocus();
    await user.keyboard("{End}{ArrowRight}");
    expect(marks()[2]).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(view().selection).toEqual(["summer", "summer-too"]);
    await user.keyboard("{ArrowLeft}{Home}{ArrowLeft}");
    expect(marks()[0]).toHaveFocus();
  });

  test("is cleared by its button, which leaves the selection and gives the focus to the window", async () => {
    const { user, view, app } = await open({ view: { selection: ["ana-arden"] } });
    await user.click(screen.getByRole("button", { name: "Clear the same words" }));
    expect(screen.queryByRole("group", { name: "Same words" })).toBeNull();
    expect(view()).toMatchObject({ phrase: "", selection: ["ana-arden"] });
    expect(screen.getByRole("slider", { name: "From" })).toHaveFocus();
    expect(app.store.getState().announcement).toContain("no longer marked");
    act(() => undo(app));
    expect(await screen.findByRole("group", { name: "Same words" })).toBeVisible();
  });

  test("counts in words what lies beside a magnified axis", async () => {
    const { app, lane, marks } = await open();
    act(() => setAxis(app, { from: 19_140, to: 19_180 }));
    expect(lane).toHaveTextContent("1 beside the shown part of the axis");
    expect(marks()[0]).toHaveAccessibleName(/^Cora Cane/u);
  });

  test("says that nobody has them, where an address brings other words", async () => {
    const { lane } = await open({ view: { phrase: "no such words" } });
    expect(lane).toHaveTextContent(/no such words · no statement has them/u);
    expect(screen.queryByRole("list", { name: "Uses of the same words" })).toBeNull();
  });
});
