import fc from "fast-check";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { writeGraph } from "#compiler/write/write-graph.ts";
import { compileBelow, copyOfFolder, GOOD, ROOT } from "./data-folders.ts";

function bytesBelow(root: string): string {
  const { graph, problems } = compileBelow(root);
  if (graph === null) throw new Error(problems.map((problem) => problem.message).join("\n"));
  return writeGraph(graph);
}

/** By id, as the graph has its records. */
function sorted<T extends { id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const KINDS = ["actors", "events", "statements", "sources"];

/** Deals the records of each kind anew over files with other names, the fields of each record turned round. */
function deal(root: string, order: readonly number[]): void {
  for (const kind of KINDS) {
    const folder = join(root, "data", kind);
    const files = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { records: object[] },
    );
    const records = files.flatMap((file) => file.records);
    const dealt = records
      .map((record, index) => ({ record, rank: order[index % order.length] ?? 0, index }))
      .toSorted((a, b) => a.rank - b.rank || b.index - a.index)
      .map(({ record }) => Object.fromEntries(Object.entries(record).toReversed()) as object);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    dealt.forEach((record, index) => {
      const file = join(folder, `${(order[index % order.length] ?? 0) % 7}-${index}.json`);
      writeFileSync(file, JSON.stringify({ records: [record] }));
    });
  }
}

describe("the bytes of the graph", () => {
  it("are the same in two runs", () => {
    expect(bytesBelow(ROOT)).toBe(bytesBelow(ROOT));
  });

  it("do not depend on which file a record stands in, nor on the order of files, records and fields", () => {
    const expected = bytesBelow(GOOD);
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (order) => {
        const root = copyOfFolder(GOOD);
        deal(root, order);
        expect(bytesBelow(root)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("do not depend on the order of the real records either", { timeout: 60_000 }, () => {
    const root = copyOfFolder(ROOT);
    deal(root, [5, 3, 8, 1, 9, 2]);
    expect(bytesBelow(root)).toBe(bytesBelow(ROOT));
  });

  it("change by one line when one record does, and end with a line end", () => {
    const { graph } = compileBelow(GOOD);
    const before = writeGraph(graph!).split("\n");
    const [first, ...others] = graph!.events;
    const events = [{ ...first!, title: "Another title" }, ...others];
    const after = writeGraph({ ...graph!, events }).split("\n");
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, number) => line !== before[number])).toHaveLength(1);
    expect(after.at(-1)).toBe("");
  });

  it("are what the page reads back", () => {
    const { graph } = compileBelow(GOOD);
    const read = readGraph(writeGraph(graph!), "graph.json");
    expect(read).toMatchObject({ ok: true, warnings: [] });
    if (!read.ok) return;
    expect({ ...read.value, positions: { ...read.value.positions } }).toEqual({
      ...graph,
      actors: sorted(graph!.actors),
      events: sorted(graph!.events),
      statements: sorted(graph!.statements),
      sources: sorted(graph!.sources),
    });
  });
});
