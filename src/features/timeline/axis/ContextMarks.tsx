import { memo, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { GraphEvent } from "#domain/records/record-types.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { contextMarks, type ContextMark } from "./context-marks.ts";
import type { TimeScale } from "./time-scale.ts";

export interface ContextMarksProps {
  dataset: Dataset;
  scale: TimeScale;
}

/** What happened around the events, as diamonds above the bars. One tab stop; arrow keys move between them. */
export const ContextMarks = memo(function ContextMarks({ dataset, scale }: ContextMarksProps) {
  const app = useApp();
  const marks = useMemo(() => contextMarks(dataset, scale), [dataset, scale]);
  const [tabStop, setTabStop] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const stop = Math.min(tabStop, marks.length - 1);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = Math.min(Math.max(stop + step, 0), marks.length - 1);
    if (step === 0) return;
    event.preventDefault();
    setTabStop(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  }

  if (marks.length === 0) return null;
  return (
    <div className="timeline-marks" role="group" aria-label="Context events" ref={list}>
      {marks.map((mark, index) => (
        <button
          key={mark.ids.join()}
          type="button"
          className="timeline-mark"
          style={{ transform: `translateX(${mark.x}px)` }}
          title={markText(dataset, mark)}
          aria-label={markText(dataset, mark)}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setTabStop(index)}
          onKeyDown={onKeyDown}
          onClick={() => select(app, mark.ids)}
        >
          <span className="timeline-diamond" aria-hidden="true" />
          {mark.labelRoom === 0 ? null : (
            <span className="timeline-mark-label" style={{ maxWidth: mark.labelRoom }} aria-hidden="true">
              {mark.ids.length === 1 ? mark.titles[0] : `${mark.ids.length} context events`}
            </span>
          )}
        </button>
      ))}
    </div>
  );
});

/** "River floods, 24 February 2022", and so on for each event of the mark. */
function markText(dataset: Dataset, mark: ContextMark): string {
  return mark.rows
    .flatMap((row) => dataset.events[row] ?? [])
    .map(eventText)
    .join("; ");
}

const known = new WeakMap<GraphEvent, string>();

/** Said again in every frame that moves the axis. */
function eventText(event: GraphEvent): string {
  const text = known.get(event) ?? `${event.title}, ${describeDate(event.date).text}`;
  known.set(event, text);
  return text;
}
