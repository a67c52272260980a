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
import { HiddenNotes } from "./HiddenNotes.tsx";
import { ListHead } from "./ListHead.tsx";

/** Lists longer than this can be searched. */
const SEARCHABLE_FROM = 9;
/** A search is announced once typing has paused this long (ms). */
const ANNOUNCE_AFTER_MS = 600;

export type Order = "oldest" | "newest";

export interface RecordListProps {
  dataset: Dataset;
  kind: RecordKind;
  parts: Parts;
  window: DayWindow | null;
  order: Order;
  onOrder: (order: Order) => void;
  /** Everything a row's card says, folded. */
  textOf: (row: number) => string;
  /** Draws rows, already found and sorted. */
  renderRows: (rows: readonly number[], isDimmed: boolean) => ReactNode;
  /** Said where nothing is shown. */
  empty: ReactNode;
}

/** A list of records inside the window, with what it hides, an order and a search. */
export function RecordList(props: RecordListProps) {
  const { dataset, kind, parts, window, order, onOrder, textOf, renderRows, empty } = props;
  const app = useApp();
  const [query, setQuery] = useState("");
  const [showsOutside, setShowsOutside] = useState(false);
  const looked = useDeferredValue(query);
  // The same array while the words are the same: every text on the page would be drawn again otherwise.
  const words = useMemo(() => findWords(looked), [looked]);
  const all = showsOutside ? [...parts.inside, ...parts.outside] : parts.inside;
  const isSearchable = all.length >= SEARCHABLE_FROM || query !== "";
  const find = (rows: readonly number[]): readonly number[] =>
    inOrder(
      dataset,
      kind,
      words.length === 0 ? rows : rows.filter((row) => hasAllWords(textOf(row), words)),
      order,
    );
  const inside = find(parts.inside);
  const outside = showsOutside ? find(parts.outside) : [];
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
      {renderRows(inside, false)}
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
          {renderRows(outside, true)}
        </section>
      ) : null}
    </WordsContext>
  );
}

/** Rows come oldest first, undated last; undated ones stay last the other way round too. */
function inOrder(
  dataset: Dataset,
  kind: RecordKind,
  rows: readonly number[],
  order: Order,
): readonly number[] {
  if (order === "oldest") return rows;
  const certainty = kind === "events" ? dataset.columns.eventCertainty : dataset.columns.statementCertainty;
  const dated = rows.filter((row) => certainty[row] !== 0);
  const undated = rows.filter((row) => certainty[row] === 0);
  return [...dated.reverse(), ...undated];
}
