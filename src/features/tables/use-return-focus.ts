import { useEffect, type RefObject } from "react";

/** When the element goes away with the focus in it, the focus returns to what had it before. */
export function useReturnFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = ref.current;
    let hadFocus = false;
    const onFocus = (event: FocusEvent): void => {
      hadFocus = event.target instanceof Node && element !== null && element.contains(event.target);
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
      if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [ref]);
}
