import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { NO_PLACE } from "./criteria.ts";

/** A side by its id, as people read it; the id itself for one that the graph does not have. */
export function sideLabel(dataset: Dataset, id: string): string {
  return relationsOf(dataset).sides.list.find((side) => side.id === id)?.label ?? id;
}

/** A value of the facet "where": the country's name, or that no place is given. */
export function placeLabel(dataset: Dataset, value: string): string {
  return value === NO_PLACE ? "No place given" : countryName(dataset, value);
}

/** A country by its ISO 3166-1 alpha-2 code: as the data call the state, else in English; the code if it has no name. */
export function countryName({ actors }: Pick<Dataset, "actors">, code: string): string {
  const state = actors.find(({ kind, iso2 }) => kind === "state" && iso2 === code);
  if (state !== undefined) return state.name;
  return /^[A-Z]{2}$/u.test(code) ? (NAMES.of(code) ?? code) : code;
}

const NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "code" });
