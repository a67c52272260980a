import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Edtf } from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { createTimeScale } from "#features/timeline/axis/time-scale.ts";
import { endLabels } from "#features/timeline/phrase/end-labels.ts";
import { LEAST_TARGET, phraseMarks } from "#features/timeline/phrase/phrase-marks.ts";
import { endWords, markWords } from "#features/timeline/phrase/phrase-words.ts";
import { phraseEchoOf } from "#store/selectors/phrase-echo-of.ts";
import { saidGraph, type ShortStatement } from "#tests/support/said-graph.ts";

const MARCH = dayFromCalendar(2022, 3, 1);
const AXIS = { from: MARCH, to: MARCH + 99 };

/** 100 days from 1 March 2022 at 1000 pixels: ten pixels a day. */
function marksOf(statements: readonly ShortStatement[], width = 1000) {
  const dataset = buildDataset(saidGraph(statements));
  const echo = phraseEchoOf(dataset, "shared river");
  const { marks, beside } = phraseMarks(dataset, echo.uses, createTimeScale(AXIS, width));
  const ids = marks.map((mark) => mark.uses.map(({ row }) => dataset.statements[row]?.id));
  return { dataset, echo, marks, beside, ids };
}

describe("the marks of a phrase", () => {
  it("stand at the middle of a known day, with a target that a finger can hit", () => {
    const { marks } = marksOf([["one", "ana-arden", "2022-03-11", "our shared river"]]);
    expect(marks).toEqual([
      {
        uses: [{ row: 0, left: 100, width: 10, inQuotation: true }],
        isVague: false,
        left: 93,
        width: LEAST_TARGET,
        middle: 105,
      },
    ]);
  });

  it("draw an unknown day over all the days that it may be, never as a point", () => {
    const { marks } = marksOf([["one", "ana-arden", "2022-03"]]);
    expect(marks[0]).toMatchObject({ isVague: true, left: 0, width: 310, uses: [{ left: 0, width: 310 }] });
  });

  it("draw a few unknown days wide enough to be seen as days, at the end of the axis too", () => {
    const [inside, atEnd] = marksOf(
      [
        ["one", "ana-arden", "[2022-03-11..2022-03-12]"],
        ["two", "ana-arden", "[2022-06-08..2022-06-09]"],
      ],
      100,
    ).marks;
    expect(inside?.uses).toMatchObject([{ left: 7, width: 8 }]);
    expect(atEnd?.uses).toMatchObject([{ left: 92, width: 8 }]);
  });

  it("draw what lasted over its days, as known", () => {
    const { marks } = marksOf([["one", "ana-arden", "2022-03-11/2022-03-20"]]);
    expect(marks[0]).toMatchObject({ isVague: false, middle: 150, uses: [{ left: 100, width: 100 }] });
  });

  it("are one where they would lie on each other, and known and unknown days stay apart", () => {
    const { ids, marks } = marksOf([
      ["a", "ana-arden", "2022-03-11"],
      ["b", "boris-bell", "2022-03-12"],
      ["c", "ana-arden", "2022-03"],
      ["d", "cora-cane", "2022-05-01"],
      ["e", "cora-cane", "[2022-03-20..2022-04-10]"],
    ]);
    expect(ids).toEqual([["a", "b"], ["c", "e"], ["d"]]);
    // Each use of a mark keeps its own days.
    expect(marks[0]?.uses.map(({ left }) => left)).toEqual([100, 110]);
    expect(marks[1]).toMatchObject({ left: 0, width: 410 });
  });

  it("count what lies beside the shown part of the axis, cut what reaches over its end, and leave undated ones", () => {
    const { marks, beside, echo } = marksOf([
      ["before", "ana-arden", "2022-02-28"],
      ["over", "ana-arden", "2022"],
      ["after", "boris-bell", "2023-01-01"],
      ["never", "boris-bell", null],
    ]);
    expect(beside).toBe(2);
    expect(echo.undated).toBe(1);
    expect(marks).toMatchObject([{ left: 0, width: 1000, isVague: true }]);
  });

  it("never overlap among those of one kind, lose no use, and are never too small, whatever the dates", () => {
    const statement = fc
      .tuple(
        fc.integer({ min: -20, max: 120 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom("known", "lasted", "unknown", "undated"),
      )
      .map(([from, days, kind]): Edtf | null => {
        const [a, b] = [formatIsoDay(MARCH + from), formatIsoDay(MARCH + from + days)];
        if (kind === "undated") return null;
        if (kind === "known" || days === 0) return a;
        return kind === "lasted" ? `${a}/${b}` : `[${a}..${b}]`;
      });
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 25 }),
        fc.integer({ min: 200, max: 1500 }),
        (dates, width) => {
          const said = dates.map((date, at): ShortStatement => [`s${at}`, "ana-arden", date]);
          const { marks, beside, echo } = marksOf(said, width);
          const shown = marks.flatMap((mark) => mark.uses.map(({ row }) => row));
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.length + beside + echo.undated).toBe(dates.length);
          for (const isVague of [true, false]) {
            const own = marks.filter((mark) => mark.isVague === isVague);
            for (const [at, mark] of own.entries()) {
              expect(mark.width).toBeGreaterThanOrEqual(LEAST_TARGET);
              const before = own[at - 1];
              if (before !== undefined)
                expect(mark.left - before.left - before.width).toBeGreaterThanOrEqual(-1e-6);
              for (const use of mark.uses) {
                expect(use.left).toBeGreaterThanOrEqual(0);
                expect(use.left + use.width).toBeLessThanOrEqual(width + 1e-6);
                if (isVague) expect(use.left).toBeGreaterThanOrEqual(mark.left - 1e-6);
              }
            }
          }
        },
      ),
    );
  });
});

describe("the words of a mark", () => {
  it("say who, when, how it is known, and whether it is the first or the last", () => {
    const { dataset, echo, marks } = marksOf([
      ["one", "ana-arden", "2022-03-11", "our shared river"],
      ["two", "boris-bell", "2022-04"],
    ]);
    const words = marks.map((mark) =>
      markWords(
        dataset,
        echo,
        mark.uses.map(({ row }) => row),
      ),
    );
    expect(words).toEqual([
      "Ana Arden, 11 March 2022, in quoted words, first use",
      "Boris Bell, April 2022, day unknown, in our paraphrase, last use",
    ]);
  });

  it("say possibly where another use may be earlier or later", () => {
    const { echo } = marksOf([
      ["one", "ana-arden", "2022-03"],
      ["two", "boris-bell", "2022-03-20"],
    ]);
    expect(endWords(echo, [0])).toBe("possibly first and possibly last");
    expect(endWords(echo, [1])).toBeNull();
  });

  it("list the uses of a mark of several, and count those that are too many to list", () => {
    const said = Array.from({ length: 10 }, (_, at): ShortStatement => [`s${at}`, "ana-arden", "2022-03-11"]);
    const { dataset, echo, marks } = marksOf(said);
    const words = markWords(dataset, echo, marks[0]?.uses.map(({ row }) => row) ?? []);
    expect(words).toMatch(/^10 uses: Ana Arden, 11 March 2022, .*; and 2 more$/u);
  });
});

describe("the labels of the first and the last use", () => {
  it("stand over their marks, inside the axis, and never on each other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 260, max: 1000 }),
        (one, two, width) => {
          const [from = 0, to = 0] = [one, two].map((x) => Math.min(x, width)).toSorted((a, b) => a - b);
          const [first, last] = endLabels(
            [
              { text: "possibly first", middle: from },
              { text: "possibly last", middle: to },
            ],
            width,
          );
          expect(first?.left).toBeGreaterThanOrEqual(0);
          expect((last?.left ?? 0) - (first?.left ?? 0)).toBeGreaterThanOrEqual(6 * "possibly first".length);
          expect((last?.left ?? 0) + 6 * "possibly last".length).toBeLessThanOrEqual(width);
        },
      ),
    );
    expect(endLabels([{ text: "first", middle: 500 }], 1000)[0]?.left).toBeCloseTo(500 - (5 * 6.5) / 2);
  });
});
