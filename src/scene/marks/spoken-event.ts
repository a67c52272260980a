// What a contact is called to the ear and on a hover card.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { rowsOf } from "#domain/dataset/adjacency.ts";
import { fullName } from "./short-names.ts";

const MOST_NAMES = 6;
const known = new WeakMap<Dataset, Map<number, string>>();

/** "1 Mar 2022 · Wang Yi – Dmytro Kuleba · call". */
export function spokenEvent(dataset: Dataset, event: number): string {
  const labels = known.get(dataset) ?? new Map<number, string>();
  known.set(dataset, labels);
  let label = labels.get(event);
  if (label === undefined) {
    label = wordsOf(dataset, event);
    labels.set(event, label);
  }
  return label;
}

function wordsOf(dataset: Dataset, event: number): string {
  const record = dataset.events[event];
  if (record === undefined) return "";
  const actors = rowsOf(dataset.columns.participants, event);
  const names = [...actors.subarray(0, MOST_NAMES)].map((actor) => fullName(dataset, actor));
  const more = actors.length - names.length;
  const who = names.join(" – ") + (more > 0 ? ` and ${more} more` : "");
  const type = (dataset.eventTypeLabel.get(record.type) ?? record.type).toLowerCase();
  return [shortDate(record.date), who, type].filter((part) => part !== "").join(" · ");
}
