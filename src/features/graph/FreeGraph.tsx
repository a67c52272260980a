import { useState, type ReactNode } from "react";
import type { App } from "#store/app.ts";
import { createFirstPicture } from "./first-picture/first-picture.ts";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { GraphEmpty } from "./GraphEmpty.tsx";
import type { GraphSession } from "./graph-session.ts";
import { HoverCard } from "./HoverCard.tsx";
import { Legend } from "./legend/Legend.tsx";
import { NotDrawn } from "./NotDrawn.tsx";

export interface FreeGraphProps {
  app: App;
  session: GraphSession | null;
  onSession: (session: GraphSession | null) => void;
  onFirstDraw?: (() => void) | undefined;
  /** Choices that the toolbar has no room for. */
  children: ReactNode;
}

/** Actors and contacts that lie where a layout or the person put them. */
export function FreeGraph({ app, session, onSession, onFirstDraw, children }: FreeGraphProps) {
  const [picture] = useState(() => createFirstPicture(app));
  const source = session?.binding ?? picture;
  return (
    <>
      <div className="graph-stage">
        <GraphCanvas picture={picture} session={session} onSession={onSession} onFirstDraw={onFirstDraw} />
        <GraphEmpty />
        <HoverCard session={session} />
      </div>
      <NotDrawn source={source} />
      <Legend source={source}>{children}</Legend>
    </>
  );
}
