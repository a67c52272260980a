import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Positions } from "#domain/records/record-types.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { contactNetwork } from "#compiler/arrange/contact-network.ts";
import { outputsOf } from "#compiler/run-compiler.ts";
import { nodeSize } from "#scene/node-size.ts";
import { compileBelow, ROOT } from "./data-folders.ts";

const compiled = compileBelow(ROOT);
const outputs = outputsOf(compiled);

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

describe("the committed data", () => {
  it("has no errors and no warnings", () => {
    expect(compiled.problems).toEqual([]);
  });

  it.each([...outputs.keys()])("gives %s, byte for byte", (file) => {
    // Run `npm run data` and keep the result where this fails.
    expect(textOf(file) === outputs.get(file)).toBe(true);
  });

  it("includes the graph, and no schema that nothing gives", () => {
    expect(outputs.has("public/graph.json")).toBe(true);
    const schemas = readdirSync(join(ROOT, "data/schema")).map((name) => `data/schema/${name}`);
    expect(schemas.filter((file) => !outputs.has(file))).toEqual([]);
  });

  it("is a graph that the page reads without a warning", () => {
    const read = readGraph(textOf("public/graph.json"), "graph.json");
    expect(read).toMatchObject({ ok: true, warnings: [], problemCount: 0 });
  });
});

describe("the committed arrangement", () => {
  const { graph } = compiled;
  if (graph === null) throw new Error("The committed data has errors: see the test above.");
  const network = contactNetwork(graph);
  const { positions } = JSON.parse(textOf("data/positions.json")) as { positions: Positions };

  it("has a position for every node that may be drawn, and for no other", () => {
    const drawn = [...network.actors, ...network.events, ...network.speakers];
    expect(Object.keys(positions).toSorted()).toEqual(drawn.toSorted());
    expect(drawn.filter((id) => graph.positions[id] === undefined)).toEqual([]);
  });

  it("has no two nodes that overlap, at the sizes in which they are drawn", () => {
    const degree = new Map<string, number>();
    for (const id of network.ties.flat()) degree.set(id, (degree.get(id) ?? 0) + 1);
    const sized = (role: "actor" | "event", ids: readonly string[]) => {
      const most = Math.max(0, ...ids.map((id) => degree.get(id) ?? 0));
      return ids.map((id) => ({ id, radius: nodeSize(role, degree.get(id) ?? 0, most) / 2 }));
    };
    const nodes = [
      ...sized("actor", [...network.actors, ...network.speakers]),
      ...sized("event", network.events),
    ];
    const overlaps = nodes.flatMap((one, i) =>
      nodes.slice(i + 1).flatMap((two) => {
        const [ax, ay] = positions[one.id] ?? [0, 0];
        const [bx, by] = positions[two.id] ?? [0, 0];
        return Math.hypot(ax - bx, ay - by) < one.radius + two.radius ? [`${one.id} over ${two.id}`] : [];
      }),
    );
    expect(overlaps).toEqual([]);
  });

  it("is rounded to whole units", () => {
    expect(
      Object.values(positions)
        .flat()
        .filter((each) => !Number.isInteger(each)),
    ).toEqual([]);
  });
});
