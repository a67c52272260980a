import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { PairView } from "#domain/evidence/pair-view.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { LineText } from "#features/details/cards/LineText.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { Paths } from "./Paths.tsx";
import { pairFacts, tieFact, type PairActors } from "./pair-words.ts";
import "./pair.css";

interface PairLedgerProps {
  dataset: Dataset;
  actors: PairActors;
  view: PairView;
  visible: Visible;
  /** null = all dates. */
  window: DayWindow | null;
  off: ReadonlySet<RecordId>;
}

/** What passed between two actors, in short: by which channels, at whose place, at whose wish, with which gaps. */
export function PairLedger({ dataset, actors, view, visible, window, off }: PairLedgerProps) {
  const facts = useMemo(
    () => [...pairFacts(dataset, actors, view), ...tieFact(dataset, actors, { events: visible.events, off })],
    [dataset, actors, view, visible, off],
  );
  return (
    <>
      {view.contacts.length === 0 ? null : (
        <>
          <ul className="details-channels" aria-label="Contacts by channel">
            {view.channels.map(({ channel, label, contacts, bilateral }) => (
              <li key={channel} className={contacts === 0 ? "is-none" : undefined}>
                {label} <span className="details-number">{contacts}</span>
                {contacts === bilateral ? null : (
                  <span className="details-small"> {bilateral} bilateral</span>
                )}
              </li>
            ))}
          </ul>
          <dl className="details-facts details-pair-facts">
            {facts.map(({ label, line }) => (
              <div key={label} className="details-fact">
                <dt>{label}</dt>
                <dd>
                  <LineText line={line} />
                </dd>
              </div>
            ))}
          </dl>
          <BeforeAfter dataset={dataset} contacts={view.contacts} />
        </>
      )}
      <Paths dataset={dataset} actors={actors} visible={visible} window={window} off={off} />
    </>
  );
}
