import type { Dataset } from "#domain/dataset/dataset.ts";
import { inSentence, kindsByCountry, SOURCE_KINDS, sourceKindWords } from "#domain/filter/source-kind.ts";
import type { Without } from "#domain/filter/without.ts";
import type { RecordId } from "#domain/records/record-types.ts";

/** Something that can be switched off: a kind of source, an outlet, or one source. */
export interface SourceSwitch {
  readonly of: keyof Without;
  readonly id: string;
  /** "Without state media". */
  readonly label: string;
  /** How many sources it stands for. */
  readonly count: number;
}

/** The switches of a graph: its kinds in a fixed order, its outlets by how many sources they stand for. */
export interface SourceSwitches {
  readonly kinds: readonly SourceSwitch[];
  /** Kinds within a country, of kinds that come from several. */
  readonly kindsOfCountries: readonly SourceSwitch[];
  readonly outlets: readonly SourceSwitch[];
}

export function sourceSwitches(dataset: Dataset): SourceSwitches {
  const kinds = new Map<string, number>();
  const outlets = new Map<RecordId, number>();
  for (const { kind, outlet, origin } of dataset.sources) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const id of new Set([outlet, origin ?? outlet])) outlets.set(id, (outlets.get(id) ?? 0) + 1);
  }
  return {
    kinds: [...SOURCE_KINDS.keys()].flatMap((id) => {
      const count = kinds.get(id) ?? 0;
      return count === 0 ? [] : [switchOf(dataset, "kinds", id, count)];
    }),
    kindsOfCountries: [...kindsByCountry(dataset)].map(([id, count]) =>
      switchOf(dataset, "kinds", id, count),
    ),
    outlets: [...outlets]
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([id, count]) => switchOf(dataset, "outlets", id, count)),
  };
}

/** What is switched off now, as switches: kinds, then outlets, then single sources. */
export function switchedOff(dataset: Dataset, without: Without): readonly SourceSwitch[] {
  return (["kinds", "outlets", "sources"] as const).flatMap((of) =>
    without[of].map((id) => switchOf(dataset, of, id, 0)),
  );
}

function switchOf(dataset: Dataset, of: keyof Without, id: string, count: number): SourceSwitch {
  return { of, id, label: `Without ${nameOf(dataset, of, id)}`, count };
}

function nameOf(dataset: Dataset, of: keyof Without, id: string): string {
  if (of === "kinds") return inSentence(sourceKindWords(dataset, id));
  if (of === "outlets") return dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id;
  const title = dataset.sourceById.get(id)?.title;
  return title === undefined ? id : `“${title}”`;
}
