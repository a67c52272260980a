import { useState } from "react";
import { formatIsoDay } from "#domain/time/day.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { parseTypedWindow } from "#domain/time/parse-typed-window.ts";
import { setCompare } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { TextField } from "#ui/TextField.tsx";

/** The second period to type, as one date or two with a slash between them. */
export function SecondPeriodField({ span }: { span: DayWindow }) {
  const app = useApp();
  const compare = useAppState((state) => state.view.compare);
  const [draft, setDraft] = useState<{ text: string; error: string | null; of: DayWindow | null } | null>(
    null,
  );
  const active = draft !== null && draft.of === compare ? draft : null;
  const shown = compare === null ? "" : `${formatIsoDay(compare.from)}/${formatIsoDay(compare.to)}`;

  function commit(): void {
    if (active === null) return;
    const typed = parseTypedWindow(active.text, span);
    if (!typed.ok) {
      const [problem] = typed.problems;
      setDraft({ ...active, error: `${problem?.message ?? ""} ${problem?.remedy ?? ""}`.trim() });
      return;
    }
    const { from, to } = typed.value;
    if (from > span.to || to < span.from) {
      setDraft({ ...active, error: `That lies outside the data, ${describeWindow(span)}.` });
      return;
    }
    setDraft(null);
    setCompare(app, { from: Math.max(from, span.from), to: Math.min(to, span.to) });
  }
  return (
    <div className="compare-field">
      <TextField
        label="Second period"
        value={active?.text ?? shown}
        onChange={(text) => setDraft({ text, error: null, of: compare })}
        onCommit={commit}
        error={active?.error ?? null}
        placeholder="2022-03/2022-05"
      />
    </div>
  );
}
