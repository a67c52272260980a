import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { tieId } from "#domain/ref/ref.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import {
  silenceCounts,
  silenceRows,
  silenceSummary,
  type SilenceList,
} from "#features/silence/silence-rows.ts";
import { eventGraph } from "#tests/support/event-graph.ts";
import { syntheticGraph } from "#tests/support/synthetic-graph.ts";

const dataset = buildDataset(syntheticGraph({ events: 600, actors: 24 }));
const silence = prepareSilence(
  dataset,
  dataset.columns.eventCountable,
)({ from: dataset.span.to - 900, to: dataset.span.to - 100 });
const lists: SilenceList[] = ["pairs", "actors"];

describe("the lines of the silences", () => {
  it.each(lists)("show the first of all %s, in the same order however many are shown", (list) => {
    const all = silenceRows(dataset, silence, { list, limit: Infinity });
    for (const limit of [1, 7, all.length - 1, all.length]) {
      expect(silenceRows(dataset, silence, { list, limit })).toEqual(all.slice(0, limit));
    }
    expect(all.length).toBe(silenceCounts(silence, list).total);
  });

  it("begin with the most overdue, then the longest silence, then the name", () => {
    const all = silenceRows(dataset, silence, { list: "pairs", limit: Infinity });
    const keys = all.map(({ id, name }) => {
      const { pairA, pairB } = dataset.columns;
      const idOf = (row: number | undefined): string => dataset.actors[row ?? -1]?.id ?? "";
      const pair = pairA.findIndex((one, at) => tieId(idOf(one), idOf(pairB[at])) === id);
      const { overdue, silentDays } = silence.ofPair(pair);
      return { overdue: overdue ?? -1, silentDays: silentDays ?? -1, name };
    });
    expect(keys).toEqual(
      keys.toSorted(
        (x, y) => y.overdue - x.overdue || y.silentDays - x.silentDays || (x.name < y.name ? -1 : 1),
      ),
    );
    expect(new Set(keys.map(({ overdue }) => overdue)).size).toBeGreaterThan(10);
  });

  it("say of a last contact on an unknown day that it was then at the latest", () => {
    const vague = eventGraph([
      ["2022-01-01", "ab"],
      ["2022-02-01", "ab"],
      ["2022-03-01", "ab"],
      ["2022-05", "ab"],
      ["2022-03-04", "cd"],
    ]);
    const end = dayFromCalendar(2022, 12, 31);
    const measured = prepareSilence(vague, vague.columns.eventCountable)({ from: vague.span.from, to: end });
    const rows = silenceRows(vague, measured, { list: "pairs", limit: 9 });
    expect(rows.map(({ name, last, silent }) => [name, last, silent])).toEqual([
      ["A and B", "at the latest 31 May 2022", "at least 214 days"],
      ["C and D", "4 March 2022", "302 days"],
    ]);
  });

  it("are summed up by their paces", () => {
    const all = silenceRows(dataset, silence, { list: "pairs", limit: Infinity });
    const count = (pace: string): number => all.filter((row) => row.pace === pace).length;
    const counts = silenceCounts(silence, "pairs");
    expect(counts.paces).toEqual({
      "on-time": count("on-time"),
      due: count("due"),
      overdue: count("overdue"),
      unknown: count("unknown"),
    });
    expect(counts.paces.unknown).toBeGreaterThan(0);
    expect(silenceSummary(counts, "pairs")).toBe(
      `${count("overdue")} of ${all.length} pairs overdue, ${count("due")} due; ` +
        `of ${count("unknown")} the usual interval is unknown.`,
    );
  });
});
