import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { describeDate, describeDay } from "#domain/time/describe-date.ts";
import { emptyWords } from "#features/details/words/empty-words.ts";
import { statementDate } from "#features/details/words/name-of.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import type { Subject } from "#features/details/model/subject.ts";
import { nearestRows, widenWindow, type RecordKind } from "#features/details/model/widen-window.ts";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import { ShowCoverage } from "./ShowCoverage.tsx";
import { setWindow } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

interface EmptyNoteProps {
  dataset: Dataset;
  subject: Subject;
  kind: RecordKind;
  parts: Parts;
  window: DayWindow | null;
}

/** Where a list is empty: of whom there is nothing in which dates, and the way to the nearest. */
export function EmptyNote({ dataset, subject, kind, parts, window }: EmptyNoteProps) {
  const app = useApp();
  const nearest = window === null ? null : nearestRows(dataset, window, kind, parts.outside);
  const rows = [nearest?.before ?? null, nearest?.after ?? null].filter((row) => row !== null);
  return (
    <div className="details-empty">
      <p>
        <SafeText text={emptyWords(subject, kind, window)} />
        {rows.length === 0
          ? null
          : ` Nearest: ${rows.map((row) => dateWords(dataset, kind, row)).join(" and ")}.`}
      </p>
      <p className="details-empty-ways">
        {window === null
          ? null
          : rows.map((row) => {
              const wider = widenWindow(dataset, window, kind, [row]);
              return (
                <Button key={row} onPress={() => setWindow(app, wider)}>
                  {wider === null ? "All dates" : `Widen to ${newEdge(window, wider)}`}
                </Button>
              );
            })}
        <ShowCoverage />
      </p>
    </div>
  );
}

function dateWords(dataset: Dataset, kind: RecordKind, row: number): string {
  const statement = dataset.statements[row];
  const edtf =
    kind === "events"
      ? (dataset.events[row]?.date ?? null)
      : statement === undefined
        ? null
        : statementDate(dataset, statement);
  return describeDate(edtf).text;
}

/** The day to which a wider window reaches, on the side where it grew. */
function newEdge(window: DayWindow, wider: DayWindow): string {
  return describeDay(wider.from < window.from ? wider.from : wider.to);
}
