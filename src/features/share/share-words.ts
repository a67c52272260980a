import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId, parseSideId, parseTieId } from "#domain/ref/ref.ts";
import { FACET_NAMES, type FacetName } from "#domain/filter/criteria.ts";
import { placeLabel, sideLabel } from "#domain/filter/facet-words.ts";
import { sourceKindWords } from "#domain/filter/source-kind.ts";
import type { Without } from "#domain/filter/without.ts";
import { COUNTING_WORDS } from "#domain/network/counting.ts";
import { describeDay, describeWindow } from "#domain/time/describe-date.ts";
import type { ViewState } from "#store/view-state.ts";

/** One thing that the link carries: "Dates" and "1 March to 30 April 2022". */
export interface CarriedPart {
  what: string;
  value: string;
}

const FACET_WORDS: Record<FacetName, string> = {
  kinds: "Actor kinds",
  types: "Event types",
  topics: "Topics",
  sources: "Sources",
  by: "According to",
  sides: "Sides",
  where: "Where",
};
const KIND_WORDS: Readonly<Record<string, string>> = {
  person: "People",
  state: "States",
  organization: "Organizations",
  group: "Groups",
};

type Words = (view: ViewState, dataset: Dataset) => CarriedPart | readonly CarriedPart[] | null;

const TIME_MODES: Readonly<Record<ViewState["timeMode"], string | null>> = {
  window: null,
  cumulative: "the end alone, from the start on",
  day: "one day at a time",
};
const VIEW_WORDS: Readonly<Record<ViewState["mode"], string | null>> = {
  contacts: null,
  ties: "Ties",
  lanes: "Lanes",
};

/** What a link says of each field of the view; the type asks for a line for each new one. Null = said with the dates, or not carried. */
const FIELD_WORDS: Readonly<Record<keyof ViewState, Words | null>> = {
  window: null,
  certainty: null,
  undated: null,
  arranged: null,
  compare: ({ compare }) => (compare === null ? null : part("Compared with", describeWindow(compare))),
  silence: ({ silence }) => (silence ? part("Coloured by", "silence") : null),
  facets: ({ facets }, dataset) => facetParts(facets, dataset),
  query: ({ query }) => (query === "" ? null : part("Search words", query)),
  without: ({ without }, dataset) => withoutPart(without, dataset),
  phrase: ({ phrase }) => (phrase === "" ? null : part("Same words", phrase)),
  selection: ({ selection }, dataset) => named("Selected", selection, dataset),
  between: ({ between }) => (between ? null : part("Of several selected", "everything of each")),
  path: ({ path }, dataset) => named("Path", path, dataset),
  split: ({ split }) => (split === null ? null : part("Before and after", describeDay(split))),
  mode: ({ mode }) => (VIEW_WORDS[mode] === null ? null : part("View", VIEW_WORDS[mode])),
  arrange: ({ arrange }) => (arrange === "free" ? part("Arranged", "freely") : null),
  middle: ({ middle }, dataset) =>
    middle === null ? null : part("In the middle", sideLabel(dataset, middle)),
  lanesOnly: ({ lanesOnly }) => (lanesOnly ? part("Lanes", "only those of what is selected") : null),
  openSide: ({ openSide }, dataset) =>
    openSide === null ? null : part("Opened side", sideLabel(dataset, openSide)),
  axis: ({ axis }) => (axis === null ? null : part("Axis", describeWindow(axis))),
  bin: ({ bin }) => (bin === null ? null : part("Bars", `by ${bin}`)),
  timeMode: ({ timeMode }) =>
    TIME_MODES[timeMode] === null ? null : part("Play moves", TIME_MODES[timeMode]),
  outside: ({ outside }) => (outside === "hide" ? part("Outside the dates", "hidden") : null),
  depth: ({ depth }) => (depth === 1 ? null : part("Around the selected", `${depth} steps`)),
  counting: ({ counting }) => (counting === "once" ? null : part("Counted", COUNTING_WORDS[counting])),
};

/** Everything that the address of this view carries, in words; the dates always, the rest where it differs from the start. */
export function carriedParts(dataset: Dataset, view: ViewState): readonly CarriedPart[] {
  const others = Object.values(FIELD_WORDS).flatMap((words) => words?.(view, dataset) ?? []);
  return [{ what: "Dates", value: datesWords(view) }, ...others];
}

function part(what: string, value: string): CarriedPart {
  return { what, value };
}

function named(what: string, ids: readonly string[], dataset: Dataset): CarriedPart | null {
  return ids.length === 0 ? null : part(what, ids.map((id) => recordName(dataset, id)).join("; "));
}

function facetParts(facets: ViewState["facets"], dataset: Dataset): readonly CarriedPart[] {
  return FACET_NAMES.filter((name) => facets[name].length > 0).map((name) =>
    part(FACET_WORDS[name], facets[name].map((value) => facetValue(dataset, name, value)).join(", ")),
  );
}

function withoutPart({ kinds, outlets, sources }: Without, dataset: Dataset): CarriedPart | null {
  const words = kinds.map((kind) => sourceKindWords(dataset, kind));
  const off = [...words, ...[...outlets, ...sources].map((id) => recordName(dataset, id))];
  return off.length === 0 ? null : part("Sources switched off", off.join(", "));
}

/** "All dates", "1 March to 30 April 2022, undated included". */
export function datesWords({ window, certainty, undated }: ViewState): string {
  const dates = window === null ? "All dates" : describeWindow(window);
  if (undated === "only") return "undated only";
  const judged = window !== null && certainty === "certainly" ? `${dates}, certainly in them` : dates;
  return undated === "in" ? `${judged}, undated included` : judged;
}

function facetValue(dataset: Dataset, name: FacetName, value: string): string {
  if (name === "kinds") return KIND_WORDS[value] ?? value;
  if (name === "types") return dataset.eventTypeLabel.get(value) ?? value;
  if (name === "topics") return dataset.topicLabel.get(value) ?? value;
  if (name === "sides") return sideLabel(dataset, value);
  if (name === "where") return placeLabel(dataset, value);
  return recordName(dataset, value);
}

/** The name by which a person knows a record; the two names of a tie. */
function recordName(dataset: Dataset, id: string): string {
  const tie = parseTieId(id);
  if (tie !== null) return tie.map((each) => recordName(dataset, each)).join(" and ");
  const side = parseSideId(id);
  if (side !== null) return sideLabel(dataset, side);
  return (
    dataset.seatById.get(parseSeatId(id) ?? "")?.label ??
    dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ??
    dataset.events[dataset.eventRow.get(id) ?? -1]?.title ??
    dataset.statements[dataset.statementRow.get(id) ?? -1]?.text ??
    dataset.sourceById.get(id)?.title ??
    id
  );
}
