import type { ReactNode } from "react";
import type { ContactAxis } from "#domain/dataset/contact-axis.ts";
import { counted } from "#domain/text/counted.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { calendarFromDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { monthName } from "#domain/time/month-names.ts";
import "./axis.css";
import type { AxisEditor } from "./axis-editor.ts";

export interface AxisGutterProps {
  contacts: ContactAxis;
  /** The shown part, and all of the data. */
  axis: DayWindow;
  span: DayWindow;
  unit: BinUnit;
  editor: AxisEditor;
  /** What stands at the top: the buttons of play. */
  children: ReactNode;
}

/** Left of the axis, where the lanes have their names: play, what a bar is, and what lies before the first month. */
export function AxisGutter({ contacts, axis, span, unit, editor, children }: AxisGutterProps) {
  const home = contacts.axis;
  const isHome = axis.from === home.from && axis.to === home.to;
  const isWhole = axis.from <= span.from && axis.to >= span.to;
  const start = monthWords(home);
  const before = contacts.contactsBefore;
  const what = before === 0 ? "no contact" : counted(before, "contact");
  return (
    <div className="timeline-gutter">
      {children}
      <p className="timeline-unit">Contacts a {unit}</p>
      {contacts.isCut && isHome ? (
        <button
          type="button"
          className="timeline-stub"
          aria-label={`Show the time before ${start}: ${what}`}
          title={`Show the time before ${start}: ${what}`}
          onClick={() => editor.commit(span)}
        >
          <span aria-hidden="true">‹</span> <span className="timeline-stub-words">before {start}: </span>
          {before}
        </button>
      ) : null}
      {contacts.isCut && isWhole && !isHome ? (
        <button
          type="button"
          className="timeline-stub"
          aria-label={`Begin the axis with ${start}`}
          title={`Begin the axis with ${start}`}
          onClick={() => editor.commit(home)}
        >
          <span className="timeline-stub-words">from </span>
          {start} <span aria-hidden="true">›</span>
        </button>
      ) : null}
    </div>
  );
}

/** "2022" for January, else "Mar 2022". */
function monthWords({ from }: DayWindow): string {
  const { year, month } = calendarFromDay(from);
  return month === 1 ? String(year) : `${monthName(month, "short")} ${year}`;
}
