import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { playStart, playStep } from "./play-window.ts";
import type { WindowEditor } from "./window-editor.ts";

/** Two bins a second; one where a person asks for less motion. */
export const PLAY_STEP_MS = 500;
export const CALM_STEP_MS = 1000;

/** Play: the window moves on by itself, bin after bin, until the end of the axis. */
export interface Player {
  playing: boolean;
  toggle: () => void;
  /** Stops and settles the window where it is. */
  pause: () => void;
}

/** Plays by previews; stopping makes one undo step of all of them. Anybody else's change of the window stops it. */
export function usePlayer(editor: WindowEditor, axis: DayWindow, unit: BinUnit): Player {
  const [playing, setPlaying] = useState(false);
  const expected = useRef<DayWindow | null>(null);

  useEffect(() => {
    if (!playing) return undefined;
    const tick = () => {
      const window = editor.current();
      const next = sameDays(window, expected.current) ? playStep(window, axis, unit) : null;
      if (next !== null) {
        expected.current = next;
        editor.preview(next);
      }
      if (next === null || next.to >= axis.to) setPlaying(false);
    };
    const timer = setInterval(tick, prefersLessMotion() ? CALM_STEP_MS : PLAY_STEP_MS);
    return () => {
      clearInterval(timer);
      editor.flush();
    };
  }, [playing, editor, axis, unit]);

  const pause = useCallback(() => setPlaying(false), []);
  const toggle = useCallback(() => {
    if (playing) {
      setPlaying(false);
      return;
    }
    editor.flush();
    const start = playStart(editor.current(), axis, unit);
    expected.current = start;
    editor.preview(start);
    setPlaying(true);
  }, [playing, editor, axis, unit]);
  return useMemo(() => ({ playing, toggle, pause }), [playing, toggle, pause]);
}

function sameDays(a: DayWindow, b: DayWindow | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to;
}

function prefersLessMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
