import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isShown, type Visible } from "#domain/filter/visible.ts";
import { relationsOf } from "#domain/relations/relations.ts";

/** The part of an answer that is told. */
export type Told = Pick<
  Visible,
  "actors" | "ofKinds" | "events" | "actorEventCount" | "actorStatementCount" | "counts"
>;

/** So many names are said; the rest are counted. */
const MOST_NAMES = 3;

/**
 * One plain sentence on what a settled change did: which actors appeared, which vanished (the most active first), how
 * the number of contacts changed, and who is busiest now. `before` is null for the first answer.
 */
export function narrate(before: Told | null, after: Told, dataset: Dataset): string {
  const clauses = [
    before === null ? null : movedClause("appeared", before, after, { dataset, weights: after }),
    before === null ? null : movedClause("vanished", after, before, { dataset, weights: before }),
    contactsClause(before, after),
    busiestClause(after, dataset),
  ].filter((clause) => clause !== null);
  const sentence = clauses.join("; ");
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

interface Naming {
  dataset: Dataset;
  weights: Told;
}

/** "appeared: A, B and 4 more", of the actors that are in `there` and not in `notThere`; null = none. */
function movedClause(verb: string, notThere: Told, there: Told, { dataset, weights }: Naming): string | null {
  const rows: number[] = [];
  for (let row = 0; row < there.actors.length; row += 1) {
    // A state has not vanished as long as its people meet.
    if (there.actors[row] === 1 && !isShown(notThere, row)) rows.push(row);
  }
  if (rows.length === 0) return null;
  const weight = (row: number): number => weights.actorEventCount[row] ?? 0;
  const names = rows.toSorted((a, b) => weight(b) - weight(a) || a - b).map((row) => nameOf(dataset, row));
  return `${verb}: ${listOf(names)}`;
}

function contactsClause(before: Told | null, after: Told): string {
  const now = eventWords(after.counts.events);
  if (before === null) return now;
  const came = countNew(before.events, after.events);
  const went = countNew(after.events, before.events);
  if (came === 0 && went === 0) return `the same ${now}`;
  const moved = [came > 0 ? `${number(came)} new` : null, went > 0 ? `${number(went)} gone` : null];
  return `${now} (${moved.filter((part) => part !== null).join(", ")})`;
}

/** Who has most events of those that stand for nobody else: an alliance is not busy because its members are. */
function busiestClause({ actors, actorEventCount }: Told, dataset: Dataset): string | null {
  const { standsFor } = relationsOf(dataset);
  let most = 0;
  let rows: number[] = [];
  for (let row = 0; row < actors.length; row += 1) {
    const isAlone = actors[row] === 1 && rowsOf(standsFor, row).length === 0;
    const count = isAlone ? (actorEventCount[row] ?? 0) : 0;
    if (count > most) {
      most = count;
      rows = [row];
    } else if (count === most && count > 0) rows.push(row);
  }
  if (most === 0) return null;
  const names = listOf(rows.map((row) => nameOf(dataset, row)));
  return `busiest: ${names}, with ${number(most)}${rows.length > 1 ? " each" : ""}`;
}

function countNew(before: Uint8Array, after: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < after.length; row += 1) if (after[row] === 1 && before[row] !== 1) count += 1;
  return count;
}

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
function listOf(names: readonly string[]): string {
  const said = names.slice(0, MOST_NAMES);
  const rest = names.length - said.length;
  const parts = rest > 0 ? [...said, `${number(rest)} more`] : said;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

function eventWords(count: number): string {
  return count === 1 ? "1 event" : `${number(count)} events`;
}

function nameOf(dataset: Dataset, row: number): string {
  return dataset.actors[row]?.name ?? "";
}

function number(value: number): string {
  return value.toLocaleString("en");
}
