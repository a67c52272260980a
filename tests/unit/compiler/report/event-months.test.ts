import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventMonths } from "#compiler/report/figures/event-months.ts";
import { eventGraph } from "#tests/support/event-graph.ts";

function monthsOf(...dates: (string | null)[]) {
  return eventMonths(eventGraph(dates.map((date) => [date, "ab"])));
}

/** "2022-04: 1 known, 0 unknown, spread 1". */
function rowsOf(...dates: (string | null)[]): string[] {
  return monthsOf(...dates).rows.map(({ from, to, dayKnown, monthKnown, spread }) =>
    [from === to ? from : `${from}..${to}`, dayKnown, monthKnown, spread].join(" "),
  );
}

describe("events by month", () => {
  it("counts an event in the month of its days, be they one or several", () => {
    expect(rowsOf("2022-04-01", "2022-04-29/2022-04-30")).toEqual(["2022-04 2 0 2"]);
  });

  it("tells an unknown day of a month from a known one", () => {
    const months = monthsOf("2022-04", "[2022-04-03..2022-04-05]", "2022-04-04");
    expect(months).toMatchObject({ total: 3, dayKnown: 1, monthKnown: 2 });
    expect(months.rows).toMatchObject([{ from: "2022-04", dayKnown: 1, monthKnown: 2, spread: 3 }]);
  });

  it("counts an unknown day of three months in none of them, and spreads it over its days", () => {
    const months = monthsOf("[2022-04-01..2022-06-30]", "2022-04-02", "2022-05-02", "2022-06-02");
    expect(months.vaguer.map(({ date }) => date)).toEqual(["[2022-04-01..2022-06-30]"]);
    expect(months.rows.map(({ dayKnown, monthKnown }) => [dayKnown, monthKnown])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(months.rows.map(({ spread }) => spread)).toEqual([
      expect.closeTo(1 + 30 / 91, 5),
      expect.closeTo(1 + 31 / 91, 5),
      expect.closeTo(1 + 30 / 91, 5),
    ]);
  });

  it("keeps what lasted over the turn of a month apart from what is vague", () => {
    const months = monthsOf("2022-04-30/2022-05-01");
    expect(months).toMatchObject({ dayKnown: 0, monthKnown: 0, vaguer: [] });
    expect(months.lastedLonger.map(({ id }) => id)).toEqual(["event-0"]);
    expect(months.rows).toMatchObject([{ from: "2022-04", to: "2022-05", spread: 1 }]);
  });

  it("puts neighbouring months together only where nothing is counted, and leaves empty ones out", () => {
    expect(rowsOf("2014", "2015-03-05", "2016", "2020-01-31", "[2020-02-01..2020-03-31]")).toEqual([
      "2014-01..2014-12 0 0 1",
      "2015-03 1 0 1",
      "2016-01..2016-12 0 0 1",
      "2020-01 1 0 1",
      "2020-02..2020-03 0 0 1",
    ]);
  });

  it("keeps two stretches apart when months without any share lie between them", () => {
    expect(rowsOf("2014", "2016")).toEqual(["2014-01..2014-12 0 0 1", "2016-01..2016-12 0 0 1"]);
  });

  it("has an undated event in no month, and no rows where nothing is dated", () => {
    expect(monthsOf(null)).toMatchObject({ total: 1, rows: [], undated: [{ id: "event-0", date: null }] });
  });

  it("counts an event that is open on one side in no month", () => {
    const months = monthsOf("2022-04-05/..", "2022-04-01");
    expect(months.lastedLonger.length + months.vaguer.length).toBe(1);
    expect(months.rows).toMatchObject([{ from: "2022-04", dayKnown: 1, spread: 2 }]);
    expect(rowsOf("../2022-04-05", "2022-04-01")).toEqual(["2022-04 1 0 2"]);
  });

  it("accounts for every event exactly once, and spreads each dated one exactly once", () => {
    const dates = [
      "2022-04-01",
      "2022-04",
      "2021",
      "2022-03-31/2022-04-01",
      "[2022-01-30..2022-02-02]",
      null,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dates), { maxLength: 12 }), (drawn) => {
        const months = monthsOf(...drawn);
        const { dayKnown, monthKnown, lastedLonger, vaguer, undated, rows } = months;
        const apart = lastedLonger.length + vaguer.length + undated.length;
        expect(dayKnown + monthKnown + apart).toBe(drawn.length);
        expect(rows.reduce((sum, row) => sum + row.dayKnown, 0)).toBe(dayKnown);
        expect(rows.reduce((sum, row) => sum + row.monthKnown, 0)).toBe(monthKnown);
        const spread = rows.reduce((sum, row) => sum + row.spread, 0);
        expect(spread).toBeCloseTo(drawn.length - undated.length, 3);
      }),
    );
  });
});
