import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Path } from "#domain/network/path.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { nameOf } from "#features/details/words/name-of.ts";

/** "Dmytro Kuleba – Wang Yi – Sergei Lavrov, forward in time": the people of a path, in order. */
export function standInWords(dataset: Dataset, path: Path, isCertain: boolean): string {
  const ids = path.hops.flatMap((hop, at) => {
    // A side of several people may pass the word on inside itself: then both ends are named.
    const before = path.hops[at - 1]?.to;
    return hop.from === before ? [hop.to] : [hop.from, hop.to];
  });
  const chain = ids.map((id) => nameOf(dataset, id).name).join(" – ");
  return `${chain}, forward in time${isCertain ? "" : ", if the unknown days allow it"}.`;
}

/** Ids of the events of a path, hop by hop: what is drawn of it. */
export function pathEvents(dataset: Dataset, path: Path): readonly RecordId[] {
  return path.hops.flatMap(({ event }) => dataset.events[event]?.id ?? []);
}
