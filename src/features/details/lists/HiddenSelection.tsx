import type { HiddenByFilters } from "#features/details/model/hidden-by-filters.ts";
import { inSeries } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { clearSelection } from "#store/commands/selection-commands.ts";
import { clearFilters } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

/** Where the filters hide all of what is selected: says so, and offers both ways out. */
export function HiddenSelection({ title, hidden }: { title: string; hidden: HiddenByFilters }) {
  const app = useApp();
  const what = [
    ...(hidden.events === 0 ? [] : [counted(hidden.events, "contact")]),
    ...(hidden.statements === 0 ? [] : [counted(hidden.statements, "statement")]),
  ];
  return (
    <div className="details-hidden" role="status">
      <p>
        The filters hide everything of {title}: {inSeries(what)}.
      </p>
      <p className="details-empty-ways">
        <Button onPress={() => clearFilters(app)}>Clear filters</Button>
        <Button onPress={() => clearSelection(app)}>Show what the filters let through</Button>
      </p>
    </div>
  );
}
