import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import { trustGraph } from "#formats/readout-graph/trust-graph.ts";

describe("the built-in graph", () => {
  const text = readFileSync(new URL("../../../../public/graph.json", import.meta.url), "utf8");

  it("is the same whether it is checked or trusted, and gives no warning", () => {
    expect(readGraph(text, "graph.json")).toEqual({
      ok: true,
      value: trustGraph(text),
      warnings: [],
      problemCount: 0,
    });
  });
});
