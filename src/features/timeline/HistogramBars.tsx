import { memo, useId, useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Bins } from "#domain/time/bins.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { spreadHistogram } from "#domain/time/histogram.ts";
import { useAppState } from "#store/react/app-context.ts";
import { barsPath, buildBars } from "./bar-model.ts";
import type { TimeScale } from "./time-scale.ts";

/** CSS pixels of the highest bar. */
export const BARS_HEIGHT = 42;

export interface HistogramBarsProps {
  dataset: Dataset;
  bins: Bins;
  scale: TimeScale;
}

/**
 * How many events each day, week, month, quarter or year holds: light for everything, solid for what passes the
 * filters, hatched for the share of unknown days. The window plays no part here, so a drag never draws bars anew.
 */
export const HistogramBars = memo(function HistogramBars({ dataset, bins, scale }: HistogramBarsProps) {
  const hatchId = useId();
  const { columns } = dataset;
  const passingMask = useAppState((state) => state.visible?.eventsAnyDate ?? null);
  const all = useMemo(() => spreadHistogram(columns, columns.eventCountable, bins), [columns, bins]);
  const passing = useMemo(
    () =>
      passingMask === null || passingMask.length !== columns.eventFrom.length
        ? null
        : spreadHistogram(columns, passingMask, bins),
    [columns, passingMask, bins],
  );
  const bars = useMemo(
    () => buildBars({ bins, scale, height: BARS_HEIGHT, all, passing }),
    [bins, scale, all, passing],
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
          <rect className="timeline-hatch-ground" width="4" height="4" />
          <rect className="timeline-hatch-line" width="2" height="4" />
        </pattern>
      </defs>
      <path className="timeline-base" d={`M0 ${BARS_HEIGHT + 0.5}H${scale.width}`} />
      <path className="timeline-bars-all" d={barsPath(bars.all)} />
      <path className="timeline-bars-passing" d={barsPath(bars.passing)} />
      <path className="timeline-bars-unknown" fill={`url(#${hatchId})`} d={barsPath(bars.unknown)} />
    </svg>
  );
});

/** A shared event counts in part in each bar; people count whole ones. */
function roundUp(weight: number): number {
  return Math.ceil(weight - 1e-9);
}
