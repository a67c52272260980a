import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { SILENCE_DEFINITION } from "#domain/silence/silence.ts";
import { setSilence } from "#store/commands/view-commands.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { silenceOf } from "#store/selectors/silence-of.ts";
import { silenceRows, silenceSummary, type SilenceList, type SilenceRow } from "./silence-rows.ts";
import "./silence.css";

const LISTS: readonly { id: SilenceList; label: string }[] = [
  { id: "pairs", label: "Pairs" },
  { id: "actors", label: "Actors" },
];
/** So many lines at once; the rest on request. */
const PAGE = 100;

/** Who has not been in touch for longer than usual, while the graph is coloured by it. */
export function SilencePanel() {
  const data = useAppState((state) => state.data);
  const isOn = useAppState((state) => state.view.silence && state.view.compare === null);
  if (data.status !== "ready" || !isOn) return null;
  return <SilenceBar dataset={data.dataset} />;
}

function SilenceBar({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const [list, setList] = useState<SilenceList>("pairs");
  const [isOpen, setIsOpen] = useState(false);
  const rows = useRows(dataset, list);
  return (
    <section className="silence" aria-label="Silence">
      <h2 className="visually-hidden">Silence</h2>
      {isOpen ? (
        <div className="silence-list">
          <RadioGroup
            label="List"
            options={LISTS}
            value={list}
            onChange={setList}
            look="segments"
            hideLabel
          />
          <SilenceTable rows={rows} />
        </div>
      ) : null}
      <div className="silence-bar">
        <p className="silence-words">{silenceSummary(rows, list)}</p>
        <Disclosure title="What is this?">
          <p className="silence-definition">{SILENCE_DEFINITION}</p>
        </Disclosure>
        <Button ariaLabel="List of silences" onPress={() => setIsOpen(!isOpen)} isPressed={isOpen}>
          Silences
        </Button>
        <Button ariaLabel="End silence" onPress={() => setSilence(app, false)}>
          End
        </Button>
      </div>
    </section>
  );
}

function useRows(dataset: Dataset, list: SilenceList): readonly SilenceRow[] {
  const visible = useAppState((state) => state.visible);
  const window = useAppState((state) => state.view.window);
  return useMemo(() => {
    // An answer for another graph may come a moment before the graph itself.
    if (visible === null || visible.events.length !== dataset.events.length) return [];
    return silenceRows(dataset, silenceOf(dataset, visible, window), list);
  }, [dataset, visible, window, list]);
}

function SilenceTable({ rows }: { rows: readonly SilenceRow[] }) {
  const app = useApp();
  const [limit, setLimit] = useState(PAGE);
  const rest = rows.length - limit;
  return (
    <>
      <table className="silence-table" aria-label="Silences, the most overdue first">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Usual interval</th>
            <th scope="col">Last contact</th>
            <th scope="col">Silent for</th>
            <th scope="col">Overdue</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({ id, name, usual, last, silent, overdue, pace }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="silence-link" onClick={() => select(app, [id])}>
                  {name}
                </button>
              </th>
              <td>{usual}</td>
              <td>{last}</td>
              <td>{silent}</td>
              <td className={`silence-${pace}`}>{overdue}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, rest)} more of {rest.toLocaleString("en")}
        </Button>
      ) : null}
    </>
  );
}
