import type { Dataset } from "./dataset.ts";

/** Something that follows from a data set alone, by name. Plain data: it crosses threads. */
export interface KeptPart {
  readonly name: string;
  readonly value: unknown;
}

interface Keeper {
  of: (dataset: Dataset) => unknown;
  adopt: (dataset: Dataset, value: unknown) => void;
}

const KEEPERS = new Map<string, Keeper>();

/**
 * Keeps what follows from a data set as long as the data set lives: made at the first question, or already when the
 * file was read, in a thread of its own. Plain data only: no functions, no records (they would be copied).
 */
export function keptWith<T>(name: string, make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const known = new WeakMap<Dataset, { value: T }>();
  const of = (dataset: Dataset): T => {
    let kept = known.get(dataset);
    if (kept === undefined) {
      kept = { value: make(dataset) };
      known.set(dataset, kept);
    }
    return kept.value;
  };
  // What comes under a name was made by this very `make`, on the other side.
  KEEPERS.set(name, { of, adopt: (dataset, value) => known.set(dataset, { value: value as T }) });
  return of;
}

/** Everything that is kept with a data set; what is not there yet is made. */
export function* keptParts(dataset: Dataset): Generator<KeptPart> {
  for (const [name, { of }] of KEEPERS) yield { name, value: of(dataset) };
}

/** Gives a data set what was made of it elsewhere; names that nobody asks for here are passed over. */
export function adoptKept(dataset: Dataset, parts: readonly KeptPart[]): void {
  for (const { name, value } of parts) KEEPERS.get(name)?.adopt(dataset, value);
}
