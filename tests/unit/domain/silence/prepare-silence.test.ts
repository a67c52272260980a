import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { eventsOfPairs } from "#domain/dataset/events-of-pairs.ts";
import { isCountable } from "#domain/dataset/is-countable.ts";
import type { GraphEvent, ReadoutGraph } from "#domain/records/record-types.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { NO_CONTACT, SILENCE_DEFINITION, UNKNOWN_INTERVAL, type SilenceOf } from "#domain/silence/silence.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import { plainEventsOf } from "#tests/support/plain-counts.ts";
import { isPlainSitting, plainlyMet } from "#tests/support/plain-joins.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { plainSilence } from "#tests/support/plain-silence.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

/** The definition once more, over plain records. */
function bruteForce(events: readonly GraphEvent[], window: DayWindow): Omit<SilenceOf, "lastEvent"> {
  const spans = events.flatMap(({ date }) => {
    const read = date === null ? null : parseEdtf(date);
    return read?.ok === true && read.value.span.from <= window.to ? [read.value.span] : [];
  });
  const known = spans
    .filter(({ certainty, to }) => certainty === "lasted" && to <= window.to)
    .map(({ to }) => to);
  const days = [...new Set(known)].toSorted((a, b) => a - b);
  const gaps = days
    .slice(1)
    .map((day, at) => day - (days[at] ?? 0))
    .toSorted((a, b) => a - b);
  const usualDays =
    days.length < 3
      ? null
      : ((gaps[Math.floor((gaps.length - 1) / 2)] ?? 0) + (gaps[Math.ceil((gaps.length - 1) / 2)] ?? 0)) / 2;
  const inside = spans
    .map(({ to, certainty }) => ({ day: Math.min(to, window.to), isVague: certainty === "unknown" }))
    .filter(({ day }) => day >= window.from);
  const lastDay = inside.length === 0 ? null : Math.max(...inside.map(({ day }) => day));
  const silentDays = lastDay === null ? null : window.to - lastDay;
  return {
    contactDays: days.length,
    usualDays,
    lastDay,
    isLastVague:
      lastDay !== null && inside.filter(({ day }) => day === lastDay).every(({ isVague }) => isVague),
    silentDays,
    overdue: usualDays === null || silentDays === null ? null : silentDays / usualDays,
  };
}

const anyWindow: fc.Arbitrary<DayWindow> = fc
  .tuple(fc.integer({ min: dayFromCalendar(2021, 12, 1), max: dayFromCalendar(2022, 5, 1) }), fc.nat(100))
  .map(([from, more]) => ({ from, to: from + more }));

/** A graph in which two actors meet on the given dates. */
function meetings(...dates: string[]): ReadoutGraph {
  const [template] = TINY_GRAPH.events;
  if (template === undefined) throw new Error("the tiny graph has events");
  const { actors } = TINY_GRAPH;
  const events = dates.map((date, at): GraphEvent => ({
    id: `meeting-${at}`,
    type: template.type,
    title: "Meeting",
    date,
    status: "held",
    participants: actors.slice(0, 2).map(({ id }) => ({ actor: id, role: "participant" })),
    summary: "A meeting.",
    citations: template.citations,
  }));
  return { ...TINY_GRAPH, events, statements: [] };
}

function silenceOf(dates: string[], window: DayWindow): SilenceOf {
  const dataset = buildDataset(meetings(...dates));
  return prepareSilence(dataset, dataset.columns.eventCountable)(window).ofPair(0);
}

const FIRST_DAY = dayFromCalendar(2021, 1, 1);
const dayText = (day: number): string => formatIsoDay(FIRST_DAY + day);
const spanText = ([day, more]: [number, number], by = "/"): string =>
  `${dayText(day)}${by}${dayText(day + more)}`;

const april = { from: dayFromCalendar(2022, 4, 1), to: dayFromCalendar(2022, 4, 30) };
const toApril = { from: dayFromCalendar(2022, 1, 1), to: april.to };

describe("silence", () => {
  it("agrees with the definition by brute force, for every pair and actor", () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.array(anyWindow, { minLength: 1, maxLength: 3 }), (graph, windows) => {
        const dataset = buildDataset(graph);
        const { columns, actors } = dataset;
        const prepared = prepareSilence(dataset, columns.eventCountable);
        const counted = dataset.events.filter(isCountable);
        const eventsOf = ([a = "", b]: readonly string[]) => {
          const { own, standsFor } = plainEventsOf(graph, a);
          return counted.filter((event) =>
            b === undefined
              ? own.has(event.id) || standsFor.has(event.id)
              : plainlyMet(graph, event, a, b) && !isPlainSitting(graph, event),
          );
        };
        for (const window of windows) {
          const silence = prepared(window);
          for (const [row, { id }] of actors.entries()) {
            const { lastEvent: _, ...answer } = silence.ofActor(row);
            expect(answer).toEqual(bruteForce(eventsOf([id]), window));
          }
          for (const [pair, a] of columns.pairA.entries()) {
            const { lastEvent, ...answer } = silence.ofPair(pair);
            const ids = [a, columns.pairB[pair] ?? -1].map((row) => actors[row]?.id ?? "");
            expect(answer).toEqual(bruteForce(eventsOf(ids), window));
            expect(lastEvent >= 0).toBe(answer.lastDay !== null);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("answers as the plain measure does for many contacts, wherever the window goes, and for all at once", () => {
    const anyDate = fc.oneof(
      { weight: 6, arbitrary: fc.nat(900).map(dayText) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(900), fc.nat(40)).map((span) => spanText(span)) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(900), fc.nat(400)).map((span) => `[${spanText(span, "..")}]`) },
    );
    const anyStretch = fc
      .tuple(fc.integer({ min: -5, max: 1000 }), fc.nat(300))
      .map(([from, more]) => ({ from: FIRST_DAY + from, to: FIRST_DAY + from + more }));
    fc.assert(
      fc.property(
        fc.array(anyDate, { minLength: 1, maxLength: 150, size: "max" }),
        fc.array(anyStretch, { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        (dates, windows, passes) => {
          const dataset = buildDataset(meetings(...dates));
          const { columns } = dataset;
          const mask = columns.eventCountable.map((_, row) => (passes[row % passes.length] === true ? 1 : 0));
          const prepared = prepareSilence(dataset, mask);
          for (const window of windows) {
            const silence = prepared(window);
            const expected = plainSilence(columns, mask, rowsOf(eventsOfPairs(columns), 0), window);
            expect(silence.ofPair(0)).toEqual(expected);
            expect(silence.ofActor(0)).toEqual(expected);
            const columnsOfAll = [silence.ofPairs(), silence.ofActors()];
            for (const { silentDays, overdue } of columnsOfAll) {
              expect(silentDays[0]).toBe(expected.silentDays ?? NO_CONTACT);
              expect(overdue[0]).toBe(expected.overdue ?? UNKNOWN_INTERVAL);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it("says of all at once what it says of each", () => {
    const dataset = buildDataset(TINY_GRAPH);
    const silence = prepareSilence(dataset, dataset.columns.eventCountable)(toApril);
    const pairs = Array.from(dataset.columns.pairA, (_, pair) => silence.ofPair(pair));
    expect([...silence.ofPairs().silentDays]).toEqual(
      pairs.map(({ silentDays }) => silentDays ?? NO_CONTACT),
    );
    const actors = dataset.actors.map((_, row) => silence.ofActor(row));
    expect([...silence.ofActors().overdue]).toEqual(actors.map(({ overdue }) => overdue ?? UNKNOWN_INTERVAL));
    expect(actors.some(({ silentDays }) => silentDays === null)).toBe(true);
  });

  it("divides the days since the last contact by the median gap", () => {
    const dates = ["2022-01-01", "2022-01-11", "2022-01-21", "2022-04-10"];
    expect(silenceOf(dates, toApril)).toMatchObject({
      contactDays: 4,
      usualDays: 10,
      silentDays: 20,
      overdue: 2,
    });
  });

  it("knows no usual interval with fewer than three different days", () => {
    expect(silenceOf(["2022-01-01", "2022-01-01", "2022-04-10"], toApril)).toMatchObject({
      contactDays: 2,
      usualDays: null,
      silentDays: 20,
      overdue: null,
    });
  });

  it("takes a contact of unknown day at its latest, says so, and keeps it out of the interval", () => {
    const dates = ["2022-01-01", "2022-01-11", "2022-01-21", "[2022-04-02..2022-04-25]"];
    expect(silenceOf(dates, toApril)).toMatchObject({
      contactDays: 3,
      usualDays: 10,
      silentDays: 5,
      isLastVague: true,
      overdue: 0.5,
    });
  });

  it("takes the known one of two that end on one day, whichever began first", () => {
    for (const dates of [
      ["[2022-04-02..2022-04-10]", "2022-04-10"],
      ["2022-04-01/2022-04-10", "[2022-04-02..2022-04-10]"],
    ]) {
      for (const day of [10, 12]) {
        const window = { from: toApril.from, to: dayFromCalendar(2022, 4, day) };
        expect(silenceOf(dates, window)).toMatchObject({ silentDays: day - 10, isLastVague: false });
      }
    }
  });

  it("looks at the whole past for the interval, and only inside the window for the last contact", () => {
    const dates = ["2022-01-01", "2022-01-11", "2022-01-21"];
    expect(silenceOf(dates, april)).toMatchObject({
      usualDays: 10,
      lastDay: null,
      silentDays: null,
      overdue: null,
    });
  });

  it("knows nothing of what comes after the window", () => {
    const dates = ["2022-01-01", "2022-01-11", "2022-01-21", "2022-04-10"];
    const january = { from: toApril.from, to: dayFromCalendar(2022, 1, 31) };
    expect(silenceOf(dates, january)).toMatchObject({ contactDays: 3, silentDays: 10, overdue: 1 });
  });

  it("is defined in words that name its limits", () => {
    expect(SILENCE_DEFINITION).toMatch(/median/);
    expect(SILENCE_DEFINITION).toMatch(/at least three/);
    expect(SILENCE_DEFINITION).toMatch(/latest day it can have happened/);
    expect(SILENCE_DEFINITION).toMatch(/not proof/);
  });
});
