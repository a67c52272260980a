import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { narrate } from "#domain/narration/narrate.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const filter = createFilter(dataset);
const month = (one: number) =>
  filter.run({
    ...NO_CRITERIA,
    window: { from: dayFromCalendar(2022, one, 1), to: dayFromCalendar(2022, one + 1, 1) - 1 },
  });

describe("narrate", () => {
  it("says what appeared, what vanished and who is busiest, in one sentence", () => {
    const march = month(3);
    const april = month(4);
    const sentence = narrate(march, april, dataset);
    expect(sentence).toMatch(/vanished: /);
    expect(sentence).toMatch(/; 1 event \(1 new, 3 gone\); busiest: .+, with 1 each\.$/);
    expect(sentence.match(/\./g)).toHaveLength(1);
    expect(narrate(april, march, dataset)).toMatch(/^Appeared: /);
  });

  it("says only how things stand when there is nothing to compare with", () => {
    expect(narrate(null, month(4), dataset)).toMatch(/^1 event; busiest: /);
  });

  it("says that nothing changed", () => {
    expect(narrate(month(3), month(3), dataset)).toMatch(/^The same 3 events; busiest: /);
  });

  it("names nobody when there is nobody", () => {
    const empty = filter.run({ ...NO_CRITERIA, query: "zebra" });
    expect(narrate(empty, empty, dataset)).toBe("The same 0 events.");
    expect(narrate(month(4), empty, dataset)).toMatch(/^Vanished: .+; 0 events \(1 gone\)\.$/);
  });

  it("names three at most and counts the rest", () => {
    const all = filter.run(NO_CRITERIA);
    const none = filter.run({ ...NO_CRITERIA, query: "zebra" });
    expect(narrate(none, all, dataset)).toMatch(/^Appeared: [^,]+, [^,]+, [^,]+ and \d+ more; /);
  });
});
