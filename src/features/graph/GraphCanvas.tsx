// oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- an element
// with the role "application" is one tab stop that handles its own keys
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { useApp } from "#store/react/app-context.ts";
import { hover } from "#store/commands/selection-commands.ts";
import type { FirstPicture } from "./first-picture/first-picture.ts";
import type { GraphSession } from "./graph-session.ts";
import { openCanvas, type OpenCanvas } from "./open-canvas.ts";
import { usePalette } from "./use-palette.ts";

export interface GraphCanvasProps {
  picture: FirstPicture;
  session: GraphSession | null;
  /** The canvas is there, or (null) gone. */
  onSession: (session: GraphSession | null) => void;
  onFirstDraw?: (() => void) | undefined;
}

const HELP =
  "Arrow keys move between nodes, to linked ones first. Enter selects, Shift and Enter adds to the selection. " +
  "Comma and full stop go through the linked nodes, Home goes to the most connected. " +
  "Plus, minus and 0 zoom. M moves a node. Escape clears the selection, then leaves. The tables show the same.";

/** The canvas: one tab stop, with arrow keys inside. */
export function GraphCanvas({ picture, session, onSession, onFirstDraw }: GraphCanvasProps) {
  const app = useApp();
  const palette = usePalette();
  const helpId = useId();
  const host = useRef<HTMLDivElement>(null);
  // Read once, when the canvas is made; later colours come through setTheme.
  const atStart = useRef({ palette, onFirstDraw });

  const opened = useRef<OpenCanvas | null>(null);

  // Before the browser paints: the page and its graph appear together.
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const canvas = openCanvas(app, host.current, {
      picture,
      palette: atStart.current.palette,
      onSession,
      onFirstDraw: () => atStart.current.onFirstDraw?.(),
    });
    opened.current = canvas;
    return () => {
      opened.current = null;
      canvas.close();
    };
  }, [app, picture, onSession]);

  useEffect(() => opened.current?.setPalette(palette), [palette]);
  useEffect(() => {
    // The keyboard may have come before the canvas.
    if (session !== null && host.current?.parentElement?.matches(":focus-visible") === true)
      session.keyboard.enter();
  }, [session]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const answer = session?.keyboard.press(event) ?? "pass";
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
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) session?.keyboard.enter();
      }}
      onBlur={() => session?.keyboard.leave()}
      onPointerDown={() => session?.keyboard.leave()}
      // The canvas library takes the focus away at a press, so it comes back at the release.
      onPointerUp={(event) => event.currentTarget.focus({ preventScroll: true })}
      onPointerLeave={() => hover(app, null)}
    >
      <div ref={host} className="graph-host" />
      <p id={helpId} className="visually-hidden">
        {HELP}
      </p>
    </div>
  );
}
