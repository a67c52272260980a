import { setSheet } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

/** On a narrow screen: the bar that brings filters or details up over the graph. Hidden on wide ones. */
export function Sheets() {
  const app = useApp();
  const sheet = useAppState((state) => state.sheet);
  return (
    <nav className="page-sheets" aria-label="Panels">
      <Button
        isPressed={sheet === "filters"}
        ariaLabel="Show filters"
        onPress={() => setSheet(app, sheet === "filters" ? "none" : "filters")}
      >
        Filters
      </Button>
      <Button
        isPressed={sheet === "details"}
        ariaLabel="Show details"
        onPress={() => setSheet(app, sheet === "details" ? "none" : "details")}
      >
        Details
      </Button>
    </nav>
  );
}
