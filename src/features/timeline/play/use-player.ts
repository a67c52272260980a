import { useCallback, useEffect, useMemo, useRef } from "react";
import { createHasAny } from "#domain/play/has-any.ts";
import { nextWindow, playStart, type PlayRules } from "#domain/play/play.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { BinUnit } from "#domain/time/bins.ts";
import { setPlaying } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import type { WindowEditor } from "#features/timeline/window/window-editor.ts";
import { openingWindow } from "./opening-window.ts";

/** At most one step in this time (ms) where a person asks for less motion. */
export const CALM_STEP_MS = 1000;

/** Play: the window moves on by itself, bin after bin, until the end of the data. */
export interface Player {
  playing: boolean;
  toggle: () => void;
  /** Stops and settles the window where it is. */
  pause: () => void;
}

/** Where play runs, and the days that it begins with when all dates are shown. */
export interface PlayDays {
  limits: DayWindow;
  opening: DayWindow;
}

/** Plays by previews; stopping makes one undo step of all of them. Anybody else's change of the window stops it. */
export function usePlayer(editor: WindowEditor, { limits, opening }: PlayDays, unit: BinUnit): Player {
  const app = useApp();
  const playing = useAppState((state) => state.playing);
  const speed = useAppState((state) => state.speed);
  const rules = usePlayRules(limits, unit);
  const expected = useRef<DayWindow | null>(null);

  useEffect(() => {
    if (!playing) return undefined;
    const tick = () => {
      const window = editor.current();
      const next = sameDays(window, expected.current) ? nextWindow(window, rules) : null;
      if (next !== null) {
        expected.current = next;
        editor.follow(next);
      }
      if (next === null || (next.to >= limits.to && !rules.loop)) setPlaying(app, false);
    };
    const stepMs = 1000 / speed;
    const timer = setInterval(tick, prefersLessMotion() ? Math.max(CALM_STEP_MS, stepMs) : stepMs);
    return () => clearInterval(timer);
  }, [app, playing, editor, limits, rules, speed]);

  // Other rules or another speed go on; only the end of play settles the window.
  useEffect(() => {
    if (!playing) return undefined;
    return () => editor.flush();
  }, [playing, editor]);
  useEffect(() => () => setPlaying(app, false), [app]);

  const pause = useCallback(() => setPlaying(app, false), [app]);
  const toggle = useCallback(() => {
    if (playing) {
      setPlaying(app, false);
      return;
    }
    editor.flush();
    const start = startOf(editor.current(), rules, opening);
    expected.current = start;
    editor.follow(start);
    setPlaying(app, true);
  }, [app, playing, editor, rules, opening]);
  return useMemo(() => ({ playing, toggle, pause }), [playing, toggle, pause]);
}

/**
 * From all dates, a window of some bars is shorter than a lifetime and longer than a blink. It begins where the contacts
 * do; where empty stretches are passed over, with the first bars that hold one.
 */
function startOf(window: DayWindow, rules: PlayRules, opening: DayWindow): DayWindow {
  const { axis, unit, mode, hasAny } = rules;
  const isAll = window.from <= axis.from && window.to >= axis.to;
  if (!isAll) return playStart(window, rules);
  const first = mode === "window" ? openingWindow(opening, unit) : playStart(null, rules);
  return hasAny === null || hasAny(first) ? first : (nextWindow(first, rules) ?? first);
}

function usePlayRules(limits: DayWindow, unit: BinUnit): PlayRules {
  const mode = useAppState((state) => state.view.timeMode);
  const loop = useAppState((state) => state.loop);
  const skipEmpty = useAppState((state) => state.skipEmpty);
  const data = useAppState((state) => state.data);
  const passing = useAppState((state) => state.visible?.eventsAnyDate ?? null);
  const hasAny = useMemo(
    () =>
      skipEmpty && data.status === "ready" && passing !== null ? createHasAny(data.dataset, passing) : null,
    [skipEmpty, data, passing],
  );
  return useMemo(() => ({ mode, axis: limits, unit, loop, hasAny }), [mode, limits, unit, loop, hasAny]);
}

function sameDays(a: DayWindow, b: DayWindow | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to;
}

function prefersLessMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
