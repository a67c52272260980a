import { useState, type ReactNode } from "react";
import type { SceneMode } from "#scene/scene-types.ts";
import { announce } from "#store/commands/page-commands.ts";
import { changeView, setMode } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { arrangeAgain } from "./arrange/arrange-again.ts";
import type { GraphSession } from "./graph-session.ts";
import { ZOOM_STEP } from "./keyboard/key-action.ts";

const MODES: readonly { id: SceneMode; label: string }[] = [
  { id: "contacts", label: "Contacts" },
  { id: "ties", label: "Ties" },
];

export interface GraphToolbarProps {
  session: GraphSession | null;
  /** Further choices, where there is room for them. */
  children: ReactNode;
}

/** What is drawn, how near, and in which arrangement. */
export function GraphToolbar({ session, children }: GraphToolbarProps) {
  const app = useApp();
  const mode = useAppState((state) => state.view.mode);
  const isArranged = useAppState((state) => state.view.arranged !== null);
  // The first picture cannot be zoomed or arranged; a moment later its canvas can.
  const isWaiting = session === null;
  const [timesArranged, setTimesArranged] = useState(0);
  const arrange = (): void => {
    if (session === null) return;
    // Each press gives another arrangement, in the same order for everybody.
    setTimesArranged(timesArranged + 1);
    arrangeAgain(app, timesArranged + 1);
    session.binding.fitSoon();
  };
  const reset = (): void => {
    changeView(app, { arranged: null });
    announce(app, "The arrangement is as it came.");
    session?.binding.fitSoon();
  };
  return (
    <div className="graph-toolbar">
      <RadioGroup
        label="View"
        options={MODES}
        value={mode}
        onChange={(next) => setMode(app, next)}
        look="segments"
        hideLabel
      />
      {children}
      <div className="graph-tools">
        {isArranged ? (
          <IconButton label="Reset arrangement" icon="reset" onPress={reset} isDisabled={isWaiting} />
        ) : null}
        <IconButton label="Arrange again" icon="arrange" onPress={arrange} isDisabled={isWaiting} />
        <IconButton
          label="Zoom out"
          icon="minus"
          onPress={() => session?.view.zoomBy(1 / ZOOM_STEP)}
          isDisabled={isWaiting}
        />
        <IconButton
          label="Zoom in"
          icon="plus"
          onPress={() => session?.view.zoomBy(ZOOM_STEP)}
          isDisabled={isWaiting}
        />
        <IconButton label="Fit" icon="fit" onPress={() => session?.view.fit()} isDisabled={isWaiting} />
      </div>
    </div>
  );
}
