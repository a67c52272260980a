import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import type { Primitive } from "#drawing/primitive.ts";
import { pictureToSvg } from "#drawing/picture-to-svg.ts";
import { textsOf } from "#drawing/texts-of.ts";
import { makeMarkPicture, pictureRows, type MarkPictureChoice } from "#features/export/mark-picture.ts";
import { CONTACT_KINDS, contactKind } from "#scene/marks/contact-signs.ts";
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

  it("of two periods counts what lies in either", () => {
    const half = (from: number, to: number) => ({
      from: dayFromCalendar(2023, from, 1),
      to: dayFromCalendar(2023, to + 1, 1) - 1,
    });
    const [one, two] = [half(1, 3), half(4, 6)];
    const rowsIn = (change: Partial<ViewState>) => pictureRows(subjectOf(change), "visible");
    const [first, second] = [rowsIn({ window: one }), rowsIn({ window: two })];
    const both = rowsIn({ window: one, compare: two });
    expect(both).toEqual([...new Set([...first, ...second])].toSorted((a, b) => a - b));
    expect(both.length).toBeGreaterThan(first.length);
    const { picture } = makeMarkPicture(subjectOf({ window: one, compare: two }), {
      ...CHOICE,
      what: "visible",
    });
    expect(textsOf(picture.primitives).join(" ")).toContain(` ${both.length} events`);
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

const MODES = ["contacts", "ties", "lanes"] as const;

/** 11 px of 880 are 6 pt where the picture is printed 170 mm wide. */
const LEAST_PX = (6 * 25.4 * 880) / (170 * 72);

/** Every text of a picture, and the names of its groups. */
function partsOf(primitives: readonly Primitive[]): { sizes: readonly number[]; ids: readonly string[] } {
  const parts = primitives.flatMap(
    (shape): { sizes: readonly number[]; ids: readonly string[] } | readonly [] => {
      if (shape.kind === "text") return { sizes: [shape.font.size], ids: [] };
      if (shape.kind !== "group") return [];
      const inner = partsOf(shape.primitives);
      return { sizes: inner.sizes, ids: [...(shape.id === undefined ? [] : [shape.id]), ...inner.ids] };
    },
  );
  return { sizes: parts.flatMap(({ sizes }) => sizes), ids: parts.flatMap(({ ids }) => ids) };
}

describe.each(MODES)("a printed picture of %s", (mode) => {
  const whole = subjectOf({ mode });
  const chosen = subjectOf({ mode, selection: ["side:china", "side:central-asia"], window: YEAR_2023 });

  it.each(["visible", "selection"] as const)("of what is %s has type of 6 pt at least at 170 mm", (what) => {
    const subject = what === "visible" ? whole : chosen;
    for (const page of ["article", "portrait", "free"] as const) {
      const { picture } = makeMarkPicture(subject, { ...CHOICE, what, page });
      expect(picture.width).toBe(880);
      expect(Math.min(...partsOf(picture.primitives).sizes)).toBeGreaterThanOrEqual(LEAST_PX);
    }
  });

  it("has in its legend the kinds that are in it, and no other", () => {
    const { picture } = makeMarkPicture(chosen, CHOICE);
    const { ids } = partsOf(picture.primitives);
    const kinds = new Set(pictureRows(chosen, "selection").map((row) => contactKind(dataset, row)));
    expect(kinds.size).toBeLessThan(CONTACT_KINDS.length);
    const named = CONTACT_KINDS.filter((kind) => ids.includes(`i-legend_3a_${kind}`));
    expect(named).toEqual(mode === "ties" ? [] : CONTACT_KINDS.filter((kind) => kinds.has(kind)));
  });
});

describe("a printed picture of lanes", () => {
  it("stands in front of what framed the contacts, which it does not count", () => {
    const { picture } = makeMarkPicture(subjectOf({ mode: "lanes" }), { ...CHOICE, what: "visible" });
    const words = textsOf(picture.primitives).join(" ");
    expect(words).toMatch(/24 February 2022/);
    expect(words).toMatch(/136 events/);
  });
});
