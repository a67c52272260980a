import { setSheet, setTab } from "#store/commands/page-commands.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

/** From where nothing is found to what the collection covers; Back leads back. */
export function ShowCoverage() {
  const app = useApp();
  return (
    <Button
      variant="quiet"
      onPress={() => {
        const { sheet } = app.store.getState();
        setTab(app, "about");
        select(app, []);
        // Selecting nothing puts the sheet of a narrow screen away.
        if (sheet === "details") setSheet(app, "details");
      }}
    >
      What this collection covers
    </Button>
  );
}
