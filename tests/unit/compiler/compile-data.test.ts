import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Problem } from "#domain/problem.ts";
import { formatProblem } from "#compiler/format-problem.ts";
import { changeFile, compileBelow, copyOfFolder, GOOD, MISTAKEN } from "./data-folders.ts";

const LEDGER = "coverage/src-lantern-2022-04-02.json";
const LEDGER_ID = "src-lantern-2022-04-02";
const CALL = "call-2022-03-01-arden-bell";
const SUMMIT = "summit-2022-03-30-river";
const LETTER = "letter-2022-05-arden-bell";

function at(file: string, line: number, record: string, field: string): Problem["place"] {
  return { file: `data/${file}`, line, record, field };
}

/** All that is wrong with the mistaken folder, by file and line. */
const MISTAKES: readonly Problem[] = [
  {
    code: "end-before-start",
    severity: "error",
    message: '"2020-06" is before the start "2021-06".',
    remedy: "Write an end that is not before the start.",
    place: at("actors/people-and-states.json", 19, "ana-arden", "offices[0].to"),
  },
  {
    code: "missing-field",
    severity: "error",
    message: 'The field "name" is missing.',
    remedy: "Write a text in quotation marks.",
    place: at("actors/people-and-states.json", 51, "cora-cane", "name"),
  },
  {
    code: "ledger-gap",
    severity: "error",
    message: "Line 3, sentence 2 has no entry.",
    remedy: "Name the records that hold it, or give the reason why none does.",
    place: at(LEDGER, 15, LEDGER_ID, "sentences"),
  },
  {
    code: "ledger-beyond-text",
    severity: "error",
    message: "Line 4, sentence 1 does not exist: sentencesPerLine gives that line 0.",
    remedy: "Remove the entry, or correct the counts.",
    place: at(LEDGER, 36, LEDGER_ID, "sentences[2]"),
  },
  {
    code: "unknown-term",
    severity: "error",
    message: '"cal" is not an event type of the vocabulary.',
    remedy: 'Did you mean "call"?',
    place: at("events/2022.json", 21, CALL, "type"),
  },
  {
    code: "unknown-id",
    severity: "error",
    message: 'There is no record "boris-bel".',
    remedy: 'Did you mean "boris-bell"?',
    place: at("events/2022.json", 43, CALL, "participants[1].actor"),
  },
  {
    code: "impossible-date",
    severity: "error",
    message: '"2022-13-40" has month 13, and a year has months 01 to 12.',
    remedy: "Write the year, the month and the day in that order: 2023-04-26. Seasons are 21 to 24.",
    place: at("events/2022.json", 69, SUMMIT, "date"),
  },
  {
    code: "unknown-field",
    severity: "error",
    message: 'There is no field "sumary" here.',
    remedy: 'Did you mean "summary"?',
    place: at("events/2022.json", 85, SUMMIT, "sumary"),
  },
  {
    code: "missing-topic",
    severity: "error",
    message: "The contact has no topic, so that a choice of topics loses it.",
    remedy: 'Write in "topics" what it was about, with terms of the vocabulary.',
    place: at("events/2022.json", 94, LETTER, "topics"),
  },
  {
    code: "unaccounted-record",
    severity: "error",
    message: "No ledger names this record.",
    remedy: "Name it at the sentence that holds it, or cite reference sources alone.",
    place: at("events/2022.json", 95, LETTER, "id"),
  },
  {
    code: "reversed-dates",
    severity: "error",
    message: '"2022-05-10/2022-05-02" ends before it starts.',
    remedy: "Write the earlier date first: 2022-05-02/2022-05-10.",
    place: at("events/2022.json", 98, LETTER, "date"),
  },
  {
    code: "missing-citation",
    severity: "error",
    message: "No source is cited for this.",
    remedy: "Cite the source that says so.",
    place: at("events/2022.json", 107, LETTER, "citations"),
  },
  {
    code: "unaccounted-record",
    severity: "error",
    message: "No ledger names this record.",
    remedy: "Name it at the sentence that holds it, or cite reference sources alone.",
    place: at("events/2022.json", 110, "call-2022-06-arden-bell", "id"),
  },
  {
    code: "unknown-term",
    severity: "error",
    message: '"watr" is not a topic of the vocabulary.',
    remedy: 'Did you mean "water"?',
    place: at("events/2022.json", 122, "call-2022-06-arden-bell", "topics[0]"),
  },
  {
    code: "malformed-json",
    severity: "error",
    message: 'This is not JSON: line 7, column 7 has “"”.',
    remedy: "Expected a comma or the closing } of the object.",
    place: { file: "data/events/2023.json", line: 7 },
  },
  {
    code: "missing-position",
    severity: "warning",
    message: `2 nodes have no position yet and were placed next to the neighbours: call-2022-06-arden-bell, ${LETTER}.`,
    remedy: "Run npm run data -- --arrange to arrange the graph anew.",
    place: { file: "data/positions.json" },
  },
  {
    code: "missing-field",
    severity: "error",
    message: 'The field "country" is missing.',
    remedy:
      'Write the two letters of where the voice sits: of its origin, else its outlet; "ZZ" if nobody knows.',
    place: at("sources/references.json", 15, "src-borland-notice-2022-04", "country"),
  },
  {
    code: "missing-field",
    severity: "error",
    message: 'The field "urlNote" is missing, though the source has no address.',
    remedy: 'Give the address in "url", or say why there is none.',
    place: at("sources/references.json", 15, "src-borland-notice-2022-04", "urlNote"),
  },
  {
    code: "quotation-without-span",
    severity: "error",
    message: "No span of the ledger of src-lantern-2022-04-02 names this quotation.",
    remedy: "Name it at the span where the words are printed.",
    place: at("statements/lantern.json", 26, "st-arden-gates", "quotations[1]"),
  },
  {
    code: "duplicate-id",
    severity: "error",
    message: `"${SUMMIT}" is already the id of another event.`,
    remedy: "Give each record an id of its own.",
    place: at("statements/lantern.json", 53, SUMMIT, "id"),
  },
];

describe("compileData, of a folder in which much is wrong", () => {
  const { graph, problems } = compileBelow(MISTAKEN);

  it("names every mistake with its place, its reason and its remedy, and none hides another", () => {
    expect(problems).toEqual(MISTAKES);
  });

  it("points to lines that hold the field, or the record's id", () => {
    for (const { place } of MISTAKES) {
      if (place.line === undefined || place.field === undefined) continue;
      const line = readFileSync(join(MISTAKEN, place.file ?? ""), "utf8").split("\n")[place.line - 1];
      const field = place.field.split(".").at(-1) ?? "";
      // A field that is missing has no line of its own, nor has an item of a list a name.
      const isThere =
        field.endsWith("]") ||
        ["name", "urlNote", "country", "topics"].includes(field) ||
        line?.includes(`"${field}":`);
      expect([place, line, isThere]).toEqual([place, line, true]);
    }
  });

  it("gives no graph", () => {
    expect(graph).toBeNull();
  });

  it("prints each as one line that can be clicked, read and acted on", () => {
    const lines = problems.map(formatProblem);
    expect(lines[1]).toBe(
      'data/actors/people-and-states.json:51 cora-cane: The field "name" is missing. Write a text in quotation marks.',
    );
    expect(lines[5]).toBe(
      `data/events/2022.json:43 ${CALL}: field "participants[1].actor": There is no record "boris-bel". Did you mean "boris-bell"?`,
    );
    expect(lines[14]).toBe(
      'data/events/2023.json:7 This is not JSON: line 7, column 7 has “"”. Expected a comma or the closing } of the object.',
    );
    expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
  });
});

describe("compileData", () => {
  it("finds nothing wrong with a folder that is well", () => {
    const { graph, problems } = compileBelow(GOOD);
    expect(problems).toEqual([]);
    expect(graph?.events.map((event) => event.id)).toEqual(["flood-2022-02-24", CALL, SUMMIT]);
  });

  it("takes the first and last day of the events that count for the coverage", () => {
    expect(compileBelow(GOOD).graph?.coverage).toEqual({ from: "2022-03-01", to: "2022-03-31" });
  });

  it.each([
    ["actors/people-and-states.json", '"records": ['],
    ["events/2022.json", '"records": ['],
    ["statements/lantern.json", '"records": ['],
    ["sources/articles.json", '"records": ['],
    ["vocabulary.json", '"roles": ['],
    [LEDGER, '"sentences": ['],
  ])("blames %s alone when it alone is no JSON", (file, marker) => {
    const root = copyOfFolder(GOOD);
    changeFile(root, file, (text) => text.replace(marker, `${marker} ,`));
    const { graph, problems } = compileBelow(root);
    expect(graph).toBeNull();
    expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "malformed-json", place: { file: `data/${file}` } },
    ]);
  });

  it.each([
    ["actors/people-and-states.json", '"name": "Boris Bell"', "boris-bell"],
    ["events/2022.json", '"title": "Arden calls Bell"', CALL],
    ["statements/lantern.json", '"text": "Arden asked Bell to keep the gates open."', "st-arden-gates"],
    ["sources/articles.json", '"title": "What the river summit settled"', LEDGER_ID],
  ])("blames in %s one record that is refused, and nobody who names it", (file, field, record) => {
    const root = copyOfFolder(GOOD);
    changeFile(root, file, (text) => text.replace(field, field.replace(/: .*/, ": 7")));
    const errors = compileBelow(root).problems.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "wrong-type", place: { file: `data/${file}`, record } }]);
  });

  it.each(["edition.json", "vocabulary.json"])("says that %s does not exist", (file) => {
    const root = copyOfFolder(GOOD);
    rmSync(join(root, "data", file));
    expect(compileBelow(root).problems).toMatchObject([
      { code: "missing-file", place: { file: `data/${file}` } },
    ]);
  });

  it("refuses a field that stands twice in one object, and says where the second is", () => {
    const root = copyOfFolder(GOOD);
    changeFile(root, "events/2022.json", (text) =>
      text.replace('"type": "call",', '"type": "call",\n      "type": "summit",'),
    );
    expect(compileBelow(root).problems.find(({ code }) => code === "repeated-field")).toMatchObject({
      message: 'The field "type" stands twice in the same object.',
      place: { file: "data/events/2022.json", line: 22, field: "type" },
    });
  });

  it("refuses a file that is not a list of records", () => {
    const root = copyOfFolder(GOOD);
    writeFileSync(join(root, "data/events/2024.json"), '{\n  "events": []\n}\n');
    expect(compileBelow(root).problems).toMatchObject([
      { code: "missing-field", message: 'The field "records" is missing or not a list.', place: { line: 1 } },
      { code: "unknown-field", message: 'There is no field "events" here.', place: { line: 2 } },
    ]);
  });

  it("gives file and line of mistakes in the vocabulary and in the edition", () => {
    const root = copyOfFolder(GOOD);
    changeFile(root, "vocabulary.json", (text) => text.replace('"of": "arvania"', '"of": "atlantis"'));
    changeFile(root, "edition.json", (text) =>
      text.replace(/"CC BY 4.0"/, '"CC BY 4.0",\n  "coverage": { "from": "2022-05", "to": "2022-04" }'),
    );
    const places = compileBelow(root).problems.map(({ code, place }) => [code, place.file, place.line]);
    expect(places).toEqual([
      ["end-before-start", "data/edition.json", 7],
      ["unknown-id", "data/vocabulary.json", expect.any(Number)],
    ]);
  });

  it("reads the saved views where there are some, and says where one is wrong", () => {
    const root = copyOfFolder(GOOD);
    expect(compileBelow(root).graph?.views).toBeUndefined();
    const view = {
      id: "gates",
      title: "Who opened the gates?",
      text: "Arden did.",
      address: "v=1&select=ana-arden",
    };
    const write = (...views: readonly object[]) =>
      writeFileSync(join(root, "data/views.json"), JSON.stringify({ views }, null, 2));
    write(view);
    expect(compileBelow(root).graph?.views).toEqual([view]);
    write(view, { ...view, address: "#select=ana-arden&v=1" });
    expect(compileBelow(root).problems.map(({ code, place }) => [code, place.file, place.line])).toEqual([
      ["duplicate-id", "data/views.json", 10],
      ["not-an-address", "data/views.json", 13],
    ]);
    write({ ...view, title: 7 });
    expect(compileBelow(root).problems.map(({ code, place }) => [code, place.file, place.line])).toEqual([
      ["wrong-type", "data/views.json", 5],
    ]);
  });

  it("lets known faults wait, and no others, until each is mended", () => {
    const root = copyOfFolder(GOOD);
    changeFile(root, "events/2022.json", (text) =>
      text
        .replace(
          '"role": "participant"\n        }\n      ],\n      "summary": "Two',
          '"role": "host"\n        }\n      ],\n      "summary": "Two',
        )
        .replace(/ *"place": \{[^}]*\},\n/, ""),
    );
    const faults = (...list: readonly object[]) =>
      writeFileSync(join(root, "data/known-faults.json"), JSON.stringify({ faults: list }, null, 2));
    const fault = { record: SUMMIT, code: "hosts-apart" };
    expect(compileBelow(root)).toMatchObject({
      graph: null,
      knownFaults: 0,
      problems: [{ code: "hosts-apart" }],
    });
    faults(fault);
    expect(compileBelow(root)).toMatchObject({ knownFaults: 1, problems: [] });
    expect(compileBelow(root).graph).not.toBeNull();
    faults(fault, { record: CALL, code: "counted-twice" });
    expect(compileBelow(root)).toMatchObject({
      graph: null,
      problems: [
        {
          code: "mended-fault",
          message: `"${CALL}" has no fault "counted-twice" any more.`,
          place: { file: "data/known-faults.json", line: 7, record: CALL },
        },
      ],
    });
    faults({ record: SUMMIT, code: "missing-citation" });
    expect(compileBelow(root).problems.map(({ code }) => code)).toEqual(["hosts-apart", "not-allowed"]);
  });

  it("puts a node without a position beside its neighbours, and warns", () => {
    const root = copyOfFolder(GOOD);
    changeFile(root, "positions.json", (text) => text.replace(/"boris-bell": \[[^\]]*\],/, ""));
    const { graph, problems } = compileBelow(root);
    expect(problems).toMatchObject([
      {
        code: "missing-position",
        severity: "warning",
        message: '"boris-bell" has no position yet and was placed next to the neighbours.',
      },
    ]);
    expect(graph?.positions["boris-bell"]).toHaveLength(2);
  });
});
