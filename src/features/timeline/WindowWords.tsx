import { useRef } from "react";
import { describeDay, describeWindow } from "#domain/time/describe-date.ts";
import { inOrder } from "#domain/time/in-order.ts";
import { setUndated } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { useSteadyHeight } from "#store/react/use-steady-height.ts";
import type { ViewState } from "#store/view-state.ts";
import { Button } from "#ui/Button.tsx";
import { countWords } from "./count-words.ts";

/** The window and what it leaves out, in words. The page's status element speaks; this is only read. */
export function WindowWords({ onUndatedIncluded }: { onUndatedIncluded: () => void }) {
  const app = useApp();
  const view = useAppState((state) => state.view);
  const visible = useAppState((state) => state.visible);
  const row = useRef<HTMLParagraphElement>(null);
  useSteadyHeight(row);
  const words = visible === null ? null : countWords(visible, view);
  const parts = [
    windowWords(view),
    words?.shown,
    words?.outside,
    words?.vague,
    words?.filtered,
    words?.undated,
  ];
  return (
    <p className="timeline-words" ref={row}>
      <span>{parts.filter((part) => part != null).join(" · ")}</span>
      {words === null || words.undated === null ? null : (
        <Button
          variant="quiet"
          onPress={() => {
            setUndated(app, "in");
            onUndatedIncluded();
          }}
        >
          Include undated
        </Button>
      )}
    </p>
  );
}

/** "March 2022", "Up to 31 March 2022", "All dates", "Undated alone"; while comparing, both periods, the earlier first. */
export function windowWords({
  window,
  timeMode,
  undated,
  compare,
}: Pick<ViewState, "window" | "timeMode" | "undated" | "compare">): string {
  if (undated === "only") return "Undated alone, whatever the window";
  const first = window === null ? "All dates" : describeWindow(window);
  if (compare !== null) {
    const periods = window === null ? [] : inOrder(window, compare);
    const [earlier = first, later = describeWindow(compare)] = periods.map(describeWindow);
    return `${earlier}, compared with ${later}`;
  }
  return timeMode === "cumulative" && window !== null ? `Up to ${describeDay(window.to)}` : first;
}
