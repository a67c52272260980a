import { describe, expect, it } from "vitest";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { fieldPath } from "#formats/records/finding.ts";
import { byId, CURATED_GRAPH, draftGraph, type Writable } from "#tests/unit/formats/draft-graph.ts";

type Draft = Writable<ReadoutGraph>;
interface Mistake {
  what: string;
  change: (graph: Draft) => void;
  /** Code, the end of the path, and how a stranger's file is judged. */
  finds: readonly [code: string, path: string, inOtherFiles: "error" | "warning"];
}

const CALL = "call-2022-03-01-arden-bell";
const SUMMIT = "summit-2022-03-30-river";
const MEETING = "meeting-2022-03-30-arden-bell";
const event = (graph: Draft, id: string) => byId(graph.events, id);
const actor = (graph: Draft, id: string) => byId(graph.actors, id);
const statement = (graph: Draft, id: string) => byId(graph.statements, id);

const MISTAKES: readonly Mistake[] = [
  {
    what: "an event type that the vocabulary does not have",
    change: (g) => (event(g, CALL).type = "cal"),
    finds: ["unknown-term", "type", "error"],
  },
  {
    what: "a role that the vocabulary does not have",
    change: (g) => (event(g, CALL).participants[0]!.role = "speaker"),
    finds: ["unknown-term", "participants[0].role", "error"],
  },
  {
    what: "a topic that the vocabulary does not have",
    change: (g) => (statement(g, "arden-call-gates").topics = ["wine"]),
    finds: ["unknown-term", "topics[0]", "error"],
  },
  {
    what: "a topic of an event that the vocabulary does not have",
    change: (g) => (event(g, CALL).topics = ["water", "wine"]),
    finds: ["unknown-term", "topics[1]", "error"],
  },
  {
    what: "a topic of an event that stands twice",
    change: (g) => (event(g, CALL).topics = ["water", "water"]),
    finds: ["repeated-topic", "topics[1]", "warning"],
  },
  {
    what: "a seat that the vocabulary does not have",
    change: (g) => (actor(g, "ana-arden").offices![0]!.seat = "queen"),
    finds: ["unknown-term", "offices[0].seat", "error"],
  },
  {
    what: "a seat of nobody",
    change: (g) => (g.vocabulary.seats[0]!.of = "atlantis"),
    finds: ["unknown-id", "vocabulary.seats[0].of", "error"],
  },
  {
    what: "a term that stands twice",
    change: (g) => g.vocabulary.topics.push({ id: "water", label: "Water again" }),
    finds: ["duplicate-id", "vocabulary.topics[3].id", "error"],
  },
  {
    what: "a participant that does not exist",
    change: (g) => (event(g, CALL).participants[1]!.actor = "boris-bel"),
    finds: ["unknown-id", "participants[1].actor", "error"],
  },
  {
    what: "a participant that is no actor",
    change: (g) => (event(g, CALL).participants[1]!.actor = SUMMIT),
    finds: ["wrong-kind", "participants[1].actor", "error"],
  },
  {
    what: "on behalf of whom is nobody",
    change: (g) => (event(g, CALL).participants[0]!.onBehalfOf = "atlantis"),
    finds: ["unknown-id", "participants[0].onBehalfOf", "error"],
  },
  {
    what: "a participant named twice in one role",
    change: (g) => event(g, CALL).participants.splice(1, 1, event(g, CALL).participants[0]!),
    finds: ["repeated-participant", "participants[1]", "warning"],
  },
  {
    what: "a month that does not exist",
    change: (g) => (event(g, CALL).date = "2022-13-40"),
    finds: ["impossible-date", "date", "error"],
  },
  {
    what: "a day that does not exist",
    change: (g) => (statement(g, "bell-denies-promise").date = "2022-02-30"),
    finds: ["impossible-date", "date", "error"],
  },
  {
    what: "a date that is none",
    change: (g) => (event(g, CALL).citations[1]!.date = "last Thursday"),
    finds: ["not-a-date", "citations[1].date", "error"],
  },
  {
    what: "a step of attribution with a date that is none",
    change: (g) => (statement(g, "arden-call-gates").attribution[0]!.date = "soon"),
    finds: ["not-a-date", "attribution[0].date", "error"],
  },
  {
    what: "a date of publication that is none",
    change: (g) => (g.sources[0]!.published = "2022-3-1"),
    finds: ["not-a-date", "published", "error"],
  },
  {
    what: "an interval that ends before it starts",
    change: (g) => (event(g, SUMMIT).date = "2022-03-31/2022-03-30"),
    finds: ["reversed-dates", "date", "error"],
  },
  {
    what: "an office that ends before it starts",
    change: (g) => (actor(g, "boris-bell").offices![0]!.to = "2019"),
    finds: ["end-before-start", "offices[0].to", "error"],
  },
  {
    what: "coverage that ends before it starts",
    change: (g) => (g.coverage.to = "2021"),
    finds: ["end-before-start", "coverage.to", "error"],
  },
  {
    what: "an event without a source",
    change: (g) => (event(g, CALL).citations = []),
    finds: ["missing-citation", "citations", "warning"],
  },
  {
    what: "a citation of a source that does not exist",
    change: (g) => (event(g, CALL).citations[0]!.source = "arvania-readout"),
    finds: ["unknown-id", "citations[0].source", "error"],
  },
  {
    what: "a citation that supports a field which is none",
    change: (g) => (event(g, CALL).citations[1]!.supports = ["dat"]),
    finds: ["unknown-field", "citations[1].supports[0]", "warning"],
  },
  {
    what: "an event that was held, with sources that still expect it",
    change: (g) => event(g, SUMMIT).citations.forEach((citation) => (citation.status = "planned")),
    finds: ["status-without-source", "status", "warning"],
  },
  {
    what: "an event that follows itself",
    change: (g) => (event(g, MEETING).related![0]!.event = MEETING),
    finds: ["related-to-itself", "related[0].event", "error"],
  },
  {
    what: "two events that are part of each other",
    change: (g) => (event(g, SUMMIT).partOf = MEETING),
    finds: ["cycle", "partOf", "error"],
  },
  {
    what: "an id of two records",
    change: (g) => g.sources.push({ ...g.sources[0]!, id: "borland" }),
    finds: ["duplicate-id", "id", "error"],
  },
  {
    what: "an id that nobody can read",
    change: (g) => (event(g, "flood-2022-02-24").id = "Flood 1"),
    finds: ["unreadable-id", "id", "warning"],
  },
  {
    what: "a state that is a person",
    change: (g) => (actor(g, "ana-arden").state = "boris-bell"),
    finds: ["wrong-kind", "state", "warning"],
  },
  {
    what: "a state without a flag",
    change: (g) => delete actor(g, "borland").iso2,
    finds: ["missing-field", "iso2", "warning"],
  },
  {
    what: "a member of a person",
    change: (g) =>
      (actor(g, "borland").memberOf = [{ actor: "ana-arden", citations: g.events[0]!.citations }]),
    finds: ["wrong-kind", "memberOf[0].actor", "warning"],
  },
  {
    what: "a speaker that does not exist",
    change: (g) => (statement(g, "arden-call-gates").speakers = ["ana-ardenn"]),
    finds: ["unknown-id", "speakers[0]", "error"],
  },
  {
    what: "a subject that does not exist",
    change: (g) => (statement(g, "bell-denies-promise").about = ["bell-call-promis"]),
    finds: ["unknown-id", "about[0]", "error"],
  },
  {
    what: "a statement at an event that is an actor",
    change: (g) => (statement(g, "arden-call-gates").event = "ana-arden"),
    finds: ["wrong-kind", "event", "error"],
  },
  {
    what: "a statement by nobody's account",
    change: (g) => (statement(g, "bell-call-promise").attribution = []),
    finds: ["missing-attribution", "attribution", "warning"],
  },
  {
    what: "an account by a source instead of an actor",
    change: (g) => (statement(g, "bell-call-promise").attribution[0]!.by = "lantern-2022-04-02"),
    finds: ["wrong-kind", "attribution[0].by", "error"],
  },
  {
    what: "a statement that contradicts itself",
    change: (g) => (statement(g, "bell-call-promise").contradictedBy = ["bell-call-promise"]),
    finds: ["related-to-itself", "contradictedBy[0]", "error"],
  },
  {
    what: "a quotation without words",
    change: (g) => delete statement(g, "arden-call-gates").quotations,
    finds: ["quotation-without-words", "quotations", "warning"],
  },
  {
    what: "words from a source that is not cited",
    change: (g) => statement(g, "arden-call-gates").citations.pop(),
    finds: ["uncited-quotation", "quotations[1].source", "warning"],
  },
  {
    what: "a source by a person",
    change: (g) => (g.sources[0]!.outlet = "ana-arden"),
    finds: ["wrong-kind", "outlet", "warning"],
  },
  {
    what: "an undated source without a reason",
    change: (g) => delete byId(g.sources, "wire-2022-05-12").publishedNote,
    finds: ["missing-field", "publishedNote", "warning"],
  },
  {
    what: "a source whose title has no words",
    change: (g) => (g.sources[1]!.title = " "),
    finds: ["blank-text", "title", "warning"],
  },
  {
    what: "a note without words on why there is no date",
    change: (g) => (byId(g.sources, "wire-2022-05-12").publishedNote = "\t"),
    finds: ["blank-text", "publishedNote", "warning"],
  },
  {
    what: "a statement without a source",
    change: (g) => (statement(g, "bell-call-promise").citations = []),
    finds: ["missing-citation", "citations", "warning"],
  },
  {
    what: "an office without a source",
    change: (g) => (actor(g, "ana-arden").offices![0]!.citations = []),
    finds: ["missing-citation", "offices[0].citations", "warning"],
  },
  {
    what: "a membership without a source",
    change: (g) => (actor(g, "cora-cane").memberOf![0]!.citations = []),
    finds: ["missing-citation", "memberOf[0].citations", "warning"],
  },
  {
    what: "an address that is not of the web",
    change: (g) => (g.sources[0]!.url = "javascript:alert(1)"),
    finds: ["not-a-web-address", "url", "warning"],
  },
];

/** Always warnings, in our own records too: they leave the record good to use. */
const MILD: ReadonlySet<string> = new Set(["a state without a flag", "a source by a person"]);

/** These take away what others make their mistake in. */
const REMOVING: ReadonlySet<string> = new Set([
  "an event without a source",
  "a statement by nobody's account",
  "a quotation without words",
]);

describe("checkGraph", () => {
  it("finds nothing in a graph that is well", () => {
    expect(checkGraph(CURATED_GRAPH, { curated: true })).toEqual([]);
  });

  it.each(MISTAKES)("finds $what", ({ what, change, finds: [code, path, inOtherFiles] }) => {
    const graph = draftGraph(change);
    const [ours, ...more] = checkGraph(graph, { curated: true });
    expect(more).toEqual([]);
    expect(ours?.code).toBe(code);
    const isInRecord = /^(?:actors|events|statements|sources)$/.test(String(ours?.path[0]));
    expect(fieldPath(ours?.path.slice(isInRecord ? 2 : 0) ?? [])).toBe(path);
    expect(ours?.severity).toBe(MILD.has(what) ? "warning" : "error");
    expect(checkGraph(graph, { curated: false })[0]?.severity).toBe(inOtherFiles);
  });

  it("wants of our own sources alone an address, or the reason why there is none", () => {
    const graph = draftGraph((draft) => delete byId(draft.sources, "wire-2022-05-12").urlNote);
    expect(checkGraph(graph, { curated: true })).toMatchObject([
      { code: "missing-field", severity: "error", path: ["sources", 2, "urlNote"] },
    ]);
    expect(checkGraph(graph, { curated: false })).toEqual([]);
    for (const address of ["url", "archived"] as const) {
      const addressed = structuredClone(graph) as Writable<ReadoutGraph>;
      byId(addressed.sources, "wire-2022-05-12")[address] = "https://example.org/wire";
      expect(checkGraph(addressed, { curated: true })).toEqual([]);
    }
  });

  it("wants of our own records alone a topic for each contact and a country for each source", () => {
    const graph = draftGraph((draft) => {
      event(draft, CALL).topics = [];
      delete byId(draft.sources, "lantern-2022-04-02").country;
    });
    expect(
      checkGraph(graph, { curated: true }).map(({ code, severity, path }) => [code, severity, path[2]]),
    ).toEqual([
      ["missing-topic", "error", "topics"],
      ["missing-field", "error", "country"],
    ]);
    expect(checkGraph(graph, { curated: false })).toEqual([]);
  });

  it("finds every mistake when all are made at once", () => {
    const stays = MISTAKES.filter(({ what }) => !REMOVING.has(what));
    const codes = new Set(stays.map(({ finds }) => finds[0]));
    const graph = draftGraph((draft) => stays.forEach(({ change }) => change(draft)));
    const found = new Set(checkGraph(graph, { curated: true }).map((finding) => finding.code));
    expect([...codes].filter((code) => !found.has(code))).toEqual([]);
  });

  it("says each in a whole sentence with a remedy", () => {
    for (const { change } of MISTAKES) {
      for (const { message, remedy } of checkGraph(draftGraph(change), { curated: true })) {
        expect(message).toMatch(/^[A-Z"].* .*\.$/);
        expect(remedy).toMatch(/^[A-Z].*[.?]$/);
      }
    }
  });

  it("suggests the id that was meant", () => {
    const graph = draftGraph((draft) => (event(draft, CALL).participants[1]!.actor = "boris-bel"));
    expect(checkGraph(graph, { curated: true })[0]).toMatchObject({
      message: 'There is no record "boris-bel".',
      remedy: 'Did you mean "boris-bell"?',
    });
  });

  it("holds a name for no mistake when its record was refused before", () => {
    const graph = draftGraph((draft) => (event(draft, CALL).participants[1]!.actor = "dora-dale"));
    expect(checkGraph(graph, { curated: true, unreadableIds: ["dora-dale"] })).toEqual([]);
  });

  it("follows a chain of 20,000 events in no time", () => {
    const first = CURATED_GRAPH.events[0]!;
    const events = Array.from({ length: 20_000 }, (_, row) => ({
      ...first,
      id: `e-${row}`,
      partOf: `e-${row + 1}`,
    }));
    const graph = {
      ...CURATED_GRAPH,
      statements: [],
      events: [...events, { ...first, id: "e-20000", partOf: "e-0" }],
    };
    expect(checkGraph(graph, { curated: true }).map((finding) => finding.code)).toEqual(["cycle"]);
  });
});
