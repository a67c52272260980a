import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { markdownChronology, type ChronologyContent } from "#formats/references/markdown-chronology.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const everything: ChronologyContent = {
  title: "The river talks",
  lead: ["All dates."],
  events: dataset.events.map((_, row) => row),
  statements: dataset.statements.map((_, row) => row),
  off: new Set(),
};
const notesOf = (text: string) => [...text.matchAll(/^\[\^(\d+)\]: (.*)$/gmu)];
const askedBy = (text: string) => [
  ...new Set([...text.matchAll(/\[\^(\d+)\](?!:)/gu)].map(([, number]) => number)),
];

describe("a chronology", () => {
  const text = markdownChronology(dataset, everything);

  it("numbers its notes in the order met, one for each source, and every number has its note", () => {
    expect(askedBy(text)).toEqual(notesOf(text).map(([, number]) => number));
    expect(askedBy(text)).toEqual(notesOf(text).map((_, at) => String(at + 1)));
    expect(notesOf(text)).toHaveLength(TINY_GRAPH.sources.length);
    for (const [, , note] of notesOf(text)) {
      expect(TINY_GRAPH.sources.some((source) => note?.includes(source.title))).toBe(true);
    }
  });

  it("names the office held on the day, quotes with marks, paraphrases without, and gives the chain", () => {
    expect(text).toContain("**1 March 2022.** Arden calls Bell about the flood.");
    expect(text).toMatch(
      /^ {2}- Ana Arden \(Foreign Minister of Arvania\): “keep every gate open until the water falls”; “the river has no passport”\. According to Foreign Ministry of Arvania \(readout\)\.\[\^2\]\[\^1\]$/mu,
    );
    expect(text).toContain("Bell promised to open the gates, by Arvania's account. According to");
    expect(text).toContain("*disputed.*");
  });

  it("goes by date, with what has none last", () => {
    const lines = text.split("\n").filter((line) => line.startsWith("- **"));
    expect(lines.at(-1)).toContain("**undated.**");
    const march = lines.findIndex((line) => line.includes("1 March 2022"));
    const summit = lines.findIndex((line) => line.includes("summit"));
    expect(march).toBeLessThan(summit);
  });

  it("cites nothing that is switched off, and says what that leaves", () => {
    const without = markdownChronology(dataset, { ...everything, off: new Set(["lantern-2022-04-02"]) });
    expect(without).not.toContain("What the river summit settled");
    expect(askedBy(without)).toEqual(notesOf(without).map(([, number]) => number));
    expect(without).toContain("*Rests on a single source.*");
    expect(without).toContain("*No source is left.*");
  });

  it("of nothing says so", () => {
    const none = markdownChronology(dataset, { ...everything, events: [], statements: [] });
    expect(none).toBe(
      "# The river talks\n\nAll dates.\n\nNothing is selected inside these dates and filters.\n",
    );
  });
});
