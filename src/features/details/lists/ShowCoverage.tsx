import { openDialog } from "#store/commands/page-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";

/** From where nothing is found to what the collection covers and lacks. */
export function ShowCoverage() {
  const app = useApp();
  return (
    <Button variant="quiet" onPress={() => openDialog(app, "coverage")}>
      What this collection covers
    </Button>
  );
}
