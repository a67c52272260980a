import type { CardViews } from "#features/details/views/card-views.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import { ReadoutCard } from "./ReadoutCard.tsx";
import type { ReadoutColumns } from "./readout-columns.ts";

interface ReadoutTableProps {
  columns: ReadoutColumns;
  cards: CardViews;
}

/** What each side says of one event: a column for a side, a line for a topic. */
export function ReadoutTable({ columns, cards }: ReadoutTableProps) {
  const count = columns.sides.length;
  return (
    <div className="details-readouts">
      <table aria-label="What each side says" data-sides={count}>
        <thead>
          <tr>
            {columns.sides.map((side) => (
              <th key={side?.id ?? ""} scope="col">
                {side === null ? "Others" : <NameButton name={side} />}
              </th>
            ))}
          </tr>
        </thead>
        {columns.lines.map((line) => (
          <tbody key={line.key}>
            <tr>
              <th colSpan={count} scope="rowgroup" className="details-readout-topic">
                <SafeText text={line.topic} />
                {line.only === null ? null : <span className="details-mark is-warning">{line.only}</span>}
              </th>
            </tr>
            <tr>
              {line.cells.map((entries, at) => (
                <td key={columns.sides[at]?.id ?? at} data-side={columns.sides[at]?.name ?? "Others"}>
                  {entries.length === 0 ? <p className="details-small">Nothing in this collection</p> : null}
                  {entries.map((entry) => (
                    <ReadoutCard key={entry.row} account={entry.account} card={cards.statement(entry.row)} />
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      {columns.others.length === 0 ? null : (
        <section aria-label="What others say">
          <h3 className="details-group-head">What others say</h3>
          {columns.others.map((row) => (
            <ReadoutCard key={row} account={null} card={cards.statement(row)} />
          ))}
        </section>
      )}
    </div>
  );
}
