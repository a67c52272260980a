import { describe, expect, test } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { SearchHit } from "#features/search/search-index.ts";
import { MAX_PER_GROUP, searchResults } from "#features/search/search-results.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const march = createFilter(dataset).run({
  ...NO_CRITERIA,
  window: { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) },
});
const hit = (group: SearchHit["group"], id: string, alias: string | null = null): SearchHit => ({
  group,
  id,
  alias,
  twin: null,
});

describe("the list of results", () => {
  test("groups by kind in a fixed order and leaves out kinds without a hit", () => {
    const groups = searchResults(dataset, march, [
      hit("sources", "wire-2022-05-12"),
      hit("actors", "arvania"),
    ]);
    expect(groups.map((group) => group.label)).toEqual(["Actors", "Sources"]);
  });
  test("says what each thing is, and when", () => {
    const hits = [
      hit("actors", "ana-arden", "Анна Арден"),
      hit("events", "call-2022-03-01-arden-bell"),
      hit("statements", "arden-call-gates"),
      hit("sources", "wire-2022-05-12"),
    ];
    const options = searchResults(dataset, march, hits).flatMap((group) => group.options);
    expect(options.map((option) => [option.title, option.note])).toEqual([
      ["Ana Arden", "Person · Foreign Minister of Arvania"],
      ["Arden calls Bell about the flood", "Call · 1 Mar 2022"],
      ["Arden asked Bell to keep the gates open.", "Ana Arden · 1 Mar 2022"],
      ["Envoy crosses the river", "The Daily Lantern · no date printed"],
    ]);
    expect(options[0]?.alias).toBe("Анна Арден");
  });
  test("gives the last role known to someone who holds none at the end of the data", () => {
    const [group] = searchResults(dataset, march, [hit("actors", "boris-bell")]);
    expect(group?.options[0]?.note).toBe("Person · was Foreign Minister of Borland");
  });
  test("marks what is not counted now, but no source and no context event inside the dates", () => {
    const hits = [
      hit("actors", "ana-arden"),
      hit("actors", "cora-cane"),
      hit("events", "visit-2022-05-10-cane-arvania"),
      hit("events", "flood-2022-02-24"),
      hit("statements", "delta-patience"),
      hit("sources", "wire-2022-05-12"),
    ];
    const hidden = searchResults(dataset, march, hits)
      .flatMap((group) => group.options)
      .filter((option) => option.isHidden);
    expect(hidden.map((option) => option.id)).toEqual([
      "cora-cane",
      "visit-2022-05-10-cane-arvania",
      "flood-2022-02-24",
      "delta-patience",
    ]);
  });
  test("lists at most six of a kind and counts the rest", () => {
    const hits = dataset.actors.map((actor) => hit("actors", actor.id));
    const [group] = searchResults(dataset, march, hits);
    expect(group?.options).toHaveLength(MAX_PER_GROUP);
    expect(group?.total).toBe(dataset.actors.length);
  });
});
