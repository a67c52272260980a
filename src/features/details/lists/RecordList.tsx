import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { WordsContext } from "#features/details/panel-context.ts";
import type { Parts } from "#features/details/model/partition-rows.ts";
import { counted } from "#domain/text/counted.ts";
import type { RecordKind } from "#features/details/model/widen-window.ts";
import { findWords, hasAllWords } from "#features/details/text/find-words.ts";
import { announce } from "#store/commands/page-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { gradeOf } from "#features/details/model/grade-of.ts";
import { firstOrder, orderRows } from "#features/details/model/order-rows.ts";
import type { Subject } from "#features/details/model/subject.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { ReadingOrder } from "#store/app-state.ts";
import { HiddenNotes } from "./HiddenNotes.tsx";
import { ListHead } from "./ListHead.tsx";
import "./lists.css";

/** Lists longer than this can be searched. */
const SEARCHABLE_FROM = 9;
/** A search is announced once typing has paused this long (ms). */
const ANNOUNCE_AFTER_MS = 600;

export interface RecordListProps {
  dataset: Dataset;
  kind: RecordKind;
  parts: Parts;
  window: DayWindow | null;
  /** null = not chosen. */
  order: ReadingOrder | null;
  onOrder: (order: ReadingOrder) => void;
  subject: Subject;
  /** Sources that are switched off. */
  off: ReadonlySet<RecordId>;
  /** Everything a row's card says, folded. */
  textOf: (row: number) => string;
  /** Draws rows, already found and sorted. */
  renderRows: (rows: readonly number[], isDimmed: boolean, order: ReadingOrder) => ReactNode;
  /** Said where nothing is shown. */
  empty: ReactNode;
}

/** A list of records inside the window, with what it hides, an order and a search. */
export function RecordList(props: RecordListProps) {
  const { dataset, kind, parts, window, onOrder, subject, off, textOf, renderRows, empty } = props;
  const app = useApp();
  const [query, setQuery] = useState("");
  const [showsOutside, setShowsOutside] = useState(false);
  const looked = useDeferredValue(query);
  // The same array while the words are the same: every text on the page would be drawn again otherwise.
  const words = useMemo(() => findWords(looked), [looked]);
  const all = showsOutside ? [...parts.inside, ...parts.outside] : parts.inside;
  const isSearchable = all.length >= SEARCHABLE_FROM || query !== "";
  const order = props.order ?? firstOrder(subject, kind, parts.inside.length);
  // A record is graded once, however the dates move.
  const grade = useMemo(() => remembered(gradeOf(dataset, kind, off)), [dataset, kind, off]);
  const ordered = useMemo(() => {
    const put = (rows: readonly number[]) => orderRows(dataset, kind, rows, order, grade);
    return { inside: put(parts.inside), outside: put(parts.outside) };
  }, [dataset, kind, parts, order, grade]);
  const find = (rows: readonly number[]): readonly number[] =>
    words.length === 0 ? rows : rows.filter((row) => hasAllWords(textOf(row), words));
  const inside = find(ordered.inside);
  const outside = showsOutside ? find(ordered.outside) : [];
  const matches = inside.length + outside.length;

  useEffect(() => {
    if (query === "") return undefined;
    const timer = setTimeout(
      () => announce(app, `${counted(matches, "match", "matches")} for ${query}.`),
      ANNOUNCE_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [app, query, matches]);

  return (
    <WordsContext value={words}>
      <ListHead
        dataset={dataset}
        kind={kind}
        parts={parts}
        window={window}
        canOrder={all.length > 1}
        order={order}
        onOrder={onOrder}
        find={isSearchable ? { query, onQuery: setQuery } : null}
      />
      {parts.inside.length === 0 ? empty : null}
      {query !== "" && matches === 0 ? (
        <p className="details-empty">
          Nothing here matches “{query}”. <Button onPress={() => setQuery("")}>Clear the search</Button>
        </p>
      ) : null}
      {renderRows(inside, false, order)}
      <HiddenNotes
        dataset={dataset}
        kind={kind}
        parts={parts}
        window={window}
        showsOutside={showsOutside}
        onShowOutside={setShowsOutside}
      />
      {showsOutside && outside.length > 0 ? (
        <section className="details-outside" aria-label="Outside these dates">
          {renderRows(outside, true, order)}
        </section>
      ) : null}
    </WordsContext>
  );
}

function remembered(gradeOfRow: (row: number) => number): (row: number) => number {
  const grades = new Map<number, number>();
  return (row) => {
    const grade = grades.get(row) ?? gradeOfRow(row);
    grades.set(row, grade);
    return grade;
  };
}
