import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { readGraph } from "#formats/readout-graph/read-graph.ts";
import type { OpenProgress } from "#formats/graph-file/open-progress.ts";
import { openInPage } from "#workers/open-in-page.ts";
import type { OpenMessage } from "#workers/open-protocol.ts";
import { openTask, SLICE_RECORDS } from "#workers/open-task.ts";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const LARGE = JSON.stringify(syntheticGraph({ events: 2500 }));
const request = (text: string, name = "mine.json") => ({ content: new Blob([text]), name });

async function messagesOf(text: string, name?: string): Promise<OpenMessage[]> {
  const messages: OpenMessage[] = [];
  for await (const message of openTask(request(text, name))) messages.push(message);
  return messages;
}

describe("the task of opening a file", () => {
  it("names its stages in order, with the number of records once they are known", async () => {
    const stages = (await messagesOf(JSON.stringify(TINY_GRAPH))).filter((each) => each.kind === "stage");
    const records = ["actors", "events", "statements", "sources"] as const;
    const count = records.reduce((sum, name) => sum + TINY_GRAPH[name].length, 0);
    expect(stages.map(({ stage, records: said }) => [stage, said])).toEqual([
      ["reading", null],
      ["checking", null],
      ["indexing", count],
      ["handing-over", count],
    ]);
  });

  it("hands a large graph over in slices of bounded size, and ends with one word", async () => {
    const messages = await messagesOf(LARGE);
    const slices = messages.flatMap((each) => (each.kind === "slice" ? [each.slice] : []));
    expect(slices.length).toBeGreaterThan(2500 / SLICE_RECORDS);
    for (const slice of slices) {
      const records = "records" in slice ? slice.records : "entries" in slice ? slice.entries : [];
      expect(records.length).toBeLessThanOrEqual(SLICE_RECORDS);
    }
    expect(messages.filter((each) => each.kind === "done")).toHaveLength(1);
    expect(messages.at(-1)).toEqual({ kind: "done" });
  });

  it.each([
    ["{", "cut.json", "malformed-json"],
    ["\0\0", "bytes.json", "not-text"],
    ["<gexf/>", "net.gexf", "other-format"],
    [JSON.stringify({ ...TINY_GRAPH, events: [{}] }), "holes.json", "missing-field"],
  ])("refuses %j and nothing of it is handed over", async (text, name, code) => {
    const messages = await messagesOf(text, name);
    const last = messages.at(-1);
    expect(last?.kind === "refused" ? last.problems.map((each) => each.code) : []).toContain(code);
    expect(messages.some((each) => each.kind === "slice" || each.kind === "done")).toBe(false);
  });

  it("says so when the browser cannot read the file", async () => {
    const content = new Blob(["{}"]);
    content.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
    const messages: OpenMessage[] = [];
    for await (const message of openTask({ content, name: "moved.json" })) messages.push(message);
    const last = messages.at(-1);
    expect(last?.kind === "refused" ? last.problems[0]?.code : "").toBe("file-not-read");
  });
});

describe("the worker's twin in the page", () => {
  it("gives the data set that reading and indexing give", async () => {
    const read = readGraph(LARGE, "mine.json");
    if (!read.ok) throw new Error("a made graph is right");
    const opened = await openInPage(request(LARGE), () => undefined, new AbortController().signal);
    expect(opened).toEqual({ ok: true, value: buildDataset(read.value) });
  });

  it("tells how far it has come, never backwards, up to all of it", async () => {
    const told: OpenProgress[] = [];
    await openInPage(request(LARGE), (each) => told.push(each), new AbortController().signal);
    const shares = told.flatMap(({ share }) => (share === null ? [] : [share]));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const tell = ({ stage }: OpenProgress) => {
      told.push(stage);
      if (stage === "checking") stop.abort();
    };
    expect(await openInPage(request(LARGE), tell, stop.signal)).toBeNull();
    expect(told).toEqual(["reading", "checking"]);
  });
});
