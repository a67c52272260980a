import type { Dataset } from "#domain/dataset/dataset.ts";
import { tieId } from "#domain/ref/ref.ts";

const known = new WeakMap<Dataset, ReadonlyMap<string, number>>();

/** Pair rows by the id of their tie; made once per data set, when asked. */
export function pairRows(dataset: Dataset): ReadonlyMap<string, number> {
  let rows = known.get(dataset);
  if (rows === undefined) {
    const { pairA, pairB } = dataset.columns;
    const idOf = (row: number | undefined): string => dataset.actors[row ?? -1]?.id ?? "";
    rows = new Map(
      Array.from(pairA, (a, pair): [string, number] => [tieId(idOf(a), idOf(pairB[pair])), pair]),
    );
    known.set(dataset, rows);
  }
  return rows;
}
