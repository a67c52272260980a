import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { independentSources } from "#domain/evidence/independent-sources.ts";
import { officesAt } from "#domain/evidence/offices-at.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import { parseTieId, tieId } from "#domain/ref/ref.ts";
import type { Actor, ReadoutGraph, Source, Statement } from "#domain/records/record-types.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);

describe("officesAt", () => {
  const base: Actor = { id: "x", kind: "person", name: "X", aliases: [] };
  const held = (office: { from?: string; to?: string }, when: string): string => {
    const date = parseEdtf(when);
    if (!date.ok) throw new Error(when);
    const [one] = officesAt({ ...base, offices: [{ seat: "s", citations: [], ...office }] }, date.value.span);
    return one === undefined ? "no" : one.certain ? "certainly" : "possibly";
  };

  it.each([
    ["2022-05", undefined, "2022-04-30", "no"],
    ["2022-05", undefined, "2022-05-01", "possibly"],
    ["2022-05", undefined, "2022-05-31", "certainly"],
    ["2022-05", undefined, "2030", "certainly"],
    ["2022-05-01", "2022-06", "2022-05-31", "certainly"],
    ["2022-05-01", "2022-06", "2022-06-01", "certainly"],
    ["2022-05-01", "2022-06", "2022-06-30", "possibly"],
    ["2022-05-01", "2022-06", "2022-07-01", "no"],
    ["2022-05-01", "2022-06", "2022", "possibly"],
    [undefined, "2022-06-15", "1950", "certainly"],
    [undefined, undefined, "2022", "certainly"],
  ])("with bounds %s and %s, at %s: %s", (from, to, when, expected) => {
    expect(held({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, when)).toBe(
      expected,
    );
  });

  it("takes a day as well, and an actor without offices", () => {
    expect(officesAt(base, 0)).toEqual([]);
  });
});

describe("roleAt", () => {
  it("gives the seat held then, not the one held before or since", () => {
    expect(roleAt(tiny, "boris-bell", "2022-03-01")).toBe("Foreign Minister of Borland");
    expect(roleAt(tiny, "boris-bell", "2022-07")).toBeNull();
    expect(roleAt(tiny, "boris-bell", "2019-12")).toBeNull();
  });

  it("says when somebody was acting, and when the bounds leave a doubt", () => {
    expect(roleAt(tiny, "cora-cane", "2022-06-01")).toBe("River Envoy of Borland (acting)");
    expect(roleAt(tiny, "cora-cane", "2022-05-10~")).toBe("River Envoy of Borland (acting) (possibly)");
    expect(roleAt(tiny, "boris-bell", "2022")).toBe("Foreign Minister of Borland (possibly)");
  });

  it("knows nothing without a date, an office or an actor", () => {
    expect(roleAt(tiny, "boris-bell", null)).toBeNull();
    expect(roleAt(tiny, "river-council", "2022-03-01")).toBeNull();
    expect(roleAt(tiny, "nobody", "2022-03-01")).toBeNull();
  });
});

/** The paper no longer passes on the ministry's account of the call: it asked Bell. */
function withPaperReport() {
  const statements = TINY_GRAPH.statements.map((one): Statement =>
    one.id === "arden-call-gates" ? { ...one, citations: [{ source: "arvania-readout-2022-03-01" }] } : one,
  );
  return buildDataset({ ...TINY_GRAPH, statements });
}

describe("independentSources", () => {
  it("takes a statement's one chain of attribution as one source, however many print it", () => {
    expect(independentSources(tiny, "arden-call-gates")).toBe(1);
  });

  it("takes an event in a ministry's readout and in a paper that has it otherwise as two", () => {
    expect(independentSources(tiny, "call-2022-03-01-arden-bell")).toBe(1);
    expect(independentSources(withPaperReport(), "call-2022-03-01-arden-bell")).toBe(2);
  });

  it("takes two papers that print one agency's copy as one", () => {
    const papers = ["paper-a", "paper-b"].map((id): Source => ({
      id,
      outlet: id === "paper-a" ? "daily-lantern" : "river-council",
      origin: "north-wire",
      title: id,
      published: null,
      lang: "en",
      kind: "newspaper",
    }));
    const events = TINY_GRAPH.events.map((event) => ({
      ...event,
      citations: papers.map(({ id }) => ({ source: id })),
    }));
    const graph: ReadoutGraph = { ...TINY_GRAPH, sources: papers, events, statements: [] };
    expect(independentSources(buildDataset(graph), "summit-2022-03-30-river")).toBe(1);
    const [first, second] = papers;
    if (first === undefined || second === undefined) throw new Error("there are two papers");
    const apart = { ...graph, sources: [first, { ...second, origin: "river-council" }] };
    expect(independentSources(buildDataset(apart), "summit-2022-03-30-river")).toBe(2);
  });

  it("has no count for actors and unknown ids", () => {
    expect(independentSources(tiny, "ana-arden")).toBe(0);
    expect(independentSources(tiny, "nobody")).toBe(0);
  });
});

describe("tie ids", () => {
  it("are the same in both directions and read back in order", () => {
    expect(tieId("b", "a")).toBe("a~b");
    expect(tieId("a", "b")).toBe("a~b");
    expect(parseTieId("b~a")).toEqual(["a", "b"]);
  });

  it.each(["", "a", "a~", "~b", "a~b~c", "a~a"])("refuses %j", (id) => {
    expect(parseTieId(id)).toBeNull();
  });
});
