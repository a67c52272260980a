import { useState } from "react";
import { formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { useAppState } from "#store/react/app-context.ts";
import { TextField } from "#ui/TextField.tsx";
import { keptWindow, shownWindow } from "./shown-window.ts";
import { typedWindow } from "./typed-window.ts";
import type { WindowEditor } from "./window-editor.ts";
import type { Thumb } from "./window-keys.ts";

export interface DateFieldsProps {
  editor: WindowEditor;
  axis: DayWindow;
}

/** The window as two dates to type: a year, a month or a day each. */
export function DateFields({ editor, axis }: DateFieldsProps) {
  return (
    <div className="timeline-dates">
      <DateField side="from" label="From date" editor={editor} axis={axis} />
      <span aria-hidden="true">–</span>
      <DateField side="to" label="To date" editor={editor} axis={axis} />
    </div>
  );
}

/** What was typed, valid as long as the window stays as it was then. */
interface Draft {
  text: string | null;
  error: string | null;
  note: string | null;
  window: DayWindow | null;
}

function DateField({ side, label, editor, axis }: DateFieldsProps & { side: Thumb; label: string }) {
  const window = useAppState((state) => state.view.window);
  const [draft, setDraft] = useState<Draft | null>(null);
  const active = draft !== null && sameWindow(draft.window, window) ? draft : null;
  const shown = formatIsoDay(shownWindow(window, axis)[side]);

  function commit(): void {
    const text = active?.text ?? null;
    if (text === null) return;
    const typed = typedWindow({ text, side, window: editor.current(), axis });
    if (!typed.ok) {
      const [problem] = typed.problems;
      const error = problem === undefined ? "This is no date." : `${problem.message} ${problem.remedy}`;
      setDraft({ text, error, note: null, window });
      return;
    }
    setDraft({
      text: null,
      error: null,
      note: typed.value.note,
      window: keptWindow(typed.value.window, axis),
    });
    editor.commit(typed.value.window);
  }

  return (
    <div className="timeline-date">
      <TextField
        label={label}
        hideLabel
        value={active?.text ?? shown}
        onChange={(text) => setDraft({ text, error: null, note: null, window })}
        onCommit={commit}
        error={active?.error ?? null}
        placeholder="2022-03"
        {...(active?.note == null ? {} : { hint: active.note })}
      />
    </div>
  );
}

function sameWindow(a: DayWindow | null, b: DayWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}
