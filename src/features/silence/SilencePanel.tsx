import { useMemo, useRef, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { SILENCE_DEFINITION, type Silence } from "#domain/silence/silence.ts";
import { setSilence } from "#store/commands/view-commands.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { useSteadyHeight } from "#store/react/use-steady-height.ts";
import { useCalmValue } from "#store/react/use-calm-value.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { silenceOf } from "#store/selectors/silence-of.ts";
import { silenceCounts, silenceRows, silenceSummary, type SilenceList } from "./silence-rows.ts";
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
  const silence = useSilence(dataset);
  // Every pair is counted: not in every frame of a drag.
  const calm = useCalmValue(silence);
  const counts = useMemo(() => silenceCounts(calm, list), [calm, list]);
  const bar = useRef<HTMLDivElement>(null);
  useSteadyHeight(bar);
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
          <SilenceTable dataset={dataset} silence={calm} list={list} total={counts.total} />
        </div>
      ) : null}
      <div className="silence-bar" ref={bar}>
        <p className="silence-words">{silenceSummary(counts, list)}</p>
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

/** The silence at the end of the window as it is now. */
function useSilence(dataset: Dataset): Silence {
  const visible = useAppState((state) => state.visible);
  const window = useAppState((state) => state.view.window);
  return useMemo(() => {
    // An answer for another graph may come a moment before the graph itself.
    const isOther = visible === null || visible.events.length !== dataset.events.length;
    return silenceOf(dataset, isOther ? NOTHING : visible, window);
  }, [dataset, visible, window]);
}

/** An answer in which nothing passes the filters. */
const NOTHING = { eventsAnyDate: new Uint8Array() };

interface SilenceTableProps {
  dataset: Dataset;
  silence: Silence;
  list: SilenceList;
  /** So many lines in all. */
  total: number;
}

function SilenceTable({ dataset, silence, list, total }: SilenceTableProps) {
  const app = useApp();
  const [limit, setLimit] = useState(PAGE);
  const rows = useMemo(() => silenceRows(dataset, silence, { list, limit }), [dataset, silence, list, limit]);
  const rest = total - limit;
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
          {rows.map(({ id, name, usual, last, silent, overdue, pace }) => (
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
