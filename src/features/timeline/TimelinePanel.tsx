import { useEffect, useMemo, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { axisOf, contactAxis } from "#domain/dataset/contact-axis.ts";
import { binsOf } from "#domain/time/bins.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Late } from "#ui/Late.tsx";
import { createAxisEditor } from "./axis/axis-editor.ts";
import { AxisGutter } from "./axis/AxisGutter.tsx";
import { AxisLabels } from "./axis/AxisLabels.tsx";
import { axisTicks } from "./axis/axis-ticks.ts";
import { ContextMarks } from "./axis/ContextMarks.tsx";
import { LastSeen } from "./axis/LastSeen.tsx";
import { SeatMarks } from "./axis/SeatMarks.tsx";
import { Overview } from "./axis/Overview.tsx";
import { createTimeScale } from "./axis/time-scale.ts";
import { Landmarks } from "./axis/Landmarks.tsx";
import { useAxisRoom } from "./axis/use-axis-room.ts";
import { usePlotWidth } from "./axis/use-plot-width.ts";
import { ZoomBar } from "./axis/ZoomBar.tsx";
import { BarReadout } from "./bars/BarReadout.tsx";
import { BarsLegend } from "./bars/BarsLegend.tsx";
import { barUnit, isTooFine, unitOfWidth } from "./bars/bar-unit.ts";
import { HistogramBars } from "./bars/HistogramBars.tsx";
import { useBarSeries } from "./bars/use-bar-series.ts";
import { CompareLane } from "./compare/CompareLane.tsx";
import { MorePanel } from "./more/MorePanel.tsx";
import { RangesMenu } from "./more/RangesMenu.tsx";
import { AllDates } from "./play/AllDates.tsx";
import { PlayControls, StepControls } from "./play/PlayControls.tsx";
import { PHRASE_LANE } from "./phrase/late-phrase-lane.ts";
import { usePlayer } from "./play/use-player.ts";
import "./timeline.css";
import { UndatedTray } from "./UndatedTray.tsx";
import { DateFields } from "./window/DateFields.tsx";
import { useSelectedNames } from "./use-selected-names.ts";
import { createWindowEditor } from "./window/window-editor.ts";
import { WindowSlider } from "./window/WindowSlider.tsx";
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
  const limits = dataset.span;
  const [insideRef, room] = useAxisRoom();
  const [plotRef, width] = usePlotWidth();
  const tray = useRef<HTMLDivElement>(null);
  const axisChoice = useAppState((state) => state.view.axis);
  const bin = useAppState((state) => state.view.bin);
  const hasPhrase = useAppState((state) => state.view.phrase !== "");
  const isComparing = useAppState((state) => state.view.compare !== null);
  const contacts = contactAxis(dataset);
  const home = contacts.axis;
  const axis = useMemo(() => axisOf(dataset, axisChoice), [dataset, axisChoice]);
  const unit = barUnit(bin, axis, width);
  const bins = useMemo(() => binsOf(axis, unit), [axis, unit]);
  const scale = useMemo(() => createTimeScale(axis, width), [axis, width]);
  const ticks = useMemo(() => axisTicks(scale, limits), [scale, limits]);
  const series = useBarSeries(dataset, bins);
  const editor = useMemo(() => createWindowEditor(app, limits, "window", home), [app, limits, home]);
  const axisEditor = useMemo(() => createAxisEditor(app, limits, home), [app, limits, home]);
  const names = useSelectedNames(dataset);
  const player = usePlayer(editor, { limits, opening: axis }, unit);
  useEffect(
    () => () => {
      editor.flush();
      axisEditor.flush();
    },
    [editor, axisEditor],
  );
  const steps = <StepControls editor={editor} player={player} limits={limits} opening={axis} unit={unit} />;
  return (
    <div className="timeline-inside" ref={insideRef} style={room.style}>
      <div className="timeline-controls">
        {room.isNarrow ? steps : null}
        <AllDates editor={editor} axisEditor={axisEditor} player={player} />
        <DateFields editor={editor} axis={limits} />
        <RangesMenu dataset={dataset} />
        <UndatedTray ref={tray} />
        <MorePanel
          dataset={dataset}
          ownUnit={unitOfWidth(axis, width)}
          tooFine={(each) => isTooFine(each, axis, width)}
        />
        <ZoomBar axis={axis} span={limits} home={home} editor={axisEditor} />
      </div>
      <WindowWords onUndatedIncluded={() => tray.current?.querySelector("input")?.focus()} />
      <div className="timeline-axis">
        <AxisGutter contacts={contacts} axis={axis} span={limits} unit={unit} editor={axisEditor}>
          <div className="timeline-play">
            <PlayControls player={player} />
            {room.isNarrow ? null : steps}
          </div>
        </AxisGutter>
        <WindowSlider
          editor={editor}
          axisEditor={axisEditor}
          player={player}
          scale={scale}
          limits={limits}
          home={home}
          unit={unit}
          ticks={ticks}
          plotRef={plotRef}
        >
          <ContextMarks dataset={dataset} scale={scale} />
          <HistogramBars bins={bins} scale={scale} series={series} />
          <Landmarks dataset={dataset} scale={scale} />
          <LastSeen dataset={dataset} scale={scale} />
          <SeatMarks dataset={dataset} scale={scale} />
          <AxisLabels ticks={ticks} />
        </WindowSlider>
      </div>
      <div data-extra-rows>
        {isComparing ? <CompareLane scale={scale} limits={limits} unit={unit} /> : null}
        {hasPhrase ? (
          <Late
            part={PHRASE_LANE}
            props={{
              dataset,
              scale,
              onCleared: () => plotRef.current?.querySelector<HTMLElement>("[role=slider]")?.focus(),
            }}
          />
        ) : null}
        {axis.from <= home.from && axis.to >= home.to ? null : (
          <Overview dataset={dataset} scale={scale} editor={axisEditor} />
        )}
      </div>
      <div className="timeline-foot">
        <BarsLegend series={series} unit={unit} names={names} />
        <BarReadout bins={bins} scale={scale} series={series} plot={plotRef} />
      </div>
    </div>
  );
}
