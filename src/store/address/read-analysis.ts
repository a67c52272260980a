// The parts of an address that say how the graph is read: without which sources, how far around, how counted, and at
// which day a pair's contacts are split.
import { parseRefList } from "#domain/ref/ref-list.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { kindsByCountry, SOURCE_KINDS } from "#domain/filter/source-kind.ts";
import { isAnyWithout, type Without } from "#domain/filter/without.ts";
import { STEPS } from "#domain/network/neighbourhood.ts";
import type { ViewState } from "#store/view-state.ts";
import { readDay } from "./read-dates.ts";

/** The names of these parts. */
export const ANALYSIS_NAMES = ["without", "depth", "counting", "split"] as const;
const SHOWN_LENGTH = 60;

/** Reads `without=`, `depth=`, `counting=` and `split=` into the view; what cannot be meant is named in `ignored`. */
export function readAnalysis(
  parts: ReadonlyMap<string, string>,
  view: Partial<ViewState>,
  dataset: Dataset,
  ignored: string[],
): void {
  readWithout(parts.get("without"), view, dataset, ignored);
  const depth = parts.get("depth");
  const steps = STEPS.find((one) => String(one) === depth);
  if (steps !== undefined) view.depth = steps;
  else if (depth !== undefined) ignored.push(`depth=${show(depth)} is unknown; write 0, 1, 2 or 3.`);
  const counting = parts.get("counting");
  if (counting === "once" || counting === "pairs") view.counting = counting;
  else if (counting !== undefined)
    ignored.push(`counting=${show(counting)} is unknown; write once or pairs.`);
  const split = readDay(parts, "split", null, ignored);
  if (split !== null) view.split = split;
}

function readWithout(
  text: string | undefined,
  view: Partial<ViewState>,
  dataset: Dataset,
  ignored: string[],
): void {
  if (text === undefined) return;
  const nameOf = withoutNames(dataset);
  const ids: Record<keyof Without, string[]> = { sources: [], outlets: [], kinds: [] };
  const unknown: string[] = [];
  for (const value of parseRefList(text)) {
    const name = nameOf(value);
    if (name === null) unknown.push(value);
    else ids[name].push(name === "kinds" ? value.slice(KIND.length) : value);
  }
  for (const value of unknown.slice(0, 10))
    ignored.push(`without=${show(value)} is no source, outlet or kind of source of this graph.`);
  if (unknown.length > 10)
    ignored.push(`${unknown.length - 10} more values of without are not in this graph.`);
  const without = { sources: ids.sources.sort(), outlets: ids.outlets.sort(), kinds: ids.kinds.sort() };
  if (isAnyWithout(without)) view.without = without;
}

const KIND = "kind:";

/** Tells of a value whether it is a source, an outlet or a kind of source of the data; null = none of these. */
function withoutNames(dataset: Dataset): (value: string) => keyof Without | null {
  const { sources, sourceById } = dataset;
  const outlets = new Set(sources.flatMap(({ outlet, origin }) => [outlet, origin ?? outlet]));
  const kinds = new Set(
    [...SOURCE_KINDS.keys(), ...kindsByCountry(dataset).keys()].map((kind) => KIND + kind),
  );
  return (value) => {
    if (kinds.has(value)) return "kinds";
    if (sourceById.has(value)) return "sources";
    return outlets.has(value) ? "outlets" : null;
  };
}

/** A foreign value in quotation marks, short enough for a sentence. */
function show(value: string): string {
  return `“${value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value}”`;
}
