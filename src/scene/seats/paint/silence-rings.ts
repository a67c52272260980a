// While silence is looked at: a ring around the last contact of each pair that is due, and its days.
import type { Box } from "#scene/label-box.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import { groupBy } from "#scene/seats/layout/group-by.ts";
import type { Mark, SeatLayout } from "#scene/seats/layout/seat-layout-types.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";
import { dueItem } from "./due-item.ts";
import type { ItemStore } from "./item-store.ts";
import { labelItem, type Sight } from "./plates.ts";

/** While silence is looked at: a ring around the last contact of each pair that is due, and its days. */
export function silenceItems(state: SeatState, store: ItemStore, sight: Sight): readonly MarkItem[] {
  const { input, layout, facts } = state;
  const { silence } = input;
  if (silence === null) return [];
  const items: MarkItem[] = [];
  const taken: Box[] = [];
  const due = new Map<number, number>();
  const markOf = markFinder(state, sight);
  const second = sight.second.strings.map(({ guest, host }) => pairRow(facts.dataset, guest, host));
  for (const pair of [...pairsOf(facts.dataset, layout), ...second]) {
    if (pair < 0) continue;
    const { overdue, silentDays, lastEvent } = silence.ofPair(pair);
    if (overdue === null || overdue < 1 || silentDays === null) continue;
    const mark = markOf(lastEvent);
    if (mark === undefined) continue;
    items.push(ringItem(state, store, mark, { days: silentDays, overdue }));
    if (mark.row >= 0) due.set(mark.row, Math.max(due.get(mark.row) ?? 0, silentDays));
  }
  const byRow = groupBy(sight.marks, ({ row }) => row);
  for (const [at, days] of due) {
    const marks = byRow.get(at) ?? [];
    const texts = [`${days} days`, `${days} d`];
    const item = labelItem(state, store, { at, marks, texts, taken, sight, key: "silent" });
    if (item !== null) items.push(item);
  }
  return items;
}

/** The mark in sight that holds an event. */
function markFinder({ layout }: SeatState, { marks, second }: Sight): (event: number) => Mark | undefined {
  const isInSight = new Set(marks);
  return (event) => {
    const mark = layout.marks[layout.markOf[event] ?? -1];
    if (mark !== undefined && isInSight.has(mark)) return mark;
    return second.marks.find(({ events }) => events.includes(event));
  };
}

function ringItem(
  { input, facts }: SeatState,
  store: ItemStore,
  mark: Mark,
  { days, overdue }: { days: number; overdue: number },
): MarkItem {
  const { palette, dataset } = input;
  return dueItem(store, {
    palette,
    id: dataset.events[mark.events[0] ?? -1]?.id ?? "",
    mark,
    side: facts.sides[mark.side]?.id ?? "",
    days,
    isOverdue: overdue >= 2,
  });
}

const known = new WeakMap<SeatLayout, readonly number[]>();

/** The pair rows of a layout's strings: they are the same in every frame. */
function pairsOf(dataset: SeatState["facts"]["dataset"], layout: SeatLayout): readonly number[] {
  const pairs = known.get(layout) ?? layout.strings.map(({ guest, host }) => pairRow(dataset, guest, host));
  known.set(layout, pairs);
  return pairs;
}

const pairRows = new WeakMap<object, ReadonlyMap<number, number>>();

/** The pair row of two actor rows; -1 = they share no contact that joins. */
function pairRow(dataset: SeatState["facts"]["dataset"], a: number, b: number): number {
  const { pairA, pairB } = dataset.columns;
  let rows = pairRows.get(dataset);
  const size = dataset.actors.length;
  if (rows === undefined) {
    rows = new Map(Array.from(pairA, (one, pair) => [one * size + (pairB[pair] ?? 0), pair]));
    pairRows.set(dataset, rows);
  }
  return rows.get(Math.min(a, b) * size + Math.max(a, b)) ?? -1;
}
