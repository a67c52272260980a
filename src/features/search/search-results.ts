import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId, parseSideId } from "#domain/ref/ref.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import { isShown, type Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import { counted } from "#domain/text/counted.ts";
import type { SearchGroup } from "./search-documents.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { SearchHit } from "./search-index.ts";

/** One line of the list of results. */
export interface SearchOption {
  id: RecordId;
  title: string;
  /** What it is, and when: "Person, Foreign Minister of Arvania". */
  note: string;
  /** The other name that was met; null when the name itself was. */
  alias: string | null;
  /** Its name can be taken for another's; says how. */
  twin: string | null;
  /** It is not counted now: outside the dates or the filters. */
  isHidden: boolean;
}

export interface ResultGroup {
  group: SearchGroup;
  label: string;
  /** All that were found, also those that are not listed. */
  total: number;
  options: readonly SearchOption[];
}

/** More of one kind are counted, not listed: the next word narrows them down. */
export const MAX_PER_GROUP = 6;

const GROUPS: readonly { group: SearchGroup; label: string }[] = [
  { group: "actors", label: "Actors" },
  { group: "offices", label: "Offices" },
  { group: "sides", label: "Sides" },
  { group: "events", label: "Events" },
  { group: "statements", label: "Statements" },
  { group: "sources", label: "Sources" },
];

/** The hits by kind, best first, at most six of each. Kinds without a hit are left out. */
export function searchResults(
  dataset: Dataset,
  visible: Visible | null,
  hits: readonly SearchHit[],
): readonly ResultGroup[] {
  return GROUPS.flatMap(({ group, label }) => {
    const found = hits.filter((hit) => hit.group === group);
    if (found.length === 0) return [];
    const options = found.slice(0, MAX_PER_GROUP).map((hit) => {
      const { title, note } = DESCRIBE[group](dataset, hit.id);
      return {
        id: hit.id,
        alias: hit.alias,
        twin: hit.twin,
        title,
        note,
        isHidden: visible !== null && isHidden(dataset, visible, hit),
      };
    });
    return [{ group, label, total: found.length, options }];
  });
}

type Words = Pick<SearchOption, "title" | "note">;

const DESCRIBE: Record<SearchGroup, (dataset: Dataset, id: RecordId) => Words> = {
  actors: (dataset, id) => {
    const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
    return {
      title: actor?.name ?? id,
      note: joined([capitalized(actor?.kind ?? ""), latestRole(dataset, id)]),
    };
  },
  offices: (dataset, id) => {
    const seat = dataset.seatById.get(parseSeatId(id) ?? "");
    return { title: seat?.label ?? id, note: joined(["Office", holdersWords(dataset, seat?.id ?? "")]) };
  },
  sides: (dataset, id) => {
    const side = relationsOf(dataset).sides.list.find((one) => one.id === parseSideId(id));
    return { title: side?.label ?? id, note: joined(["Side", counted(side?.members.length ?? 0, "member")]) };
  },
  events: (dataset, id) => {
    const event = dataset.events[dataset.eventRow.get(id) ?? -1];
    const type = dataset.eventTypeLabel.get(event?.type ?? "");
    return { title: event?.title ?? id, note: joined([type, shortDate(event?.date ?? null)]) };
  },
  statements: (dataset, id) => {
    const statement = dataset.statements[dataset.statementRow.get(id) ?? -1];
    const event = dataset.events[dataset.eventRow.get(statement?.event ?? "") ?? -1];
    const speakers = (statement?.speakers ?? []).map((speaker) => actorName(dataset, speaker)).join(", ");
    return {
      title: statement?.text ?? id,
      note: joined([speakers, shortDate(statement?.date ?? event?.date ?? null)]),
    };
  },
  sources: (dataset, id) => {
    const source = dataset.sourceById.get(id);
    const published = source?.published ?? null;
    return {
      title: source?.title ?? id,
      note: joined([
        actorName(dataset, source?.outlet ?? ""),
        published === null ? "no date printed" : shortDate(published),
      ]),
    };
  },
};

/** The role at the end of the data, else the last one known. */
function latestRole(dataset: Dataset, id: RecordId): string | null {
  const now = roleAt(dataset, id, formatIsoDay(dataset.span.to));
  if (now !== null) return now;
  const last = dataset.actors[dataset.actorRow.get(id) ?? -1]?.offices?.at(-1);
  const label = last === undefined ? undefined : dataset.seatById.get(last.seat)?.label;
  return label === undefined ? null : `was ${label}`;
}

/** Who held an office, one after another: "Wang Yi, Qin Gang". */
function holdersWords(dataset: Dataset, seat: string): string {
  const names = (seatHistory(dataset, seat)?.terms ?? []).map(({ name }) => name);
  return [...new Set(names)].join(", ");
}

/** Sources, offices and sides are never outside: they are chosen, not counted. */
function isHidden(dataset: Dataset, visible: Visible, { id, group }: SearchHit): boolean {
  if (group === "actors") return !isShown(visible, dataset.actorRow.get(id) ?? -1);
  if (group === "statements") return visible.statements[dataset.statementRow.get(id) ?? -1] !== 1;
  if (group !== "events") return false;
  const row = dataset.eventRow.get(id) ?? -1;
  return visible.events[row] !== 1 && visible.contextEvents[row] !== 1;
}

function actorName(dataset: Dataset, id: RecordId): string {
  return dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id;
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
