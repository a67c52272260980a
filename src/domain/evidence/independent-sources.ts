import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";
import { parseTieId } from "#domain/ref/ref.ts";

/** Where a citation's account comes from. */
interface Account {
  /** Whose copy is printed: the source's origin, else its outlet. */
  origin: RecordId;
  /** Who is first in the chain of attribution. */
  firstBy: ReadonlySet<RecordId>;
}

/** More accounts than this are counted greedily: a lower bound, and beyond any record seen. */
const EXACT_UP_TO = 16;

/** What is left out of account. */
export interface SupportOptions {
  /** Sources that are switched off. */
  off?: ReadonlySet<RecordId>;
  /** 1 by event row: the events that a tie stands for; absent = every countable one. */
  events?: Uint8Array;
}

/**
 * How many independent sources an event, a statement or a tie `a~b` rests on: the largest number of its citations of
 * which any two differ in origin and in the first step of attribution, so that two papers printing one agency's copy
 * of one ministry's readout are one. A statement has one chain of attribution, hence one source at most. For an
 * event, a source's first steps are those of the statements at the event that cite it; where there is none, the
 * origin stands for itself. A tie rests on the citations of all the events that it stands for. 0 for other ids.
 */
export function independentSources(dataset: Dataset, id: string, options: SupportOptions = {}): number {
  return independentOf(accountsOf(dataset, id, options));
}

/** The same for what rests on several events (rows) together; `off`: sources that are switched off. */
export function independentSourcesOf(
  dataset: Dataset,
  events: readonly number[],
  off: ReadonlySet<RecordId>,
): number {
  return independentOf(events.flatMap((row) => accountsOfEvent(dataset, row, { off })));
}

function independentOf(accounts: readonly Account[]): number {
  const distinct = [...new Map(accounts.map((account) => [keyOf(account), account])).values()];
  if (distinct.length < 2) return distinct.length;
  return distinct.length <= EXACT_UP_TO ? mostIndependent(distinct, [], 0) : greedyIndependent(distinct);
}

function accountsOf(dataset: Dataset, id: string, options: SupportOptions): Account[] {
  const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
  if (statement !== undefined) {
    const first = statement.attribution[0]?.by;
    return remaining(statement.citations, options).map((citation) =>
      account(dataset, citation, first === undefined ? [] : [first]),
    );
  }
  const eventRow = dataset.eventRow.get(id);
  if (eventRow !== undefined) return accountsOfEvent(dataset, eventRow, options);
  return sharedRows(dataset, id, options).flatMap((row) => accountsOfEvent(dataset, row, options));
}

function accountsOfEvent(dataset: Dataset, eventRow: number, options: SupportOptions): Account[] {
  const atEvent = Array.from(rowsOf(dataset.columns.eventStatements, eventRow)).flatMap(
    (row) => dataset.statements[row] ?? [],
  );
  return remaining(dataset.events[eventRow]?.citations ?? [], options).map((citation) => {
    const citing = atEvent.filter((one) => one.citations.some(({ source }) => source === citation.source));
    return account(
      dataset,
      citation,
      citing.flatMap((one) => one.attribution[0]?.by ?? []),
    );
  });
}

/** The rows of the events that join both actors of a tie and that count. */
function sharedRows(dataset: Dataset, tie: string, { events }: SupportOptions): number[] {
  const { actorRow, columns } = dataset;
  const [a, b] = (parseTieId(tie) ?? []).map((id) => actorRow.get(id));
  if (a === undefined || b === undefined) return [];
  const counted = events ?? columns.eventCountable;
  const [one, other] = [Math.min(a, b), Math.max(a, b)];
  const { pairA, pairB, eventPairs } = columns;
  const isTheirs = (pair: number): boolean => pairA[pair] === one && pairB[pair] === other;
  return Array.from(rowsOf(columns.actorEvents, a)).filter(
    (row) => counted[row] === 1 && rowsOf(eventPairs, row).some(isTheirs),
  );
}

function remaining(citations: readonly Citation[], { off }: SupportOptions): readonly Citation[] {
  return off === undefined ? citations : citations.filter(({ source }) => !off.has(source));
}

function account(dataset: Dataset, citation: Citation, firstBy: readonly RecordId[]): Account {
  const source = dataset.sourceById.get(citation.source);
  const origin = source?.origin ?? source?.outlet ?? citation.source;
  return { origin, firstBy: new Set(firstBy.length === 0 ? [origin] : firstBy) };
}

function keyOf({ origin, firstBy }: Account): string {
  return [origin, ...[...firstBy].toSorted()].join(" ");
}

function areIndependent(a: Account, b: Account): boolean {
  if (a.origin === b.origin) return false;
  for (const by of a.firstBy) if (b.firstBy.has(by)) return false;
  return true;
}

/**
 * The size of the largest set of accounts, each independent of the others: each is tried in and out, as long as
 * more than the `best` so far can come of it.
 */
function mostIndependent(rest: readonly Account[], chosen: readonly Account[], best: number): number {
  const [next, ...others] = rest;
  if (next === undefined) return Math.max(best, chosen.length);
  if (chosen.length + rest.length <= best) return best;
  const isFree = chosen.every((one) => areIndependent(one, next));
  const withNext = isFree ? mostIndependent(others, [...chosen, next], best) : best;
  return mostIndependent(others, chosen, withNext);
}

function greedyIndependent(accounts: readonly Account[]): number {
  const chosen: Account[] = [];
  for (const one of accounts) if (chosen.every((other) => areIndependent(other, one))) chosen.push(one);
  return chosen.length;
}
