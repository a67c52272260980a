import type { SidePanelName } from "#store/app-state.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { usePanelPlace } from "./panel-place.ts";
import { closePanel, openPanel } from "./toggle-panel.ts";

/** In the top bar: opens and closes one of the panels beside the graph. On a phone held upright the bar below does. */
export function PanelSwitch({ name }: { name: SidePanelName }) {
  const app = useApp();
  const place = usePanelPlace(name);
  const isFolded = useAppState((state) => state.folded[name]);
  const isUp = useAppState((state) => state.sheet === name);
  if (place === "sheet") return null;
  const isOpen = place === "column" ? !isFolded : isUp;
  return (
    <IconButton
      label={`Show ${name}`}
      icon={name === "filters" ? "panel-left" : "panel-right"}
      isPressed={isOpen}
      onPress={() => (isOpen ? closePanel(app, name) : openPanel(app, name))}
    />
  );
}
