import { memo, useState, type ReactNode } from "react";
import type { Scene } from "#scene/scene-types.ts";
import type { LegendEntry } from "#scene/legend.ts";
import { useAppState } from "#store/react/app-context.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import type { SceneSource } from "#features/graph/scene-source.ts";
import { useMatches } from "#features/graph/use-matches.ts";
import { usePalette } from "#features/graph/use-palette.ts";
import { useSceneValue } from "#features/graph/use-scene-value.ts";
import { legendEntries } from "./legend-entries.ts";
import { LegendSign } from "./LegendSign.tsx";

/** Where there is room for it, the legend is open to begin with. */
const HAS_ROOM = "(min-width: 1200px) and (min-height: 800px)";

export interface LegendProps {
  source: SceneSource;
  /** Choices that the toolbar has no room for. */
  children: ReactNode;
}

/** What the signs on the canvas mean: only those that are there. */
export function Legend({ source, children }: LegendProps) {
  const data = useAppState((state) => state.data);
  const dataset = data.status === "ready" ? data.dataset : null;
  // A text, since the scene is new in every frame while dates move and the legend rarely is.
  const content = useSceneValue(source, (scene: Scene | null) =>
    scene === null || dataset === null ? "[]" : JSON.stringify(legendEntries(scene, dataset)),
  );
  const hasRoom = useMatches(HAS_ROOM);
  const [isOpenAtFirst] = useState(hasRoom);
  return (
    <div className="graph-legend">
      <Disclosure title="Legend" defaultOpen={isOpenAtFirst}>
        <LegendList content={content} />
        {children}
      </Disclosure>
    </div>
  );
}

const LegendList = memo(function LegendList({ content }: { content: string }) {
  const palette = usePalette();
  const entries = JSON.parse(content) as readonly LegendEntry[];
  return (
    <ul className="graph-legend-list">
      {entries.map((entry) => (
        <li key={`${entry.sign} ${entry.label}`}>
          <LegendSign entry={entry} palette={palette} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
});
