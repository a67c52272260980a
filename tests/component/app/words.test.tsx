// Every word that the panels and dialogs say, line by line, as it was. After a wanted change:
// UPDATE_GOLDEN=1 npx vitest run --project component words, then read what changed in tests/golden/words.
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { ComponentType } from "react";
import { expect, it, vi } from "vitest";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { ComparePanel } from "#features/compare/ComparePanel.tsx";
import { CoverageDialog } from "#features/coverage/CoverageDialog.tsx";
import { DetailsPanel } from "#features/details/DetailsPanel.tsx";
import { ExportDialog } from "#features/export/ExportDialog.tsx";
import { FiltersPanel } from "#features/filters/FiltersPanel.tsx";
import { HelpDialog } from "#features/help/HelpDialog.tsx";
import { OpenDialog } from "#features/open/OpenDialog.tsx";
import { SearchBox } from "#features/search/SearchBox.tsx";
import { ShareDialog } from "#features/share/ShareDialog.tsx";
import { SilencePanel } from "#features/silence/SilencePanel.tsx";
import { CountsStatus } from "#features/status/CountsStatus.tsx";
import { TablesPanel } from "#features/tables/TablesPanel.tsx";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { PageActions } from "#features/topbar/PageActions.tsx";
import type { AppState } from "#store/app-state.ts";
import type { ViewState } from "#store/view-state.ts";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const FOLDER = "tests/golden/words";
const months = (from: number, to: number) => ({
  from: dayFromCalendar(2022, from, 1),
  to: dayFromCalendar(2022, to + 1, 1) - 1,
});
const EVERYTHING_CHOSEN: Partial<ViewState> = {
  window: months(3, 4),
  certainty: "certainly",
  undated: "in",
  timeMode: "cumulative",
  compare: months(5, 6),
  axis: months(2, 7),
  bin: "month",
  silence: true,
  facets: {
    kinds: ["person", "state", "organization", "group"],
    types: ["call", "meeting"],
    topics: ["water"],
    sources: ["wire-2022-05-12"],
    by: ["boris-bell"],
    sides: ["arvania"],
    where: ["none"],
  },
  query: "gates",
  phrase: "keep the gates",
  mode: "lanes",
  arrange: "free",
  middle: "borland",
  between: false,
  lanesOnly: true,
  openSide: "arvania",
  outside: "hide",
  selection: ["ana-arden", "ana-arden~boris-bell", "side:arvania", "seat:arvania-foreign-minister"],
  without: { ...ALL_SOURCES, outlets: ["north-wire"], kinds: ["state-media"] },
  depth: 2,
  split: dayFromCalendar(2022, 4, 1),
  counting: "pairs",
};

interface Shown {
  part: ComponentType;
  view?: Partial<ViewState>;
  state?: Partial<AppState>;
  graph?: typeof TINY_GRAPH;
  /** What is pressed before it is read, by its words. */
  presses?: readonly string[];
  /** What is typed into the field. */
  types?: string;
}

const details = (selection: readonly string[], tab: AppState["tab"] = "statements"): Shown => ({
  part: DetailsPanel,
  view: { selection },
  state: { tab },
});
const PARTS: Readonly<Record<string, Shown>> = {
  "details of everything": details([]),
  "details of a person": details(["ana-arden"]),
  "details of a person, about": details(["ana-arden"], "about"),
  "details of a person, contacts": details(["ana-arden"], "contacts"),
  "details of a state": details(["arvania"], "contacts"),
  "details of an organization, about": details(["river-council"], "about"),
  "details of a pair": details(["ana-arden~boris-bell"], "contacts"),
  "details of two": details(["ana-arden", "boris-bell"], "contacts"),
  "details of three": details(["ana-arden", "boris-bell", "cora-cane"], "contacts"),
  "details of an event": details(["call-2022-03-01-arden-bell"]),
  "details of an event, about": details(["summit-2022-03-30-river"], "about"),
  "details of a statement": details(["arden-call-gates"]),
  "details of a source": details(["wire-2022-05-12"]),
  "details of an office": details(["seat:arvania-foreign-minister"], "about"),
  "details of a side": details(["side:arvania"], "contacts"),
  "details in June": { part: DetailsPanel, view: { selection: ["ana-arden"], window: months(6, 6) } },
  filters: { part: FiltersPanel },
  "filters with everything chosen": { part: FiltersPanel, view: EVERYTHING_CHOSEN },
  "sources switched off": {
    part: FiltersPanel,
    view: { without: { ...ALL_SOURCES, outlets: ["north-wire"], kinds: ["ministry"] } },
  },
  "two periods": {
    part: ComparePanel,
    view: { window: months(3, 3), compare: months(4, 5), selection: ["ana-arden"] },
    presses: ["List of changes"],
  },
  silence: {
    part: SilencePanel,
    graph: syntheticGraph({ events: 150 }),
    view: { silence: true },
    presses: ["List of silences"],
  },
  export: { part: ExportDialog, state: { dialog: "export" }, view: { selection: ["ana-arden"] } },
  "export of footnotes": {
    part: ExportDialog,
    state: { dialog: "export", exportTab: "footnotes" },
    view: { selection: ["ana-arden"] },
  },
  "export as SVG, described": {
    part: ExportDialog,
    state: { dialog: "export" },
    presses: ["SVG", "Copy description"],
  },
  "search for somebody": { part: SearchBox, types: "arden" },
  "search for nobody": { part: SearchBox, types: "zzz" },
  share: { part: ShareDialog, state: { dialog: "share" } },
  "share of everything chosen": { part: ShareDialog, state: { dialog: "share" }, view: EVERYTHING_CHOSEN },
  help: { part: HelpDialog, state: { dialog: "help" } },
  open: { part: OpenDialog, state: { dialog: "open" } },
  coverage: { part: CoverageDialog, state: { dialog: "coverage" } },
  tables: { part: TablesPanel, state: { tablesOpen: true } },
  timeline: { part: TimelinePanel, view: { window: months(3, 4) }, presses: ["More"] },
  "ranges of the timeline": { part: TimelinePanel, presses: ["Ranges"] },
  "timeline of two periods": { part: TimelinePanel, view: { window: months(3, 3), compare: months(4, 5) } },
  "table of a person": { part: TablesPanel, state: { tablesOpen: true }, view: { selection: ["ana-arden"] } },
  "copied footnotes": {
    part: ExportDialog,
    state: { dialog: "export", exportTab: "footnotes" },
    presses: ["Copy"],
  },
  counts: { part: CountsStatus, view: { window: months(3, 4), selection: ["ana-arden", "boris-bell"] } },
  actions: { part: () => <PageActions shownTheme="light" /> },
};

/** Not by role: reckoning the roles of many rows takes seconds here. */
function press(words: string): void {
  const all = document.querySelectorAll<HTMLElement>("button, label, [role=tab]");
  const nameOf = (one: HTMLElement): string => one.getAttribute("aria-label") ?? one.textContent ?? "";
  const found = [...all].find((one) => nameOf(one).startsWith(words));
  if (found === undefined) throw new Error(`nothing is called ${words}`);
  found.click();
}

const SPOKEN = ["aria-label", "title", "placeholder", "aria-description", "alt"];

/** Texts and spoken names in the order of the document, a line each. */
function wordsOf(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent?.trim() ?? ""];
  if (!(node instanceof Element) || ["SCRIPT", "STYLE"].includes(node.tagName)) return [];
  const spoken = SPOKEN.flatMap((name) => {
    const words = node.getAttribute(name);
    return words === null ? [] : [`${name}: ${words}`];
  });
  return [...spoken, ...[...node.childNodes].flatMap(wordsOf)];
}

/** What is fetched or put off may come late: the words once they stay, and nothing is on its way. */
async function settledWords(): Promise<string> {
  let [before, same] = ["", 0];
  for (let turn = 0; same < 3 && turn < 300; turn += 1) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    const lines = wordsOf(document.body).filter((line) => line !== "");
    const now = `${lines.join("\n")}\n`;
    same = now === before && !/Preparing|Fetching/u.test(now) ? same + 1 : 0;
    before = now;
  }
  return before;
}

it.each(Object.entries(PARTS))(
  "%s",
  async (name, { part: Part, view, state, graph = TINY_GRAPH, presses, types }) => {
    vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(400);
    const { Wrapper } = createTestApp({ graph, ...(view && { view }), ...(state && { state }) });
    render(<Part />, { wrapper: Wrapper });
    for (const words of presses ?? []) await act(async () => Promise.resolve(press(words)));
    if (types !== undefined) await userEvent.type(screen.getByRole("combobox"), types);
    const text = await settledWords();
    const file = `${FOLDER}/${name.toLowerCase().replaceAll(/[^a-z]+/gu, "-")}.txt`;
    if (process.env["UPDATE_GOLDEN"] === "1") {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file), `${file} is missing: make it with UPDATE_GOLDEN=1`).toBe(true);
    expect(text).toBe(readFileSync(file, "utf8"));
    vi.restoreAllMocks();
  },
);
