import { startTransition, useEffect, useState, type ReactNode } from "react";
import { useAppState } from "#store/react/app-context.ts";

interface InTurnProps {
  /** 1 = first after the picture. */
  turn: number;
  children: ReactNode;
}

const BETWEEN_MS = 20;

/**
 * A panel that takes up a newly opened graph in a task of its own, after the picture and the panels before it: with
 * thousands of records, all of them at once would hold the page up. Until its turn comes it is empty.
 */
export function InTurn({ turn, children }: InTurnProps) {
  const dataset = useAppState(({ data }) => (data.status === "ready" ? data.dataset : null));
  const [shown, setShown] = useState(dataset);
  useEffect(() => {
    if (shown === dataset) return undefined;
    const timer = setTimeout(() => startTransition(() => setShown(dataset)), turn * BETWEEN_MS);
    return () => clearTimeout(timer);
  }, [shown, dataset, turn]);
  return shown === dataset ? children : null;
}
