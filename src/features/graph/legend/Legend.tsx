import { useMemo, useState } from "react";
import type { LegendEntry } from "#scene/legend.ts";
import { setOutside } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import type { GraphSession } from "#features/graph/graph-session.ts";
import { usePalette } from "#features/graph/use-palette.ts";
import { useScene } from "#features/graph/use-scene.ts";
import { legendEntries } from "./legend-entries.ts";
import { LegendSign } from "./LegendSign.tsx";

const OUTSIDE: readonly { id: "fade" | "hide"; label: string }[] = [
  { id: "fade", label: "Fade" },
  { id: "hide", label: "Hide" },
];
/** Where there is room for it, the legend is open to begin with. */
const HAS_ROOM = "(min-width: 1000px) and (min-height: 700px)";

/** What the signs on the canvas mean: only those that are there. */
export function Legend({ session }: { session: GraphSession | null }) {
  const app = useApp();
  const outside = useAppState((state) => state.view.outside);
  const data = useAppState((state) => state.data);
  const scene = useScene(session);
  const [isOpen] = useState(() => matchMedia(HAS_ROOM).matches);
  const entries = scene === null || data.status !== "ready" ? [] : legendEntries(scene, data.dataset);
  // The scene is new in every frame while dates move; the legend rarely is.
  const content = JSON.stringify(entries);
  return (
    <div className="graph-legend">
      <Disclosure title="Legend" defaultOpen={isOpen}>
        <LegendList content={content} />
        <RadioGroup
          label="Outside the dates"
          options={OUTSIDE}
          value={outside}
          onChange={(next) => setOutside(app, next)}
          look="segments"
        />
      </Disclosure>
    </div>
  );
}

function LegendList({ content }: { content: string }) {
  const palette = usePalette();
  return useMemo(
    () => (
      <ul className="graph-legend-list">
        {(JSON.parse(content) as LegendEntry[]).map((entry) => (
          <li key={`${entry.sign} ${entry.label}`}>
            <LegendSign entry={entry} palette={palette} />
            {entry.label}
          </li>
        ))}
      </ul>
    ),
    [content, palette],
  );
}
