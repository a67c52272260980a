import { useState } from "react";
import { useApp } from "#store/react/app-context.ts";
import { createFirstPicture } from "./first-picture/first-picture.ts";
import { CountingChoice } from "./CountingChoice.tsx";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { GraphEmpty } from "./GraphEmpty.tsx";
import type { GraphSession } from "./graph-session.ts";
import { GraphToolbar } from "./GraphToolbar.tsx";
import { HoverCard } from "./HoverCard.tsx";
import { Legend } from "./legend/Legend.tsx";
import { NotDrawn } from "./NotDrawn.tsx";
import { OutsideChoice } from "./OutsideChoice.tsx";
import { useMatches } from "./use-matches.ts";
import "./graph.css";

export interface GraphPanelProps {
  /** Called once, when the first nodes have been drawn. */
  onFirstDraw?: () => void;
}

/** The graph with its controls and its legend. */
export function GraphPanel({ onFirstDraw }: GraphPanelProps) {
  const [session, setSession] = useState<GraphSession | null>(null);
  const app = useApp();
  const [picture] = useState(() => createFirstPicture(app));
  const source = session?.binding ?? picture;
  const hasRoom = useMatches("(min-width: 721px)");
  const isWide = useMatches("(min-width: 1400px)");
  return (
    <section className="graph" aria-label="Graph">
      <GraphToolbar session={session}>
        {hasRoom ? <OutsideChoice /> : null}
        {isWide ? <CountingChoice /> : null}
      </GraphToolbar>
      <div className="graph-stage">
        <GraphCanvas picture={picture} session={session} onSession={setSession} onFirstDraw={onFirstDraw} />
        <GraphEmpty />
        <HoverCard session={session} />
      </div>
      <NotDrawn source={source} />
      <Legend source={source}>
        {isWide ? null : <CountingChoice />}
        {hasRoom ? null : <OutsideChoice />}
      </Legend>
    </section>
  );
}
