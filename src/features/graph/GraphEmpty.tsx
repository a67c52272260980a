import { counted } from "#domain/text/counted.ts";
import { clearFilters, setUndated, setWindow } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

/** On the canvas, when nothing is left inside the dates and the filters: what happened, and the ways out. */
export function GraphEmpty() {
  const app = useApp();
  const isEmpty = useAppState((state) => state.visible?.counts.events === 0);
  const statements = useAppState((state) => state.visible?.counts.statements ?? 0);
  const undated = useAppState((state) => state.visible?.undatedHidden.events ?? 0);
  const hasWindow = useAppState((state) => state.view.window !== null);
  const hasFilters = useAppState(
    ({ view }) => view.query !== "" || Object.values(view.facets).some((values) => values.length > 0),
  );
  if (!isEmpty) return null;
  return (
    <div className="graph-empty">
      <p>
        {sentence(hasWindow, hasFilters)}
        {statements > 0
          ? ` ${counted(statements, "statement")} ${statements === 1 ? "remains" : "remain"}.`
          : null}
      </p>
      <div className="graph-empty-actions">
        {hasWindow ? <Button onPress={() => setWindow(app, null)}>All dates</Button> : null}
        {undated > 0 ? (
          <Button onPress={() => setUndated(app, "in")}>Show {counted(undated, "undated contact")}</Button>
        ) : null}
        {hasFilters ? <Button onPress={() => clearFilters(app)}>Clear filters</Button> : null}
      </div>
    </div>
  );
}

function sentence(hasWindow: boolean, hasFilters: boolean): string {
  if (!hasWindow && !hasFilters) return "This graph holds no dated contact.";
  const where = [
    ...(hasWindow ? ["between these dates"] : []),
    ...(hasFilters ? ["with these filters"] : []),
  ];
  return `No contact ${where.join(" ")}.`;
}
