import { useEffect, useState, type RefObject } from "react";
import { binIndex, type Bins } from "#domain/time/bins.ts";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import { barWords } from "./bar-words.ts";
import type { BarSeries } from "./use-bar-series.ts";

export interface BarReadoutProps {
  bins: Bins;
  scale: TimeScale;
  series: BarSeries;
  plot: RefObject<HTMLElement | null>;
}

/** The bar under the pointer in words; empty beside the bars. What it says is in the tables too. */
export function BarReadout({ bins, scale, series, plot }: BarReadoutProps) {
  const [bin, setBin] = useState(-1);
  useEffect(() => {
    const element = plot.current;
    if (element === null) return undefined;
    const onMove = (event: PointerEvent): void => {
      const x = event.clientX - element.getBoundingClientRect().left;
      const isBeside = event.buttons !== 0 || x < 0 || x > scale.width;
      setBin(isBeside ? -1 : binIndex(bins, Math.floor(scale.dayAt(x))));
    };
    const onLeave = (): void => setBin(-1);
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerleave", onLeave);
    return () => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerleave", onLeave);
    };
  }, [bins, scale, plot]);
  const words = bin < 0 || bin >= bins.starts.length ? "" : barWords(bins, bin, series);
  // There also when it says nothing: its room is kept.
  return (
    <p className="timeline-readout" aria-hidden="true" title={words}>
      {words}
    </p>
  );
}
