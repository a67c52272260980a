import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureRecall, readRecall, recallScope, type RecallRow } from "#compiler/recall/recall.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { ROOT } from "#tests/unit/compiler/data-folders.ts";

const file = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const graph = JSON.parse(file("public/graph.json")) as ReadoutGraph;
const scope = recallScope(file("data/american/us-travels.csv"), file("data/american/us-visits.csv"));
const answers = readRecall(file("data/recall/american-lists.json"));

describe("the record against two public lists", () => {
  it("answers for every row in which one of its sides was met, under its true date", () => {
    const { wrong, rows } = measureRecall(graph, scope, answers);
    expect(wrong).toEqual([]);
    expect(rows).toBe(65);
  });

  it("has at least 95 in a hundred of them", () => {
    const { isIn, rows, reasons } = measureRecall(graph, scope, answers);
    expect(isIn / rows).toBeGreaterThanOrEqual(0.95);
    expect(isIn + reasons.length).toBe(rows);
  });

  it("finds a row without an answer, an absent event and a wrong day", () => {
    const [row] = scope;
    const answer = (events: readonly string[]): RecallRow[] => [
      { list: row?.list ?? "travels", row: row?.row ?? 0, events: [...events] },
    ];
    const only = row === undefined ? [] : [row];
    const faultOf = (rows: readonly RecallRow[]): string | undefined => measureRecall(graph, only, rows).wrong[0];
    expect(faultOf([])).toMatch(/no answer$/u);
    expect(faultOf(answer([]))).toMatch(/neither an event nor a reason$/u);
    expect(faultOf(answer(["nowhere"]))).toMatch(/there is no event nowhere$/u);
    expect(faultOf(answer(["call-2023-04-26-xi-zelensky"]))).toMatch(/is on another day$/u);
  });
});
