// The words that go with a picture: when, filtered how, how many, made of what.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Counts } from "#domain/filter/visible.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { inOrder } from "#domain/time/in-order.ts";
import type { SourceCount } from "#scene/picture/sources-line.ts";
import { sourcesLines } from "#scene/picture/sources-line.ts";
import type { Scene } from "#scene/scene-types.ts";
import type { ViewState } from "#store/view-state.ts";
import { describeFilters } from "./describe-filters.ts";
import type { ExportWhat } from "./export-choices.ts";
import { nameOfId } from "./name-of-id.ts";
import type { PictureContent } from "./picture-content.ts";

/** What the title field starts with: the selected names, else the name of the data set. */
export function defaultTitle(dataset: Dataset, view: ViewState, what: ExportWhat): string {
  if (what !== "selection") return dataset.graph.title;
  const names = view.selection.map((id) => nameOfId(dataset, id)).filter((name) => name !== null);
  const [first, second, third, ...rest] = names;
  if (first === undefined) return dataset.graph.title;
  const shown = [first, second, third].filter((name) => name !== undefined).join(", ");
  return rest.length === 0 ? shown : `${shown} and ${rest.length} more`;
}

/** One paragraph each: the window, the filters if any, the counts, what is not drawn. */
export function pictureSubtitle(
  { dataset, view }: { dataset: Dataset; view: ViewState },
  content: PictureContent,
  what: ExportWhat,
): readonly string[] {
  const filters = what === "everything" ? null : describeFilters(dataset, view);
  return [
    whenWords(dataset, view, what),
    ...(filters === null ? [] : [filters]),
    [countWords(content, what), ...notDrawnWords(content.scene)].join(" "),
  ];
}

/** The dates of a picture in words. */
export function whenWords(dataset: Dataset, { window, compare }: ViewState, what: ExportWhat): string {
  if (what === "everything")
    return `All dates (${describeWindow(dataset.span)}), undated items too, without filters`;
  const first = window === null ? `All dates: ${describeWindow(dataset.span)}` : describeWindow(window);
  if (compare === null) return first;
  if (window === null) return `${first}, compared with ${describeWindow(compare)}`;
  const [earlier, later] = inOrder(window, compare);
  return `${describeWindow(earlier)}, compared with ${describeWindow(later)}`;
}

function countWords({ scene, visible, eventRows, statementRows }: PictureContent, what: ExportWhat): string {
  if (what !== "selection") return `${countsSentence(visible.counts)}.`;
  const counts: Counts = {
    actors: scene.nodes.filter((node) => node.role === "actor").length,
    events: eventRows.length,
    statements: statementRows.length,
  };
  return `The selected and its neighbours: ${countsSentence(counts)}.`;
}

function notDrawnWords({ notDrawn }: Scene): readonly string[] {
  if (notDrawn === null) return [];
  const { actors, drawnActors, ties } = notDrawn;
  const drawn =
    drawnActors < actors
      ? `${grouped(drawnActors)} of ${grouped(actors)} actors drawn, the most active`
      : null;
  const left = ties > 0 ? `${counted(ties, "tie")} not drawn` : null;
  return [`${[drawn, left].filter((each) => each !== null).join("; ")}.`];
}

/** "3 actors, 1 event, 12 statements". */
export function countsSentence({ actors, events, statements }: Counts): string {
  return [counted(actors, "actor"), counted(events, "event"), counted(statements, "statement")].join(", ");
}

/** The last line of a picture: the data set, its edition and licence, and what drew it. No address. */
export function creditLine({ graph }: Dataset): string {
  const parts = [graph.title, graph.edition === "" ? "" : `edition ${graph.edition}`, graph.licence];
  return `${sentence(parts.filter((part) => part !== "").join(", "))} Drawn with Readout.`;
}

/** The picture in words, for people who cannot see it: what, when, how many, who stands out, from where. */
export function describePicture(
  { dataset, title, subtitle }: { dataset: Dataset; title: string; subtitle: readonly string[] },
  content: PictureContent,
  sources: readonly SourceCount[],
): string {
  const what = content.scene.mode === "contacts" ? "Graph of contacts" : "Graph of ties";
  const line = sourcesLines(sources, { size: 1, weight: 400, maxWidth: Infinity }, 1);
  return [`${what}: ${title}.`, ...subtitle.map(sentence), ...standingOut(dataset, content), ...line].join(
    " ",
  );
}

function standingOut(dataset: Dataset, { scene, visible }: PictureContent): readonly string[] {
  const { standsFor } = relationsOf(dataset);
  // An alliance is not active because its members are.
  const most = scene.nodes
    .filter(
      ({ role, id }) => role === "actor" && rowsOf(standsFor, dataset.actorRow.get(id) ?? -1).length === 0,
    )
    .map(({ id, label }) => ({ label, events: visible.actorEventCount[dataset.actorRow.get(id) ?? -1] ?? 0 }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events || (a.label < b.label ? -1 : 1))
    .slice(0, 5)
    .map(({ label, events }) => `${label} (${counted(events, "event")})`);
  return most.length === 0 ? [] : [`Most active: ${most.join(", ")}.`];
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
