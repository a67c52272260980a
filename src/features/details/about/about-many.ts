import type { Dataset } from "#domain/dataset/dataset.ts";
import { SOURCE_KINDS } from "#domain/filter/source-kind.ts";
import { partyOf } from "#domain/evidence/party-of.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";
import type { RecordId, Side, SourceKind } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { inSeries, nameOf, namesOf } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { ACTOR_KIND_WORDS, languageName } from "#features/details/words/record-words.ts";
import { selectedRef } from "#features/details/model/subject.ts";
import { factOf, namesItem, plainItem, type AboutItem, type AboutView } from "./about-view.ts";

/** The graph itself: what it holds, its edition and its licence. */
export function aboutGraph(dataset: Dataset): AboutView {
  const { graph } = dataset;
  const from = describeDate(graph.coverage.from).text;
  const to = describeDate(graph.coverage.to).text;
  return {
    lead: graph.description,
    facts: [
      ...factOf("Graph", [plainItem(graph.title)]),
      ...factOf("Covers", [plainItem(`${withoutDayNote(from)} to ${withoutDayNote(to)}`)]),
      ...factOf("Holds", [
        plainItem(
          [
            counted(dataset.actors.length, "actor"),
            counted(dataset.events.length, "event"),
            counted(dataset.statements.length, "statement"),
            counted(dataset.sources.length, "source"),
          ].join(", "),
        ),
      ]),
      ...factOf("Sources", sourceKinds(dataset)),
      ...factOf("Edition", [plainItem(graph.edition)]),
      ...factOf("Licence", [plainItem(graph.licence)]),
    ],
    citations: [],
  };
}

/** "62 newspapers, 31 state media, …" and in how many languages: what has been read, and so what has not. */
function sourceKinds({ sources }: Dataset): readonly AboutItem[] {
  const kinds = new Map<SourceKind, number>();
  for (const { kind } of sources) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const words = [...kinds]
    .toSorted((a, b) => b[1] - a[1])
    .map(
      ([kind, count]) => `${count.toLocaleString("en")} ${(SOURCE_KINDS.get(kind) ?? kind).toLowerCase()}`,
    );
  const languages = [...new Set(sources.map(({ lang }) => languageName(lang)))].toSorted();
  if (words.length === 0) return [];
  return [plainItem(words.join(", ")), plainItem(`in ${inSeries(languages)}`)];
}

/** A side: its members, and everybody else who sits with it. */
export function aboutSide(dataset: Dataset, side: Side): AboutView {
  const { members = new Set<number>() } = partyOf(dataset, sideSelectionId(side.id)) ?? {};
  const others = [...members].flatMap((row) => dataset.actors[row]?.id ?? []);
  return {
    lead: null,
    facts: [
      ...factOf("Members", namesItem(namesOf(dataset, side.members))),
      ...factOf(
        "People and bodies",
        namesItem(
          namesOf(
            dataset,
            others.filter((id) => !side.members.includes(id)),
          ),
        ),
      ),
    ],
    citations: [],
  };
}

/** Several things: each by name and kind. */
export function aboutSeveral(dataset: Dataset, ids: readonly string[]): AboutView {
  return {
    lead: null,
    facts: factOf(
      "Selected",
      ids.map((id) => selectedItem(dataset, id)),
    ),
    citations: [],
  };
}

function selectedItem(dataset: Dataset, id: string): AboutItem {
  const ref = selectedRef(dataset, id);
  if (ref.what === "actor") return actorItem(dataset, id);
  return { line: [ref], note: ref.what, sources: [] };
}

function actorItem(dataset: Dataset, id: RecordId): AboutItem {
  const actor = dataset.actors[dataset.actorRow.get(id) ?? -1];
  return {
    line: [nameOf(dataset, id)],
    note: actor === undefined ? null : ACTOR_KIND_WORDS[actor.kind].toLowerCase(),
    sources: [],
  };
}

/** A graph's coverage is a stretch, so an unknown day is no news here. */
function withoutDayNote(words: string): string {
  return words.replace(/, day unknown$/u, "");
}
