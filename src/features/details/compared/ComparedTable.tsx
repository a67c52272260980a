import { useId, useState, type ReactNode } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { shortDate } from "#domain/time/describe-date.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import { nameOf } from "#features/details/words/name-of.ts";
import type { ComparedLine, ComparedSection, ComparedView } from "./build-compared.ts";
import "./compared.css";

interface ComparedTableProps {
  dataset: Dataset;
  view: ComparedView;
}

/** Two actors side by side: kinds of contact, a month's, and whom each met; every number opens its events. */
export function ComparedTable({ dataset, view }: ComparedTableProps) {
  const [a, b] = view.names;
  return (
    <section className="details-compared" aria-label="Compared">
      <h3>
        <SafeText text={view.title} />
      </h3>
      <table aria-label={view.title}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            <th scope="col">
              <NameButton name={a} />
            </th>
            <th scope="col">
              <NameButton name={b} />
            </th>
          </tr>
        </thead>
        {view.sections.map((section, at) => (
          <Section key={section.heading} dataset={dataset} section={section}>
            {at === 0 ? <Rates view={view} /> : null}
          </Section>
        ))}
      </table>
    </section>
  );
}

function Rates({ view: { rateLabel, rates, months } }: { view: ComparedView }) {
  return (
    <tr>
      <th scope="row">{rateLabel}</th>
      {rates.map((rate, at) => (
        <td key={at === 0 ? "a" : "b"}>
          {rate} <span className="details-small">in {months[at]} months</span>
        </td>
      ))}
    </tr>
  );
}

interface SectionProps {
  dataset: Dataset;
  section: ComparedSection;
  children: ReactNode;
}

function Section({ dataset, section: { heading, lines }, children }: SectionProps) {
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup" className="details-compared-head">
          <SafeText text={heading} />
        </th>
      </tr>
      {lines.map((line) => (
        <Line key={line.key} dataset={dataset} line={line} />
      ))}
      {children}
    </tbody>
  );
}

type Open = "a" | "b" | null;

function Line({ dataset, line }: { dataset: Dataset; line: ComparedLine }) {
  const [open, setOpen] = useState<Open>(null);
  const listId = useId();
  const rows = open === "a" ? line.a : line.b;
  return (
    <>
      <tr>
        <th scope="row">{line.ref === null ? line.label : <NameButton name={line.ref} />}</th>
        {(["a", "b"] as const).map((side) => {
          const count = line[side].length;
          return (
            <td key={side}>
              {count === 0 ? (
                <span className="details-small">0</span>
              ) : (
                <button
                  type="button"
                  className="details-compared-count"
                  aria-expanded={open === side}
                  aria-controls={open === side ? listId : undefined}
                  aria-label={`${count.toLocaleString("en")}, show these contacts`}
                  onClick={() => setOpen(open === side ? null : side)}
                >
                  {count.toLocaleString("en")}
                </button>
              )}
            </td>
          );
        })}
      </tr>
      {open === null ? null : (
        <tr id={listId}>
          <td colSpan={3} className="details-compared-events">
            <ul>
              {rows.map((row) => (
                <EventLine key={row} dataset={dataset} row={row} />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

function EventLine({ dataset, row }: { dataset: Dataset; row: number }) {
  const event = dataset.events[row];
  if (event === undefined) return null;
  return (
    <li>
      <NameButton name={nameOf(dataset, event.id)} />{" "}
      <span className="details-small">{shortDate(event.date)}</span>
    </li>
  );
}
