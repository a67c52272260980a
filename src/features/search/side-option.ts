import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Side } from "#domain/records/record-types.ts";

/** The id by which a side is selected: `side:europe`. */
export function sideOptionId(side: string): string {
  return `side:${side}`;
}

/** The side of the vocabulary that a selected id stands for. */
export function sideById(dataset: Dataset, id: string): Side | undefined {
  return dataset.graph.vocabulary.sides?.find((side) => sideOptionId(side.id) === id);
}
