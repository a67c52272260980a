import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { EventCard } from "#features/details/cards/EventCard.tsx";
import type { CardViews } from "#features/details/views/card-views.ts";
import { groupEvents } from "#features/details/views/group-events.ts";
import { pairView, type PairView } from "#domain/evidence/pair-view.ts";
import { afterWords } from "#features/details/pair/gap-words.ts";
import { PairLedger } from "#features/details/pair/PairLedger.tsx";
import { contactNotes, type PairActors } from "#features/details/pair/pair-words.ts";
import { PairWith } from "#features/details/pair/PairWith.tsx";
import { CardList } from "./CardList.tsx";
import { EmptyNote } from "./EmptyNote.tsx";
import { RecordList } from "./RecordList.tsx";
import { subjectIds } from "#features/details/model/subject.ts";
import type { TabProps } from "./tab-props.ts";

/** The events linked to the subject: by type in short, then one by one; of a pair, the ledger of what passed. */
export function ContactsTab(props: TabProps) {
  const { dataset, subject, parts, window, cards, visible, off, order, onOrder } = props;
  const pair = useMemo(() => {
    if (subject.kind !== "pair") return null;
    const { actors } = subject;
    return { actors, view: pairView(dataset, [actors[0].id, actors[1].id], visible, off) };
  }, [dataset, subject, visible, off]);
  const notes = useMemo(
    () => (pair === null ? NO_NOTES : pairNotes(dataset, pair.actors, pair.view)),
    [dataset, pair],
  );
  const party =
    subject.kind === "actor" || subject.kind === "side" || subject.kind === "seat"
      ? (subjectIds(subject)[0] ?? null)
      : null;
  const counted = useMemo(
    () => parts.inside.filter((row) => visible.events[row] === 1),
    [parts.inside, visible],
  );
  return (
    <>
      {party === null ? null : <PairWith dataset={dataset} id={party} eventRows={counted} />}
      {pair === null ? null : (
        <PairLedger dataset={dataset} {...pair} visible={visible} window={window} off={off} />
      )}
      <RecordList
        dataset={dataset}
        kind="events"
        parts={parts}
        window={window}
        subject={subject}
        off={off}
        order={order}
        onOrder={onOrder}
        textOf={cards.eventText}
        empty={<EmptyNote dataset={dataset} subject={subject} kind="events" parts={parts} window={window} />}
        renderRows={(rows, isDimmed, inOrder) => (
          <EventCards
            dataset={dataset}
            cards={cards}
            rows={rows}
            isDimmed={isDimmed}
            isByDate={inOrder !== "sourced"}
            notes={notes}
          />
        )}
      />
    </>
  );
}

/** What stands above single contacts of a pair, by row: the gap before, who hosted, who asked. */
type Notes = ReadonlyMap<number, readonly string[]>;
const NO_NOTES: Notes = new Map();

function pairNotes(dataset: Dataset, actors: PairActors, { contacts }: PairView): Notes {
  return new Map(
    contacts.map((contact) => [
      contact.row,
      [...(contact.gap === null ? [] : [afterWords(contact.gap)]), ...contactNotes(dataset, actors, contact)],
    ]),
  );
}

interface EventCardsProps {
  dataset: Dataset;
  cards: CardViews;
  rows: readonly number[];
  isDimmed: boolean;
  /** Months and years head only what is in order of date. */
  isByDate: boolean;
  notes: Notes;
}

/** Events in the order given; the first of a month or year carries its heading. */
function EventCards({ dataset, cards, rows, isDimmed, isByDate, notes }: EventCardsProps) {
  const headings = useMemo(() => {
    if (!isByDate) return new Map<number | undefined, string | null>();
    const groups = groupEvents(dataset, rows).filter((group) => group.heading !== null);
    return new Map(groups.map(({ heading, rows: members }) => [members[0], heading]));
  }, [dataset, rows, isByDate]);
  return (
    <CardList
      rows={rows}
      renderRow={(row) => {
        const card = cards.event(row);
        const heading = headings.get(row) ?? null;
        return card === null ? null : (
          <>
            {heading === null ? null : <h3 className="details-group-head">{heading}</h3>}
            {notes.has(row) ? <p className="details-pair-note">{notes.get(row)?.join(" · ")}</p> : null}
            <EventCard card={card} isDimmed={isDimmed} level={headings.size === 0 ? 3 : 4} />
          </>
        );
      }}
    />
  );
}
