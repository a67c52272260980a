import { describe, expect, test } from "vitest";
import { typedWindow, type TypedDate } from "#features/timeline/window/typed-window.ts";
import { days, written } from "./window-days.ts";

const PLACE: Omit<TypedDate, "text" | "side"> = {
  window: days("2022-03-01", "2022-04-30"),
  axis: days("2022-02-01", "2022-07-31"),
};

function typed(side: "from" | "to", text: string): string {
  const result = typedWindow({ ...PLACE, side, text });
  return result.ok
    ? `${written(result.value.window)}${result.value.note === null ? "" : ` (${result.value.note})`}`
    : (result.problems[0]?.message ?? "");
}

describe("what can be typed", () => {
  test("a month expands to its first or last day", () => {
    expect(typed("from", "2022-02")).toBe("2022-02-01..2022-04-30");
    expect(typed("to", " 2022-05 ")).toBe("2022-03-01..2022-05-31");
  });
  test("an empty box is the limit of the data", () => {
    expect(typed("from", "")).toBe("2022-02-01..2022-04-30");
    expect(typed("to", " ")).toBe("2022-03-01..2022-07-31");
  });
  test("a day beyond the data is cut, and the note says so", () => {
    expect(typed("from", "2020")).toBe("2022-02-01..2022-04-30 (The data begin on 1 February 2022.)");
    expect(typed("to", "2022")).toBe("2022-03-01..2022-07-31 (The data end on 31 July 2022.)");
  });
  test("an interval in either box gives both ends", () => {
    expect(typed("from", "2022-03/2022-05")).toBe("2022-03-01..2022-05-31");
    expect(typed("to", "2022-06-02 / 2022-06-09")).toBe("2022-06-02..2022-06-09");
    expect(typed("to", "[2022-02-04..2022-02-09]")).toBe("2022-02-04..2022-02-09");
  });
  test("an open side of an interval is the limit of the data", () => {
    expect(typed("from", "2022-05/..")).toBe("2022-05-01..2022-07-31");
    expect(typed("to", "../2022-05")).toBe("2022-02-01..2022-05-31");
  });
  test("an interval that reaches beyond the data is cut at both ends, and the note says so", () => {
    expect(typed("from", "2020/2024")).toBe(
      "2022-02-01..2022-07-31 (The data begin on 1 February 2022. The data end on 31 July 2022.)",
    );
  });
});

describe("what cannot", () => {
  test("an interval beside the data, or one that is written the wrong way round", () => {
    expect(typed("from", "2024-01/2024-02")).toBe(
      "2024-01/2024-02 lies outside the data, 1 February to 31 July 2022.",
    );
    expect(typed("from", "2022-05/2022-03")).toMatch(/2022-05\/2022-03/);
  });
  test("a window that would end before it begins", () => {
    expect(typed("from", "2022-05")).toBe("From, 1 May 2022, is after To, 30 April 2022.");
    expect(typed("to", "2022-02-03")).toBe("To, 3 February 2022, is before From, 1 March 2022.");
  });
  test("a window beside the data", () => {
    expect(typed("from", "2023")).toBe("1 January 2023 is after the last day of the data, 31 July 2022.");
    expect(typed("to", "2021")).toBe(
      "31 December 2021 is before the first day of the data, 1 February 2022.",
    );
  });
  test("text that is no date", () => {
    const result = typedWindow({ ...PLACE, side: "from", text: "spring" });
    expect(result.ok).toBe(false);
  });
});
