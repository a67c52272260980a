import { memo, useId, useMemo } from "react";
import type { Bins } from "#domain/time/bins.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import "./bars.css";
import { barsPath, buildBars, outlinePath } from "./bar-model.ts";
import type { BarSeries } from "./use-bar-series.ts";

/** CSS pixels of the highest bar. */
export const BARS_HEIGHT = 42;

export interface HistogramBarsProps {
  bins: Bins;
  scale: TimeScale;
  series: BarSeries;
}

/**
 * How many events each day, week, month, quarter or year holds: light for everything, solid and stacked by type for
 * what passes the filters, hatched for the share of unknown days, and a line for the selected actors. The window
 * plays no part here, so a drag never draws bars anew; each series is one path.
 */
export const HistogramBars = memo(function HistogramBars({ bins, scale, series }: HistogramBarsProps) {
  const hatchId = useId();
  const { all, passing, selected, groups } = series;
  const bars = useMemo(
    () => buildBars({ bins, scale, height: BARS_HEIGHT, all, passing, groups }),
    [bins, scale, all, passing, groups],
  );
  const outline = useMemo(
    () => (selected === null ? "" : outlinePath({ bins, scale, height: BARS_HEIGHT }, selected)),
    [bins, scale, selected],
  );
  const summary = `Events by ${bins.unit}, ${describeWindow(scale.axis)}; at most ${roundUp(bars.highest)} in one ${bins.unit}`;
  return (
    <svg
      className="timeline-bars"
      width={scale.width}
      height={BARS_HEIGHT + 1}
      role="img"
      aria-label={summary}
    >
      <defs>
        <pattern
          id={hatchId}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="timeline-hatch-line" width="2" height="4" />
        </pattern>
      </defs>
      <path className="timeline-base" d={`M0 ${BARS_HEIGHT + 0.5}H${scale.width}`} />
      <path className="timeline-bars-all" d={barsPath(bars.all)} />
      <path className="timeline-bars-passing" d={barsPath(bars.passing)} />
      {bars.stack.map((part, group) => (
        <path key={groups[group]?.label} className={`timeline-stack-${group}`} d={barsPath(part)} />
      ))}
      <path className="timeline-bars-unknown" fill={`url(#${hatchId})`} d={barsPath(bars.unknown)} />
      {outline === "" ? null : (
        <>
          <path className="timeline-selected-halo" d={outline} />
          <path className="timeline-selected-line" d={outline} />
        </>
      )}
    </svg>
  );
});

/** A shared event counts in part in each bar; people count whole ones. */
function roundUp(weight: number): number {
  return Math.ceil(weight - 1e-9);
}
