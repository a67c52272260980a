import { useState } from "react";
import { changeEvidence } from "#domain/compare/change-evidence.ts";
import type { Change, Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { CHANGE_WORDS } from "./change-words.ts";

export interface ChangeLineProps {
  dataset: Dataset;
  comparison: Comparison;
  change: Change;
  name: string;
}

/** One change: its kind by sign and word, who, how often in each period, and the events that it rests on. */
export function ChangeLine({ dataset, comparison, change, name }: ChangeLineProps) {
  const app = useApp();
  const [isOpen, setIsOpen] = useState(false);
  const { sign, word } = CHANGE_WORDS[change.kind];
  const difference = change.after - change.before;
  return (
    <>
      <tr>
        <td className={`compare-kind compare-${change.kind}`}>
          <span aria-hidden="true">{sign}</span> {word}
        </td>
        <th scope="row">
          <button type="button" className="compare-link" onClick={() => select(app, [change.id])}>
            {name}
          </button>
        </th>
        <td className="compare-number">{change.before}</td>
        <td className="compare-number">{change.after}</td>
        <td className="compare-number">
          {difference > 0 ? `+${difference}` : String(difference).replace("-", "−")}
        </td>
        <td>
          <button
            type="button"
            className="compare-link"
            aria-expanded={isOpen}
            aria-label={`Events of ${name}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? "Hide" : "Events"}
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6}>
            <Evidence dataset={dataset} comparison={comparison} change={change} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Evidence({ dataset, comparison, change }: Omit<ChangeLineProps, "name">) {
  const { before, after } = changeEvidence(dataset, comparison, change);
  return (
    <div className="compare-evidence">
      <EventLinks dataset={dataset} title="Earlier period" ids={before} />
      <EventLinks dataset={dataset} title="Later period" ids={after} />
    </div>
  );
}

function EventLinks({ dataset, title, ids }: { dataset: Dataset; title: string; ids: readonly RecordId[] }) {
  const app = useApp();
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {ids.length === 0 ? <p>No event.</p> : null}
      <ul>
        {ids.map((id) => {
          const event = dataset.events[dataset.eventRow.get(id) ?? -1];
          return event === undefined ? null : (
            <li key={id}>
              <button type="button" className="compare-link" onClick={() => select(app, [id])}>
                {shortDate(event.date)}: {event.title}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
