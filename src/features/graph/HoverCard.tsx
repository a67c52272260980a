import { counted } from "#domain/text/counted.ts";
import { useAppState } from "#store/react/app-context.ts";
import type { GraphSession } from "./graph-session.ts";
import { nodeFacts, ownWords, type NodeFacts } from "./node-facts.ts";
import { useHoverTarget } from "./use-hover-target.ts";

/** What the pointer or the cursor is over, in a corner where it covers neither. Nothing in it is only there. */
export function HoverCard({ session }: { session: GraphSession | null }) {
  const { id, setPointed } = useHoverTarget();
  const visible = useAppState((state) => state.visible);
  const data = useAppState((state) => state.data);
  const window = useAppState((state) => state.view.window);
  const counting = useAppState((state) => state.view.counting);
  if (id === null || data.status !== "ready" || visible === null) return null;
  const facts = nodeFacts(data.dataset, visible, id, {
    lastDay: (window ?? data.dataset.span).to,
    counting,
  });
  if (facts === null) return null;
  const side = session?.view.isInLeftHalf(id) === true ? "right" : "left";
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
      <p className="graph-card-counts">{countsOf(facts)}</p>
    </div>
  );
}

function countsOf({ contacts, own, inRoom, counted: how, statements, isInside }: NodeFacts): string {
  return [
    ...(contacts === null ? [] : [counted(contacts, "contact")]),
    ...(own === null || contacts === 0 ? [] : [ownWords(own)]),
    ...(inRoom === null || inRoom === 0 ? [] : [`${inRoom} more only in the same room`]),
    ...(how === null ? [] : [how]),
    ...(statements === null ? [] : [counted(statements, "statement")]),
    ...(isInside ? [] : ["outside these dates or filters"]),
  ].join(" · ");
}
