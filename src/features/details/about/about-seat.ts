import type { Dataset } from "#domain/dataset/dataset.ts";
import { seatHistory } from "#domain/evidence/seat-history.ts";
import type { SeatTerm } from "#domain/evidence/seat-term.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { sourceRefs } from "#features/details/words/source-refs.ts";
import { termWords } from "#features/details/views/build-seat.ts";
import { factOf, plainItem, type AboutItem, type AboutView } from "./about-view.ts";

/** A seat by its holders, each with the sources that say so. */
export function aboutSeat(dataset: Dataset, seat: string): AboutView {
  const history = seatHistory(dataset, seat);
  if (history === null) return { lead: null, facts: [], citations: [] };
  return {
    lead: null,
    facts: [
      ...factOf("Of", [plainItem(nameOf(dataset, history.of))]),
      ...factOf(
        "Held by",
        history.terms.map((term) => termItem(dataset, term)),
      ),
    ],
    citations: [],
  };
}

function termItem(dataset: Dataset, term: SeatTerm): AboutItem {
  return {
    line: [nameOf(dataset, term.actor)],
    note: termWords(term),
    sources: sourceRefs(dataset, term.citations),
  };
}
