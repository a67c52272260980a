import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AttributionStep, Citation, RecordId, Statement } from "#domain/records/record-types.ts";
import { counted } from "#domain/text/counted.ts";
import type { Line } from "./line.ts";
import { nameOf } from "./name-of.ts";
import { ATTRIBUTION_WORDS } from "./record-words.ts";
import { articleFor } from "#domain/text/article-for.ts";
import { sourceRef } from "./source-refs.ts";

/**
 * Where a statement comes from in one line: whose account it is, and in which source it is read. "Readout of the
 * Foreign Ministry of Arvania, in The Daily Lantern, 2 Apr 2022, and 1 other source". A source that counts is named
 * before one that is switched off.
 */
export function statementSourceLine(
  dataset: Dataset,
  statement: Statement,
  off: ReadonlySet<RecordId>,
): Line {
  const { attribution, citations, speakers } = statement;
  const read = readIn(dataset, citations, off);
  const first = attribution[0];
  if (first === undefined) return read.length === 0 ? ["No source"] : ["In ", ...read];
  const outlet = dataset.sourceById.get(citations[0]?.source ?? "")?.outlet;
  if (first.by === outlet && isReport(first)) return ["Reported by ", ...read];
  const whose: Line = speakers.includes(first.by)
    ? [capitalized(ATTRIBUTION_WORDS[first.kind])]
    : [
        `${capitalized(ATTRIBUTION_WORDS[first.kind])} of ${articleOf(dataset, first.by)}`,
        nameOf(dataset, first.by),
      ];
  return read.length === 0 ? whose : [...whose, ", in ", ...read];
}

/** Where an event is read, in one line: "The Daily Lantern, 2 Apr 2022, and 2 other sources, 2 independent". */
export function eventSourceLine(
  dataset: Dataset,
  citations: readonly Citation[],
  { off, independent }: { off: ReadonlySet<RecordId>; independent: number },
): Line {
  const read = readIn(dataset, citations, off);
  if (read.length === 0) return ["No source"];
  const several = new Set(citations.map(({ source }) => source)).size > 1;
  return several ? [...read, `; ${independent} independent`] : read;
}

function readIn(dataset: Dataset, citations: readonly Citation[], off: ReadonlySet<RecordId>): Line {
  const ids = [...new Set(citations.map(({ source }) => source))];
  const first = ids.find((id) => !off.has(id)) ?? ids[0];
  if (first === undefined) return [];
  const others = ids.length - 1;
  return [sourceRef(dataset, first), ...(others === 0 ? [] : [`, and ${counted(others, "other source")}`])];
}

function isReport({ kind }: AttributionStep): boolean {
  return kind === "report" || kind === "caption";
}

function articleOf(dataset: Dataset, id: RecordId): string {
  const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
  return actor === undefined ? "" : articleFor(actor);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
