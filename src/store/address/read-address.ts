// The address as a view. It may come from anywhere, so every part is checked against the data,
// and what cannot be meant is named and left out; the page always opens.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId } from "#domain/evidence/seat-id.ts";
import { tieId, parseTieId } from "#domain/evidence/tie-id.ts";
import { FACET_NAMES, NO_FACETS, type FacetName, type Facets } from "#domain/filter/criteria.ts";
import type { Day } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { parseTypedDate } from "#domain/time/parse-typed-date.ts";
import type { ViewState } from "#store/view-state.ts";
import { ANALYSIS_NAMES, readAnalysis } from "./read-analysis.ts";
import { ADDRESS_VERSION } from "./write-address.ts";

/** Longer hashes are not read at all (8 kB holds every view that the page itself writes). */
export const MAX_HASH_LENGTH = 8192;
const MAX_SELECTED = 200;
const SHOWN_LENGTH = 60;

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
      ignored: [`The address is of version ${show(version)}; this page reads version ${ADDRESS_VERSION}.`],
    };
  }
  const view: Partial<ViewState> = {};
  const window = readWindow(parts, dataset, ignored);
  if (window !== null) view.window = window;
  readChoices(parts, view, ignored);
  const facets = readFacets(parts, dataset, ignored);
  if (facets !== null) view.facets = facets;
  const selection = readSelection(parts.get("select"), dataset, ignored);
  if (selection.length > 0) view.selection = selection;
  readAnalysis(parts, view, dataset, ignored);
  return { view, ignored };
}

const KNOWN = new Set([
  "v",
  "from",
  "to",
  "select",
  "view",
  "q",
  "undated",
  "outside",
  ...FACET_NAMES,
  ...ANALYSIS_NAMES,
]);

function readParts(hash: string, ignored: string[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of hash.split("&")) {
    if (part === "") continue;
    const at = part.indexOf("=");
    const name = at < 0 ? part : part.slice(0, at);
    if (!KNOWN.has(name)) {
      ignored.push(`${show(name)} is not a part of an address that this page knows.`);
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

function readWindow(parts: Map<string, string>, dataset: Dataset, ignored: string[]): DayWindow | null {
  if (!parts.has("from") && !parts.has("to")) return null;
  const from = readDay(parts, "from", dataset.span.from, ignored);
  const to = readDay(parts, "to", dataset.span.to, ignored);
  if (from === null || to === null) return null;
  if (from > to) {
    ignored.push(
      `from=${show(parts.get("from") ?? "")} lies after to=${show(parts.get("to") ?? "")}; the dates are ignored.`,
    );
    return null;
  }
  return { from, to };
}

/** The day of one end; null (and a sentence) when it cannot be read. A missing end is the data's own. */
function readDay(
  parts: Map<string, string>,
  name: "from" | "to",
  missing: Day,
  ignored: string[],
): Day | null {
  const text = parts.get(name);
  if (text === undefined) return missing;
  const day = parseTypedDate(text, name);
  if (day.ok) return day.value;
  ignored.push(`${name}=${show(text)} is not a date; write 2022, 2022-03 or 2022-03-01.`);
  return null;
}

function readChoices(parts: Map<string, string>, view: Partial<ViewState>, ignored: string[]): void {
  const mode = parts.get("view");
  if (mode === "ties" || mode === "contacts") view.mode = mode;
  else if (mode !== undefined) ignored.push(`view=${show(mode)} is unknown; write contacts or ties.`);
  const undated = parts.get("undated");
  if (undated === "1" || undated === "0") view.undated = undated === "1";
  else if (undated !== undefined) ignored.push(`undated=${show(undated)} is unknown; write 1 or 0.`);
  const outside = parts.get("outside");
  if (outside === "fade" || outside === "hide") view.outside = outside;
  else if (outside !== undefined) ignored.push(`outside=${show(outside)} is unknown; write fade or hide.`);
  const query = parts.get("q")?.trim();
  if (query !== undefined && query !== "") view.query = query.slice(0, 500);
}

function readFacets(parts: Map<string, string>, dataset: Dataset, ignored: string[]): Facets | null {
  const facets: Record<FacetName, readonly string[]> = { ...NO_FACETS };
  let any = false;
  for (const name of FACET_NAMES) {
    const text = parts.get(name);
    if (text === undefined) continue;
    const values = [...new Set(split(text))];
    const known = values.filter((value) => isFacetValue(name, value, dataset));
    for (const value of values)
      if (!known.includes(value)) ignored.push(`${name}=${show(value)} is not in this graph.`);
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
  }
}

function readSelection(text: string | undefined, dataset: Dataset, ignored: string[]): readonly string[] {
  if (text === undefined) return [];
  const values = [...new Set(split(text))];
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
  for (const value of unknown.slice(0, 10)) ignored.push(`select=${show(value)} is not in this graph.`);
  if (unknown.length > 10) ignored.push(`${unknown.length - 10} more selected ids are not in this graph.`);
  return [...selection];
}

function knownId(value: string, dataset: Dataset): string | null {
  const tie = parseTieId(value);
  if (tie !== null) {
    return dataset.actorRow.has(tie[0]) && dataset.actorRow.has(tie[1]) && tie[0] !== tie[1]
      ? tieId(tie[0], tie[1])
      : null;
  }
  const known =
    dataset.actorRow.has(value) ||
    dataset.eventRow.has(value) ||
    dataset.statementRow.has(value) ||
    dataset.seatById.has(parseSeatId(value) ?? "") ||
    dataset.sourceById.has(value);
  return known ? value : null;
}

function split(text: string): readonly string[] {
  return text.split(",").filter((value) => value !== "");
}

/** A foreign value in quotation marks, short enough for a sentence. */
function show(value: string): string {
  return `“${value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value}”`;
}
