import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { readAddress } from "#store/address/read-address.ts";
import { ROOT } from "#tests/unit/compiler/data-folders.ts";

const graph = JSON.parse(readFileSync(join(ROOT, "public/graph.json"), "utf8")) as ReadoutGraph;
const views = graph.views ?? [];

describe("the questions of the built-in graph", () => {
  it("are three, each with a question and a line of text", () => {
    expect(views.map(({ title }) => title)).toEqual([
      "Did Xi and Zelensky ever speak?",
      "Who kept talking to Kyiv?",
      "Wang Yi or Qin Gang?",
    ]);
    for (const { text } of views) expect(text).toMatch(/^[A-Z].{20,140}\.$/);
  });

  it.each(views.map((view) => [view.title, view.address]))("opens “%s” with every part understood", (_, address) => {
    const { view, ignored } = readAddress(address, buildDataset(graph));
    expect(ignored).toEqual([]);
    expect(view.selection?.length).toBeGreaterThan(0);
  });
});
