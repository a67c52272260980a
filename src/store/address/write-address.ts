import { refList } from "#domain/ref/ref-list.ts";
import { FACET_NAMES } from "#domain/filter/criteria.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { ViewState } from "#store/view-state.ts";
import { withoutText } from "./without-text.ts";

/** The version of the address's grammar; a reader refuses newer ones. */
export const ADDRESS_VERSION = 1;

/**
 * The view as the address's hash, without "#": `v=1&from=2022-03-01&to=2022-04-30&select=wang-yi&view=ties`.
 * Only what differs from the start is written, so the plain page keeps a plain address. Days are inclusive;
 * several ids go by comma. Moved nodes are not part of it.
 */
export function writeAddress(view: ViewState): string {
  const parts: string[] = [];
  const add = (name: string, value: string) => void parts.push(`${name}=${encodePart(value)}`);
  addSight(view, add);
  addTime(view, add);
  addAnalysis(view, add);
  return parts.length === 0 ? "" : [`v=${ADDRESS_VERSION}`, ...parts].join("&");
}

type Add = (name: string, value: string) => void;

/** Dates, selection, view, filters, and the phrase that is looked at. */
function addSight(view: ViewState, add: Add): void {
  if (view.window !== null) {
    add("from", formatIsoDay(view.window.from));
    add("to", formatIsoDay(view.window.to));
  }
  if (view.selection.length > 0) add("select", refList(view.selection));
  if (view.mode !== "contacts") add("view", view.mode);
  if (view.arrange === "free") add("arrange", "free");
  if (view.middle !== null) add("middle", view.middle);
  if (!view.between) add("between", "0");
  if (view.lanesOnly) add("lanes", "only");
  if (view.openSide !== null) add("side", view.openSide);
  if (view.path.length > 0) add("path", refList(view.path));
  for (const name of FACET_NAMES) {
    if (view.facets[name].length > 0) add(name, refList(view.facets[name]));
  }
  if (view.query !== "") add("q", view.query);
  if (view.phrase !== "") add("phrase", view.phrase);
  if (view.undated !== "out") add("undated", view.undated === "in" ? "1" : "only");
  if (view.outside === "hide") add("outside", "hide");
}

/** How time is judged, played and compared. */
function addTime(view: ViewState, add: Add): void {
  if (view.certainty === "certainly") add("certain", "1");
  if (view.timeMode !== "window") add("mode", view.timeMode);
  if (view.compare !== null) add("vs", spanText(view.compare));
  if (view.axis !== null) add("axis", spanText(view.axis));
  if (view.bin !== null) add("bin", view.bin);
  if (view.silence) add("silence", "1");
}

/** Which sources count, how far a focus reaches, how shared events are counted, at which day a pair is split. */
function addAnalysis(view: ViewState, add: Add): void {
  const without = withoutText(view.without);
  if (without !== "") add("without", without);
  if (view.depth !== 1) add("depth", String(view.depth));
  if (view.counting !== "once") add("counting", view.counting);
  if (view.split !== null) add("split", formatIsoDay(view.split));
}

/** `2022-03-01..2022-04-30`. */
function spanText({ from, to }: DayWindow): string {
  return `${formatIsoDay(from)}..${formatIsoDay(to)}`;
}

/** Percent-encodes what would break the grammar, and leaves commas, tildes and colons readable. */
function encodePart(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replaceAll("%2C", ",")
    .replaceAll("%7E", "~")
    .replaceAll("%3A", ":");
}
