// Only the lanes of two sides: one for each pair, under the people of the side that has fewer of them. Every contact
// lies in one lane; those of three or more in a row of their own.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { takingPart, type LaneChoice } from "#scene/lanes/lane-choice.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import { makeLayout, type LaneLayout, type RowDraft, type RowKind } from "./lane-layout.ts";
import { laneMetrics } from "#scene/lanes/lane-metrics.ts";
import { laneRelations } from "#scene/lanes/lane-relations.ts";
import type { LaneSubject } from "#scene/lanes/lane-subject.ts";
import { phoneHeight } from "./row-drafts.ts";

const GAP = 2;
const MOST_PEOPLE = 7;
const LEAST_CONTACTS = 2;
const MOST_STRETCH = 1.5;

interface PairsOptions {
  size: { readonly width: number; readonly height: number };
  choice: LaneChoice;
  subjects: readonly [LaneSubject, LaneSubject];
}

/** One of the side with fewer people, and whom they met, most often first. */
interface Person {
  lead: number;
  events: number;
  partners: readonly { row: number; events: number }[];
}

/** The rows of the pairs between two. */
export function layOutPairs(
  dataset: Dataset,
  facts: LaneFacts,
  { size, choice, subjects }: PairsOptions,
): LaneLayout {
  const metrics = laneMetrics(size.width);
  const pairs = pairsOf(dataset, facts, choice, subjects);
  const people = peopleOf(pairs);
  const main = people.filter(({ events }, at) => events >= LEAST_CONTACTS && at < MOST_PEOPLE);
  const minor = people.filter((person) => !main.includes(person));
  const fixed =
    (main.length + 1) * (metrics.headingHeight + GAP) + (minor.length > 0 ? metrics.headingHeight + GAP : 0);
  const wanted = main.reduce((sum, { partners }) => sum + partners.length, 0) * metrics.laneHeight;
  const height = phoneHeight(size.height, metrics, fixed + wanted);
  const room = Math.floor((height - metrics.top - metrics.foot - fixed) / metrics.laneHeight);
  const taken = new Set(
    main
      .flatMap(({ lead, partners }) => partners.map((partner) => ({ lead, ...partner })))
      .toSorted((a, b) => b.events - a.events || a.lead - b.lead || a.row - b.row)
      .slice(0, Math.max(0, room))
      .map(({ lead, row }) => `${lead} ${row}`),
  );
  const { sideOf } = laneRelations(dataset);
  const stretch = Math.max(1, Math.min(MOST_STRETCH, room / Math.max(1, taken.size)));
  const draft = (kind: RowKind, key: string, over: Partial<RowDraft>): RowDraft => ({
    key,
    kind,
    side: -1,
    lead: -1,
    subject: null,
    actors: [],
    folded: [],
    first: 0,
    all: 0,
    height: kind === "pair" ? metrics.laneHeight * stretch : metrics.headingHeight,
    gap: kind === "pair" ? 0 : GAP,
    band: 0,
    ...over,
  });
  const idOf = (row: number): string => dataset.actors[row]?.id ?? "";
  const drafts: RowDraft[] = [];
  const placeOfPair = new Map<string, number>();
  for (const { lead, events, partners } of main) {
    const without = partners.filter(({ row }) => !taken.has(`${lead} ${row}`));
    for (const { row } of without) placeOfPair.set(`${lead} ${row}`, drafts.length);
    drafts.push(
      draft("people", `people:${idOf(lead)}`, {
        lead,
        side: sideOf[lead] ?? -1,
        folded: without.map(({ row }) => row),
        all: events,
      }),
    );
    for (const partner of partners) {
      if (!taken.has(`${lead} ${partner.row}`)) continue;
      placeOfPair.set(`${lead} ${partner.row}`, drafts.length);
      drafts.push(
        draft("pair", `pair:${idOf(lead)} ${idOf(partner.row)}`, {
          lead: partner.row,
          side: sideOf[partner.row] ?? -1,
          all: partner.events,
        }),
      );
    }
  }
  if (minor.length > 0) {
    for (const { lead, partners } of minor) {
      for (const { row } of partners) placeOfPair.set(`${lead} ${row}`, drafts.length);
    }
    const side = sideOf[minor[0]?.lead ?? -1] ?? -1;
    drafts.push(draft("rest", "rest:others", { side, folded: minor.map(({ lead }) => lead) }));
  }
  const many = drafts.length;
  drafts.push(draft("many", "many:three", {}));
  const pairOf = new Map(pairs.map(({ event, key }) => [event, key]));
  return makeLayout({
    dataset,
    form: "pairs",
    metrics,
    size: { width: size.width, height },
    drafts,
    placesOf(event) {
      if (facts.drawn[event] !== 1 || choice.lit?.[event] !== 1) return [];
      const place = placeOfPair.get(pairOf.get(event) ?? "");
      return [place ?? many];
    },
  });
}

interface Pair {
  event: number;
  /** `a~b` as rows, a of the side with fewer people. */
  key: string;
  one: number;
  other: number;
}

/** Contacts of exactly one and one. */
function pairsOf(
  dataset: Dataset,
  facts: LaneFacts,
  { lit }: LaneChoice,
  subjects: readonly [LaneSubject, LaneSubject],
): readonly Pair[] {
  const found: { event: number; ends: readonly [number, number] }[] = [];
  const people = [new Set<number>(), new Set<number>()] as const;
  lit?.forEach((isLit, event) => {
    const actors = takingPart(dataset, event);
    if (isLit !== 1 || facts.drawn[event] !== 1 || actors.length !== 2) return;
    const [a, b] = [actors[0] ?? 0, actors[1] ?? 0];
    const ends: readonly [number, number] = subjects[0].has(a, event) ? [a, b] : [b, a];
    people[0].add(ends[0]);
    people[1].add(ends[1]);
    found.push({ event, ends });
  });
  const isTurned = people[1].size < people[0].size;
  return found.map(({ event, ends }) => {
    const one = isTurned ? ends[1] : ends[0];
    const other = isTurned ? ends[0] : ends[1];
    return { event, one, other, key: `${one} ${other}` };
  });
}

function peopleOf(pairs: readonly Pair[]): readonly Person[] {
  const counts = new Map<number, Map<number, number>>();
  for (const { one, other } of pairs) {
    const own = counts.get(one) ?? new Map<number, number>();
    counts.set(one, own);
    own.set(other, (own.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([lead, own]) => ({
      lead,
      events: [...own.values()].reduce((sum, count) => sum + count, 0),
      partners: [...own]
        .map(([row, events]) => ({ row, events }))
        .sort((a, b) => b.events - a.events || a.row - b.row),
    }))
    .sort((a, b) => b.events - a.events || a.lead - b.lead);
}
