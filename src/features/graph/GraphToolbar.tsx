import { useState, type ReactNode } from "react";
import { announce } from "#store/commands/page-commands.ts";
import { changeView, setMode } from "#store/commands/view-commands.ts";
import type { ViewMode } from "#store/view-state.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import { arrangeAgain } from "./arrange/arrange-again.ts";
import type { GraphSession } from "./graph-session.ts";
import { ArrangeChoice, BetweenChoice, LanesChoice, MiddleChoice, PathChoice } from "./marks/SideChoices.tsx";
import type { MarkSession } from "./marks/session-types.ts";
import { hasSides, usesMarks } from "#store/selectors/uses-marks.ts";
import { ZOOM_STEP } from "./keyboard/key-action.ts";

const MODES: readonly { id: ViewMode; label: string }[] = [
  { id: "contacts", label: "Contacts" },
  { id: "ties", label: "Ties" },
  { id: "lanes", label: "Lanes" },
];

export interface GraphToolbarProps {
  /** The canvas of the free arrangement, or that of seats and lanes; null = not there (yet). */
  free: GraphSession | null;
  marks: MarkSession | null;
  /** Further choices, where there is room for them. */
  children: ReactNode;
}

/** What is drawn, how near, and in which arrangement. */
export function GraphToolbar({ free: session, marks, children }: GraphToolbarProps) {
  const app = useApp();
  const mode = useAppState((state) => state.view.mode);
  const isArranged = useAppState((state) => state.view.arranged !== null);
  const canSeat = useAppState(hasSides);
  const isSeated = useAppState(usesMarks);
  // One more choice: the words before the others give it their room.
  const isTight = useAppState(({ view }) => view.mode === "ties" || view.path.length > 0);
  const tools = isSeated ? marks : (session?.view ?? null);
  // The first picture cannot be zoomed or arranged; a moment later its canvas can.
  const isWaiting = tools === null;
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
    <div className={isTight ? "graph-toolbar graph-toolbar-tight" : "graph-toolbar"}>
      <RadioGroup
        label="View"
        options={MODES}
        value={mode}
        onChange={(next) => setMode(app, next)}
        look="segments"
        hideLabel
      />
      {isSeated ? <MiddleChoice /> : null}
      {canSeat && mode !== "lanes" ? <ArrangeChoice /> : null}
      <div className="graph-toolbar-more">
        {children}
        <LanesChoice />
        <div className="graph-between">
          <BetweenChoice />
        </div>
        <PathChoice />
        {canSeat ? null : <p className="graph-unseated">No states are given, so nobody is seated by side.</p>}
      </div>
      <div className="graph-tools">
        {isArranged && !isSeated ? (
          <IconButton label="Reset arrangement" icon="reset" onPress={reset} isDisabled={isWaiting} />
        ) : null}
        <IconButton
          label="Arrange again"
          icon="arrange"
          onPress={arrange}
          isDisabled={isWaiting || isSeated}
        />
        <IconButton
          label="Zoom out"
          icon="minus"
          onPress={() => tools?.zoomBy(1 / ZOOM_STEP)}
          isDisabled={isWaiting}
        />
        <IconButton
          label="Zoom in"
          icon="plus"
          onPress={() => tools?.zoomBy(ZOOM_STEP)}
          isDisabled={isWaiting}
        />
        <IconButton label="Fit" icon="fit" onPress={() => tools?.fit()} isDisabled={isWaiting} />
      </div>
    </div>
  );
}
