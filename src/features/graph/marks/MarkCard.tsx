import { useSyncExternalStore } from "react";
import { useHoverTarget } from "#features/graph/use-hover-target.ts";
import type { MarkSession } from "./session-types.ts";

const AIR = 10;
const CARD_WIDTH = 260;
const CARD_HEIGHT = 90;

/** What the pointer or the cursor is over, beside it and never over it. Nothing in it is only there. */
export function MarkCard({ session }: { session: MarkSession | null }) {
  const { id, setPointed } = useHoverTarget();
  const label = useSyncExternalStore(
    session?.subscribe ?? noSubscription,
    () => session?.getScene()?.items.find(({ key }) => key === id)?.label ?? null,
  );
  const place = id === null ? null : (session?.placeOf(id) ?? null);
  if (label === null || label === "" || place === null) return null;
  const { width, height } = session?.canvasSize() ?? { width: 0, height: 0 };
  const isRight = place.right + AIR + CARD_WIDTH <= width || place.left < width / 2;
  const [title = "", ...rest] = cardLines(label);
  return (
    <div
      className="graph-card graph-card-beside"
      aria-hidden="true"
      style={{
        top: Math.max(AIR, Math.min(place.top - 4, height - CARD_HEIGHT)),
        ...(isRight ? { left: place.right + AIR } : { right: width - place.left + AIR }),
      }}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <p className="graph-card-title" dir="auto">
        {title}
      </p>
      {rest.map((line) => (
        <p key={line} className="graph-card-note">
          {line}
        </p>
      ))}
    </div>
  );
}

/** A name stands over what is said of it; a contact's line is its own title. */
function cardLines(label: string): string[] {
  const [first = "", ...rest] = label.split("\n");
  const comma = first.indexOf(", ");
  return comma < 0 || first.includes(" · ")
    ? [first, ...rest]
    : [first.slice(0, comma), first.slice(comma + 2), ...rest];
}

function noSubscription(): () => void {
  return () => undefined;
}
