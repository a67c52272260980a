import { useSyncExternalStore } from "react";
import { useHoverTarget } from "#features/graph/use-hover-target.ts";
import { CARD_WIDTH, cardPlace } from "./card-place.ts";
import type { MarkSession } from "./session-types.ts";

/** What the pointer or the cursor is over, beside it and never over it. Nothing in it is only there. */
export function MarkCard({ session }: { session: MarkSession | null }) {
  const { id, setPointed } = useHoverTarget();
  const label = useSyncExternalStore(
    session?.subscribe ?? noSubscription,
    () => session?.getScene()?.items.find(({ key }) => key === id)?.label ?? null,
  );
  const place = id === null ? null : (session?.placeOf(id) ?? null);
  if (label === null || label === "" || place === null) return null;
  const [title = "", ...rest] = cardLines(label);
  return (
    <div
      className="graph-card graph-card-beside"
      aria-hidden="true"
      style={{ maxWidth: CARD_WIDTH, ...cardPlace(place, session?.canvasSize() ?? { width: 0, height: 0 }) }}
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
