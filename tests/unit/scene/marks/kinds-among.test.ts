import { expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { CONTACT_KINDS, contactKind, kindsAmong, kindOfType } from "#scene/marks/contact-signs.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);

it("finds the kinds of some events, and no others", () => {
  for (const row of dataset.events.keys())
    expect([...kindsAmong(dataset, [row, row])]).toEqual([contactKind(dataset, row)]);
  expect([...kindsAmong(dataset, dataset.events.keys())].toSorted()).toEqual([...CONTACT_KINDS].toSorted());
  expect(kindsAmong(dataset, []).size).toBe(0);
});

it("stops looking where all kinds are found", () => {
  let asked = 0;
  const events = function* (): Generator<number> {
    for (let times = 0; times < 100; times += 1)
      for (const row of dataset.events.keys()) {
        asked += 1;
        yield row;
      }
  };
  expect(kindsAmong(dataset, events()).size).toBe(CONTACT_KINDS.length);
  expect(asked).toBeLessThanOrEqual(dataset.events.length);
});

it("takes a type that nobody knows for a meeting, whatever it is called", () => {
  expect(["call", "summit", "toString", "constructor", ""].map(kindOfType)).toEqual([
    "remote",
    "many",
    "meeting",
    "meeting",
    "meeting",
  ]);
});
