import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RemovalReport as Report } from "#domain/evidence/removal-report.ts";
import { parseTieId } from "#domain/ref/ref.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { countsLine, removalSentence } from "./removal-words.ts";

/** Longer lists end with how many more there are; the tables hold them all. */
const MOST_LISTED = 60;

interface Item {
  id: string;
  name: string;
  note: string;
}

/** What the switched-off sources take with them: in a sentence, in counts, and by name. */
export function RemovalReport({ dataset, report }: { dataset: Dataset; report: Report }) {
  const weaker = report.weakerTies.map(({ id, before, after }) =>
    tieItem(dataset, id, `${before} → ${after} events`),
  );
  return (
    <div className="filters-removal">
      <p aria-live="polite">{removalSentence(report)}</p>
      <p className="filters-note">{countsLine(report.before, report.after)}</p>
      <ItemList
        title="Events that lose all support"
        items={report.lostEvents.map((row) => eventItem(dataset, row))}
      />
      <ItemList
        title="Ties that lose all support"
        items={report.lostTies.map((id) => tieItem(dataset, id, ""))}
      />
      <ItemList
        title="Statements that lose all support"
        items={report.lostStatements.map((row) => statementItem(dataset, row))}
      />
      <ItemList
        title="Events that become single-source"
        items={report.singleEvents.map((row) => eventItem(dataset, row))}
      />
      <ItemList
        title="Ties that become single-source"
        items={report.singleTies.map((id) => tieItem(dataset, id, ""))}
      />
      <ItemList title="Ties with fewer events" items={weaker} />
    </div>
  );
}

function ItemList({ title, items }: { title: string; items: readonly Item[] }) {
  const app = useApp();
  if (items.length === 0) return null;
  return (
    <Disclosure title={title} count={items.length}>
      <ul className="filters-removal-list">
        {items.slice(0, MOST_LISTED).map(({ id, name, note }) => (
          <li key={id}>
            <button type="button" className="filters-removal-item" onClick={() => select(app, [id])}>
              <bdi>{name}</bdi>
            </button>
            {note === "" ? null : <span className="filters-removal-note"> {note}</span>}
          </li>
        ))}
      </ul>
      {items.length > MOST_LISTED ? (
        <p className="filters-note">and {(items.length - MOST_LISTED).toLocaleString("en")} more</p>
      ) : null}
    </Disclosure>
  );
}

function eventItem(dataset: Dataset, row: number): Item {
  const event = dataset.events[row];
  return { id: event?.id ?? String(row), name: event?.title ?? "", note: shortDate(event?.date ?? null) };
}

function statementItem(dataset: Dataset, row: number): Item {
  const statement = dataset.statements[row];
  const speakers = (statement?.speakers ?? []).map((id) => actorName(dataset, id)).join(", ");
  return { id: statement?.id ?? String(row), name: statement?.text ?? "", note: speakers };
}

function tieItem(dataset: Dataset, id: string, note: string): Item {
  const ends = parseTieId(id) ?? [id, id];
  return { id, name: ends.map((end) => actorName(dataset, end)).join(" and "), note };
}

function actorName(dataset: Dataset, id: string): string {
  return dataset.actors[dataset.actorRow.get(id) ?? -1]?.name ?? id;
}
