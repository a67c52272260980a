// What each side says of one event, side by side.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Edtf, RecordId, Statement } from "#domain/records/record-types.ts";
import { alignTopics, type ReadoutTopic } from "./align-topics.ts";
import { sideOf } from "./side-of.ts";

/**
 * Whose account a statement is.
 * own: the speakers' own side gives it. other: another side of the event gives it (a ministry on what its guest
 * said). third: neither does: a newspaper, an agency.
 */
export type AccountKind = "own" | "other" | "third";

export interface ReadoutStatement {
  /** Row in Dataset.statements. */
  row: number;
  /** The columns it stands in: the side whose account it is; for a third party's account, the speakers' sides. */
  sides: readonly RecordId[];
  /** The sides that the speakers stand on. */
  speakerSides: readonly RecordId[];
  /** Who gives the account: the first step of its attribution; null when it has none. */
  accountBy: RecordId | null;
  account: AccountKind;
}

export interface ReadoutSide {
  /** A state, or an actor that belongs to none. */
  side: RecordId;
  /** Takes part in the event, itself or by its people. */
  isParty: boolean;
  /** Rows of its statements, by date. */
  statements: readonly number[];
}

export interface Readouts {
  statements: readonly ReadoutStatement[];
  /** Parties first, in the order of the event's participants; then others, by number of statements. */
  sides: readonly ReadoutSide[];
  /** Topics in the order of the vocabulary; what has no topic comes last, under null. */
  topics: readonly ReadoutTopic[];
  /** At least two sides have statements: worth columns. */
  isTwoSided: boolean;
}

/**
 * The statements at an event or about it, grouped by side and aligned by topic. `counted`: 1 by statement row, to
 * leave out what the filters hide; absent = all. An unknown event has none.
 */
export function readoutsOf(dataset: Dataset, eventId: RecordId, counted?: Uint8Array): Readouts {
  const event = dataset.events[dataset.eventRow.get(eventId) ?? -1];
  const parties = partiesOf(dataset, event?.participants ?? [], event?.date ?? null);
  const statements = dataset.statements.flatMap((one, row) => {
    const isOfEvent = one.event === eventId || one.about?.includes(eventId) === true;
    const isIn = event !== undefined && isOfEvent && (counted === undefined || counted[row] === 1);
    return isIn ? [accountOf(dataset, { one, row, date: one.date ?? event.date, parties })] : [];
  });
  const sides = sidesOf(statements, parties);
  return {
    statements,
    sides,
    topics: alignTopics(
      dataset,
      statements,
      sides.map(({ side }) => side),
    ),
    isTwoSided: sides.length > 1,
  };
}

function partiesOf(
  dataset: Dataset,
  participants: readonly { actor: RecordId; onBehalfOf?: RecordId }[],
  date: Edtf | null,
): ReadonlySet<RecordId> {
  return new Set(participants.map(({ actor, onBehalfOf }) => sideOf(dataset, onBehalfOf ?? actor, date)));
}

interface Asked {
  one: Statement;
  row: number;
  date: Edtf | null;
  parties: ReadonlySet<RecordId>;
}

function accountOf(dataset: Dataset, { one, row, date, parties }: Asked): ReadoutStatement {
  const speakers = one.onBehalfOf === undefined ? one.speakers : [one.onBehalfOf];
  const speakerSides = [...new Set(speakers.map((id) => sideOf(dataset, id, date)))];
  const accountBy = one.attribution[0]?.by ?? null;
  const accountSide = accountBy === null ? null : sideOf(dataset, accountBy, date);
  // A joint statement is everybody's own, whoever published it.
  const isJoint = one.attribution[0]?.kind === "joint-statement";
  if (accountSide === null || isJoint || (speakerSides.length > 1 && !parties.has(accountSide)))
    return { row, sides: speakerSides, speakerSides, accountBy, account: isJoint ? "own" : "third" };
  if (speakerSides.includes(accountSide))
    return { row, sides: [accountSide], speakerSides, accountBy, account: "own" };
  if (parties.has(accountSide))
    return { row, sides: [accountSide], speakerSides, accountBy, account: "other" };
  return { row, sides: speakerSides, speakerSides, accountBy, account: "third" };
}

function sidesOf(statements: readonly ReadoutStatement[], parties: ReadonlySet<RecordId>): ReadoutSide[] {
  const rows = new Map<RecordId, number[]>();
  for (const { row, sides } of statements) {
    for (const side of sides) {
      const list = rows.get(side);
      if (list === undefined) rows.set(side, [row]);
      else list.push(row);
    }
  }
  const order = [...parties];
  const rank = (side: RecordId): number => (parties.has(side) ? order.indexOf(side) : order.length);
  return [...rows]
    .map(([side, list]) => ({ side, isParty: parties.has(side), statements: list }))
    .toSorted((a, b) => rank(a.side) - rank(b.side) || b.statements.length - a.statements.length);
}
