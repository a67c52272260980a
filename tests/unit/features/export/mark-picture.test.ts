import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { pictureToSvg } from "#drawing/picture-to-svg.ts";
import { textsOf } from "#drawing/texts-of.ts";
import { makeMarkPicture, pictureRows, type MarkPictureChoice } from "#features/export/mark-picture.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { edition20261 } from "#tests/support/edition-2026-1.ts";

const dataset = buildDataset(edition20261());
const CHOICE: MarkPictureChoice = {
  what: "selection",
  page: "article",
  theme: "light",
  withRest: false,
  title: null,
  note: "",
};

function subjectOf(change: Partial<ViewState>) {
  const view: ViewState = { ...INITIAL_VIEW, mode: "lanes", ...change };
  return { dataset, view, visible: createFilter(dataset).run({ ...NO_CRITERIA, window: view.window }) };
}

const YEAR_2023 = { from: dayFromCalendar(2023, 1, 1), to: dayFromCalendar(2023, 12, 31) };

describe("a picture of what is chosen", () => {
  const subject = subjectOf({ selection: ["side:china", "side:central-asia"], window: YEAR_2023 });

  it("has a sentence with the count above it, and holds those contacts alone", () => {
    const { picture, title } = makeMarkPicture(subject, CHOICE);
    expect(title).toBe("China and Central Asia were in contact 10 times in 2023");
    const svg = pictureToSvg(picture);
    expect(svg).toContain("Qin Gang");
    for (const absent of ["Kuleba", "Biden", "Blinken", "Zelensky"]) expect(svg).not.toContain(absent);
  });

  it("counts what joins the two, inside the dates", () => {
    expect(pictureRows(subject, "selection")).toHaveLength(10);
    expect(pictureRows(subject, "visible").length).toBeGreaterThan(10);
    expect(pictureRows(subject, "everything")).toHaveLength(136);
  });

  it("says what it is of, and from which sources", () => {
    const { picture } = makeMarkPicture(subject, CHOICE);
    const words = textsOf(picture.primitives).join(" ");
    expect(words).toMatch(/10 times in 2023/);
    expect(words).toMatch(/10 events/);
    expect(words).toMatch(/Sources: /);
    expect(picture.description).toMatch(/^China and Central Asia were in contact 10 times in 2023\./);
  });

  it("takes a title and a note of the person's own", () => {
    const own = { ...CHOICE, title: "Ten meetings", note: "Counted by hand." };
    const words = textsOf(makeMarkPicture(subject, own).picture.primitives);
    expect(words).toContain("Ten meetings");
    expect(words).toContain("Counted by hand.");
  });

  it("seats whoever has the contacts where the side in the middle has none of them", () => {
    const pair = subjectOf({ selection: ["joe-biden", "volodymyr-zelensky"], mode: "lanes" });
    const svg = pictureToSvg(makeMarkPicture(pair, CHOICE).picture);
    expect(svg).toMatch(/Biden/);
    expect(svg).toMatch(/Zelensky/);
  });

  it("is the same for the same view, byte by byte", () => {
    const once = pictureToSvg(makeMarkPicture(subject, CHOICE).picture);
    expect(pictureToSvg(makeMarkPicture(subject, CHOICE).picture)).toBe(once);
  });
});
