import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { actorSchema } from "#formats/records/actor-schema.ts";
import { describeIssue } from "#formats/records/describe-issue.ts";
import { fieldPath } from "#formats/records/finding.ts";
import { ledgerSchema } from "#formats/records/ledger-schema.ts";
import { statementSchema } from "#formats/records/statement-schema.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

function findingsOf(schema: z.core.$ZodType, value: unknown) {
  const result = z.safeParse(schema, value);
  const issues = result.success ? [] : result.error.issues;
  return issues.flatMap((issue) => describeIssue(issue, schema, value));
}

function wordsOf(schema: z.core.$ZodType, value: unknown): string[] {
  return findingsOf(schema, value).map(({ code, path, message, remedy }) =>
    [code, fieldPath(path), message, remedy].join(" | "),
  );
}

const ACTOR = { id: "a", kind: "person", name: "A", aliases: [] };
const STATEMENT = TINY_GRAPH.statements[0];
const LEDGER = {
  source: "s",
  textSha256: "0".repeat(64),
  sentencesPerLine: [1],
  quotedSpansPerLine: [0],
  sentences: [{ line: 1, sentence: 1, none: "a date line" }],
  quotedSpans: [],
};

describe("describeIssue", () => {
  it.each([
    [
      "a field too few",
      { ...ACTOR, name: undefined },
      'missing-field | name | The field "name" is missing. | Write a text in quotation marks.',
    ],
    [
      "a field too many, like a known one",
      { ...ACTOR, wikdata: "Q1" },
      'unknown-field | wikdata | There is no field "wikdata" here. | Did you mean "wikidata"?',
    ],
    [
      "a field too many, inside a list",
      { ...ACTOR, aliases: [{ text: "B", language: "en" }] },
      'unknown-field | aliases[0].language | There is no field "language" here. | Known fields are text, lang, source, note.',
    ],
    [
      "a number for a text",
      { ...ACTOR, name: 7 },
      'wrong-type | name | The field "name" is 7, a number. | Write a text in quotation marks.',
    ],
    [
      "null for a list",
      { ...ACTOR, aliases: null },
      'wrong-type | aliases | The field "aliases" is empty (null). | Write a list in [ ].',
    ],
    [
      "a text for an object",
      { ...ACTOR, aliases: ["B"] },
      'wrong-type | aliases[0] | The field "aliases[0]" is "B", a text. | Write an object in { }.',
    ],
    [
      "a word that the list of words does not have",
      { ...ACTOR, kind: "persn" },
      'not-allowed | kind | "persn" is not one of the values allowed here. | Did you mean "person"? Write one of person, state, organization, group.',
    ],
    [
      "an empty text",
      { ...ACTOR, name: "" },
      'empty-text | name | The field "name" is an empty text. | Write something, or leave the field out.',
    ],
    [
      "small letters for a state's two",
      { ...ACTOR, iso2: "kz" },
      'wrong-form | iso2 | "kz" does not have the form that this field needs. | Write two capital letters, such as "KZ".',
    ],
    [
      "a field that may be left out but not be null",
      { ...ACTOR, state: null },
      'wrong-type | state | The field "state" is empty (null). | Write a text in quotation marks.',
    ],
    ["no object at all", "A", 'wrong-type |  | The value is "A", a text. | Write an object in { }.'],
  ])("says %s", (_, value, words) => {
    expect(wordsOf(actorSchema, JSON.parse(JSON.stringify(value)))).toEqual([words]);
  });

  it("says that a list is empty which must not be", () => {
    expect(wordsOf(statementSchema, { ...STATEMENT, speakers: [] })).toEqual([
      'too-few | speakers | The field "speakers" is an empty list. | Give at least 1.',
    ]);
  });

  it("speaks of the branch that came closest where a value may have several shapes", () => {
    expect(wordsOf(ledgerSchema, { ...LEDGER, sentences: [{ line: 0, sentence: 1, none: "x" }] })).toEqual([
      "out-of-bounds | sentences[0].line | 0 is out of bounds. | The least is 1.",
    ]);
  });

  it("finds every fault of a record, each once", () => {
    const found = findingsOf(actorSchema, {
      id: "",
      kind: "x",
      aliases: [{}],
      iso2: "1",
      extra: 1,
      other: 2,
    });
    expect(found.map(({ path }) => fieldPath(path)).toSorted()).toEqual([
      "aliases[0].text",
      "extra",
      "id",
      "iso2",
      "kind",
      "name",
      "other",
    ]);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });

  it("has words for every pattern of the schemas", () => {
    const wrong = { ...ACTOR, iso2: "-", iso3: "-", wikidata: "-", aliases: [{ text: "B", lang: "-" }] };
    const remedies = [
      ...findingsOf(actorSchema, wrong),
      ...findingsOf(ledgerSchema, { ...LEDGER, textSha256: "-" }),
    ];
    expect(remedies).toHaveLength(5);
    for (const { remedy } of remedies) expect(remedy).not.toContain("See the field");
  });
});
