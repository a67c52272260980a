import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { readAddress } from "#store/address/read-address.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const VIEW = {
  window: { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) },
  facets: { ...NO_FACETS, types: ["call", "meeting"], kinds: ["person"], sources: ["wire-2022-05-12"] },
  query: "gates",
  phrase: "keep the gates",
  split: 19_083,
  mode: "ties" as const,
  selection: ["ana-arden", "ana-arden~boris-bell"],
};

function setUp(options: TestAppOptions = {}) {
  const made = createTestApp({ ...options, state: { dialog: "share", ...options.state } });
  render(<ShareDialog />, { wrapper: made.Wrapper });
  return {
    ...made,
    user: userEvent.setup(),
    link: () => screen.getByRole<HTMLInputElement>("textbox", { name: "Link to this view" }),
  };
}

describe("the Share dialog", () => {
  test("shows an address that leads back to this very view", () => {
    const { link, dataset } = setUp({ view: VIEW });
    screen.getByRole("dialog", { name: "Share" });
    expect(link()).toHaveAttribute("readonly");
    const [page, hash] = link().value.split("#");
    expect(page).toBe(location.href.split("#")[0]);
    const { view, ignored } = readAddress(hash ?? "", dataset);
    expect(ignored).toEqual([]);
    expect(view).toMatchObject({
      ...VIEW,
      facets: { types: ["call", "meeting"], kinds: ["person"], sources: ["wire-2022-05-12"] },
    });
  });

  test("says in words what the link carries", () => {
    setUp({ view: VIEW });
    const parts = screen
      .getAllByRole("term")
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(parts).toEqual([
      ["Dates", "1 March to 30 April 2022"],
      ["Actor kinds", "People"],
      ["Event types", "Call, Meeting"],
      ["Sources", "Envoy crosses the river"],
      ["Search words", "gates"],
      ["Same words", "keep the gates"],
      ["Selected", "Ana Arden; Ana Arden and Boris Bell"],
      ["Before and after", "1 April 2022"],
      ["View", "Ties"],
    ]);
  });

  test("has no hash and all dates for the plain page", () => {
    const { link } = setUp();
    expect(link().value).not.toContain("#");
    expect(screen.getByText("All dates")).toBeVisible();
  });

  test("copies the link and says so", async () => {
    const { app, ports, user, link } = setUp({ view: VIEW });
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(ports.copied).toEqual([link().value]);
    expect(await screen.findByText("The link is copied.")).toBeVisible();
    expect(app.store.getState().announcement).toBe("The link is copied.");
  });

  test("marks the link when the browser does not allow copying", async () => {
    const { ports, user, link } = setUp({ view: VIEW });
    ports.copyText = () => Promise.reject(new Error("denied"));
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText(/did not allow copying/u)).toBeVisible();
    expect(link().selectionEnd).toBe(link().value.length);
  });

  test("copies title, dates and link as Markdown", async () => {
    const { ports, user, link } = setUp({ view: VIEW });
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    const lines = ports.copied[0]?.split("\n") ?? [];
    expect(lines[0]).toBe(`[The river talks: 1 March to 30 April 2022](<${link().value}>)`);
    expect(lines).toContain("- Event types: Call, Meeting");
    expect(lines).toContain("Readout, edition 2022.1.");
  });

  test("escapes what Markdown or HTML would take for a sign", async () => {
    const graph = { ...TINY_GRAPH, title: "![x](javascript:1) <b>\n# y" };
    const { ports, user } = setUp({ graph });
    await user.click(screen.getByRole("button", { name: "Copy as Markdown" }));
    expect(ports.copied[0]?.split("\n")[0]).toContain("\\!\\[x\\](javascript:1) \\<b\\> \\# y: All dates");
  });

  test("warns that an opened file is not in the link", () => {
    const made = createTestApp();
    made.app.store.setState({ data: { status: "ready", dataset: made.dataset, origin: "mine.json" } });
    render(<ShareDialog />, { wrapper: made.Wrapper });
    expect(screen.getByText(/The link does not hold/u)).toHaveTextContent("mine.json");
  });

  test("says that moved nodes are left out, and warns of a link that is too long", () => {
    setUp({ view: { arranged: { arvania: [0, 0] }, query: "x".repeat(9000) } });
    expect(within(screen.getByRole("list")).getByText(/^the nodes that you moved/u)).toBeVisible();
    expect(screen.getByText(/longer than 8192 characters/u)).toBeVisible();
  });
});
