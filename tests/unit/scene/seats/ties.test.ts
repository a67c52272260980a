// Ties on the seats: every pair has a number, or is counted where it has none.
import { describe, expect, it } from "vitest";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";
import { seatFacts } from "#scene/seats/layout/seat-facts.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { MADE_450, madeGraph } from "#tests/support/made/made-graph.ts";
import { measureMarks } from "#tests/support/measure-marks.ts";
import { datasetOf, editionDataset, seatsInput, windowOf } from "./seats-of.ts";

const SIZES = [
  ["1920 × 1080", { width: 1150, height: 780 }],
  ["1440 × 900", { width: 827, height: 563 }],
  ["1024 × 768", { width: 724, height: 460 }],
  ["390 × 844", { width: 390, height: 800 }],
] as const;

/** Pairs that have a number of their own, and those that are counted beside the others. */
function countedPairs({ items }: MarkScene): { own: number; more: number } {
  let own = 0;
  let more = 0;
  for (const { key, label } of items) {
    if (key.startsWith("tie:")) own += 1;
    more += Number(/(\d+) more pairs?/.exec(label)?.[1] ?? 0);
  }
  return { own, more };
}

const DATA = [
  ["the edition", editionDataset(), ["china", "europe", "central-asia", "russia"]],
  ["450 made contacts", datasetOf(madeGraph(MADE_450)), null],
] as const;

describe.each(DATA)("ties of %s", (_, dataset, asked) => {
  const { list } = relationsOf(dataset).sides;
  const middles =
    asked ??
    list
      .filter(({ bench }) => bench !== "foot")
      .slice(0, 3)
      .map(({ id }) => id);
  const cases = middles.flatMap((middle) => SIZES.map(([name, size]) => ({ middle, name, size })));

  it.each(cases)("with $middle in the middle at $name number every pair or count it", ({ middle, size }) => {
    const scene = buildSeats(seatsInput({ dataset, size, view: { kind: "ties", middle } }));
    const facts = seatFacts(dataset, middle);
    if (facts === null) throw new Error("nobody sits");
    const { pairA, pairB } = dataset.columns;
    const eventsOf = eventsOfPairs(dataset.columns);
    const isIn = (actor: number): boolean => facts.sideOf(actor) === facts.middle;
    const isSeated = (actor: number): boolean => facts.seated.some((own) => own.includes(actor));
    let pairs = 0;
    for (let pair = 0; pair < pairA.length; pair += 1) {
      const [a, b] = [pairA[pair] ?? -1, pairB[pair] ?? -1];
      if ((isIn(a) || isIn(b)) && isSeated(a) && isSeated(b) && rowsOf(eventsOf, pair).length > 0) pairs += 1;
    }
    const { own, more } = countedPairs(scene);
    expect(own).toBeGreaterThan(0);
    // Contacts without the middle are drawn too while they are few.
    expect(own + more).toBeGreaterThanOrEqual(pairs);
    const { overlappingMarks, marksOnNames, overlappingNames, outside } = measureMarks(scene);
    expect({ overlappingMarks, marksOnNames, overlappingNames, outside }).toEqual({
      overlappingMarks: [],
      marksOnNames: [],
      overlappingNames: [],
      outside: [],
    });
  });
});

describe("the number of a tie", () => {
  it("is said as contacts, and as a weight where a contact of many is in it", () => {
    const { items } = buildSeats(seatsInput({ view: { kind: "ties" } }));
    const labels = items.flatMap(({ key, label }) => (key === "tie:sergei-lavrov~wang-yi" ? label : []));
    expect(labels).toEqual(["Wang Yi – Sergei Lavrov, 12 contacts, weight 10.67"]);
  });

  it("of two compared periods is a sign and a number, hollow where it is less, dashed where it is gone", () => {
    const [a, b] = [windowOf(2022, 7, 2022, 12), windowOf(2023, 1, 2023, 6)];
    const comparison = compareWindows(editionDataset(), NO_CRITERIA, a, b);
    const { items } = buildSeats(seatsInput({ comparison, view: { kind: "ties", window: b } }));
    const ties = items.filter(({ key, tone }) => key.startsWith("tie:") && tone !== "out");
    const looks = new Map<string, Set<string>>();
    for (const { label, texts, primitives } of ties) {
      const kind = /, (\w+): /.exec(label)?.[1] ?? "";
      const [shape] = primitives;
      const stroke = shape?.kind === "rect" ? shape.stroke : undefined;
      const look = `${texts[0]?.text[0] ?? ""} ${stroke?.dash === undefined ? "whole" : "dashed"}`;
      looks.set(kind, (looks.get(kind) ?? new Set()).add(look));
    }
    expect([...(looks.get("gained") ?? [])]).toEqual(["+ whole"]);
    expect([...(looks.get("lost") ?? [])]).toEqual(["− dashed"]);
    expect([...(looks.get("weaker") ?? [])]).toEqual(["▼ whole"]);
    expect([...(looks.get("kept") ?? [])]).toEqual(["= whole"]);
  });

  it("has a ring of ink when it is chosen, which its own colour could not be", () => {
    const id = "sergei-lavrov~wang-yi";
    const input = seatsInput({ view: { kind: "ties", selection: [id] } });
    const tie = buildSeats(input).items.find(({ key }) => key === `tie:${id}`);
    const strokes = tie?.primitives.flatMap((shape) =>
      "stroke" in shape ? (shape.stroke?.colour ?? []) : [],
    );
    expect(tie?.selected).toBe(true);
    expect(strokes).toContain(input.palette.ink);
  });
});
