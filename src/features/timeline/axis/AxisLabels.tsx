import { memo } from "react";
import type { AxisTick } from "./axis-ticks.ts";

/** Years, months or days under the bars. A click on one selects its period; the text boxes do the same by keyboard. */
export const AxisLabels = memo(function AxisLabels({ ticks }: { ticks: readonly AxisTick[] }) {
  return (
    <div className="timeline-labels" data-part="labels" aria-hidden="true">
      {ticks.map((tick) => (
        <span
          key={tick.period.from}
          className={tick.major ? "timeline-label timeline-label-major" : "timeline-label"}
          style={{ transform: `translateX(${tick.x}px)` }}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
});
