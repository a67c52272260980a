import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import { buildSeat } from "#features/details/views/build-seat.ts";
import { Icon } from "#ui/Icon.tsx";
import "./seat.css";

/** Who held the seat, one after another, with the days on which it changed hands. */
export function SeatHistory({ dataset, seat }: { dataset: Dataset; seat: string }) {
  const lines = useMemo(() => buildSeat(dataset, seat), [dataset, seat]);
  if (lines.length === 0) return <p className="details-empty">No holder of this seat is in the data.</p>;
  return (
    <ol className="details-seat" aria-label="Holders">
      {lines.map((line) =>
        line.kind === "term" ? (
          <li key={line.key} className="details-seat-term">
            <NameButton name={line.who} /> <span className="details-small">{line.dates}</span>
          </li>
        ) : (
          <li key={line.key} className="details-seat-change">
            <Icon name="chevron-down" size={14} /> {line.date}: <SafeText text={line.words} />
          </li>
        ),
      )}
    </ol>
  );
}
