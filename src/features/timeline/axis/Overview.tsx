import { memo, useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { histogramOfAll } from "#domain/evidence/histogram-of.ts";
import { binsOf, chooseUnit } from "#domain/time/bins.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { barsPath, buildBars } from "#features/timeline/bars/bar-model.ts";
import type { AxisEditor } from "./axis-editor.ts";
import "./overview.css";
import { createTimeScale, type TimeScale } from "./time-scale.ts";
import { panAxis } from "./zoom-axis.ts";

/** CSS pixels of the highest bar. */
const HEIGHT = 16;

export interface OverviewProps {
  dataset: Dataset;
  /** The scale of the magnified part. */
  scale: TimeScale;
  editor: AxisEditor;
}

/** All of the data in a strip, with a box around the part that the axis shows; the box can be moved. */
export function Overview({ dataset, scale, editor }: OverviewProps) {
  const { span } = dataset;
  const whole = useMemo(() => createTimeScale(span, scale.width), [span, scale.width]);
  const left = whole.x(scale.axis.from);
  const width = Math.max(4, whole.x(scale.axis.to + 1) - left);
  const strip = useRef<HTMLDivElement>(null);
  /** The fractional day under the pointer, and the axis, when it went down. */
  const [press, setPress] = useState<{ day: number; from: number } | null>(null);
  const helpId = useId();

  const dayUnder = (event: PointerEvent): number =>
    whole.dayAt(event.clientX - (strip.current?.getBoundingClientRect().left ?? 0));
  const moveTo = (from: number): void => {
    const { axis } = scale;
    editor.change(panAxis(axis, span, from - axis.from));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const day = dayUnder(event);
    const { axis } = scale;
    const isInside = day >= axis.from && day <= axis.to + 1;
    const from = isInside ? axis.from : Math.round(day - (axis.to - axis.from + 1) / 2);
    if (!isInside) moveTo(from);
    event.currentTarget.setPointerCapture(event.pointerId);
    setPress({ day, from });
  };
  const onPointerEnd = (): void => {
    setPress(null);
    editor.flush();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = afterKey(event.key, scale.axis, span);
    if (next === null) return;
    event.preventDefault();
    editor.change(next);
  };
  return (
    <div
      className="timeline-track timeline-overview"
      data-pressed={press !== null}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (press !== null) moveTo(press.from + Math.round(dayUnder(event) - press.day));
      }}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <div className="timeline-plot" ref={strip}>
        <OverviewBars dataset={dataset} scale={whole} />
        <div
          role="slider"
          tabIndex={0}
          className="timeline-overview-box"
          aria-label="Shown part of the axis"
          aria-orientation="horizontal"
          aria-valuemin={span.from}
          aria-valuemax={span.to - (scale.axis.to - scale.axis.from)}
          aria-valuenow={scale.axis.from}
          aria-valuetext={describeWindow(scale.axis)}
          aria-describedby={helpId}
          style={{ transform: `translateX(${left}px)`, width }}
          onKeyDown={onKeyDown}
          onBlur={() => editor.flush()}
        />
        <p id={helpId} className="visually-hidden">
          Arrow keys move the shown part, Home and End go to the limits of the data.
        </p>
      </div>
    </div>
  );
}

function afterKey(key: string, axis: DayWindow, span: DayWindow): DayWindow | null {
  const days = axis.to - axis.from + 1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return panAxis(axis, span, -Math.max(1, days / 8));
    case "ArrowRight":
    case "ArrowUp":
      return panAxis(axis, span, Math.max(1, days / 8));
    case "PageDown":
      return panAxis(axis, span, -days);
    case "PageUp":
      return panAxis(axis, span, days);
    case "Home":
      return panAxis(axis, span, span.from - axis.from);
    case "End":
      return panAxis(axis, span, span.to - axis.to);
    default:
      return null;
  }
}

/** Everything that counts, as one shape. */
const OverviewBars = memo(function OverviewBars({ dataset, scale }: { dataset: Dataset; scale: TimeScale }) {
  const path = useMemo(() => {
    const { span } = dataset;
    const bins = binsOf(span, chooseUnit(span.to - span.from + 1, scale.width));
    const all = histogramOfAll(dataset)(bins);
    return barsPath(buildBars({ bins, scale, height: HEIGHT, all, passing: null }).all);
  }, [dataset, scale]);
  return (
    <svg className="timeline-bars" width={scale.width} height={HEIGHT} aria-hidden="true">
      <path className="timeline-overview-bars" d={path} />
    </svg>
  );
});
