import { setSheet } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { usePanelPlace } from "./panel-place.ts";
import { openPanel } from "./toggle-panel.ts";

const PANELS = [
  { name: "filters", label: "Filters" },
  { name: "details", label: "Details" },
] as const;

/** On a phone held upright: the bar below the page that brings filters or details up over the graph. */
export function PanelSwitches() {
  const app = useApp();
  const sheet = useAppState((state) => state.sheet);
  if (usePanelPlace("details") !== "sheet") return null;
  return (
    <nav className="page-sheets" aria-label="Panels">
      {PANELS.map(({ name, label }) => (
        <Button
          key={name}
          isPressed={sheet === name}
          ariaLabel={`Show ${name}`}
          onPress={() => (sheet === name ? setSheet(app, "none") : openPanel(app, name))}
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}
