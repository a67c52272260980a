import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";

/** One line of the comparison: what each side says on one topic. */
export interface ReadoutTopic {
  /** null = statements without a topic. */
  topic: string | null;
  label: string;
  /** In the order of the sides; each statement stands under one topic only, the one that most sides share. */
  cells: readonly { side: RecordId; statements: readonly number[] }[];
  /** The only side that mentions the topic at all, where there are at least two; null = several do. */
  onlySide: RecordId | null;
}

interface OnSides {
  row: number;
  sides: readonly RecordId[];
}

/** Lines up the statements of the sides by topic. */
export function alignTopics(
  dataset: Dataset,
  statements: readonly OnSides[],
  sides: readonly RecordId[],
): readonly ReadoutTopic[] {
  const mentions = mentionsOf(dataset, statements);
  const homes = new Map(statements.map(({ row }) => [row, homeTopic(topicsOf(dataset, row), mentions)]));
  const used = new Set(homes.values());
  const inOrder = [...dataset.topicLabel.keys(), null].filter((topic) => used.has(topic));
  return inOrder.map((topic) => {
    const here = statements.filter(({ row }) => homes.get(row) === topic);
    const by = topic === null ? null : mentions.get(topic);
    return {
      topic,
      label: topic === null ? "Other" : (dataset.topicLabel.get(topic) ?? topic),
      cells: sides.map((side) => ({
        side,
        statements: here.filter((one) => one.sides.includes(side)).map(({ row }) => row),
      })),
      onlySide: sides.length > 1 && by?.size === 1 ? ([...by][0] ?? null) : null,
    };
  });
}

/** Which sides mention each topic, under whichever topic their statements then stand. */
function mentionsOf(dataset: Dataset, statements: readonly OnSides[]): Map<string, Set<RecordId>> {
  const mentions = new Map<string, Set<RecordId>>();
  for (const { row, sides } of statements) {
    for (const topic of topicsOf(dataset, row)) {
      const by = mentions.get(topic) ?? new Set();
      for (const side of sides) by.add(side);
      mentions.set(topic, by);
    }
  }
  return mentions;
}

/** The topic that most sides mention, so that what can be compared stands in one line; of equals the first. */
function homeTopic(
  topics: readonly string[],
  mentions: ReadonlyMap<string, ReadonlySet<RecordId>>,
): string | null {
  let home: string | null = null;
  for (const topic of topics) {
    const most = home === null ? 0 : (mentions.get(home)?.size ?? 0);
    if ((mentions.get(topic)?.size ?? 0) > most) home = topic;
  }
  return home;
}

function topicsOf(dataset: Dataset, row: number): readonly string[] {
  return dataset.statements[row]?.topics ?? [];
}
