import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { PairContact } from "#domain/evidence/pair-view.ts";
import { formatIsoDay, type Day } from "#domain/time/day.ts";
import { describeDay, shortDate } from "#domain/time/describe-date.ts";
import { parseTypedDate } from "#domain/time/parse-typed-date.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { nameOf } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { setSplit } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { TextField } from "#ui/TextField.tsx";
import { splitContacts, type SplitPart } from "./split-contacts.ts";

interface BeforeAfterProps {
  dataset: Dataset;
  contacts: readonly PairContact[];
}

/**
 * How the contacts of a pair differ before and after a day, and which of them rest on a single source. The day is part
 * of the view: undo, the address and other pairs keep it.
 */
export function BeforeAfter({ dataset, contacts }: BeforeAfterProps) {
  const app = useApp();
  const day = useAppState((state) => state.view.split);
  const [text, setText] = useState(textOf(day));
  const [shown, setShown] = useState(day);
  const [error, setError] = useState<string | null>(null);
  // The day changed elsewhere, by undo or by the address: the box follows.
  if (shown !== day) {
    setShown(day);
    setText(textOf(day));
    setError(null);
  }
  const split = useMemo(
    () => (day === null ? null : splitContacts(dataset, contacts, day)),
    [dataset, contacts, day],
  );
  const commit = (): void => {
    const typed = text.trim() === "" ? null : parseTypedDate(text, "from");
    if (typed?.ok === false) {
      setError("Write 2023, 2023-04 or 2023-04-26.");
      return;
    }
    const next = typed?.value ?? null;
    setError(null);
    setText(textOf(next));
    if (next !== day) setSplit(app, next);
  };
  return (
    <section className="details-split" aria-label="Before and after">
      <TextField
        label="Before and after"
        value={text}
        onChange={setText}
        onCommit={commit}
        error={error}
        placeholder="2023-04-26"
      />
      {split === null || day === null ? null : (
        <>
          <Part heading={`Before ${describeDay(day)}`} part={split.before} dataset={dataset} />
          <Part heading={`From ${describeDay(day)}`} part={split.since} dataset={dataset} />
          {split.open.length === 0 ? null : (
            <div>
              <p className="details-small">
                {counted(split.open.length, "contact")} on neither side: without a date, or possibly on
                either.
              </p>
              <ContactList dataset={dataset} contacts={split.open} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** The day as the address has it too: "2023-04-01" for a typed 2023-04. */
function textOf(day: Day | null): string {
  return day === null ? "" : formatIsoDay(day);
}

function Part({ heading, part, dataset }: { heading: string; part: SplitPart; dataset: Dataset }) {
  const { contacts, channels, single } = part;
  return (
    <div className="details-split-part">
      <h3>{heading}</h3>
      <p>
        {contacts.length === 0
          ? "Nothing in this collection."
          : `${counted(contacts.length, "contact")}: ${channels}.`}{" "}
        {contacts.length === 0
          ? null
          : single.length === 0
            ? "None rests on a single independent source."
            : `${single.length} ${single.length === 1 ? "rests" : "rest"} on a single independent source:`}
      </p>
      <ContactList dataset={dataset} contacts={single} />
    </div>
  );
}

function ContactList({ dataset, contacts }: BeforeAfterProps) {
  return (
    <ul className="details-split-list">
      {contacts.map(({ row }) => {
        const event = dataset.events[row];
        return event === undefined ? null : (
          <li key={event.id}>
            <NameButton name={nameOf(dataset, event.id)} />{" "}
            <span className="details-small">{shortDate(event.date)}</span>
          </li>
        );
      })}
    </ul>
  );
}
