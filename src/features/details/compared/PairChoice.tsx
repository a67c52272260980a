import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { areComparable, sideBySide } from "#domain/evidence/side-by-side.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Summary as SummaryView } from "#features/details/summary/build-summary.ts";
import { Summary } from "#features/details/summary/Summary.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { buildCompared } from "./build-compared.ts";
import { ComparedTable } from "./ComparedTable.tsx";

interface PairChoiceProps {
  dataset: Dataset;
  ids: readonly [RecordId, RecordId];
  visible: Visible;
  /** null = all dates. */
  window: DayWindow | null;
  /** What joins the two, in short; null = nothing does. */
  summary: SummaryView | null;
}

type Looked = "joins" | "compared";
const LOOKS: readonly { id: Looked; label: string }[] = [
  { id: "joins", label: "What joins them" },
  { id: "compared", label: "Compared" },
];

/** Two people or two states: what joins them, or the two side by side; what nothing joins opens compared. */
export function PairChoice({ dataset, ids, visible, window, summary }: PairChoiceProps) {
  const [chosen, setChosen] = useState<Looked | null>(null);
  const look = chosen ?? (summary === null ? "compared" : "joins");
  const view = useMemo(() => {
    if (look !== "compared") return null;
    const compared = sideBySide(dataset, ids, { events: visible.events, window });
    return compared === null ? null : buildCompared(dataset, compared);
  }, [dataset, ids, visible, window, look]);
  if (!areComparable(dataset, ids)) return summary === null ? null : <Summary summary={summary} />;
  return (
    <>
      <div className="details-between">
        <RadioGroup
          label="Of the two"
          hideLabel
          options={LOOKS}
          value={look}
          onChange={setChosen}
          look="segments"
        />
      </div>
      {view === null ? null : <ComparedTable dataset={dataset} view={view} />}
      {look === "joins" && summary !== null ? <Summary summary={summary} /> : null}
    </>
  );
}
