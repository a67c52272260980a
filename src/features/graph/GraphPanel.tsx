import { useState } from "react";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { FreeGraph } from "./FreeGraph.tsx";
import type { GraphSession } from "./graph-session.ts";
import { GraphToolbar } from "./GraphToolbar.tsx";
import { CountingChoice } from "./CountingChoice.tsx";
import { OutsideChoice } from "./OutsideChoice.tsx";
import { MarkPanel } from "./marks/MarkPanel.tsx";
import type { MarkSession } from "./marks/session-types.ts";
import { usesMarks } from "#store/selectors/uses-marks.ts";
import { useMatches } from "./use-matches.ts";
import "./graph.css";

export interface GraphPanelProps {
  /** Called once, when the first nodes have been drawn. */
  onFirstDraw?: () => void;
}

/** The graph with its controls and its legend. */
export function GraphPanel({ onFirstDraw }: GraphPanelProps) {
  const app = useApp();
  const isSeated = useAppState(usesMarks);
  const mode = useAppState((state) => state.view.mode);
  const [free, setFree] = useState<GraphSession | null>(null);
  const [marks, setMarks] = useState<MarkSession | null>(null);
  const hasRoom = useMatches("(min-width: 721px)");
  const isWide = useMatches("(min-width: 1400px)");
  return (
    <section className="graph" aria-label="Graph">
      <GraphToolbar free={free} marks={marks}>
        {hasRoom ? <OutsideChoice /> : null}
        {mode === "ties" && (isWide || isSeated) ? <CountingChoice /> : null}
      </GraphToolbar>
      {isSeated ? (
        <MarkPanel session={marks} onSession={setMarks} onFirstDraw={onFirstDraw} />
      ) : (
        <FreeGraph app={app} session={free} onSession={setFree} onFirstDraw={onFirstDraw}>
          {isWide || mode !== "ties" ? null : <CountingChoice />}
          {hasRoom ? null : <OutsideChoice />}
        </FreeGraph>
      )}
    </section>
  );
}
