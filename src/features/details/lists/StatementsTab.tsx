import { StatementCard } from "#features/details/cards/StatementCard.tsx";
import { EmptyNote } from "./EmptyNote.tsx";
import { RecordList } from "./RecordList.tsx";
import type { TabProps } from "./tab-props.ts";

/** The statements linked to the subject. */
export function StatementsTab({ dataset, subject, parts, window, cards, order, onOrder }: TabProps) {
  return (
    <RecordList
      dataset={dataset}
      kind="statements"
      parts={parts}
      window={window}
      order={order}
      onOrder={onOrder}
      textOf={cards.statementText}
      empty={
        <EmptyNote dataset={dataset} subject={subject} kind="statements" parts={parts} window={window} />
      }
      renderRows={(rows, isDimmed) =>
        rows.length === 0 ? null : (
          <ul className="details-cards">
            {rows.map((row) => {
              const card = cards.statement(row);
              return card === null ? null : (
                <li key={card.id}>
                  <StatementCard card={card} isDimmed={isDimmed} />
                </li>
              );
            })}
          </ul>
        )
      }
    />
  );
}
