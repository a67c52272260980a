import { describe, expect, it } from "vitest";
import { buildReport } from "#compiler/report/data-report.ts";
import { reportMarkdown } from "#compiler/report/pages/report-markdown.ts";
import { draftGraph } from "#tests/unit/formats/draft-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

describe("the page of the report", () => {
  const page = reportMarkdown(buildReport(TINY_GRAPH), false);

  it("gives each part a heading of its own with a total", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([
      "Records",
      "Events by type",
      "Events by month",
      "What is said of the contacts",
      "Contacts by pair of sides",
      "Contacts by month, and both sides’ words",
      "Names",
      "Events by actor",
      "Statements by actor",
      "Citations by source",
      "Citations by outlet",
      "Citations by kind of source",
      "Events with a single independent source",
      "Statements without attribution",
      "Statements with a chain of attribution",
      "Events with conflicting dates",
      "Events of low confidence",
      "Offices with gaps",
      "Terms of office without a start or an end",
      "Actors in no event and no statement",
      "Sources cited nowhere",
      "Machine-translated sources",
      "Claims that cannot be looked up",
    ]);
    expect(page.match(/^## .+\n\n\*\*.*\d.*\.\*\*$/gm)).toHaveLength(headings.length);
  });

  it("says how it counts the months", () => {
    expect(page).toContain("counted in a month only when all its possible days lie in that month");
    expect(page).toContain("| all months |         5 |           3 |   8.00 |");
  });

  it("shows twenty of a long list and counts the rest, or all of it", () => {
    const graph = draftGraph((draft) => {
      const last = draft.events.at(-1)!;
      for (let number = 10; number < 40; number++) {
        draft.actors.push({ id: `zed-${number}`, kind: "person", name: `Guest ${number}`, aliases: [] });
        last.participants.push({ actor: `zed-${number}`, role: "participant" });
      }
    });
    const built = buildReport(graph);
    const actors = built.actors.filter(({ events }) => events > 0).length;
    const short = reportMarkdown(built, false);
    expect(short.match(/^\| Guest/gm)).toHaveLength(20 - (actors - 30));
    expect(short).toContain(`${actors - 20} more actors: ${actors - 20} times. \`--all\` shows them.`);
    const whole = reportMarkdown(built, true);
    expect(whole.match(/^\| Guest/gm)).toHaveLength(30);
    expect(whole).not.toContain("--all");
  });
});
