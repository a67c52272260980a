import type { Dataset } from "#domain/dataset/dataset.ts";
import { CHANNELS } from "#domain/evidence/contact-channel.ts";
import type { Compared, ComparedRow, ComparedSide, SideBySide } from "#domain/evidence/side-by-side.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import { sideSelectionId } from "#domain/ref/ref.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";

/** One line of the comparison: what is counted, and the contacts of each (rows of events). */
export interface ComparedLine {
  readonly key: string;
  /** null = a plain label. */
  readonly ref: NameRef | null;
  readonly label: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

export interface ComparedSection {
  readonly heading: string;
  readonly lines: readonly ComparedLine[];
}

/** Two actors side by side, in words. */
export interface ComparedView {
  /** "Wang Yi and Qin Gang as Foreign minister of China". */
  readonly title: string;
  readonly names: readonly [NameRef, NameRef];
  /** "1.7", contacts a month; "–" where there are no days. */
  readonly rates: readonly [string, string];
  /** "A month of office", "A month". */
  readonly rateLabel: string;
  /** "16.2 months" of each. */
  readonly months: readonly [string, string];
  readonly sections: readonly ComparedSection[];
}

const DAYS_A_MONTH = 30.44;

export function buildCompared(dataset: Dataset, compared: SideBySide): ComparedView {
  const { seat, a, b } = compared;
  const office = seat === null ? null : (dataset.seatById.get(seat)?.label ?? seat);
  const people = (rows: readonly ComparedRow[]) => rows.map((row) => personLine(dataset, row));
  return {
    title: `${a.name} and ${b.name}${office === null ? ", compared" : ` as ${officeWords(office)}`}`,
    names: [nameOf(dataset, a.id), nameOf(dataset, b.id)],
    rates: [rateOf(a), rateOf(b)],
    rateLabel: office === null ? "A month" : "A month of office",
    months: [monthsOf(a), monthsOf(b)],
    sections: [
      {
        heading: "Contacts",
        lines: [
          { key: "all", ref: null, label: "All", a: a.events, b: b.events },
          ...compared.kinds.map(({ channel, a: ofA, b: ofB }): ComparedLine => ({
            key: channel,
            ref: null,
            label: CHANNELS.get(channel) ?? channel,
            a: ofA,
            b: ofB,
          })),
        ],
      },
      { heading: "By side", lines: compared.sides.flatMap((row) => sideLine(dataset, row)) },
      { heading: "Met by both", lines: people(compared.shared) },
      { heading: `Only ${a.name}`, lines: people(compared.onlyA) },
      { heading: `Only ${b.name}`, lines: people(compared.onlyB) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function personLine(dataset: Dataset, { actor, a, b }: ComparedRow): ComparedLine {
  const ref = nameOf(dataset, dataset.actors[actor]?.id ?? "");
  return { key: ref.id, ref, label: ref.name, a, b };
}

function sideLine(dataset: Dataset, { side, a, b }: ComparedSide): readonly ComparedLine[] {
  const found = relationsOf(dataset).sides.list[side];
  if (found === undefined) return [];
  const ref = nameOf(dataset, sideSelectionId(found.id));
  return [{ key: ref.id, ref, label: ref.name, a, b }];
}

/** "foreign minister of China": an office is no name. */
function officeWords(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function rateOf({ inDays, days }: Compared): string {
  return days === 0 ? "–" : ((inDays * DAYS_A_MONTH) / days).toFixed(1);
}

function monthsOf({ days }: Compared): string {
  const months = days / DAYS_A_MONTH;
  return months >= 10 ? Math.round(months).toLocaleString("en") : months.toFixed(1);
}
