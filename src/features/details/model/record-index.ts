import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId, RelatedAs } from "#domain/records/record-types.ts";

/** References read backwards: what points to a record. */
export interface RecordIndex {
  /** Event -> events that are part of it, by date. */
  readonly parts: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** Event -> events that say how they relate to it. */
  readonly relatedFrom: ReadonlyMap<
    RecordId,
    readonly { readonly event: RecordId; readonly as: RelatedAs }[]
  >;
  /** Actor -> actors that are members of it. */
  readonly members: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** State -> persons, ministries and other actors that belong to it. */
  readonly belonging: ReadonlyMap<RecordId, readonly RecordId[]>;
  /** Statement -> statements that name it as contradicting them. */
  readonly contradicts: ReadonlyMap<RecordId, readonly RecordId[]>;
}

const INDEXES = new WeakMap<Dataset, RecordIndex>();

/** Built once per data set. */
export function recordIndex(dataset: Dataset): RecordIndex {
  const known = INDEXES.get(dataset);
  if (known !== undefined) return known;
  const index = buildIndex(dataset);
  INDEXES.set(dataset, index);
  return index;
}

function buildIndex(dataset: Dataset): RecordIndex {
  const parts = new Map<RecordId, RecordId[]>();
  const relatedFrom = new Map<RecordId, { event: RecordId; as: RelatedAs }[]>();
  for (const event of dataset.events) {
    if (event.partOf !== undefined) push(parts, event.partOf, event.id);
    for (const each of event.related ?? []) push(relatedFrom, each.event, { event: event.id, as: each.as });
  }
  const members = new Map<RecordId, RecordId[]>();
  const belonging = new Map<RecordId, RecordId[]>();
  for (const actor of dataset.actors) {
    if (actor.state !== undefined) push(belonging, actor.state, actor.id);
    for (const each of actor.memberOf ?? []) push(members, each.actor, actor.id);
  }
  const contradicts = new Map<RecordId, RecordId[]>();
  for (const statement of dataset.statements) {
    for (const id of statement.contradictedBy ?? []) push(contradicts, id, statement.id);
  }
  return { parts, relatedFrom, members, belonging, contradicts };
}

function push<V>(map: Map<RecordId, V[]>, key: RecordId, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
