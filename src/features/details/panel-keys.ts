import { useCallback, useEffect, useRef, type RefObject } from "react";

/**
 * A name that was pressed is gone once the panel turns to what it names: the focus goes to the new heading then.
 * Whatever turned the panel, its head comes into view.
 */
export function useHeadingFocus(selection: readonly string[]): {
  headingRef: RefObject<HTMLHeadingElement | null>;
  moveFocus: () => void;
} {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  const before = useRef(selection);
  useEffect(() => {
    if (before.current === selection) return;
    before.current = selection;
    const heading = headingRef.current;
    if (heading === null) return;
    if (wanted.current) heading.focus({ preventScroll: true });
    wanted.current = false;
    // Whatever holds the panel is what scrolls: the column, or the sheet of a narrow screen.
    const scroller = heading.closest(".details")?.parentElement;
    if (scroller != null) scroller.scrollTop = 0;
  }, [selection]);
  const moveFocus = useCallback(() => {
    wanted.current = true;
  }, []);
  return { headingRef, moveFocus };
}

/** Alt+Left and Alt+Right travel while the focus is inside the panel; in a text box they stay the text box's own. */
export function useTravelKeys(travel: (step: -1 | 1) => void): RefObject<HTMLElement | null> {
  const panelRef = useRef<HTMLElement>(null);
  useEffect(() => {
    const panel = panelRef.current;
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      travel(event.key === "ArrowLeft" ? -1 : 1);
    };
    panel?.addEventListener("keydown", onKey);
    return () => panel?.removeEventListener("keydown", onKey);
  }, [travel]);
  return panelRef;
}
