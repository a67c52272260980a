import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseTieId } from "#domain/ref/ref.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { tabsOfRows } from "#features/tables/rows/tabs-of-rows.ts";
import { selectionScope } from "#features/tables/rows/selection-scope.ts";
import { announce, setTablesOpen } from "#store/commands/page-commands.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { countsWords } from "./counts-words.ts";
import { DataTable } from "./DataTable.tsx";
import type { TableSource } from "./table-source.ts";
import "./tables.css";
import { useReturnFocus } from "./use-return-focus.ts";
import { useTableSources } from "./use-table-sources.ts";

/** Everything that counts now as three tables: the same filters, dates and selection as the graph, without it. */
export function TablesPanel() {
  const app = useApp();
  const ref = useRef<HTMLElement>(null);
  const dataset = useAppState((state) => (state.data.status === "ready" ? state.data.dataset : null));
  const visible = useAppState((state) => state.visible);
  useReturnFocus(ref);
  return (
    <section ref={ref} className="tables" aria-label="Tables">
      <header className="tables-top">
        <h2>Tables</h2>
        <IconButton label="Close tables" icon="close" onPress={() => setTablesOpen(app, false)} />
      </header>
      {dataset === null || visible === null ? (
        <p className="tables-note">The tables fill when a graph is loaded.</p>
      ) : (
        <Tables dataset={dataset} visible={visible} />
      )}
    </section>
  );
}

function Tables({ dataset, visible: latest }: { dataset: Dataset; visible: Visible }) {
  const app = useApp();
  const baseId = useId();
  const [isSelectedOnly, setIsSelectedOnly] = useState(false);
  const selection = useAppState((state) => state.view.selection);
  const between = useAppState((state) => state.view.between);
  const lastDay = useAppState((state) => state.view.window?.to ?? dataset.span.to);
  const counting = useAppState((state) => state.view.counting);
  // While the dates are dragged the graph comes first; the tables follow as time allows.
  const deferred = useDeferredValue(latest);
  const visible = deferred.events.length === dataset.events.length ? deferred : latest;
  const scope = useMemo(
    () => (isSelectedOnly && selection.length > 0 ? selectionScope(dataset, selection, between) : null),
    [dataset, selection, between, isSelectedOnly],
  );
  const selected = useMemo(() => new Set(selection.flatMap((id) => idsOf(id))), [selection]);
  const sources = useTableSources({ dataset, visible, lastDay, counting, scope });
  const onSelect = useCallback((id: string, how: "replace" | "toggle") => select(app, [id], how), [app]);
  const onCopy = (source: TableSource, rows: readonly number[]): void => {
    app.ports.copyText(tabsOfRows(rows, source.columns)).then(
      () => announce(app, `${source.name}: ${rows.length} rows copied, in columns.`),
      () => announce(app, "The browser did not allow copying."),
    );
  };
  return (
    <>
      <p className="tables-note">{countsWords(visible)}</p>
      <div className="tables-bar">
        {sources.map((source) => (
          <Button key={source.id} variant="quiet" onPress={() => goTo(`${baseId}-${source.id}`)}>
            Go to {source.name.toLowerCase()}
          </Button>
        ))}
        <Checkbox label="Selected only" checked={isSelectedOnly} onChange={setIsSelectedOnly} />
        {isSelectedOnly ? (
          <p className="tables-note">
            {selection.length === 0
              ? "Nothing is selected, so everything is shown."
              : "Shown: the selection and what is linked to it."}
          </p>
        ) : null}
      </div>
      <div className="tables-sections">
        {sources.map((source) => (
          <DataTable
            key={source.id}
            source={source}
            headingId={`${baseId}-${source.id}`}
            selected={selected}
            onSelect={onSelect}
            onCopy={onCopy}
            emptyText={
              scope === null
                ? `No ${source.name.toLowerCase()} between these dates with these filters.`
                : `No ${source.name.toLowerCase()} linked to the selection between these dates with these filters.`
            }
          />
        ))}
      </div>
    </>
  );
}

/** A selected tie marks both of its actors. */
function idsOf(id: string): readonly string[] {
  return parseTieId(id) ?? [id];
}

function goTo(headingId: string): void {
  const heading = document.getElementById(headingId);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
