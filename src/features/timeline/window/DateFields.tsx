import { useState } from "react";
import { formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { Problem, Result } from "#domain/problem.ts";
import { useAppState } from "#store/react/app-context.ts";
import { TextField } from "#ui/TextField.tsx";
import "./date-fields.css";
import { keptWindow, shownWindow } from "./shown-window.ts";
import { typedEnds, typedWindow, type TypedWindow } from "./typed-window.ts";
import type { WindowEditor } from "./window-editor.ts";
import type { Thumb } from "./window-keys.ts";

export interface DateFieldsProps {
  editor: WindowEditor;
  axis: DayWindow;
}

/** What was typed into one box; it stands there until it holds, or the window is changed by other means. */
interface Draft {
  text: string | null;
  error: string | null;
  note: string | null;
}

interface Drafts {
  from: Draft | null;
  to: Draft | null;
  /** The window that they were typed over. */
  window: DayWindow | null;
}

const SIDES = [
  { side: "from", label: "From date" },
  { side: "to", label: "To date" },
] as const;

/**
 * The window as two dates to type: a year, a month or a day each, or both in one box. An end that cannot hold yet, since
 * it lies beyond the other, waits for the other.
 */
export function DateFields({ editor, axis }: DateFieldsProps) {
  const window = useAppState((state) => state.view.window);
  const [drafts, setDrafts] = useState<Drafts>({ from: null, to: null, window });
  const isCurrent = sameWindow(drafts.window, window);
  const active: Drafts = isCurrent ? drafts : { from: null, to: null, window };
  const shown = shownWindow(window, axis);

  function commit(side: Thumb): void {
    const text = active[side]?.text ?? null;
    if (text === null) return;
    const other = side === "from" ? "to" : "from";
    const waiting = active[other]?.text ?? null;
    // What cannot be read at all goes on waiting alone; what can be read is judged together with this end.
    const isPair = waiting !== null && typedWindow({ text: waiting, side: other, window: axis, axis }).ok;
    const typed = isPair
      ? both({ [side]: text, [other]: waiting }, axis)
      : typedWindow({ text, side, window: editor.current(), axis });
    if (!typed.ok) {
      const draft = { text, error: sentenceOf(typed.problems[0]), note: null };
      setDrafts({ ...active, [side]: draft });
      return;
    }
    const { window: next, note } = typed.value;
    setDrafts({
      from: null,
      to: null,
      ...(isPair ? {} : { [other]: active[other] }),
      [side]: { text: null, error: null, note },
      window: keptWindow(next, axis),
    });
    editor.commit(next);
  }

  return (
    <div className="timeline-dates">
      {SIDES.map(({ side, label }) => (
        <div key={side} className={`timeline-date timeline-date-${side}`}>
          <TextField
            label={label}
            hideLabel
            value={active[side]?.text ?? formatIsoDay(shown[side])}
            onChange={(text) => setDrafts({ ...active, [side]: { text, error: null, note: null } })}
            onCommit={() => commit(side)}
            error={active[side]?.error ?? null}
            placeholder="2022-03"
            {...(active[side]?.note == null ? {} : { hint: active[side].note })}
          />
        </div>
      ))}
    </div>
  );
}

function both(texts: Partial<Record<Thumb, string>>, axis: DayWindow): Result<TypedWindow> {
  return typedEnds(texts.from ?? "", texts.to ?? "", axis);
}

function sentenceOf(problem: Problem | undefined): string {
  return problem === undefined ? "This is no date." : `${problem.message} ${problem.remedy}`;
}

function sameWindow(a: DayWindow | null, b: DayWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
