import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId, Source, SourceKind } from "#domain/records/record-types.ts";
import { calendarFromDay } from "#domain/time/day.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";

/** A name as bibliographies keep it; ours are printed names, whose parts we do not guess at. */
export interface CslName {
  literal: string;
}

/** A source in CSL-JSON, the exchange format of citation software (only the fields that we fill). */
export interface CslItem {
  id: RecordId;
  type: "article-newspaper" | "broadcast" | "webpage";
  title: string;
  author?: CslName[];
  "container-title"?: string;
  publisher?: string;
  /** Year, month, day: as many as are printed. Missing where no date is printed. */
  issued?: { "date-parts": [number[]] };
  URL?: string;
  archive_location?: string;
  language: string;
  note?: string;
}

const TYPES: Readonly<Record<SourceKind, CslItem["type"]>> = {
  newspaper: "article-newspaper",
  agency: "article-newspaper",
  broadcaster: "broadcast",
  "state-media": "article-newspaper",
  ministry: "webpage",
  other: "webpage",
};

/**
 * A source as CSL-JSON. The author is the one that is printed, else whose report it is (an agency whose copy an
 * outlet printed), else, for a page that a ministry or another body puts out itself, that body.
 */
export function cslItem(dataset: Dataset, source: Source): CslItem {
  const outlet = nameOf(dataset, source.outlet);
  const type = TYPES[source.kind];
  const author = authorOf(dataset, source, outlet);
  const issued = source.published === null ? null : dateParts(source.published);
  return {
    id: source.id,
    type,
    title: source.title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(type === "webpage" ? { publisher: outlet } : { "container-title": outlet }),
    ...(issued === null ? {} : { issued: { "date-parts": [issued] } }),
    ...(source.url === undefined ? {} : { URL: source.url }),
    ...(source.archived === undefined ? {} : { archive_location: source.archived }),
    language: source.lang,
    ...(source.machineTranslated === true ? { note: "Machine-translated" } : {}),
  };
}

function authorOf(dataset: Dataset, source: Source, outlet: string): string | null {
  if (source.author !== undefined) return source.author;
  if (source.origin !== undefined && source.origin !== source.outlet) return nameOf(dataset, source.origin);
  return source.kind === "ministry" ? outlet : null;
}

function nameOf({ actors, actorRow }: Dataset, id: RecordId): string {
  return actors[actorRow.get(id) ?? -1]?.name ?? id;
}

/** [2023, 4, 26], [2023, 4] or [2023]; null for what is no single day, month or year. */
function dateParts(edtf: string): number[] | null {
  const date = parseEdtf(edtf);
  if (!date.ok || !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(edtf)) return null;
  const { year, month, day } = calendarFromDay(date.value.span.from);
  return [year, month, day].slice(0, edtf.split("-").length);
}
