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
    () => [...pairFacts(dataset, actors, view), ...tieFact(dataset, view, off)],
    [dataset, actors, view, off],
  );
  return (
    <>
      {view.contacts.length === 0 ? null : (
        <>
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
