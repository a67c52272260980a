import { useMemo, useRef, useState } from "react";
import type { Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { setCompare, swapCompare } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { comparisonOf } from "#store/selectors/comparison-of.ts";
import { useSteadyHeight } from "#store/react/use-steady-height.ts";
import { useCalmValue } from "#store/react/use-calm-value.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { ChangesList } from "./ChangesList.tsx";
import { countsOfChanges, periodNotes, periodsWords } from "./change-words.ts";
import "./compare.css";
import { countKinds, keepChosen } from "./keep-chosen.ts";
import { SecondPeriodField } from "./SecondPeriodField.tsx";

/** Two periods compared: what changed in words, the second period to type, and the list of changes. */
export function ComparePanel() {
  const data = useAppState((state) => state.data);
  const isComparing = useAppState((state) => state.view.compare !== null);
  if (data.status !== "ready" || !isComparing) return null;
  return <Compare dataset={data.dataset} />;
}

function Compare({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const comparison = useComparison(dataset);
  const [isOpen, setIsOpen] = useState(false);
  const [isOfChosen, setIsOfChosen] = useState(true);
  const selection = useAppState((state) => state.view.selection);
  const chosen = useMemo(() => keepChosen(dataset, selection), [dataset, selection]);
  const keep = isOfChosen ? chosen : null;
  const calm = useCalmValue(comparison);
  const bar = useRef<HTMLDivElement>(null);
  useSteadyHeight(bar);
  const counts = useMemo(
    () => (keep === null || calm === null ? null : countKinds(calm.ties.filter(keep))),
    [keep, calm],
  );
  if (comparison === null) return null;
  const notes = periodNotes(comparison);
  return (
    <section className="compare" aria-label="Changes">
      <h2 className="visually-hidden">Changes between two periods</h2>
      {isOpen ? (
        <div className="compare-list">
          <div className="compare-head">
            <SecondPeriodField span={dataset.span} />
            <p className="compare-words">{periodsWords(comparison)}</p>
          </div>
          <ChangesList dataset={dataset} comparison={comparison} keep={keep} />
        </div>
      ) : null}
      <div className="compare-bar" ref={bar}>
        <p className="compare-words" aria-live="polite">
          <strong>{counts === null ? "Ties:" : "Ties of the chosen:"}</strong>{" "}
          {countsOfChanges(counts ?? comparison.tieCounts)}
          {notes === "" ? null : <span className="compare-notes"> {notes}</span>}
        </p>
        {chosen === null ? null : (
          <Checkbox label="Only the chosen" checked={isOfChosen} onChange={setIsOfChosen} />
        )}
        <Button ariaLabel="List of changes" onPress={() => setIsOpen(!isOpen)} isPressed={isOpen}>
          Changes
        </Button>
        <Button ariaLabel="Swap periods" onPress={() => swapCompare(app)}>
          Swap
        </Button>
        <Button ariaLabel="Clear comparison" onPress={() => setCompare(app, null)}>
          Clear
        </Button>
      </div>
    </section>
  );
}

/** The comparison of the view as it is now; new only when something that it rests on changes. */
function useComparison(dataset: Dataset): Comparison | null {
  const window = useAppState((state) => state.view.window);
  const compare = useAppState((state) => state.view.compare);
  const certainty = useAppState((state) => state.view.certainty);
  const undated = useAppState((state) => state.view.undated);
  const facets = useAppState((state) => state.view.facets);
  const query = useAppState((state) => state.view.query);
  const without = useAppState((state) => state.view.without);
  return useMemo(
    () => comparisonOf(dataset, { window, compare, certainty, undated, facets, query, without }),
    [dataset, window, compare, certainty, undated, facets, query, without],
  );
}
