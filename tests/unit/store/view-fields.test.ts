// Each field of the view by a second value of its own: what it changes is what the table of fields says, and nothing
// that follows from a view is left as it was. The type asks for a line for each new field.
import { relationsOf } from "#domain/relations/relations.ts";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { FACET_NAMES, NO_FACETS, type FacetName } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { ALL_SOURCES, type Without } from "#domain/filter/without.ts";
import { parseIsoDay } from "#domain/time/parse-iso-day.ts";
import { describeFilters } from "#features/export/describe-filters.ts";
import { carriedParts } from "#features/share/share-words.ts";
import { buildScene } from "#scene/build-scene.ts";
import { readAddress } from "#store/address/read-address.ts";
import { writeAddress } from "#store/address/write-address.ts";
import { INITIAL_STATE } from "#store/app-state.ts";
import { comparisonOf } from "#store/selectors/comparison-of.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";
import { removalReportOf } from "#store/selectors/removal-report-of.ts";
import { markInputOf, sceneInputOf } from "#store/selectors/scene-input-of.ts";
import { silenceOf } from "#store/selectors/silence-of.ts";
import { commitView, undoView } from "#store/transitions/view-transitions.ts";
import { asksAnew, drawsAnew, sameView, VIEW_FIELDS } from "#store/view-fields.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset({
  ...TINY_GRAPH,
  vocabulary: {
    ...TINY_GRAPH.vocabulary,
    sides: [
      { id: "arvania-side", label: "Arvania and its people", bench: "hub", members: ["arvania"] },
      { id: "belmark-side", label: "Belmark", bench: "left", members: ["belmark"] },
    ],
  },
});
const span = (from: string, to: string) => ({ from: parseIsoDay(from) ?? 0, to: parseIsoDay(to) ?? 0 });

/** A second value of every field, and what else has to be chosen for it to matter. */
const SECOND = {
  window: { to: { window: span("2022-03-01", "2022-04-20") } },
  certainty: { to: { certainty: "certainly" }, with: { window: span("2022-04-02", "2022-05-31") } },
  undated: { to: { undated: "in" } },
  timeMode: { to: { timeMode: "day" } },
  compare: { to: { compare: span("2022-04-01", "2022-05-31") } },
  axis: { to: { axis: span("2022-02-01", "2022-04-30") } },
  bin: { to: { bin: "quarter" } },
  silence: { to: { silence: true } },
  facets: { to: { facets: { ...NO_FACETS, types: ["call"] } } },
  query: { to: { query: "arden" } },
  phrase: { to: { phrase: "open gates" } },
  mode: { to: { mode: "ties" } },
  arrange: { to: { arrange: "free" } },
  middle: { to: { middle: "belmark-side" } },
  between: { to: { between: false } },
  lanesOnly: { to: { lanesOnly: true } },
  openSide: { to: { openSide: "belmark-side" } },
  path: { to: { path: ["call-2022-03-01-arden-bell"] } },
  outside: { to: { outside: "hide" }, with: { window: span("2022-03-01", "2022-03-05") } },
  selection: { to: { selection: ["ana-arden"] } },
  arranged: { to: { arranged: { "ana-arden": [500, 500] } } },
  without: { to: { without: { ...ALL_SOURCES, outlets: ["north-wire"] } } },
  depth: { to: { depth: 2 }, with: { selection: ["ana-arden"] } },
  split: { to: { split: parseIsoDay("2022-04-01") } },
  counting: { to: { counting: "pairs" }, with: { mode: "ties" } },
} as const satisfies Record<keyof ViewState, { to: Partial<ViewState>; with?: Partial<ViewState> }>;

const FIELDS = (Object.keys(SECOND) as (keyof ViewState)[]).map((name) => {
  const given = SECOND[name] as { to: Partial<ViewState>; with?: Partial<ViewState> };
  const before: ViewState = { ...INITIAL_VIEW, ...given.with };
  return { name, before, after: { ...before, ...given.to }, field: VIEW_FIELDS[name] };
});

const answerOf = (view: ViewState) => {
  const { revision: _r, changes: _c, ...answer } = createFilter(dataset).run(criteriaOf(view));
  return answer;
};
const visible = createFilter(dataset).run(criteriaOf(INITIAL_VIEW));

describe.each(FIELDS)("the field $name", ({ name, before, after, field }) => {
  it("changes the answer exactly when the table says so", () => {
    expect(asksAnew(after, before)).toBe(field.answer);
    if (field.answer) expect(answerOf(after)).not.toEqual(answerOf(before));
    else expect(answerOf(after)).toEqual(answerOf(before));
  });

  it("is drawn only when the table says so", () => {
    expect(drawsAnew(after, before)).toBe(field.picture);
    const drawn = (view: ViewState) => {
      const {
        path,
        axis,
        comparison,
        silence,
        view: marks,
      } = markInputOf(
        {
          dataset,
          visible,
          hover: null,
          size: { width: 800, height: 600 },
          palette: {} as never,
          openFold: null,
          before: null,
        },
        view,
      );
      const { window: _w, ...rest } = marks;
      const periods = comparison === null ? null : [comparison.a, comparison.b];
      const scene = buildScene(sceneInputOf({ dataset, visible, view, hover: null }));
      return { scene, marks: rest, path, axis, periods, isSilence: silence !== null, arrange: view.arrange };
    };
    // What changes the answer comes to the picture by the answer.
    const asBefore: ViewState = field.answer ? { ...after, [name]: before[name] } : after;
    if (field.picture) expect(drawn(asBefore)).not.toEqual(drawn(before));
    else expect(drawn(asBefore)).toEqual(drawn(before));
  });

  it("is in the address under the names that the table gives, and comes back", () => {
    const address = writeAddress(after);
    const names = new URLSearchParams(address).keys();
    const added = [...names].filter((each) => !new URLSearchParams(writeAddress(before)).has(each));
    for (const each of added) if (each !== "v") expect(field.address).toContain(each);
    if (field.address.length === 0) {
      expect(address).toBe(writeAddress(before));
      return;
    }
    const read = readAddress(address, dataset);
    expect(read.ignored).toEqual([]);
    expect({ ...INITIAL_VIEW, ...read.view }[name]).toEqual(after[name]);
  });

  it("makes a step of its own, which is undone", () => {
    expect(sameView(after, before)).toBe(false);
    const start = { ...INITIAL_STATE, view: before, settled: before };
    const state = { ...start, ...commitView(start, { [name]: after[name] }) };
    expect(state.past).toEqual([before]);
    expect(undoView(state)).toMatchObject({ view: before, settled: before, past: [] });
  });

  it("is said by Share, unless the link does not carry it", () => {
    const said = (view: ViewState) =>
      carriedParts(dataset, view).map(({ what, value }) => `${what}: ${value}`);
    if (field.address.length === 0) expect(said(after)).toEqual(said(before));
    else expect(said(after)).not.toEqual(said(before));
    for (const line of said(after)) expect(line).not.toMatch(/-side|undefined|null/u);
  });

  it("is said by a picture's line of filters when it filters", () => {
    const isFilter = field.answer && name !== "window";
    const [said, saidBefore] = [after, before].map((view) => describeFilters(dataset, view));
    if (isFilter) expect(said).not.toEqual(saidBefore);
    else expect(said).toEqual(saidBefore);
  });

  it("gives a fresh comparison, silence and report of what switched-off sources take away", () => {
    if (!field.answer) return;
    const compared = { compare: span("2022-04-01", "2022-05-31") };
    const first = comparisonOf(dataset, { ...before, ...compared });
    const second = comparisonOf(dataset, { ...after, ...compared });
    expect(comparisonOf(dataset, { ...after, ...compared })).toBe(second);
    // Two periods hold what is dated, whatever is done with the rest.
    if (name !== "undated") expect(second).not.toBe(first);
    const off: Partial<ViewState> = { without: { ...ALL_SOURCES, kinds: ["agency"] as Without["kinds"] } };
    const state = (view: ViewState) => ({
      data: { status: "ready" as const, dataset, origin: "graph.json" },
      settled: name === "without" ? view : { ...view, ...off },
    });
    const report = removalReportOf(state(before));
    expect(removalReportOf(state(after))).not.toBe(report);
    if (name === "window" || name === "certainty" || name === "undated") return;
    const silence = silenceOf(dataset, createFilter(dataset).run(criteriaOf(before)), before.window);
    expect(silenceOf(dataset, createFilter(dataset).run(criteriaOf(after)), after.window)).not.toBe(silence);
  });
});

describe.each(FACET_NAMES)("the facet %s", (name: FacetName) => {
  const value: Readonly<Record<FacetName, string>> = {
    kinds: "state",
    types: "call",
    topics: dataset.graph.vocabulary.topics[0]?.id ?? "",
    sources: dataset.sources[0]?.id ?? "",
    by: "north-wire",
    sides: relationsOf(dataset).sides.list[0]?.id ?? "",
    where: "XA",
  };
  const view = { ...INITIAL_VIEW, facets: { ...NO_FACETS, [name]: [value[name]] } };

  it("is counted, carried, and said by Share and by pictures", () => {
    expect(answerOf(view)).not.toEqual(answerOf(INITIAL_VIEW));
    expect(VIEW_FIELDS.facets.address).toContain(name);
    expect(readAddress(writeAddress(view), dataset).view.facets?.[name]).toEqual([value[name]]);
    expect(carriedParts(dataset, view)).toHaveLength(2);
    expect(describeFilters(dataset, view)).toMatch(/^Only /u);
  });
});
