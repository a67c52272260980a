// The address as a view. It may come from anywhere, so every part is checked against the data,
// and what cannot be meant is named and left out; the page always opens.
import { relationsOf } from "#domain/relations/relations.ts";
import { parseRef, refText, type Ref } from "#domain/ref/ref.ts";
import { parseRefList } from "#domain/ref/ref-list.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { FACET_NAMES, NO_FACETS, NO_PLACE, type FacetName, type Facets } from "#domain/filter/criteria.ts";
import type { ViewState } from "#store/view-state.ts";
import { ANALYSIS_NAMES, readAnalysis } from "./read-analysis.ts";
import { CHOICE_NAMES, readChoices } from "./read-choices.ts";
import { readSpan, readWindow } from "./read-dates.ts";
import { readSides, SIDE_NAMES } from "./read-sides.ts";
import { shownValue } from "./shown-value.ts";
import { ADDRESS_VERSION } from "./write-address.ts";

/** Longer hashes are not read at all (8 kB holds every view that the page itself writes). */
export const MAX_HASH_LENGTH = 8192;
const MAX_SELECTED = 200;
const MAX_WORDS_LENGTH = 500;

export interface AddressReading {
  view: Partial<ViewState>;
  /** One sentence for each part that was ignored. */
  ignored: readonly string[];
}

/** Reads a hash (without "#") against a data set; never throws. */
export function readAddress(hash: string, dataset: Dataset): AddressReading {
  const ignored: string[] = [];
  if (hash === "") return { view: {}, ignored };
  if (hash.length > MAX_HASH_LENGTH) {
    return {
      view: {},
      ignored: [`The address is longer than ${MAX_HASH_LENGTH} characters; none of it is read.`],
    };
  }
  const parts = readParts(hash, ignored);
  const version = parts.get("v");
  if (version !== undefined && version !== String(ADDRESS_VERSION)) {
    return {
      view: {},
      ignored: [
        `The address is of version ${shownValue(version)}; this page reads version ${ADDRESS_VERSION}.`,
      ],
    };
  }
  const view: Partial<ViewState> = {};
  readTime(parts, view, dataset, ignored);
  readChoices(parts, view, ignored);
  const query = wordsOf(parts.get("q"));
  if (query !== "") view.query = query;
  const phrase = wordsOf(parts.get("phrase"));
  if (phrase !== "") view.phrase = phrase;
  const facets = readFacets(parts, dataset, ignored);
  if (facets !== null) view.facets = facets;
  const selection = readSelection(parts.get("select"), dataset, ignored);
  if (selection.length > 0) view.selection = selection;
  readAnalysis(parts, view, dataset, ignored);
  readSides(parts, view, dataset, ignored);
  return { view, ignored };
}

/** Words to search for: whatever they are, but not longer than anybody types. */
function wordsOf(text: string | undefined): string {
  return (text ?? "").trim().slice(0, MAX_WORDS_LENGTH);
}

function readTime(
  parts: ReadonlyMap<string, string>,
  view: Partial<ViewState>,
  { span }: Dataset,
  ignored: string[],
): void {
  const window = readWindow(parts, span, ignored);
  if (window !== null) view.window = window;
  const compare = readSpan("vs", parts.get("vs"), span, ignored);
  if (compare !== null) view.compare = compare;
  const axis = readSpan("axis", parts.get("axis"), span, ignored);
  if (axis !== null) view.axis = axis;
}

const KNOWN = new Set([
  "v",
  "from",
  "to",
  "vs",
  "axis",
  "select",
  "q",
  "phrase",
  ...CHOICE_NAMES,
  ...FACET_NAMES,
  ...ANALYSIS_NAMES,
  ...SIDE_NAMES,
]);

function readParts(hash: string, ignored: string[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of hash.split("&")) {
    if (part === "") continue;
    const at = part.indexOf("=");
    const name = at < 0 ? part : part.slice(0, at);
    if (!KNOWN.has(name)) {
      ignored.push(`${shownValue(name)} is not a part of an address that this page knows.`);
      continue;
    }
    const value = decode(at < 0 ? "" : part.slice(at + 1));
    if (value === null) ignored.push(`The value of ${name} is badly percent-encoded.`);
    else if (parts.has(name)) ignored.push(`${name} is given twice; the first one holds.`);
    else parts.set(name, value);
  }
  return parts;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null; // a stray % or half a character: told to the person by the caller
  }
}

function readFacets(parts: Map<string, string>, dataset: Dataset, ignored: string[]): Facets | null {
  const facets: Record<FacetName, readonly string[]> = { ...NO_FACETS };
  let any = false;
  for (const name of FACET_NAMES) {
    const text = parts.get(name);
    if (text === undefined) continue;
    const values = parseRefList(text);
    const known = values.filter((value) => isFacetValue(name, value, dataset));
    for (const value of values)
      if (!known.includes(value)) ignored.push(`${name}=${shownValue(value)} is not in this graph.`);
    facets[name] = known.sort();
    any ||= known.length > 0;
  }
  return any ? facets : null;
}

const KINDS = new Set(["person", "state", "organization", "group"]);

function isFacetValue(name: FacetName, value: string, dataset: Dataset): boolean {
  switch (name) {
    case "kinds":
      return KINDS.has(value);
    case "types":
      return dataset.eventTypeLabel.has(value);
    case "topics":
      return dataset.topicLabel.has(value);
    case "sources":
      return dataset.sourceById.has(value);
    case "by":
      return dataset.actorRow.has(value);
    case "sides":
      return relationsOf(dataset).sides.list.some(({ id }) => id === value);
    case "where":
      return dataset.events.some(({ place }) => (place?.country ?? NO_PLACE) === value);
  }
}

function readSelection(text: string | undefined, dataset: Dataset, ignored: string[]): readonly string[] {
  if (text === undefined) return [];
  const values = parseRefList(text);
  if (values.length > MAX_SELECTED) {
    ignored.push(`The address selects ${values.length} things; the first ${MAX_SELECTED} are read.`);
  }
  const selection = new Set<string>();
  const unknown: string[] = [];
  for (const value of values.slice(0, MAX_SELECTED)) {
    const id = knownId(value, dataset);
    if (id === null) unknown.push(value);
    else selection.add(id);
  }
  for (const value of unknown.slice(0, 10)) ignored.push(`select=${shownValue(value)} is not in this graph.`);
  if (unknown.length > 10) ignored.push(`${unknown.length - 10} more selected ids are not in this graph.`);
  return [...selection];
}

/** The ref as this page writes it, when the data hold what it refers to. */
function knownId(value: string, dataset: Dataset): string | null {
  const ref = parseRef(value);
  return ref !== null && isKnown(ref, dataset) ? refText(ref) : null;
}

function isKnown(ref: Ref, dataset: Dataset): boolean {
  switch (ref.kind) {
    case "tie":
      return ref.ends.every((end) => dataset.actorRow.has(end));
    case "seat":
      return dataset.seatById.has(ref.seat);
    case "side":
      return relationsOf(dataset).sides.list.some(({ id }) => id === ref.side);
    case "record":
      return (
        dataset.actorRow.has(ref.id) ||
        dataset.eventRow.has(ref.id) ||
        dataset.statementRow.has(ref.id) ||
        dataset.sourceById.has(ref.id)
      );
    case "participation":
      return false;
  }
}
