import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import type { SeatChange } from "#domain/evidence/seat-changes.ts";
import type { SeatTerm } from "#domain/evidence/seat-term.ts";
import { describeDay, describeWindow, shortDate } from "#domain/time/describe-date.ts";
import type { NameRef } from "#features/details/words/line.ts";
import { nameOf } from "#features/details/words/name-of.ts";

/** One line of a seat's history: a holder with dates, or a change of hands. */
export type SeatLine =
  | { readonly kind: "term"; readonly key: string; readonly who: NameRef; readonly dates: string }
  | { readonly kind: "change"; readonly key: string; readonly date: string; readonly words: string };

/** A seat as it went from hand to hand: each holder followed by the change that ended the term, where it is dated. */
export function buildSeat(dataset: Dataset, seat: string): readonly SeatLine[] {
  const history = seatHistory(dataset, seat);
  if (history === null) return [];
  const told = new Set<SeatChange>();
  const lines: SeatLine[] = [];
  for (const [at, term] of history.terms.entries()) {
    const key = `${term.actor} ${at}`;
    lines.push({ kind: "term", key, who: nameOf(dataset, term.actor), dates: termWords(term) });
    for (const change of history.changes) {
      if (told.has(change) || !endsTerm(change, term)) continue;
      told.add(change);
      lines.push(changeLine(change));
    }
  }
  return lines;
}

/** "30 Dec 2022 to 25 Jul 2023", "until 30 Dec 2022, start not given", "(acting)". */
export function termWords({ from, to, acting }: SeatTerm): string {
  const dates =
    from !== null && to !== null
      ? `${shortDate(from)} to ${shortDate(to)}`
      : from !== null
        ? `from ${shortDate(from)}`
        : to === null
          ? "dates not given"
          : `until ${shortDate(to)}`;
  return acting ? `${dates}, acting` : dates;
}

function endsTerm(change: SeatChange, term: SeatTerm): boolean {
  return (
    change.kind !== "start" &&
    change.before === term.actor &&
    change.from <= (term.end?.to ?? -Infinity) &&
    change.to >= (term.end?.from ?? Infinity)
  );
}

function changeLine(change: SeatChange): SeatLine {
  const date =
    change.from === change.to
      ? describeDay(change.from)
      : `one day, ${describeWindow({ from: change.from, to: change.to })}`;
  return { kind: "change", key: `${change.kind} ${change.from} ${change.words}`, date, words: change.words };
}
