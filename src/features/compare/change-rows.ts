import { sortChanges, type ChangeOrder } from "#domain/compare/compare-windows.ts";
import type { Change, Comparison } from "#domain/compare/comparison.ts";
import { sideChanges } from "#domain/compare/side-changes.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { KeepChange } from "./keep-chosen.ts";

/** The list is of pairs of actors, of actors, or of sides. */
export type ChangeList = "pairs" | "actors" | "sides";

/** A column that the list can be sorted by, and its direction. */
export interface ChangeSort {
  order: ChangeOrder;
  isReversed: boolean;
}

/** One line of the list, with the name that people know. */
export interface ChangeRow {
  change: Change;
  name: string;
}

/** The lines of a list in their order: of all changes, or of those that `keep` lets through. */
export function changeRows(
  dataset: Dataset,
  comparison: Comparison,
  { list, sort, keep = null }: { list: ChangeList; sort: ChangeSort; keep?: KeepChange | null },
): readonly ChangeRow[] {
  const names = new Map<string, string>();
  const nameOf = (change: Change): string => {
    let name = names.get(change.id);
    if (name === undefined) {
      name = nameOfChange(dataset, change);
      names.set(change.id, name);
    }
    return name;
  };
  const all = changesOf(dataset, comparison, list);
  // Who only spoke, in either period, gained and lost no contact.
  const changes = all.filter((change) => change.before + change.after > 0 && (keep === null || keep(change)));
  const sorted = sortChanges(changes, sort.order, nameOf);
  const ordered = sort.isReversed ? sorted.toReversed() : sorted;
  return ordered.map((change) => ({ change, name: nameOf(change) }));
}

function changesOf(dataset: Dataset, comparison: Comparison, list: ChangeList): readonly Change[] {
  if (list === "sides") return sideChanges(dataset, comparison);
  return list === "pairs" ? comparison.ties : comparison.actors;
}

function nameOfChange(dataset: Dataset, change: Change): string {
  const { actors, actorRow } = dataset;
  if ("side" in change) return relationsOf(dataset).sides.list[change.side]?.label ?? change.id;
  const nameOf = (id: string): string => actors[actorRow.get(id) ?? -1]?.name ?? id;
  return "pair" in change ? `${nameOf(change.a)} and ${nameOf(change.b)}` : nameOf(change.id);
}

/** The list as CSV with a header line; a cell never begins like a formula. */
export function changesCsv(rows: readonly ChangeRow[]): string {
  const lines = [
    ["Change", "Id", "Name", "Earlier period", "Later period"],
    ...rows.map(({ change, name }) => [
      change.kind,
      change.id,
      name,
      String(change.before),
      String(change.after),
    ]),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
