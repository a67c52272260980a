import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { chicagoNote, markdownText } from "#formats/references/chicago-note.ts";
import { bibtex, cslJson, ris } from "#formats/references/citation-library.ts";
import { cslItem, type CslItem } from "#formats/references/csl-item.ts";
import { writeReferences } from "#formats/references/write-references.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const item = (id: string): CslItem => {
  const source = dataset.sourceById.get(id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return cslItem(dataset, source);
};
const HARD: CslItem = {
  id: "hard-one",
  type: "article-newspaper",
  title: "“Peace & talks”: 100% of #1_plan – Переговори 和谈",
  author: [{ literal: "Ministry of Rivers & Lakes" }],
  "container-title": "The Daily Lantern",
  issued: { "date-parts": [[2023, 4, 26]] },
  URL: `https://example.org/${"long-path/".repeat(12)}page_1.html?a=1&b=%20c#top`,
  language: "uk",
};

describe("a Chicago note", () => {
  it("has author, title, publication, date and address, each where it is known", () => {
    expect(chicagoNote(item("lantern-2022-04-02"), "plain")).toBe(
      "Ida Moss, “What the river summit settled, and what it did not,” The Daily Lantern, April 2, 2022, https://example.org/lantern/river-summit.",
    );
  });

  it("names a ministry once, as the author of its own page", () => {
    expect(chicagoNote(item("arvania-readout-2022-03-01"), "plain")).toBe(
      "Foreign Ministry of Arvania, “Minister Arden speaks with Minister Bell,” March 1, 2022, https://example.org/arvania/readout-1.",
    );
  });

  it("says whose report it is, that no date is printed, and that a machine translated it; it ends with one full stop", () => {
    expect(chicagoNote(item("wire-2022-05-12"), "plain")).toBe(
      "North Wire, “Envoy crosses the river,” The Daily Lantern, n.d., machine-translated.",
    );
    const { URL: _, ...undated } = item("lantern-2022-04-02");
    expect(chicagoNote({ ...undated, issued: { "date-parts": [[]] } }, "plain")).toMatch(/n\.d\.$/u);
  });

  it("keeps a month or a year alone as it is known, and turns marks inside the title single", () => {
    expect(chicagoNote({ ...HARD, issued: { "date-parts": [[2023, 4]] } }, "plain")).toContain(
      ", April 2023,",
    );
    expect(chicagoNote({ ...HARD, issued: { "date-parts": [[2023]] } }, "plain")).toContain(", 2023,");
    expect(chicagoNote(HARD, "plain")).toContain("“‘Peace & talks’: 100%");
  });

  it("sets newspapers in italics in Markdown, and lets no markup out of a title", () => {
    expect(chicagoNote(HARD, "markdown")).toContain("*The Daily Lantern*");
    expect(chicagoNote({ ...HARD, title: "<b>*x*</b> [a](javascript:1)\n# y" }, "markdown")).toContain(
      String.raw`“\<b\>\*x\*\</b\> \[a\](javascript:1) \# y,”`,
    );
  });
});

describe("BibTeX, RIS and CSL-JSON", () => {
  const items = [...dataset.sources.map((source) => cslItem(dataset, source)), HARD];

  it("come back through the library's own readers with title, author, date and address whole", () => {
    const [fromRis] = new Cite(ris([HARD])).data;
    expect(fromRis).toMatchObject({ title: HARD.title, URL: HARD.URL, id: "hard-one" });
    expect(JSON.stringify(fromRis)).toContain("Ministry of Rivers & Lakes");
    expect(fromRis?.["issued"]).toEqual({ "date-parts": [[2023]] }); // its reader stops at PY; the day stands in DA
    expect(ris([HARD])).toContain("DA  - 2023/04/26/\r\n");
    const [fromBibtex] = new Cite(bibtex([HARD])).data;
    expect(String(fromBibtex?.["title"]).replaceAll(/<[^>]+>/gu, "")).toBe(HARD.title);
    expect(fromBibtex).toMatchObject({ URL: HARD.URL, "citation-key": "hard-one" });
    expect(JSON.stringify(fromBibtex)).toContain("Ministry of Rivers & Lakes");
    expect(JSON.stringify(fromBibtex?.["issued"])).toContain("2023,4");
    expect(new Cite(cslJson([HARD])).data[0]).toMatchObject({ title: HARD.title, issued: HARD.issued });
  });

  it("hold one entry for each source, under our ids", () => {
    expect([...bibtex(items).matchAll(/^@\w+\{([\w-]+),$/gmu)].map(([, id]) => id)).toEqual(
      items.map(({ id }) => id),
    );
    expect([...ris(items).matchAll(/^ID {2}- (.+)\r$/gmu)].map(([, id]) => id)).toEqual(
      items.map(({ id }) => id),
    );
    expect((JSON.parse(cslJson(items)) as CslItem[]).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  });

  it("keep one line for a tag and balanced braces, whatever a title holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (title) => {
        const odd = { ...HARD, title: `a${title}` };
        const bare = bibtex([odd]).replaceAll(/\\./gu, "");
        expect([...bare].filter((sign) => sign === "{").length).toBe(
          [...bare].filter((sign) => sign === "}").length,
        );
        for (const line of ris([odd]).split("\r\n")) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /u);
      }),
    );
  });
});

describe("references of several sources", () => {
  it("stand once each in the order given, and unknown ids are passed over", async () => {
    const ids = ["wire-2022-05-12", "nobody", "lantern-2022-04-02", "wire-2022-05-12"];
    const notes = await writeReferences(dataset, ids, "chicago");
    expect(
      notes
        .trim()
        .split("\n")
        .map((line) => line.slice(0, 12)),
    ).toEqual(["1. North Wir", "2. Ida Moss,"]);
  });
});

it("text for Markdown stays one line and shows its signs", () => {
  expect(markdownText("a\n*b* <c> `d` | ~e~")).toBe(String.raw`a \*b\* \<c\> \`d\` \| \~e\~`);
});
