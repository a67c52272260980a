import { useEffect, useState } from "react";
import { useApp, useAppState } from "#store/react/app-context.ts";
import type { GraphSession } from "./graph-session.ts";
import { counted, nodeFacts } from "./node-facts.ts";

/** The card stays so long after the pointer has left, so that the pointer can reach it. */
const LINGER_MS = 350;

/** What the pointer or the cursor is over, in a corner where it covers neither. Nothing in it is only there. */
export function HoverCard({ session }: { session: GraphSession | null }) {
  const app = useApp();
  const hovered = useAppState((state) => state.hover);
  const visible = useAppState((state) => state.visible);
  const data = useAppState((state) => state.data);
  const window = useAppState((state) => state.view.window);
  const [shown, setShown] = useState<string | null>(null);
  const [isPointed, setPointed] = useState(false);
  const [dismissed, setDismissed] = useState<string | null>(null);

  useEffect(() => {
    if (hovered !== null) {
      setShown(hovered);
      setDismissed((id) => (id === hovered ? id : null));
      return undefined;
    }
    if (isPointed) return undefined;
    const timer = setTimeout(() => setShown(null), LINGER_MS);
    return () => clearTimeout(timer);
  }, [hovered, isPointed]);

  useEffect(() => {
    if (shown === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setDismissed(shown);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [app, shown]);

  if (shown === null || shown === dismissed || data.status !== "ready" || visible === null) return null;
  const facts = nodeFacts(data.dataset, visible, shown, (window ?? data.dataset.span).to);
  if (facts === null) return null;
  const side = session?.view.isInLeftHalf(shown) === true ? "right" : "left";
  return (
    <div
      className={`graph-card graph-card-${side}`}
      aria-hidden="true"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <p className="graph-card-title" dir="auto">
        {facts.title}
      </p>
      {facts.note === null ? null : <p className="graph-card-note">{facts.note}</p>}
      <p className="graph-card-counts">
        {[
          ...(facts.contacts === null ? [] : [counted(facts.contacts, "contact")]),
          ...(facts.statements === null ? [] : [counted(facts.statements, "statement")]),
          ...(facts.isInside ? [] : ["outside these dates or filters"]),
        ].join(" · ")}
      </p>
    </div>
  );
}
