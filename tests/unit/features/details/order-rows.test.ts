import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Statement } from "#domain/records/record-types.ts";
import { gradeOf } from "#features/details/model/grade-of.ts";
import { firstOrder, orderRows } from "#features/details/model/order-rows.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const all = dataset.statements.map((_, row) => row);
const NONE = new Set<string>();
const grade = gradeOf(dataset, "statements", NONE);
const idsIn = (order: "newest" | "oldest" | "sourced") =>
  orderRows(dataset, "statements", all, order, grade).map((row) => dataset.statements[row]?.id);

describe("the order of reading", () => {
  it("leaves the undated last, whichever way round", () => {
    expect(idsIn("oldest").at(-1)).toBe("delta-patience");
    expect(idsIn("newest").at(-1)).toBe("delta-patience");
    expect(idsIn("newest")[0]).toBe(idsIn("oldest").at(-2));
  });

  it("is by grade and of equals the newest, where the best sourced are wanted", () => {
    const rows = orderRows(dataset, "statements", all, "sourced", grade);
    const grades = rows.map(grade);
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
    const flat = orderRows(dataset, "statements", all, "sourced", () => 1);
    expect(flat).toEqual(orderRows(dataset, "statements", all, "newest", grade));
  });

  it("is the best sourced first of everything, and else the newest; of very long lists too", () => {
    const actor = dataset.actors[0];
    if (actor === undefined) throw new Error("no actor");
    expect(firstOrder({ kind: "all" }, "statements", 226)).toBe("sourced");
    expect(firstOrder({ kind: "all" }, "statements", 5001)).toBe("newest");
    expect(firstOrder({ kind: "all" }, "events", 10)).toBe("newest");
    expect(firstOrder({ kind: "actor", actor }, "statements", 10)).toBe("newest");
  });
});

describe("the grade of a statement", () => {
  const BASE: Statement = {
    id: "said",
    speakers: ["ana-arden"],
    date: "2022-03-01",
    form: "quotation",
    text: "So it was.",
    quotations: [{ text: "so it was", lang: "en", source: "lantern-2022-04-02" }],
    attribution: [{ by: "arvania-foreign-ministry", kind: "readout" }],
    topics: [],
    citations: [{ source: "lantern-2022-04-02" }, { source: "arvania-readout-2022-03-01" }],
  };
  const gradeFor = (change: Partial<Statement>, off: ReadonlySet<string> = NONE): number => {
    const made = buildDataset({ ...TINY_GRAPH, statements: [{ ...BASE, ...change }] });
    return gradeOf(made, "statements", off)(0);
  };

  it("falls step by step: several sources, a machine, own words, first hand, confidence, the day", () => {
    const machine = [{ source: "wire-2022-05-12" }, { source: "wire-2022-05-12", note: "again" }];
    const grades = [
      gradeFor({}),
      gradeFor({ citations: [{ source: "lantern-2022-04-02" }] }),
      gradeFor({ citations: machine }),
      gradeFor({ quotations: [] }),
      gradeFor({ attribution: [{ by: "north-wire", kind: "report" }] }),
      gradeFor({ confidence: "medium" }),
      gradeFor({ date: "2022-03" }),
    ];
    expect(grades).toEqual(grades.toSorted((a, b) => b - a));
    expect(new Set(grades).size).toBe(grades.length);
  });

  it("is nothing once every source is switched off", () => {
    expect(gradeFor({}, new Set(["lantern-2022-04-02"]))).toBeGreaterThan(0);
    expect(gradeFor({}, new Set(["lantern-2022-04-02", "arvania-readout-2022-03-01"]))).toBe(0);
  });
});
