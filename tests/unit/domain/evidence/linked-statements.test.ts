import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const tiny = buildDataset(TINY_GRAPH);

function linkedStatements(id: string): string[] {
  return linkedTo(tiny, id).statements.map(({ row, as }) => `${tiny.statements[row]?.id}: ${as.join(" ")}`);
}

function linkedEvents(id: string): string[] {
  return linkedTo(tiny, id).events.map(({ row, as }) => `${tiny.events[row]?.id}: ${as.join(" ")}`);
}

describe("linkedTo", () => {
  it("gives a person what was said by, to and about them, in order of date", () => {
    expect(linkedStatements("ana-arden")).toEqual([
      "arden-call-gates: speaker",
      "bell-call-promise: addressee",
      "bell-denies-promise: about",
      "arden-letter-timetable: speaker",
    ]);
    expect(linkedEvents("ana-arden")).toEqual([
      "call-2022-03-01-arden-bell: caller",
      "meeting-2022-03-30-arden-bell: participant",
      "summit-2022-03-30-river: participant",
      "letter-2022-04-arden-bell: sender",
      "meeting-2022-05-20-cancelled: participant",
    ]);
  });

  it("gives a state also what its people and ministries said and did, and what was done on its behalf", () => {
    expect(linkedStatements("arvania")).toEqual([
      "arden-call-gates: speaker",
      "bell-call-promise: addressee",
      "bell-denies-promise: about",
      "council-summit-thanks: addressee",
      "both-summit-joint: speaker",
      "arden-letter-timetable: speaker",
      "ministry-visit-plan: speaker",
      "cane-visit-mills: addressee",
    ]);
    expect(linkedEvents("arvania")).toContain("summit-2022-03-30-river: host participant");
    expect(linkedEvents("borland")).toContain("visit-2022-05-10-cane-arvania: envoy");
    expect(linkedEvents("borland")).toContain("talks-undated-delta: participant");
  });

  it("gives an event what was said at it and at its parts", () => {
    expect(linkedStatements("summit-2022-03-30-river")).toEqual([
      "council-summit-thanks: at",
      "both-summit-joint: at",
    ]);
    expect(linkedEvents("summit-2022-03-30-river")).toEqual(["meeting-2022-03-30-arden-bell: "]);
    expect(linkedStatements("visit-2022-07-bell-arvania")).toEqual(["ministry-visit-plan: about"]);
  });

  it("gives a tie what both shared, and what one said to or about the other", () => {
    expect(linkedEvents("ana-arden~boris-bell")).toEqual([
      "call-2022-03-01-arden-bell: caller participant",
      "meeting-2022-03-30-arden-bell: participant",
      "letter-2022-04-arden-bell: sender recipient",
      "meeting-2022-05-20-cancelled: participant",
    ]);
    expect(linkedStatements("boris-bell~ana-arden")).toEqual([
      "arden-call-gates: addressee at",
      "bell-call-promise: addressee at",
      "bell-denies-promise: about",
      "arden-letter-timetable: addressee at",
    ]);
  });

  it("gives a statement its event and the statements that it and others point to", () => {
    expect(linkedStatements("bell-call-promise")).toEqual(["bell-denies-promise: about"]);
    expect(linkedEvents("bell-call-promise")).toEqual(["call-2022-03-01-arden-bell: "]);
    expect(linkedEvents("analysts-border")).toEqual([]);
  });

  it("gives a source all that cites it", () => {
    expect(linkedStatements("wire-2022-05-12")).toEqual([
      "ministry-visit-plan: cites",
      "cane-visit-mills: cites",
      "delta-patience: cites",
    ]);
    expect(linkedEvents("arvania-readout-2022-03-01")).toEqual(["call-2022-03-01-arden-bell: "]);
  });

  it("gives nothing for ids that the data does not have", () => {
    for (const id of ["", "nobody", "nobody~ana-arden", "a~b~c", "ana-arden~ana-arden", "__proto__"]) {
      expect(linkedTo(tiny, id)).toEqual({ statements: [], events: [] });
    }
  });

  it("answers each row once, ascending, for every id of a random graph", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset(graph);
        const records = [...graph.actors, ...graph.events, ...graph.statements, ...graph.sources];
        const ids = [...records.map(({ id }) => id), ...graph.actors.map(({ id }) => `actor-0~${id}`)];
        for (const id of ids) {
          const { statements, events } = linkedTo(dataset, id);
          for (const rows of [statements.map(({ row }) => row), events.map(({ row }) => row)]) {
            expect(rows).toEqual([...new Set(rows)].toSorted((a, b) => a - b));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
