import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";

/** Where a citation's account comes from. */
interface Account {
  /** Whose copy is printed: the source's origin, else its outlet. */
  origin: RecordId;
  /** Who is first in the chain of attribution. */
  firstBy: ReadonlySet<RecordId>;
}

/** More accounts than this are counted greedily: a lower bound, and beyond any record seen. */
const EXACT_UP_TO = 16;

/**
 * How many independent sources an event or a statement rests on: the largest number of its citations of which
 * any two differ in origin and in the first step of attribution, so that two papers printing one agency's copy
 * of one ministry's readout are one. A statement has one chain of attribution, hence one source at most. For an
 * event, a source's first steps are those of the statements at the event that cite it; where there is none, the
 * origin stands for itself. 0 for other ids.
 */
export function independentSources(dataset: Dataset, id: RecordId): number {
  const accounts = accountsOf(dataset, id);
  const distinct = [...new Map(accounts.map((account) => [keyOf(account), account])).values()];
  return distinct.length <= EXACT_UP_TO ? mostIndependent(distinct, []) : greedyIndependent(distinct);
}

function accountsOf(dataset: Dataset, id: RecordId): Account[] {
  const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
  if (statement !== undefined) {
    const first = statement.attribution[0]?.by;
    return statement.citations.map((citation) =>
      account(dataset, citation, first === undefined ? [] : [first]),
    );
  }
  const eventRow = dataset.eventRow.get(id);
  const event = dataset.events[eventRow ?? -1];
  if (event === undefined || eventRow === undefined) return [];
  const atEvent = Array.from(rowsOf(dataset.columns.eventStatements, eventRow)).flatMap(
    (row) => dataset.statements[row] ?? [],
  );
  return event.citations.map((citation) => {
    const citing = atEvent.filter((one) => one.citations.some(({ source }) => source === citation.source));
    return account(
      dataset,
      citation,
      citing.flatMap((one) => one.attribution[0]?.by ?? []),
    );
  });
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

/** The size of the largest set of accounts, each independent of the others: each is tried in and out. */
function mostIndependent(rest: readonly Account[], chosen: readonly Account[]): number {
  const [next, ...others] = rest;
  if (next === undefined) return chosen.length;
  const without = mostIndependent(others, chosen);
  if (!chosen.every((one) => areIndependent(one, next))) return without;
  return Math.max(without, mostIndependent(others, [...chosen, next]));
}

function greedyIndependent(accounts: readonly Account[]): number {
  const chosen: Account[] = [];
  for (const one of accounts) if (chosen.every((other) => areIndependent(other, one))) chosen.push(one);
  return chosen.length;
}
