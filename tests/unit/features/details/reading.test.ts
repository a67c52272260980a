import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { pairView } from "#domain/evidence/pair-view.ts";
import type { ReadoutGraph, Statement } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { counterparts } from "#features/details/pair/counterparts.ts";
import { afterWords, gapWords } from "#features/details/pair/gap-words.ts";
import { contactNotes, pairFacts, type PairActors } from "#features/details/pair/pair-words.ts";
import { splitContacts } from "#features/details/pair/split-contacts.ts";
import { readoutColumns } from "#features/details/readouts/readout-columns.ts";
import { restsOnIt } from "#features/details/sources/rests-on-it.ts";
import { buildSeat } from "#features/details/views/build-seat.ts";
import { handMarks } from "#features/details/views/hand-marks.ts";
import { lineText } from "#features/details/words/line.ts";
import { removalReport } from "#domain/evidence/removal-report.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES } from "#domain/filter/without.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { eventGraph } from "#tests/support/event-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const everything = createFilter(dataset).run({ ...NO_CRITERIA, undated: "in" });
const statement = (change: Partial<Statement>): Statement => ({
  id: "x",
  speakers: ["ana-arden"],
  date: "2022-03-01",
  form: "paraphrase",
  text: "",
  attribution: [],
  topics: [],
  citations: [{ source: "lantern-2022-04-02" }],
  ...change,
});

const said = (id: string, speaker: string, by: string, topics: readonly string[]): Statement => ({
  id,
  speakers: [speaker],
  event: "call-2022-03-01-arden-bell",
  date: null,
  form: "paraphrase",
  text: id,
  attribution: [{ by, kind: "readout" }],
  topics,
  citations: [{ source: "lantern-2022-04-02" }],
});

const graphOf = (statements: readonly Statement[]): ReadoutGraph => ({ ...TINY_GRAPH, statements });

const columnsOf = (statements: readonly Statement[]) => {
  const of = buildDataset(graphOf(statements));
  return {
    of,
    columns: readoutColumns(of, "call-2022-03-01-arden-bell", new Uint8Array(statements.length).fill(1)),
  };
};

describe("words for gaps", () => {
  it.each([
    [{ lowest: 1, highest: 1, isOrderCertain: true }, "1 day", "1 day after the contact before"],
    [
      { lowest: 170, highest: 171, isOrderCertain: true },
      "170 to 171 days",
      "170 to 171 days after the contact before",
    ],
    [
      { lowest: 12, highest: null, isOrderCertain: true },
      "at least 12 days",
      "At least 12 days after the contact before",
    ],
    [
      { lowest: 0, highest: 0, isOrderCertain: true },
      "0 days",
      "The same day as the contact before, or during it",
    ],
  ])("are exact where both days are known, and honest where not: %j", (gap, alone, after) => {
    expect(gapWords(gap)).toBe(alone);
    expect(afterWords(gap)).toBe(after);
  });

  it("claim no order that is not known", () => {
    const gap = { lowest: 0, highest: 3, isOrderCertain: false };
    expect(afterWords(gap)).toBe(
      "From the contact before at most 3 days apart, in an order that is not known",
    );
  });
});

describe("a pair", () => {
  const of = eventGraph([
    [
      "2022-01-10",
      "ab",
      {
        type: "call",
        participants: [
          { actor: "a", role: "caller" },
          { actor: "b", role: "participant" },
        ],
      },
    ],
    [
      "2022-03",
      "ab",
      {
        participants: [
          { actor: "a", role: "participant" },
          { actor: "b", role: "host" },
        ],
      },
    ],
    ["2022-03-15", "abc"],
    ["2022-05-01/2022-05-03", "ab", { type: "visit" }],
    [null, "ab"],
  ]);
  const actors: PairActors = [
    { id: "a", name: "A", what: "actor" },
    { id: "b", name: "B", what: "actor" },
  ];
  const all = { events: new Uint8Array(5).fill(1), statements: new Uint8Array(0) };
  const view = pairView(of, ["a", "b"], all);

  it("says who hosted and who asked, and of how many contacts nobody says it", () => {
    const facts = new Map(pairFacts(of, actors, view).map(({ label, line }) => [label, lineText(line)]));
    expect(facts.get("Hosted by")).toBe("B 1, not said 4");
    expect(facts.get("Asked for by")).toMatch(/^A 1, not said 4 \(according to .*\)$/u);
    expect(facts.get("Single source")).toBe("5 of 5 contacts rest on one independent source");
    expect(contactNotes(of, actors, view.contacts[0]!)).toEqual([
      expect.stringMatching(/^Asked for by A, according to /u),
    ]);
    expect(
      contactNotes(
        of,
        actors,
        view.contacts.find(({ row }) => !view.contacts[row]!.isBilateral)!,
      ),
    ).toEqual(["Others took part"]);
  });

  it("splits at a day: before, from then on, and what may be either", () => {
    const split = splitContacts(of, view.contacts, dayFromCalendar(2022, 3, 15));
    expect(split.before.channels).toBe("1 call");
    expect(split.since.channels).toBe("1 meeting, 1 visit");
    expect(split.open.map(({ row }) => of.events[row]?.date)).toEqual(["2022-03", null]);
  });

  it("counts what lasted over the day in neither, and what began on it from then on", () => {
    const inside = splitContacts(of, view.contacts, dayFromCalendar(2022, 5, 2));
    expect(inside.open.map(({ row }) => of.events[row]?.type)).toContain("visit");
    const onIt = splitContacts(of, view.contacts, dayFromCalendar(2022, 5, 1));
    expect(onIt.since.channels).toBe("1 visit");
  });
});

it("counterparts of a person are those of its events and their states, the most events first", () => {
  const rows = dataset.events.map((_, row) => row);
  const groups = counterparts(dataset, "ana-arden", rows);
  const labels = groups.flatMap((group) => group.options.map((option) => option.label));
  expect(groups.map((group) => group.label).slice(0, 2)).toEqual(["Sides", "States"]);
  expect(labels.join()).toMatch(/,Borland \(\d\)/u);
  expect(labels.join()).toMatch(/Boris Bell \(\d\)/u);
  expect(labels.join()).not.toMatch(/Ana Arden|Arvania \(/u);
});

describe("a seat", () => {
  it("goes from holder to holder with the days on which it changed hands", () => {
    const of = eventGraph(
      [],
      [
        {
          id: "a",
          name: "A",
          offices: [
            { seat: "arvania-foreign-minister", to: "2022-12-30", citations: [] },
            { seat: "arvania-foreign-minister", from: "2023-07-25", citations: [] },
          ],
        },
        {
          id: "b",
          name: "B",
          offices: [
            { seat: "arvania-foreign-minister", from: "2022-12-30", to: "2023-07-25", citations: [] },
          ],
        },
      ],
    );
    const lines = buildSeat(of, "arvania-foreign-minister").map((line) =>
      line.kind === "term" ? `${line.who.name} ${line.dates}` : `${line.date}: ${line.words}`,
    );
    expect(lines).toEqual([
      "A until 30 Dec 2022",
      "30 December 2022: A → B",
      "B 30 Dec 2022 to 25 Jul 2023",
      "25 July 2023: B → A",
      "A from 25 Jul 2023",
    ]);
  });

  it("that is unknown has no lines", () => {
    expect(buildSeat(dataset, "no-such-seat")).toEqual([]);
  });
});

describe("what stands between the words and the reader", () => {
  it.each<[string, Partial<Statement>, readonly string[]]>([
    [
      "the speaker's own ministry",
      { attribution: [{ by: "arvania-foreign-ministry", kind: "readout" }] },
      [],
    ],
    ["the speaker", { attribution: [{ by: "ana-arden", kind: "post" }] }, []],
    ["the other side", { attribution: [{ by: "boris-bell", kind: "briefing" }] }, ["Second-hand"]],
    ["a newspaper", { attribution: [{ by: "daily-lantern", kind: "report" }] }, ["Second-hand"]],
    ["a joint statement", { attribution: [{ by: "boris-bell", kind: "joint-statement" }] }, []],
    ["a machine", { citations: [{ source: "wire-2022-05-12" }] }, ["Machine-translated"]],
  ])("is marked: %s", (_, change, marks) => {
    expect(handMarks(dataset, statement(change))).toEqual(marks);
  });
});

describe("readouts in columns", () => {
  it("have a column for a party and a line for a topic; what one side alone mentions is marked, others stand below", () => {
    const { of, columns } = columnsOf([
      said("a-water", "ana-arden", "arvania-foreign-ministry", ["water"]),
      said("b-water", "boris-bell", "boris-bell", ["water"]),
      said("b-trade", "boris-bell", "boris-bell", ["trade"]),
      said("paper", "daily-lantern", "daily-lantern", ["water"]),
    ]);
    expect(columns?.sides.map((side) => side?.name)).toEqual(["Arvania", "Borland"]);
    expect(columns?.lines.map(({ topic, only }) => [topic, only])).toEqual([
      ["Water", null],
      ["Trade", "Only Borland mentions this"],
    ]);
    const ids = columns?.lines[0]?.cells.map((cell) => cell.map(({ row }) => of.statements[row]?.id));
    expect(ids).toEqual([["a-water"], ["b-water"]]);
    expect(columns?.others.map((row) => of.statements[row]?.id)).toEqual(["paper"]);
  });

  it("say whose account it is where the other side gives it", () => {
    const { columns } = columnsOf([
      said("a-water", "ana-arden", "arvania-foreign-ministry", ["water"]),
      said("b-by-a", "boris-bell", "arvania-foreign-ministry", ["water"]),
      said("b-own", "boris-bell", "boris-bell", ["water"]),
    ]);
    expect(columns?.lines[0]?.cells[0]?.map(({ account }) => account)).toEqual([
      null,
      "In Arvania’s account",
    ]);
  });

  it("are none where one side alone speaks", () => {
    expect(columnsOf([said("a", "ana-arden", "arvania-foreign-ministry", ["water"])]).columns).toBeNull();
  });
});

it("what rests on a source alone is said in one or two sentences", () => {
  const words = restsOnIt(
    removalReport(dataset, everything, { ...ALL_SOURCES, sources: ["lantern-2022-04-02"] }),
  );
  expect(words).toMatch(/^Without it, \d+ events?, \d+ statements? and \d+ ties? would lose all support\./u);
  expect(restsOnIt(removalReport(dataset, everything, { ...ALL_SOURCES, sources: ["none"] }))).toBe(
    "Nothing in these dates rests on it alone.",
  );
});
