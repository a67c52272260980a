import { useEffect, useRef, useState } from "react";
import { useApp } from "#store/react/app-context.ts";

/** The card stays so long after the pointer has left, so that the pointer can reach it. */
const LINGER_MS = 350;

export interface HoverTarget {
  /** What the card is about; null = no card. */
  id: string | null;
  /** The pointer is on the card itself, which then stays. */
  setPointed: (isPointed: boolean) => void;
}

/** What the pointer or the cursor is over, or was over a moment ago; Escape puts it away. */
export function useHoverTarget(): HoverTarget {
  const app = useApp();
  const [id, setId] = useState<string | null>(null);
  const isPointed = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const linger = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => (isPointed.current ? linger() : setId(null)), LINGER_MS);
    };
    const stop = app.store.subscribe(
      (state) => state.hover,
      (hover) => {
        clearTimeout(timer);
        if (hover === null) linger();
        else setId(hover);
      },
    );
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // A card that goes from under the pointer is never left by it.
      isPointed.current = false;
      setId(null);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      stop();
      document.removeEventListener("keydown", onKey);
    };
  }, [app]);
  return {
    id,
    setPointed(next) {
      isPointed.current = next;
    },
  };
}
