import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { GraphEmpty } from "#features/graph/GraphEmpty.tsx";
import type { App } from "#store/app.ts";
import { useApp } from "#store/react/app-context.ts";
import { MarkCanvas } from "./MarkCanvas.tsx";
import { MarkCard } from "./MarkCard.tsx";
import { MarkMenu } from "./MarkMenu.tsx";
import type { MarkScene } from "#scene/mark-scene.ts";
import type { MarkSession, MenuRequest } from "./session-types.ts";
import { isPhone } from "./stage.ts";

export interface MarkPanelProps {
  session: MarkSession | null;
  onSession: (session: MarkSession | null) => void;
  onFirstDraw?: (() => void) | undefined;
}

/** The canvas of seats and lanes with what comes and goes over it. */
export function MarkPanel({ session, onSession, onFirstDraw }: MarkPanelProps) {
  const app = useApp();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const subscribe = session?.subscribe ?? noSubscription;
  const describe = useMemo(() => calmDescription(app, session), [app, session]);
  const description = useSyncExternalStore(subscribe, describe);
  const notDrawn = useSyncExternalStore(subscribe, () => session?.getScene()?.notDrawn ?? null);
  // A phone's canvas is as high as its scene, in a page that scrolls.
  const height = useSyncExternalStore(subscribe, () => phoneHeight(session?.getScene() ?? null));
  return (
    <>
      <div className="graph-stage graph-marked" style={height === null ? undefined : { minHeight: height }}>
        <MarkCanvas
          session={session}
          onSession={onSession}
          onMenu={setMenu}
          onFirstDraw={onFirstDraw}
          description={description}
        />
        <GraphEmpty />
        <MarkCard session={session} />
        {menu === null ? null : <MarkMenu request={menu} session={session} onClose={closeMenu} />}
      </div>
      {notDrawn === null ? null : <p className="graph-not-drawn">{notDrawn}</p>}
    </>
  );
}

/** The picture in words; while it moves, as it was at rest. */
function calmDescription(app: App, session: MarkSession | null): () => string {
  let said = "";
  return () => {
    if (!app.store.getState().previewing) said = session?.getScene()?.description ?? "";
    return said;
  };
}

function phoneHeight(scene: MarkScene | null): number | null {
  return scene !== null && isPhone(scene) ? scene.height : null;
}

function noSubscription(): () => void {
  return () => undefined;
}
