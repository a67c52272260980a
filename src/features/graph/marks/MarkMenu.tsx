import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { useApp } from "#store/react/app-context.ts";
import { menuActions } from "./menu-actions.ts";
import type { MarkSession, MenuRequest } from "./session-types.ts";

/** px of the canvas that the menu keeps off its edges. */
const RIM = 8;
const MENU_WIDTH = 240;
const ITEM_HEIGHT = 32;

export interface MarkMenuProps {
  request: MenuRequest;
  session: MarkSession | null;
  onClose: () => void;
}

/** What can be done here: arrow keys go through it, Escape and a press beside it close it. */
export function MarkMenu({ request, session, onClose }: MarkMenuProps) {
  const app = useApp();
  const list = useRef<HTMLUListElement>(null);
  const { item } = request;
  const actions = menuActions(app, item, {
    fit: () => session?.fit(),
    centre: () => centre(session, item?.key),
  });
  useEffect(() => {
    const opener = document.activeElement;
    list.current?.querySelector("button")?.focus();
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && list.current?.contains(event.target) === true)) onClose();
    };
    document.addEventListener("pointerdown", onPress, true);
    return () => {
      document.removeEventListener("pointerdown", onPress, true);
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (step !== 0) buttons.at((at + step + buttons.length) % buttons.length)?.focus();
    else if (event.key === "Home") buttons.at(0)?.focus();
    else if (event.key === "End") buttons.at(-1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className="graph-menu"
      role="menu"
      aria-label={item === null ? "The graph" : item.label}
      style={placeOf(request, session, actions.length)}
      onKeyDown={onKeyDown}
    >
      {actions.map(({ label, run }) => (
        <li key={label} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function placeOf(
  { x, y }: MenuRequest,
  session: MarkSession | null,
  count: number,
): { left: number; top: number } {
  const { width, height } = session?.canvasSize() ?? { width: Infinity, height: Infinity };
  return {
    left: Math.max(RIM, Math.min(x, width - MENU_WIDTH - RIM)),
    top: Math.max(RIM, Math.min(y, height - count * ITEM_HEIGHT - RIM)),
  };
}

function centre(session: MarkSession | null, key: string | undefined): void {
  const place = key === undefined ? null : (session?.placeOf(key) ?? null);
  if (place === null || session === null) return;
  const { width, height } = session.canvasSize();
  session.pan(width / 2 - (place.left + place.right) / 2, height / 2 - (place.top + place.bottom) / 2);
}
