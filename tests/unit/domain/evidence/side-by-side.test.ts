import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { areComparable, sharedSeats, sideBySide, type ComparedScope } from "#domain/evidence/side-by-side.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { buildCompared } from "#features/details/compared/build-compared.ts";
import { offeredPairs } from "#features/details/compared/offered-pairs.ts";
import { resolveSubject } from "#features/details/model/subject.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";

const dataset = buildDataset(edition20261());
const scopeOf = (window: DayWindow | null = null): ComparedScope => ({
  events: createFilter(dataset).run({ ...NO_CRITERIA, window }).events,
  window,
});
const MINISTERS = ["wang-yi", "qin-gang"] as const;
const compared = (window: DayWindow | null = null, ids: readonly [string, string] = MINISTERS) => {
  const found = sideBySide(dataset, ids, scopeOf(window));
  if (found === null) throw new Error("not comparable");
  return found;
};
const idsOf = (rows: readonly { actor: number }[]): readonly string[] =>
  rows.map(({ actor }) => dataset.actors[actor]?.id ?? "");

describe("two actors side by side", () => {
  it("are two holders of one office as holders of it, each by the months that it was held", () => {
    const { seat, a, b } = compared();
    expect(seat).toBe("china-foreign-minister");
    // Qin Gang from 30 December 2022 to 25 July 2023, both days counted.
    expect(b.days).toBe(dayFromCalendar(2023, 7, 25) - dayFromCalendar(2022, 12, 30) + 1);
    const tookOver = dayFromCalendar(2022, 12, 30);
    const back = dayFromCalendar(2023, 7, 25);
    for (const row of a.events) {
      const [from, to] = [dataset.columns.eventFrom[row] ?? 0, dataset.columns.eventTo[row] ?? 0];
      expect(from <= tookOver || to >= back).toBe(true);
    }
    expect(buildCompared(dataset, compared()).title).toBe(
      "Wang Yi and Qin Gang as foreign minister of China",
    );
  });

  it("tell whom both met from whom only one did, and count every kind", () => {
    const { shared, onlyA, onlyB, kinds, a, b } = compared();
    expect(idsOf(shared)).toContain("sergei-lavrov");
    expect(idsOf(shared)).toContain("antony-blinken");
    const all = [...idsOf(shared), ...idsOf(onlyA), ...idsOf(onlyB)];
    expect(new Set(all).size).toBe(all.length);
    // Nobody who only stands for others is met as well.
    for (const id of ["china", "brics", "russia-mfa"]) expect(all).not.toContain(id);
    expect(kinds.flatMap((kind) => kind.a).toSorted((x, y) => x - y)).toEqual(a.events);
    expect(kinds.flatMap((kind) => kind.b).toSorted((x, y) => x - y)).toEqual(b.events);
    const sums = shared.map((row) => row.a.length + row.b.length);
    expect(sums).toEqual(sums.toSorted((x, y) => y - x));
    expect(compared().sides.map(({ a: ofA, b: ofB }) => ofA.length + ofB.length)[0]).toBe(19);
  });

  it("say of nobody that only one met it whose people the other met", () => {
    const { shared, onlyA, onlyB } = compared();
    const { standsFor } = relationsOf(dataset);
    const met = {
      a: new Set([...shared, ...onlyA].map(({ actor }) => actor)),
      b: new Set([...shared, ...onlyB].map(({ actor }) => actor)),
    };
    for (const { actor } of onlyA)
      expect([...rowsOf(standsFor, actor)].filter((row) => met.b.has(row))).toEqual([]);
    for (const { actor } of onlyB)
      expect([...rowsOf(standsFor, actor)].filter((row) => met.a.has(row))).toEqual([]);
    const russia = shared.find(({ actor }) => dataset.actors[actor]?.id === "russia");
    expect([russia?.a.length, russia?.b.length]).toEqual([13, 6]);
  });

  it("keep to the dates, and count no month outside them", () => {
    const window = { from: dayFromCalendar(2023, 7, 1), to: dayFromCalendar(2023, 7, 31) };
    const { a, b } = compared(window);
    expect(a.days).toBe(7);
    expect(b.days).toBe(25);
    expect(buildCompared(dataset, compared(window)).months).toEqual(["0.2", "0.8"]);
  });

  it("are two states by what they stand for", () => {
    const { seat, a, b } = compared(null, ["russia", "ukraine"]);
    expect(seat).toBeNull();
    expect(a.events.length).toBe(55);
    expect(b.events.length).toBe(14);
    expect(a.days).toBe(b.days);
  });

  it("are people with people and states with states", () => {
    expect(areComparable(dataset, ["wang-yi", "china"])).toBe(false);
    expect(areComparable(dataset, ["wang-yi", "wang-yi"])).toBe(false);
    expect(areComparable(dataset, ["china", "russia"])).toBe(true);
    expect(sideBySide(dataset, ["side:china", "side:russia"], scopeOf())).toBeNull();
    expect(sharedSeats(dataset, ["wang-yi", "sergei-lavrov"])).toEqual([]);
  });

  it("are offered from a holder and from the office", () => {
    const offers = (id: string) =>
      offeredPairs(dataset, resolveSubject(dataset, [id])).map(({ label }) => label);
    expect(offers("wang-yi")).toContain("Compare with Qin Gang");
    expect(offers("seat:china-foreign-minister")).toEqual(["Compare Wang Yi and Qin Gang"]);
    expect(offers("china")).toEqual([]);
  });
});
