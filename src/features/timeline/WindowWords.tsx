import { describeWindow } from "#domain/time/describe-date.ts";
import { setUndated } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { countWords } from "./count-words.ts";

/** The window and what it leaves out, in words. The page's status element speaks; this is only read. */
export function WindowWords({ onUndatedIncluded }: { onUndatedIncluded: () => void }) {
  const app = useApp();
  const window = useAppState((state) => state.view.window);
  const visible = useAppState((state) => state.visible);
  const words = visible === null ? null : countWords(visible);
  const parts = [
    window === null ? "All dates" : describeWindow(window),
    words?.shown,
    words?.outside,
    words?.filtered,
    words?.undated,
  ];
  return (
    <p className="timeline-words">
      <span>{parts.filter((part) => part != null).join(" · ")}</span>
      {words === null || words.undated === null ? null : (
        <Button
          variant="quiet"
          onPress={() => {
            setUndated(app, true);
            onUndatedIncluded();
          }}
        >
          Include undated
        </Button>
      )}
    </p>
  );
}
