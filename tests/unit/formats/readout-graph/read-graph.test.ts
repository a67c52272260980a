import { describe, expect, it } from "vitest";
import type { Problem } from "#domain/problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { MAX_PROBLEMS, readGraph, type ReadGraphResult } from "#formats/readout-graph/read-graph.ts";
import { byId, draftGraph, type Writable } from "#tests/unit/formats/draft-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const TINY_TEXT = JSON.stringify(TINY_GRAPH, null, 1);
const CALL = "call-2022-03-01-arden-bell";

function read(text: string): ReadGraphResult {
  return readGraph(text, "river.json");
}

function readDraft(change: (graph: Writable<ReadoutGraph>) => void): ReadGraphResult {
  return read(JSON.stringify(draftGraph(change)));
}

function problemsOf(result: ReadGraphResult): readonly Problem[] {
  return result.ok ? result.warnings : result.problems;
}

function graphOf(result: ReadGraphResult): ReadoutGraph {
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join("\n"));
  return result.value;
}

/** The tiny graph's text with raw JSON put in after a marker: what no object literal can hold. */
function textWith(marker: string, json: string): string {
  expect(TINY_TEXT.split(marker)).toHaveLength(2);
  return TINY_TEXT.replace(marker, () => marker + json);
}

describe("readGraph", () => {
  it("gives the graph that the text holds, without a word", () => {
    const result = read(TINY_TEXT);
    expect(result).toMatchObject({ ok: true, warnings: [], problemCount: 0 });
    expect({ ...graphOf(result), positions: { ...graphOf(result).positions } }).toEqual(TINY_GRAPH);
  });

  it("says line and column of text that is not JSON", () => {
    const broken = TINY_TEXT.replace(/,\n "title"/, '\n "title"');
    const line = broken.slice(0, broken.indexOf('"title"')).split("\n").length;
    expect(read(broken)).toEqual({
      ok: false,
      problemCount: 1,
      problems: [
        {
          code: "malformed-json",
          severity: "error",
          message: `This is not JSON: line ${line}, column 2 has “"”.`,
          remedy: "Expected a comma or the closing } of the object.",
          place: { file: "river.json", line },
        },
      ],
    });
  });

  it("says that a file which breaks off does so at its end", () => {
    const [problem] = problemsOf(read(TINY_TEXT.slice(0, 3000)));
    expect(problem).toMatchObject({ code: "malformed-json" });
    expect(problem?.place.line).toBe(TINY_TEXT.slice(0, 3000).split("\n").length);
    expect(problemsOf(read(""))[0]?.message).toBe(
      "This is not JSON: line 1, column 1 has the end of the text.",
    );
  });

  it.each([
    ["[]", "a list of 0 items"],
    ["[1,2]", "a list of 2 items"],
    ["null", "empty (null)"],
    ['"graph"', "a single string"],
    ["7", "a single number"],
    ["{}", "an empty object"],
    ['{"a":1,"b":2}', "an object with the fields a, b"],
    ['{"format":"vega","version":1}', "a file of another format"],
    ['{"format_version":"1","elements":{"nodes":[]}}', "a Cytoscape network"],
    ['[{"CXVersion":"2.0"}]', "a CX network"],
    ['{"graph":{"nodes":{}}}', "a JSON Graph"],
    ['{"nodes":[],"edges":[]}', "a list of nodes and edges (graphology, D3 or sigma)"],
    ['{"nodes":[],"links":[]}', "a list of nodes and edges (graphology, D3 or sigma)"],
    ['{"type":"FeatureCollection","features":[]}', "GeoJSON"],
    ['{"$schema":"x","properties":{}}', "a JSON Schema"],
    ['{"records":[]}', "a file of curated records, which has to be compiled first"],
    ['{"actors":[],"events":[]}', 'a Readout graph without its "format" field'],
    ['{"name":"x","dependencies":{}}', "a package description"],
  ])("says what %s seems to be", (text, seemsToBe) => {
    const result = read(text);
    expect(result).toMatchObject({ ok: false, problemCount: 1 });
    expect(problemsOf(result)[0]).toMatchObject({
      code: "not-our-format",
      message: `This is JSON, but not a Readout graph: it seems to be ${seemsToBe}.`,
      place: { file: "river.json" },
    });
  });

  it("declines a newer version politely, whatever else is in the file", () => {
    const [problem, ...more] = problemsOf(read('{"format":"readout-graph","version":2,"novelties":[]}'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: "newer-version",
      message: "The file is a Readout graph of version 2; this page reads version 1.",
    });
    expect(problem?.remedy).toContain("Reload the page");
  });

  it.each(['"1"', "0", "null", "1.5e-3"])("does not guess what version %s means", (version) => {
    expect(problemsOf(read(`{"format":"readout-graph","version":${version}}`))[0]?.code).toBe(
      "unknown-version",
    );
  });

  it("names record, field and remedy of all that is wrong, in one go", () => {
    const result = readDraft((graph) => {
      byId(graph.events, CALL).participants[1]!.actor = "boris-bel";
      byId(graph.events, CALL).date = "2022-13-40";
      byId(graph.statements, "both-summit-joint").event = "summit-of-nobody";
      graph.sources.push({ ...graph.sources[0]!, title: "The same id again" });
    });
    expect(result.ok).toBe(false);
    expect(result.problemCount).toBe(4);
    expect(problemsOf(result)).toMatchObject([
      { code: "duplicate-id", place: { record: "arvania-readout-2022-03-01", field: "id" } },
      { code: "impossible-date", place: { record: CALL, field: "date" } },
      {
        code: "unknown-id",
        place: { file: "river.json", record: CALL, field: "participants[1].actor" },
        remedy: 'Did you mean "boris-bell"?',
      },
      { code: "unknown-id", place: { record: "both-summit-joint", field: "event" } },
    ]);
  });

  it("names the field of what has the wrong shape", () => {
    const text = TINY_TEXT.replace('"title": "Arden calls Bell about the flood"', '"title": 7');
    expect(problemsOf(read(text))).toEqual([
      {
        code: "wrong-type",
        severity: "error",
        message: 'The field "title" is 7, a number.',
        remedy: "Write a text in quotation marks.",
        place: { file: "river.json", record: CALL, field: "title" },
      },
    ]);
  });

  it("names a record that has no id by its number", () => {
    const text = TINY_TEXT.replace(/"id": "flood-2022-02-24",\s*/, "");
    expect(problemsOf(read(text))[0]).toMatchObject({
      code: "missing-field",
      message: 'The field "id" is missing.',
      place: { record: "events[0]", field: "id" },
    });
  });

  it("says which list of the graph is missing", () => {
    const { statements: _, ...rest } = TINY_GRAPH;
    expect(problemsOf(read(JSON.stringify(rest)))).toMatchObject([
      {
        code: "missing-field",
        message: 'The field "statements" is missing.',
        place: { field: "statements" },
      },
    ]);
  });

  it("reads on over fields that it does not know, with a warning for each", () => {
    const result = read(textWith('"id": "flood-2022-02-24",', '"sumary": "x", "depth": { "metres": 9 },'));
    expect(problemsOf(result)).toMatchObject([
      { code: "unknown-field", severity: "warning", remedy: 'Did you mean "summary"?' },
      { code: "unknown-field", severity: "warning", place: { record: "flood-2022-02-24", field: "depth" } },
    ]);
    expect(byId(graphOf(result).events, "flood-2022-02-24")).toEqual(
      byId(TINY_GRAPH.events, "flood-2022-02-24"),
    );
  });

  it("takes weak evidence with a warning", () => {
    const result = readDraft((graph) => (byId(graph.events, CALL).citations = []));
    expect(result).toMatchObject({ ok: true, problemCount: 1 });
    expect(problemsOf(result)).toMatchObject([{ code: "missing-citation", severity: "warning" }]);
  });

  it("leaves out positions that are no places, with a warning for each", () => {
    const result = read(
      textWith('"positions": {', '"arden": [1], "bell": [1, "2"], "cane": [1e999, 0], "dale": null,'),
    );
    expect(problemsOf(result).map(({ code, severity, place }) => [code, severity, place.field])).toEqual(
      ["arden", "bell", "cane", "dale"].map((id) => ["wrong-position", "warning", `positions.${id}`]),
    );
    expect(Object.keys(graphOf(result).positions)).toEqual(Object.keys(TINY_GRAPH.positions));
  });

  it("reads a graph without positions", () => {
    const { positions: _, ...rest } = TINY_GRAPH;
    const result = read(JSON.stringify(rest));
    expect(Object.keys(graphOf(result).positions)).toEqual([]);
    expect(problemsOf(result)).toMatchObject([{ code: "missing-field", severity: "warning" }]);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>1</script>",
    "//example.org/x",
    "file:///etc/hosts",
    "https://trusted.example@example.org/",
    "not an address",
  ])("leaves out the address %j, with a warning", (url) => {
    const result = readDraft((graph) => {
      graph.sources[0]!.url = url;
      graph.sources[0]!.archived = url;
    });
    expect(problemsOf(result).map(({ code, place }) => [code, place.field])).toEqual([
      ["not-a-web-address", "url"],
      ["not-a-web-address", "archived"],
    ]);
    const [first, second] = graphOf(result).sources;
    expect(Object.keys(first ?? {})).not.toContain("url");
    expect(Object.keys(first ?? {})).not.toContain("archived");
    expect(second?.url).toBe(TINY_GRAPH.sources[1]?.url);
  });
});

describe("readGraph, of a bomb", () => {
  it("refuses 5,000 levels inside a field", () => {
    const bomb = "[".repeat(5000) + "]".repeat(5000);
    const result = read(textWith('"id": "flood-2022-02-24",', `"note": ${bomb},`));
    expect(result).toMatchObject({ ok: false, problemCount: 1 });
    expect(problemsOf(result)[0]).toMatchObject({ code: "too-deep", place: { file: "river.json" } });
  });

  it("refuses 100,000 opening brackets, and says where they are too many", () => {
    expect(problemsOf(read("[".repeat(100_000)))).toMatchObject([
      { code: "malformed-json", message: "This is not JSON: line 1, column 101 has “[”." },
    ]);
    expect(problemsOf(read('{"a":'.repeat(100_000)))).toMatchObject([{ code: "malformed-json" }]);
  });

  it("keeps the first 1,000 problems and counts all", () => {
    const result = readDraft((graph) => {
      const event = byId(graph.events, CALL);
      for (let row = 0; row < 1500; row++)
        graph.events.push({ ...event, id: `event-${row}`, type: `type-${row}` });
    });
    expect(result).toMatchObject({ ok: false, problemCount: 1500 });
    expect(problemsOf(result)).toHaveLength(MAX_PROBLEMS);
    expect(problemsOf(result)[0]?.place.record).toBe("event-0");
    expect(problemsOf(result).at(-1)?.place.record).toBe("event-999");
  });

  it("does so for wrong shapes too", () => {
    const list = JSON.stringify(Array.from({ length: 2500 }, () => 7));
    const result = read(TINY_TEXT.replace('"sources": [', () => `"sources": ${list}, "more": [`));
    expect(result).toMatchObject({ ok: false, problemCount: 2501 });
    expect(problemsOf(result)).toHaveLength(MAX_PROBLEMS);
  });

  it("counts 1,500 warnings without refusing the graph", () => {
    const result = readDraft((graph) => {
      const event = byId(graph.events, CALL);
      for (let row = 0; row < 1500; row++) graph.events.push({ ...event, id: `event-${row}`, citations: [] });
    });
    expect(result).toMatchObject({ ok: true, problemCount: 1500 });
    expect(problemsOf(result)).toHaveLength(MAX_PROBLEMS);
  });
});

describe("readGraph, of names that mean something to the language", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"];
  const before = Object.getOwnPropertyNames(Object.prototype).toSorted();

  function expectClean(): void {
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(([] as { polluted?: boolean }).polluted).toBeUndefined();
  }

  it.each(NAMES)("leaves a field %s out wherever it stands, and nothing is changed by it", (name) => {
    const field = `"${name}": { "polluted": true },`;
    const text = textWith('"id": "flood-2022-02-24",', field).replace("{", () => `{ ${field}`);
    const result = read(text);
    expectClean();
    expect(problemsOf(result).map(({ code, place }) => [code, place.record, place.field])).toEqual(
      expect.arrayContaining([
        ["unknown-field", undefined, name],
        ["unknown-field", "flood-2022-02-24", name],
      ]),
    );
    const graph = graphOf(result);
    expect(Object.hasOwn(graph, name)).toBe(false);
    expect(byId(graph.events, "flood-2022-02-24")).toEqual(byId(TINY_GRAPH.events, "flood-2022-02-24"));
    expect((graph as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(NAMES)("takes a record with the id %s like any other", (name) => {
    const actor = `{ "id": "${name}", "kind": "person", "name": "N", "aliases": [] },`;
    const text = textWith('"actors": [', actor)
      .replace('"actor": "boris-bell"', `"actor": "${name}"`)
      .replace('"positions": {', `"positions": { "${name}": [3, 4],`);
    const graph = graphOf(read(text));
    expectClean();
    expect(byId(graph.actors, name).name).toBe("N");
    expect(Object.getOwnPropertyDescriptor(graph.positions, name)?.value).toEqual([3, 4]);
    expect(Object.getPrototypeOf(graph.positions)).toBeNull();
  });

  it.each(NAMES)("does not take %s for a record or term that exists", (name) => {
    const result = readDraft((graph) => {
      byId(graph.events, CALL).participants[1]!.actor = name;
      byId(graph.events, CALL).type = name;
    });
    expect(problemsOf(result).map(({ code }) => code)).toEqual(["unknown-term", "unknown-id"]);
  });

  it("gives no position to a node that has none", () => {
    const { positions } = graphOf(read(TINY_TEXT));
    for (const name of NAMES) expect(positions[name]).toBeUndefined();
  });
});
