/** What the three kinds of bar mean. */
export function BarsLegend() {
  return (
    <ul className="timeline-legend" aria-label="Bars">
      <li>
        <span className="timeline-swatch timeline-swatch-all" aria-hidden="true" /> all
      </li>
      <li>
        <span className="timeline-swatch timeline-swatch-passing" aria-hidden="true" /> pass the filters
      </li>
      <li>
        <span className="timeline-swatch timeline-swatch-unknown" aria-hidden="true" /> day unknown
      </li>
    </ul>
  );
}
