import type { Ref } from "react";
import { setUndated } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";

/** Events without a date have no place on the axis: how many pass the filters, counted too or looked at alone. */
export function UndatedTray({ ref }: { ref?: Ref<HTMLDivElement> }) {
  const app = useApp();
  const undated = useAppState((state) => state.view.undated);
  const count = useAppState((state) => state.visible?.undated.events ?? 0);
  const isAlone = undated === "only";
  return (
    <div className="timeline-undated" ref={ref}>
      <Checkbox
        label="Undated"
        checked={undated !== "out"}
        count={count}
        onChange={(on) => setUndated(app, on ? "in" : "out")}
        faint={count === 0}
      />
      {count === 0 && !isAlone ? null : (
        <Button
          variant="quiet"
          isPressed={isAlone}
          ariaLabel="Only undated"
          onPress={() => setUndated(app, isAlone ? "in" : "only")}
        >
          only
        </Button>
      )}
    </div>
  );
}
