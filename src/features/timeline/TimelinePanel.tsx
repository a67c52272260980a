import { useEffect, useMemo, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { binsOf, chooseUnit } from "#domain/time/bins.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { AxisLabels } from "./AxisLabels.tsx";
import { axisTicks } from "./axis-ticks.ts";
import { BarsLegend } from "./BarsLegend.tsx";
import { ContextMarks } from "./ContextMarks.tsx";
import { DateFields } from "./DateFields.tsx";
import { HistogramBars } from "./HistogramBars.tsx";
import { PlayControls } from "./PlayControls.tsx";
import { createTimeScale } from "./time-scale.ts";
import "./timeline.css";
import { UndatedTray } from "./UndatedTray.tsx";
import { usePlayer } from "./use-player.ts";
import { usePlotWidth } from "./use-plot-width.ts";
import { createWindowEditor } from "./window-editor.ts";
import { WindowSlider } from "./WindowSlider.tsx";
import { WindowWords } from "./WindowWords.tsx";

/** When things happened, and which part of it is looked at. */
export function TimelinePanel() {
  const data = useAppState((state) => state.data);
  return (
    <section className="timeline" aria-label="Timeline">
      <h2 className="visually-hidden">Timeline</h2>
      {data.status === "ready" ? (
        <Timeline dataset={data.dataset} />
      ) : (
        <p className="timeline-empty">No dates yet: no graph is open.</p>
      )}
    </section>
  );
}

function Timeline({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const axis = dataset.span;
  const [plotRef, width] = usePlotWidth();
  const tray = useRef<HTMLDivElement>(null);
  const unit = chooseUnit(axis.to - axis.from + 1, width);
  const bins = useMemo(() => binsOf(axis, unit), [axis, unit]);
  const scale = useMemo(() => createTimeScale(axis, width), [axis, width]);
  const ticks = useMemo(() => axisTicks(scale), [scale]);
  const editor = useMemo(() => createWindowEditor(app, axis), [app, axis]);
  const player = usePlayer(editor, axis, unit);
  useEffect(() => () => editor.flush(), [editor]);
  return (
    <>
      <div className="timeline-controls">
        <PlayControls editor={editor} player={player} axis={axis} unit={unit} />
        <DateFields editor={editor} axis={axis} />
        <UndatedTray dataset={dataset} ref={tray} />
        <WindowWords onUndatedIncluded={() => tray.current?.querySelector("input")?.focus()} />
        <BarsLegend />
      </div>
      <WindowSlider editor={editor} player={player} scale={scale} unit={unit} ticks={ticks} plotRef={plotRef}>
        <ContextMarks dataset={dataset} scale={scale} />
        <HistogramBars dataset={dataset} bins={bins} scale={scale} />
        <AxisLabels ticks={ticks} />
      </WindowSlider>
    </>
  );
}
