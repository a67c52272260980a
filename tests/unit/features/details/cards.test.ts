import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { buildAbout } from "#features/details/about/build-about.ts";
import { collectLinked } from "#features/details/model/collect-linked.ts";
import { resolveSubject } from "#features/details/model/subject.ts";
import { eventReference, statementReference } from "#features/details/text/reference-text.ts";
import { buildCitation } from "#features/details/views/build-citation.ts";
import { createCardViews } from "#features/details/views/card-views.ts";
import { groupEvents } from "#features/details/views/group-events.ts";
import { attributionLine } from "#features/details/words/attribution-line.ts";
import { emptyWords } from "#features/details/words/empty-words.ts";
import { lineText } from "#features/details/words/line.ts";
import { languageName } from "#features/details/words/record-words.ts";
import { articleFor } from "#domain/text/article-for.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const cards = createCardViews(dataset);

function statement(id: string) {
  const card = cards.statement(dataset.statementRow.get(id) ?? -1);
  if (card === null) throw new Error(`no statement ${id}`);
  return card;
}

function event(id: string) {
  const card = cards.event(dataset.eventRow.get(id) ?? -1);
  if (card === null) throw new Error(`no event ${id}`);
  return card;
}

describe("a statement's card", () => {
  it("takes its event's date where it has none, and says so", () => {
    expect(statement("arden-call-gates")).toMatchObject({
      date: "1 March 2022",
      isDayKnown: true,
      isEventDate: true,
    });
    expect(statement("arden-letter-timetable")).toMatchObject({
      date: "April 2022, day unknown",
      isDayKnown: false,
    });
    expect(statement("delta-patience")).toMatchObject({ date: "undated", isEventDate: false });
  });

  it("gives the speaker's office at that date", () => {
    expect(statement("arden-call-gates").speakers).toEqual([
      { who: { id: "ana-arden", name: "Ana Arden", what: "actor" }, role: "Foreign Minister of Arvania" },
    ]);
  });

  it("says of a quotation in which language it is and who translated it", () => {
    expect(statement("cane-visit-mills").quotations.map((quotation) => quotation.note)).toEqual([
      "in German",
      "machine-translated",
    ]);
    expect(statement("arden-call-gates").quotations.map((quotation) => quotation.note)).toEqual([null, null]);
  });

  it("names what contradicts it, and what it contradicts, once", () => {
    const denial = statement("bell-denies-promise");
    expect(denial.contradictedBy.map((ref) => ref.id)).toEqual(["bell-call-promise"]);
    expect(denial.contradicts).toEqual([]);
    expect(statement("bell-call-promise").standing).toBe("Disputed");
  });

  it("is built once, so that it is drawn again only when it must be", () => {
    expect(statement("arden-call-gates")).toBe(statement("arden-call-gates"));
  });
});

describe("attributionLine", () => {
  it("says in words according to whom, each name a way", () => {
    const line = statement("cane-visit-mills").attribution;
    expect(lineText(line)).toBe(
      "According to Cora Cane (press conference, 11 May 2022), reported by North Wire",
    );
    expect(line.filter((part) => typeof part !== "string").map((ref) => "id" in ref && ref.id)).toEqual([
      "cora-cane",
      "north-wire",
    ]);
  });

  it("puts an article before names that need one", () => {
    expect(lineText(statement("bell-call-promise").attribution)).toBe(
      "According to the Foreign Ministry of Arvania (readout)",
    );
    expect(articleFor({ kind: "organization", name: "The Foreign Office" })).toBe("");
    expect(articleFor({ kind: "person", name: "Council Smith" })).toBe("");
  });

  it("says nothing of an empty chain", () => {
    expect(attributionLine(dataset, [])).toEqual([]);
  });
});

describe("an event's card", () => {
  it("marks what is not a plain contact in words", () => {
    expect(event("flood-2022-02-24").marks).toEqual(["Context", "not counted"]);
    expect(event("meeting-2022-05-20-cancelled").marks).toEqual(["Cancelled", "not counted"]);
    expect(event("visit-2022-07-bell-arvania").marks).toEqual(["Planned"]);
    expect(event("call-2022-03-01-arden-bell").marks).toEqual([]);
  });

  it("names parts and relations from both sides", () => {
    expect(event("summit-2022-03-30-river").relations).toEqual([
      {
        words: "Parts",
        events: [
          { id: "meeting-2022-03-30-arden-bell", name: "Arden and Bell meet at the summit", what: "event" },
        ],
      },
    ]);
    expect(event("call-2022-03-01-arden-bell").relations.map((relation) => relation.words)).toEqual([
      "Followed by",
    ]);
    expect(event("meeting-2022-03-30-arden-bell").relations.map((relation) => relation.words)).toEqual([
      "Part of",
      "Follows",
    ]);
  });

  it("keeps the role of a plain participant quiet", () => {
    expect(event("call-2022-03-01-arden-bell").participants.map((each) => each.role)).toEqual([
      "caller, according to the Foreign Ministry of Arvania",
      null,
    ]);
  });

  it("counts the statements made at it", () => {
    expect(event("call-2022-03-01-arden-bell").statements).toBe(2);
    expect(event("flood-2022-02-24").statements).toBe(0);
  });
});

describe("buildCitation", () => {
  it("says what is not printed, and why", () => {
    const citation = buildCitation(dataset, { source: "wire-2022-05-12" });
    expect(citation).toMatchObject({
      published: "no date printed",
      publishedNote: "The page prints no date.",
      urlNote: "The copy gives no address.",
      kind: "news agency, machine-translated",
      origin: { name: "North Wire" },
      link: null,
      plainAddress: null,
    });
  });

  it("says what this source has differently", () => {
    expect(
      buildCitation(dataset, {
        source: "lantern-2022-04-02",
        date: "2022-03-02",
        status: "planned",
        supports: ["dateNote"],
      }),
    ).toMatchObject({
      differs: ["had it planned", "gives the date as 2 March 2022"],
      supports: "date note",
    });
  });

  it("shows an address that is no web address as text", () => {
    const hostile = buildDataset({
      ...TINY_GRAPH,
      sources: TINY_GRAPH.sources.map((source) => ({ ...source, url: "javascript:alert(1)" })),
    });
    expect(buildCitation(hostile, { source: "lantern-2022-04-02" })).toMatchObject({
      link: null,
      plainAddress: "javascript:alert(1)",
    });
  });

  it("names a source that is not in the graph by its id", () => {
    expect(buildCitation(dataset, { source: "lost" })).toMatchObject({
      source: { name: "lost", what: "unknown" },
      outlet: null,
    });
  });
});

describe("copied references", () => {
  it("hold who, when, to whom, the words, according to whom, and the sources", () => {
    expect(statementReference(statement("bell-denies-promise"))).toBe(
      "Boris Bell (Foreign Minister of Borland), 5 March 2022: “I promised to look, not to open” [translated by the outlet]. " +
        "According to The Daily Lantern (interview, 5 Mar 2022). " +
        "Source: Ida Moss, “What the river summit settled, and what it did not”, The Daily Lantern, 2 April 2022, https://example.org/lantern/river-summit.",
    );
  });

  it("mark a paraphrase as one", () => {
    expect(statementReference(statement("arden-letter-timetable"))).toContain(
      "Arden proposed a timetable for the gates. [paraphrase]",
    );
  });

  it("say that an event did not take place", () => {
    expect(eventReference(event("meeting-2022-05-20-cancelled"))).toContain(
      "Second meeting of the ministers [cancelled, not counted], 20 May 2022.",
    );
  });
});

describe("groupEvents", () => {
  it("leaves a short list whole", () => {
    expect(groupEvents(dataset, [0, 1, 2])).toEqual([{ heading: null, rows: [0, 1, 2] }]);
    expect(groupEvents(dataset, [])).toEqual([]);
  });

  it.each([
    ["months", 1, ["March 2022", "April 2022", "May 2022"]],
    ["years", 48, ["2022", "2026", "2030"]],
  ])("groups a long one by %s", (_, step, headings) => {
    const long = manyEvents(12, (index) => {
      const month = 2 + Math.floor(index / 5) * step;
      return `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-10`;
    });
    expect(
      groupEvents(
        long,
        long.events.map((_, row) => row),
      ).map((group) => group.heading),
    ).toEqual(headings);
  });

  it("puts undated ones under a heading of their own", () => {
    const long = manyEvents(12, (index) => (index < 11 ? "2022-03-10" : null));
    expect(
      groupEvents(
        long,
        long.events.map((_, row) => row),
      ).map((group) => group.heading),
    ).toEqual(["March 2022", "Undated"]);
  });
});

describe("emptyWords", () => {
  it("says of whom there is nothing, and in which dates", () => {
    const window = { from: dayFromCalendar(2022, 5, 1), to: dayFromCalendar(2022, 5, 31) };
    const words = (id: string) => emptyWords(resolveSubject(dataset, [id]), "statements", window);
    expect(words("ana-arden")).toBe(
      "Nothing in this collection: no dated statement by, to or about Ana Arden in May 2022.",
    );
    expect(words("ana-arden~boris-bell")).toBe(
      "Nothing in this collection: no dated statement between Ana Arden and Boris Bell in May 2022.",
    );
    const some = { from: window.from, to: window.from + 1 };
    expect(emptyWords({ kind: "all" }, "events", some)).toBe(
      "Nothing in this collection: no dated contact from 1 to 2 May 2022.",
    );
    expect(emptyWords({ kind: "all" }, "events", { from: window.from, to: window.from })).toBe(
      "Nothing in this collection: no dated contact on 1 May 2022.",
    );
  });
});

describe("buildAbout", () => {
  it("gives aliases in one paragraph, with their language and the sources that print them", () => {
    expect(factsOf("ana-arden").get("Also written")).toEqual([
      "Анна Арден (Russian); A. Ardén | The Daily Lantern, 2 Apr 2022",
    ]);
  });

  it("gives offices with their dates and sources", () => {
    expect(factsOf("boris-bell").get("Offices")).toEqual([
      "Foreign Minister of Borland | 15 Jan 2020 to 31 May 2022 | The Daily Lantern, 2 Apr 2022",
    ]);
    expect(factsOf("cora-cane").get("Offices")?.[0]).toContain("(acting)");
  });

  it("gives the members of a group and the people of a state", () => {
    expect(factsOf("delta-group").get("Members")).toEqual(["Cora Cane"]);
    expect(factsOf("arvania").get("People and bodies")).toEqual(["Ana Arden, Foreign Ministry of Arvania"]);
  });

  it("says what sources have differently", () => {
    expect(factsOf("call-2022-03-01-arden-bell").get("Where sources differ")).toEqual([
      "The Daily Lantern, 2 Apr 2022 gives 2 March 2022",
    ]);
    expect(factsOf("meeting-2022-05-20-cancelled").get("Where sources differ")).toEqual([
      "The Daily Lantern, no date had it planned",
    ]);
    expect(factsOf("visit-2022-07-bell-arvania").has("Where sources differ")).toBe(false);
  });

  it("names the two of a pair and counts nothing: its contacts do", () => {
    expect([...factsOf("ana-arden~boris-bell").keys()]).toEqual(["Selected"]);
  });

  it("says how much rests on a source", () => {
    expect(factsOf("arvania-readout-2022-03-01").get("Supports")).toEqual(["2 statements, 1 event"]);
  });

  it("says what the whole graph holds", () => {
    expect(factsOf().get("Covers")).toEqual(["February 2022 to July 2022"]);
    expect(factsOf().get("Holds")?.[0]).toContain("10 statements");
  });
});

describe("languageName", () => {
  it("falls back on the tag itself", () => {
    expect(languageName("de")).toBe("German");
    expect(languageName("not a tag")).toBe("not a tag");
  });
});

function manyEvents(count: number, dateOf: (index: number) => string | null) {
  const events = Array.from({ length: count }, (_, index): GraphEvent => ({
    id: `event-${index}`,
    type: "call",
    title: `Call ${index}`,
    date: dateOf(index),
    status: "held",
    participants: [],
    summary: "",
    citations: [],
  }));
  return buildDataset({ ...TINY_GRAPH, events, statements: [] });
}

function factsOf(...selection: string[]): Map<string, string[]> {
  const subject = resolveSubject(dataset, selection);
  const about = buildAbout(dataset, subject, collectLinked(dataset, subject));
  return new Map(
    about.facts.map((fact) => [
      fact.label,
      fact.items.map((item) =>
        [lineText(item.line), item.note, ...item.sources.map((ref) => ref.name)]
          .filter((each) => each !== null)
          .join(" | "),
      ),
    ]),
  );
}
