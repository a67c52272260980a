// oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- an element
// with the role "application" is one tab stop that handles its own keys
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from "react";
import type { KeyboardEvent } from "react";
import { usePalette } from "#features/graph/use-palette.ts";
import { hover } from "#store/commands/selection-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { createMarkKeyboard } from "./mark-keyboard.ts";
import { startMarkSession } from "./mark-session.ts";
import type { MarkSession, MenuRequest } from "./session-types.ts";

export interface MarkCanvasProps {
  session: MarkSession | null;
  /** The canvas is there, or (null) gone. */
  onSession: (session: MarkSession | null) => void;
  /** The same function every time: another one starts the canvas anew. */
  onMenu: (request: MenuRequest) => void;
  onFirstDraw?: (() => void) | undefined;
  description: string;
}

const HELP =
  "Arrow keys move from name to contact to name. Enter selects, Shift and Enter adds to the selection. " +
  "Plus, minus and F zoom. The menu key opens what can be done. Escape clears the selection, then leaves. " +
  "The tables show the same.";

/** Seats and lanes: one tab stop, with arrow keys inside. */
export function MarkCanvas({ session, onSession, onMenu, onFirstDraw, description }: MarkCanvasProps) {
  const app = useApp();
  const palette = usePalette();
  const helpId = useId();
  const host = useRef<HTMLDivElement>(null);
  // Read once, when the canvas is made; later ones come through the session.
  const atStart = useRef({ palette, onFirstDraw });

  // Before the browser paints: the page and its graph appear together.
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const started = startMarkSession(app, host.current, {
      palette: atStart.current.palette,
      onFirstDraw: () => atStart.current.onFirstDraw?.(),
      onMenu,
    });
    onSession(started);
    return () => {
      onSession(null);
      started?.end();
    };
  }, [app, onSession, onMenu]);
  useEffect(() => session?.setPalette(palette), [session, palette]);

  const keyboard = useMemo(
    () => (session === null ? null : createMarkKeyboard(app, session, onMenu)),
    [app, session, onMenu],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const answer = keyboard?.press(event) ?? "pass";
    if (answer === "pass") return;
    event.preventDefault();
    if (answer === "leave") event.currentTarget.blur();
  };

  return (
    <div
      className="graph-canvas"
      role="application"
      aria-label="Graph of contacts"
      aria-describedby={helpId}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => keyboard?.leave()}
      // The keyboard's cursor is the keyboard's: a pointer that brings the focus here starts none.
      onPointerDown={() => keyboard?.leave()}
      onPointerUp={(event) => event.currentTarget.focus({ preventScroll: true })}
      onPointerLeave={() => hover(app, null)}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div ref={host} className="graph-host" />
      <p id={helpId} className="visually-hidden">
        {`${HELP} ${description}`}
      </p>
    </div>
  );
}
