import type { Dataset } from "#domain/dataset/dataset.ts";
import type { AttributionStep, RecordId, Statement } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { ATTRIBUTION_WORDS } from "#features/details/words/record-words.ts";
import { sourceRef } from "#features/details/words/source-refs.ts";

/** One pair of hands that the words went through: whose, and in which form they left them. */
export interface Hand {
  readonly by: NameRef;
  /** "readout, 1 Mar 2022". */
  readonly kind: string;
}

/** The way to one source that is read. */
export interface HandsBranch {
  readonly hands: readonly Hand[];
  readonly source: NameRef;
  readonly isOff: boolean;
}

/** Through whose hands the words came: what all sources share, from nearest the speaker, then each source's own way. */
export interface Hands {
  readonly trunk: readonly Hand[];
  readonly branches: readonly HandsBranch[];
}

/**
 * A chain where one source is read, and parallel ways where several are: a step by the outlet or the origin of some
 * of the sources, but not of all, belongs to the ways of these alone, if it only passes the words on. An origin that the chain does not name stands
 * before the outlet that printed it; the outlet itself is what is read, and is no step beside that.
 */
export function handsOf(dataset: Dataset, statement: Statement, off: ReadonlySet<RecordId>): Hands {
  const ids = [...new Set(statement.citations.map(({ source }) => source))];
  const carriers = new Map(ids.map((id) => [id, carriersOf(dataset, id)]));
  const ownersOf = ({ by }: AttributionStep): readonly RecordId[] =>
    ids.filter((id) => carriers.get(id)?.includes(by) === true);
  const isShared = (step: AttributionStep): boolean => {
    const owners = ownersOf(step).length;
    return owners === 0 || owners === ids.length || !isPassedOn(step);
  };
  const outlets = new Set(ids.map((id) => dataset.sourceById.get(id)?.outlet));
  const trunk = statement.attribution.filter((step) => isShared(step) && !isRead(step, outlets));
  return {
    trunk: trunk.map((step) => handOf(dataset, step)),
    branches: ids.map((id): HandsBranch => {
      const own = statement.attribution.filter((step) => !isShared(step) && ownersOf(step).includes(id));
      const source = dataset.sourceById.get(id);
      const between = own.filter(({ by }) => by !== source?.outlet).map((step) => handOf(dataset, step));
      return {
        hands: [...between, ...unnamedOrigin(dataset, id, statement.attribution)],
        source: sourceRef(dataset, id),
        isOff: off.has(id),
      };
    }),
  };
}

/** A report by an outlet that is read: it is the reading. */
function isRead({ by, kind }: AttributionStep, outlets: ReadonlySet<RecordId | undefined>): boolean {
  return outlets.has(by) && isPassedOn({ kind });
}

/** A readout or a briefing is where the words come from, whoever reads it. */
function isPassedOn({ kind }: Pick<AttributionStep, "kind">): boolean {
  return kind === "report" || kind === "caption";
}

function carriersOf(dataset: Dataset, id: RecordId): readonly RecordId[] {
  const source = dataset.sourceById.get(id);
  return source === undefined ? [] : [source.outlet, ...(source.origin === undefined ? [] : [source.origin])];
}

function unnamedOrigin(dataset: Dataset, id: RecordId, steps: readonly AttributionStep[]): readonly Hand[] {
  const source = dataset.sourceById.get(id);
  const origin = source?.origin;
  if (origin === undefined || origin === source?.outlet || steps.some(({ by }) => by === origin)) return [];
  return [{ by: nameOf(dataset, origin), kind: ATTRIBUTION_WORDS.report }];
}

function handOf(dataset: Dataset, { by, kind, date }: AttributionStep): Hand {
  const words = ATTRIBUTION_WORDS[kind];
  return { by: nameOf(dataset, by), kind: date === undefined ? words : `${words}, ${shortDate(date)}` };
}
