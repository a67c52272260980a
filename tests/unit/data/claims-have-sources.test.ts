import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblem } from "#compiler/format-problem.ts";
import { claimsOf } from "#compiler/report/figures/claims-of.ts";
import { uncitedClaims } from "#compiler/report/figures/uncited-claims.ts";
import type { ReadoutGraph, Source } from "#domain/records/record-types.ts";
import { changeFile, compileBelow, copyOfFolder, GOOD, ROOT } from "#tests/unit/compiler/data-folders.ts";
import { byId, draftGraph, type Writable } from "#tests/unit/formats/draft-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

type Draft = Writable<ReadoutGraph>;

const WIRE = "wire-2022-05-12";
const PEOPLE = "actors/people-and-states.json";
const CITED = '"citations": [\n            {\n              "source": "src-lantern-2022-04-02"\n            }\n          ]';

/** The file with a record's citations taken away: those that come first after its id. */
function withoutCitations(id: string): (text: string) => string {
  return (text) => {
    const at = text.indexOf(`"id": "${id}"`);
    return text.slice(0, at) + text.slice(at).replace(/"citations": \[[^\]]*\]/, '"citations": []');
  };
}

/** What is planted in a good folder, and the one line that the compiler must then print. */
const OFFENCES: readonly [what: string, file: string, change: (text: string) => string, line: string][] = [
  [
    "an event without a citation",
    "events/2022.json",
    withoutCitations("summit-2022-03-30-river"),
    'data/events/2022.json:79 summit-2022-03-30-river: field "citations": No source is cited for this. Cite the source that says so.',
  ],
  [
    "a statement without a citation",
    "statements/lantern.json",
    withoutCitations("st-bell-promise"),
    'data/statements/lantern.json:65 st-bell-promise: field "citations": No source is cited for this. Cite the source that says so.',
  ],
  [
    "an office without a citation",
    PEOPLE,
    (text) => text.replace(CITED, '"citations": []'),
    'data/actors/people-and-states.json:20 ana-arden: field "offices[0].citations": No source is cited for this. Cite the source that says so.',
  ],
  [
    "a membership without a citation",
    PEOPLE,
    (text) =>
      text.replace(
        '"name": "Boris Bell",',
        '"name": "Boris Bell",\n      "memberOf": [{ "actor": "borland", "citations": [] }],',
      ),
    'data/actors/people-and-states.json:40 boris-bell: field "memberOf[0].citations": No source is cited for this. Cite the source that says so.',
  ],
  [
    "a source without a title",
    "sources/references.json",
    (text) => text.replace(/ *"title": .*\n/, ""),
    'data/sources/references.json:4 src-arvania-readout-2022-03-01: The field "title" is missing. Write a text in quotation marks.',
  ],
  [
    "a source with a blank title",
    "sources/references.json",
    (text) => text.replace(/"title": ".*"/, '"title": "  "'),
    'data/sources/references.json:7 src-arvania-readout-2022-03-01: The field "title" holds no words. Write the title as it is printed.',
  ],
  [
    "a source without an outlet",
    "sources/references.json",
    (text) => text.replace(/ *"outlet": .*\n/, ""),
    'data/sources/references.json:4 src-arvania-readout-2022-03-01: The field "outlet" is missing. Write a text in quotation marks.',
  ],
  [
    "a source without a date and without a note why",
    "sources/references.json",
    (text) => text.replace(/ *"publishedNote": .*\n/, ""),
    'data/sources/references.json:4 src-arvania-readout-2022-03-01: The field "publishedNote" is missing, though the source is undated. Say why no date of publication is given.',
  ],
  [
    "a source without an address and without a note why",
    "sources/references.json",
    (text) => text.replace(/ *"urlNote": .*\n/, ""),
    'data/sources/references.json:4 src-arvania-readout-2022-03-01: The field "urlNote" is missing, though the source has no address. Give the address in "url", or say why there is none.',
  ],
];

describe("every event, statement, office and membership of the built-in graph", () => {
  const graph = JSON.parse(readFileSync(join(ROOT, "public/graph.json"), "utf8")) as ReadoutGraph;

  it("leads to a source with outlet, title, date and address, or a note why it has none", () => {
    expect(uncitedClaims(graph)).toEqual([]);
  });

  it("is looked at", () => {
    const kinds = new Set(claimsOf(graph).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["event", "membership", "office", "statement"]);
    const records = graph.events.length + graph.statements.length;
    expect(claimsOf(graph).length).toBeGreaterThan(records);
  });
});

describe("a claim that cannot be looked up", () => {
  it.each(OFFENCES)("stops the compiler, with file, line, id and field: %s", (_, file, change, line) => {
    const root = copyOfFolder(GOOD);
    changeFile(root, file, change);
    const { graph, problems } = compileBelow(root);
    expect(graph).toBeNull();
    // What cites nothing may be missed in a ledger too.
    const found = problems.filter(({ code, severity }) => severity === "error" && code !== "unaccounted-record");
    expect(found.map(formatProblem)).toEqual([line]);
  });

  it.each<[string, (draft: Draft) => void, string]>([
    ["an event", (g) => (byId(g.events, "flood-2022-02-24").citations = []), "event flood-2022-02-24 citations"],
    ["a statement", (g) => (byId(g.statements, "delta-patience").citations = []), "statement delta-patience citations"],
    ["an office", (g) => (byId(g.actors, "boris-bell").offices![0]!.citations = []), "office boris-bell offices[0].citations"],
    ["a membership", (g) => (byId(g.actors, "cora-cane").memberOf![0]!.citations = []), "membership cora-cane memberOf[0].citations"],
  ])("is found in a graph and named, when %s cites nothing", (_, change, name) => {
    expect(uncitedClaims(TINY_GRAPH)).toEqual([]);
    const found = uncitedClaims(draftGraph(change));
    expect(found.map(({ kind, record, field }) => `${kind} ${record} ${field}`)).toEqual([name]);
    expect(found[0]?.lacks).toEqual(["no citation"]);
  });

  it.each<[string, Partial<Writable<Source>>, string]>([
    ["title", { title: " " }, `"${WIRE}" has no title`],
    ["outlet", { outlet: "nobody" }, `"${WIRE}" has no outlet`],
    ["date and note", { publishedNote: " " }, `"${WIRE}" has no date and no note why`],
    ["address and note", { urlNote: "" }, `"${WIRE}" has no address and no note why`],
  ])("is found in a graph and named, when its only source has no %s", (_, change, lack) => {
    const graph = draftGraph((draft) => Object.assign(byId(draft.sources, WIRE), change));
    const found = uncitedClaims(graph);
    expect(new Set(found.flatMap(({ lacks }) => lacks))).toEqual(new Set([lack]));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["office", "membership", "event", "statement"]));
  });

  it("is none while one of its citations can be looked up", () => {
    const graph = draftGraph((draft) => {
      byId(draft.sources, WIRE).title = "";
      for (const event of draft.events) event.citations.push({ source: "lantern-2022-04-02" });
    });
    expect(uncitedClaims(graph).map(({ kind }) => kind)).not.toContain("event");
  });

  it("is one that cites a source which is not there", () => {
    const graph = draftGraph((draft) => (byId(draft.events, "flood-2022-02-24").citations = [{ source: "lost" }]));
    expect(uncitedClaims(graph)).toMatchObject([{ record: "flood-2022-02-24", lacks: ['there is no source "lost"'] }]);
  });
});
