import { describe, expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { selectionScope } from "#features/tables/rows/selection-scope.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);

const byId = (a: string, b: string): number => (a < b ? -1 : 1);

function reached(...selection: string[]) {
  const scope = selectionScope(dataset, selection);
  return {
    actors: [...scope.actors].map((row) => dataset.actors[row]?.id ?? "").toSorted(byId),
    events: [...scope.events].map((row) => dataset.events[row]?.id ?? "").toSorted(byId),
    statements: [...scope.statements].map((row) => dataset.statements[row]?.id ?? "").toSorted(byId),
  };
}

describe("what a selection reaches in the tables", () => {
  test("an actor stands alone among actors, with its events and statements", () => {
    const scope = reached("delta-group");
    expect(scope.actors).toEqual(["delta-group"]);
    expect(scope.events).toEqual(["talks-undated-delta", "visit-2022-05-10-cane-arvania"]);
    expect(scope.statements).toEqual(["cane-visit-mills", "delta-patience"]);
  });
  test("an event stands alone among events, with who took part or spoke, and what was said", () => {
    const scope = reached("call-2022-03-01-arden-bell");
    expect(scope.events).toEqual(["call-2022-03-01-arden-bell"]);
    expect(scope.actors).toEqual(["ana-arden", "boris-bell"]);
    expect(scope.statements).toEqual(["arden-call-gates", "bell-call-promise"]);
  });
  test("a statement stands alone among statements, with its event, its speakers and whom they addressed", () => {
    expect(reached("council-summit-thanks")).toEqual({
      actors: ["arvania", "borland", "river-council"],
      events: ["summit-2022-03-30-river"],
      statements: ["council-summit-thanks"],
    });
  });
  test("a tie marks both actors and the events that they share", () => {
    const scope = reached("ana-arden~boris-bell");
    expect(scope.actors).toEqual(["ana-arden", "boris-bell"]);
    expect(scope.events).toContain("letter-2022-04-arden-bell");
    expect(scope.events).not.toContain("summit-2022-03-30-river");
  });
  test("a source reaches what cites it", () => {
    const scope = reached("arvania-readout-2022-03-01");
    expect(scope.events).toEqual(["call-2022-03-01-arden-bell"]);
    expect(scope.statements).toEqual(["arden-call-gates", "bell-call-promise"]);
  });
  test("several selected things reach what each of them does", () => {
    expect(reached("delta-group", "council-summit-thanks").statements).toEqual([
      "cane-visit-mills",
      "council-summit-thanks",
      "delta-patience",
    ]);
  });
  test("an unknown id reaches nothing", () => {
    expect(reached("nobody", "nobody~ana-arden", "__proto__")).toEqual({
      actors: [],
      events: [],
      statements: [],
    });
  });
});
