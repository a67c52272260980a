import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { NO_FACETS } from "#domain/filter/criteria.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { AppState } from "#store/app-state.ts";
import { select } from "#store/commands/selection-commands.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import type { ViewState } from "#store/view-state.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };
const JUNE = { from: dayFromCalendar(2022, 6, 1), to: dayFromCalendar(2022, 6, 30) };

function renderPanel(
  view: Partial<ViewState> = {},
  options: { graph?: ReadoutGraph; state?: Partial<AppState> } = {},
) {
  const made = createTestApp({ view, ...options });
  render(<DetailsPanel />, { wrapper: made.Wrapper });
  return { ...made, user: userEvent.setup(), panel: screen.getByRole("region", { name: "Details" }) };
}

/** The card on which a text stands by itself, or whose own title it is: not one that merely mentions it. */
function cardOf(text: string): HTMLElement {
  const own = screen
    .getAllByText(text)
    .find((each) => each.closest("button") === null || each.closest("h3, h4") !== null);
  const card = own?.closest("article");
  if (card === null || card === undefined) throw new Error(`"${text}" is not on a card`);
  return card;
}

/** Opens what supports a record, on its card. */
async function openSupport(user: ReturnType<typeof userEvent.setup>, card: HTMLElement): Promise<void> {
  await user.click(within(card).getByText("Sources and context"));
}

describe("the details panel", () => {
  it("is about everything in these dates when nothing is selected", () => {
    renderPanel();
    expect(screen.getByRole("heading", { level: 2, name: "Everything in these dates" })).toBeVisible();
    expect(
      screen.getAllByRole("tab").map((tab) => tab.getAttribute("aria-label") ?? tab.firstChild?.textContent),
    ).toEqual(["Statements", "Contacts", "About"]);
    expect(screen.getAllByRole("article")).toHaveLength(9);
  });

  it("turns to what is selected", async () => {
    const { app } = renderPanel();
    act(() => select(app, ["ana-arden"]));
    expect(await screen.findByRole("heading", { level: 2, name: "Ana Arden" })).toBeVisible();
    const seat = screen.getByRole("button", { name: "Foreign Minister of Arvania" });
    expect(seat.closest("p")).toHaveTextContent(/^Foreign Minister of Arvania on /u);
  });

  it("makes every name a way, and takes the focus along to the new heading", async () => {
    const { app, user } = renderPanel({ selection: ["ana-arden"] });
    const card = cardOf("Bell promised to open the gates, by Arvania's account.");
    await user.click(within(card).getByRole("button", { name: "Boris Bell" }));
    expect(app.store.getState().view.selection).toEqual(["boris-bell"]);
    await waitFor(() => expect(screen.getByRole("heading", { level: 2, name: "Boris Bell" })).toHaveFocus());
  });

  it("goes back and forward by button and by Alt with the arrows", async () => {
    const { app, user } = renderPanel({ selection: ["ana-arden"] });
    expect(screen.getByRole("button", { name: "Back" })).toBeDisabled();
    act(() => select(app, ["boris-bell"]));
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ana Arden");
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Boris Bell");
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ana Arden");
  });

  it("shows a pair the same way whether two actors or their tie are selected", () => {
    const first = renderPanel({ selection: ["ana-arden", "boris-bell"] });
    const asTwo = first.panel.textContent;
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Ana Arden, Boris Bell");
    act(() => select(first.app, ["ana-arden~boris-bell"]));
    // The way back is open now; the words are the same.
    expect(first.panel.textContent).toBe(asTwo);
  });
});

describe("a statement's card in the panel", () => {
  it("marks which words are a quotation; our paraphrase needs no mark", () => {
    renderPanel({ selection: ["cane-visit-mills"] });
    const card = cardOf("mills, too, are thirsty");
    expect(within(card).getAllByText("Quotation")).toHaveLength(2);
    expect(within(card).getByText("machine-translated")).toBeVisible();
    expect(within(card).queryByText("Paraphrase")).toBeNull();
    expect(screen.getByText("Mühlen brauchen Wasser").closest("blockquote")).toHaveAttribute("lang", "de");
  });

  it("says who spoke in which office, for whom, to whom, and in one line whence it comes", () => {
    renderPanel({ selection: ["cane-visit-mills"] });
    const head = within(cardOf("mills, too, are thirsty")).getByRole("heading", { level: 3 });
    expect(head).toHaveTextContent(
      /Cora Cane, River Envoy of Borland \(acting\).*, on behalf of Borland.*to Arvania/u,
    );
    expect(cardOf("mills, too, are thirsty")).toHaveTextContent(
      "Press conference, in The Daily Lantern, no date",
    );
    expect(screen.queryByText(/According to/u)).toBeNull();
  });

  it("keeps through whose hands it came behind one disclosure", async () => {
    const { user } = renderPanel({ selection: ["cane-visit-mills"] });
    await openSupport(user, cardOf("mills, too, are thirsty"));
    expect(screen.getByRole("list", { name: "How it came to us" })).toHaveTextContent(
      /Cora Cane.*North Wire.*read here/u,
    );
  });

  it("says why it bears its date", async () => {
    const { user } = renderPanel({ selection: ["delta-patience"], undated: "in" });
    const card = cardOf("The group asked both capitals for patience.");
    expect(within(card).getByText("undated")).toBeVisible();
    await openSupport(user, card);
    expect(within(card).getByText("The agency gives no date.")).toBeVisible();
  });

  it("leads to what contradicts it", async () => {
    const { app, user } = renderPanel({ selection: ["bell-call-promise"] });
    const card = cardOf("Bell promised to open the gates, by Arvania's account.");
    expect(within(card).getByText("Disputed")).toBeVisible();
    await openSupport(user, card);
    await user.click(
      within(card).getByRole("button", { name: "Bell denied that he had promised anything." }),
    );
    expect(app.store.getState().view.selection).toEqual(["bell-denies-promise"]);
  });

  it("copies its citation and says so", async () => {
    const { app, ports, user } = renderPanel({ selection: ["bell-denies-promise"] });
    const card = cardOf("I promised to look, not to open");
    await user.click(within(card).getByRole("button", { name: "Copy citation" }));
    expect(ports.copied[0]).toContain("“I promised to look, not to open”");
    expect(app.store.getState().announcement).toBe("Citation copied.");
  });

  it("says what to do where copying is not allowed", async () => {
    const { app, ports, user } = renderPanel({ selection: ["bell-denies-promise"] });
    ports.copyText = () => Promise.reject(new Error("not allowed"));
    await user.click(
      within(cardOf("I promised to look, not to open")).getByRole("button", { name: "Copy citation" }),
    );
    expect(app.store.getState().notices[0]).toMatchObject({ kind: "error", id: "copy-failed" });
  });

  it("links its source safely, with the host in sight", async () => {
    const { user } = renderPanel({ selection: ["bell-denies-promise"] });
    await openSupport(user, cardOf("I promised to look, not to open"));
    const link = within(cardOf("I promised to look, not to open")).getByRole("link");
    expect(link).toHaveAccessibleName("Read at example.org, leaves this page");
    expect(link).toHaveAttribute("href", "https://example.org/lantern/river-summit");
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
  });
});

describe("the contacts tab", () => {
  it("lists events with their roles, and marks what is no plain contact", async () => {
    const { user } = renderPanel({ selection: ["ana-arden"] });
    await user.click(screen.getByRole("tab", { name: "Contacts" }));
    expect(cardOf("Arden calls Bell about the flood")).toHaveTextContent(
      /Ana Arden \(Foreign Minister of Arvania; caller, according to .*, for Arvania\), Boris Bell \(Foreign Minister of Borland\)/u,
    );
    expect(cardOf("Second meeting of the ministers")).toHaveTextContent("Cancellednot counted");
    expect(screen.getByText("1 more shown, not counted.")).toBeVisible();
  });
});

describe("the about tab", () => {
  it("gives other spellings with their language, offices and state", async () => {
    const { user } = renderPanel({ selection: ["ana-arden"] });
    await user.click(screen.getByRole("tab", { name: "About" }));
    expect(screen.getByText("Анна Арден")).toHaveAttribute("lang", "ru");
    const offices = within(screen.getByRole("tabpanel")).getByText("Offices").closest("div");
    expect(offices).toHaveTextContent(/Foreign Minister of Arvania/u);
  });
});

describe("what the dates and filters hide", () => {
  it("is counted, and widening the dates brings it in", async () => {
    const { app, user } = renderPanel({ selection: ["cora-cane"], window: MARCH });
    await user.click(screen.getByRole("button", { name: "+1 outside these dates" }));
    expect(app.store.getState().view.window).toEqual({ from: MARCH.from, to: dayFromCalendar(2022, 5, 11) });
    expect(screen.getByText("mills, too, are thirsty")).toBeVisible();
  });

  it("is listed on demand without changing the dates", async () => {
    const { app, user } = renderPanel({ selection: ["cora-cane"], window: MARCH });
    await user.click(screen.getByRole("button", { name: "Show here" }));
    const outside = screen.getByRole("region", { name: "Outside these dates" });
    expect(within(outside).getAllByRole("article")).toHaveLength(1);
    expect(app.store.getState().view.window).toEqual(MARCH);
  });

  it("leaves a sentence that says of whom there is nothing, and the way to the nearest", async () => {
    const { app, user } = renderPanel({ selection: ["ana-arden"], window: JUNE });
    expect(
      screen.getByText("no dated statement by, to or about Ana Arden in June 2022.", { exact: false }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Widen to 1 April 2022" }));
    expect(app.store.getState().view.window).toEqual({ from: dayFromCalendar(2022, 4, 1), to: JUNE.to });
  });

  it("leads in one press to what the collection covers", async () => {
    const { app, user } = renderPanel({ selection: ["ana-arden"], window: JUNE });
    await user.click(screen.getByRole("button", { name: "What this collection covers" }));
    // The choice stays: closing the page leads back to it.
    expect(app.store.getState()).toMatchObject({ dialog: "coverage", view: { selection: ["ana-arden"] } });
  });

  it("is undated: a button switches it on", async () => {
    const { app, user } = renderPanel({ selection: ["delta-group"] });
    await user.click(screen.getByRole("button", { name: "Show undated" }));
    expect(app.store.getState().view.undated).toBe("in");
    expect(screen.getByText("The group asked both capitals for patience.")).toBeVisible();
  });

  it("is hidden by filters: a button clears them", async () => {
    const { app, user } = renderPanel({
      selection: ["boris-bell"],
      facets: { ...NO_FACETS, topics: ["border"] },
    });
    const hidden = screen.getByText(/hidden by filters/u);
    expect(hidden).toHaveTextContent("3 hidden by filters.");
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(app.store.getState().view.facets).toEqual(NO_FACETS);
    expect(screen.queryByText(/hidden by filters/u)).toBeNull();
  });

  it("is all of what is selected: said on top, with both ways out", async () => {
    const { app, user } = renderPanel({ selection: ["cora-cane"], query: "zebra" });
    const said = screen.getByText(
      /^The filters hide everything of Cora Cane: 2 contacts and 1 statement\.$/u,
    );
    expect(said).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show what the filters let through" }));
    expect(app.store.getState().view).toMatchObject({ selection: [], query: "zebra" });
    expect(screen.queryByText(/^The filters hide everything/u)).toBeNull();
  });

  it("follows the window", () => {
    const { app, panel } = renderPanel({ selection: ["ana-arden"] });
    const tab = within(panel).getByRole("tab", { name: "Statements" });
    expect(tab).toHaveTextContent("4");
    act(() => setWindow(app, MARCH));
    expect(tab).toHaveTextContent("3");
  });

  it("follows a drag at a calm pace, and its end at once", async () => {
    const { app, panel } = renderPanel({ selection: ["ana-arden"] });
    const tab = within(panel).getByRole("tab", { name: "Statements" });
    act(() => setWindow(app, JUNE, "preview"));
    expect(tab).toHaveTextContent("4");
    await waitFor(() => expect(tab).toHaveTextContent("0"));
    act(() => setWindow(app, MARCH, "preview"));
    act(() => setWindow(app, MARCH, "commit"));
    expect(tab).toHaveTextContent("3");
  });
});

describe("order, search and helpings", () => {
  it("is chosen, and kept for the next visit", async () => {
    const { app, ports, user } = renderPanel({ undated: "in" });
    expect(screen.getByRole("combobox", { name: "Order" })).toHaveValue("sourced");
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "Oldest first");
    expect(screen.getAllByRole("article")[0]).toHaveTextContent("Arden asked Bell to keep the gates open.");
    expect(ports.readPreferences().readingOrder).toBe("oldest");
    act(() => select(app, ["ana-arden"]));
    expect(screen.getByRole("combobox", { name: "Order" })).toHaveValue("oldest");
  });

  it("finds words in the cards and marks them", async () => {
    const { user } = renderPanel();
    await user.type(screen.getByRole("searchbox", { name: "Find in these statements" }), "thirsty MILLS");
    await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
    expect(screen.getAllByText("thirsty", { selector: "mark" })).toHaveLength(1);
    expect(screen.getAllByText("mills", { selector: "mark" }).length).toBeGreaterThan(0);
  });

  it("says when a search finds nothing", async () => {
    const { user } = renderPanel();
    await user.type(screen.getByRole("searchbox"), "zebra");
    expect(await screen.findByText(/Nothing here matches “zebra”/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(screen.getAllByRole("article")).toHaveLength(9);
  });

  it("keeps only a part of a long list in the page, each card knowing its place", () => {
    const statements = Array.from({ length: 70 }, (_, index) => ({
      id: `said-${index}`,
      speakers: ["ana-arden"],
      date: "2022-03-01",
      form: "paraphrase" as const,
      text: `Sentence ${index}.`,
      attribution: [],
      topics: [],
      citations: [],
    }));
    renderPanel({}, { graph: { ...TINY_GRAPH, statements } });
    const cards = screen.getAllByRole("article");
    expect(cards.length).toBeLessThan(50);
    expect(cards[0]?.closest("li")).toHaveAttribute("aria-setsize", "70");
    expect(cards[1]?.closest("li")).toHaveAttribute("aria-posinset", "2");
  });
});

describe("hostile records", () => {
  const MARKUP = `<img src=x onerror="alert(1)"><script>alert(1)</script>`;
  const hostile: ReadoutGraph = {
    ...TINY_GRAPH,
    actors: TINY_GRAPH.actors.map((actor) =>
      actor.id === "ana-arden" ? { ...actor, name: `${MARKUP}\u202Enedra` } : actor,
    ),
    statements: TINY_GRAPH.statements.map((statement) => ({ ...statement, text: MARKUP, dateNote: MARKUP })),
    sources: TINY_GRAPH.sources.map((source) => ({
      ...source,
      title: MARKUP,
      url: "javascript:alert(1)",
      caution: MARKUP,
    })),
  };

  it.each(["statements", "contacts", "about"] as const)("are text and nothing else (%s)", (tab) => {
    const { panel } = renderPanel({ selection: ["ana-arden"] }, { graph: hostile, state: { tab } });
    expect(panel.querySelector("img, script, iframe, object, embed")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    const heading = screen.getByRole("heading", { level: 2 });
    expect(heading).toHaveTextContent(`${MARKUP}U+202Enedra`);
    expect(heading.querySelector("bdi")).toHaveAttribute("dir", "auto");
  });

  it("show an unsafe address as text with a note", async () => {
    const { user } = renderPanel({ selection: ["arden-call-gates"] }, { graph: hostile });
    for (const support of screen.getAllByText("Sources and context")) await user.click(support);
    expect(screen.getAllByText("javascript:alert(1)").length).toBeGreaterThan(0);
    expect(screen.getAllByText(/not a web address that can be followed/u).length).toBeGreaterThan(0);
  });

  it("show very long texts in part, with the rest on demand", async () => {
    const long = "river ".repeat(4_000);
    const graph = {
      ...TINY_GRAPH,
      statements: TINY_GRAPH.statements.map((each) => Object.assign({}, each, { text: long })),
    };
    const { user, panel } = renderPanel({ selection: ["delta-patience"], undated: "in" }, { graph });
    expect(panel.textContent.length).toBeLessThan(15_000);
    await user.click(screen.getByRole("button", { name: /^Show the rest/u }));
    expect(panel.textContent.length).toBeGreaterThan(24_000);
  });
});
