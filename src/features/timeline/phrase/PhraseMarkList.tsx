import { useRef, useState, type KeyboardEvent } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { PhraseEcho } from "#domain/evidence/phrase-echo.ts";
import { select } from "#store/commands/selection-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import type { PhraseMark } from "./phrase-marks.ts";
import { markWords } from "./phrase-words.ts";

interface PhraseMarkListProps {
  dataset: Dataset;
  echo: PhraseEcho;
  /** From left to right. */
  marks: readonly PhraseMark[];
}

/** The marks as buttons, known days over unknown ones. One tab stop; arrow keys move between them in order of time. */
export function PhraseMarkList({ dataset, echo, marks }: PhraseMarkListProps) {
  const app = useApp();
  const selection = useAppState((state) => state.view.selection);
  const [tabStop, setTabStop] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const last = marks.length - 1;
  const stop = Math.min(tabStop, last);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = markAfterKey(event.key, stop, last);
    if (next === null) return;
    event.preventDefault();
    setTabStop(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <ul className="phrase-marks" aria-label="Uses of the same words" data-rows={rowsOfLane(marks)} ref={list}>
      {marks.map((mark, at) => {
        const rows = mark.uses.map(({ row }) => row);
        const ids = rows.flatMap((row) => dataset.statements[row]?.id ?? []);
        const words = markWords(dataset, echo, rows);
        return (
          <li key={ids.join(" ")} className={mark.isVague ? "phrase-row-vague" : "phrase-row-known"}>
            {mark.uses.map((use, index) => (
              <span
                key={use.row}
                className={drawnClass(mark, use.inQuotation)}
                data-lane={index % 3}
                style={{ transform: `translateX(${use.left}px)`, width: use.width }}
              />
            ))}
            <button
              type="button"
              className="phrase-mark"
              style={{ transform: `translateX(${mark.left}px)`, width: mark.width }}
              title={words}
              aria-label={words}
              aria-current={isSelected(selection, ids) ? "true" : undefined}
              tabIndex={at === stop ? 0 : -1}
              onFocus={() => setTabStop(at)}
              onKeyDown={onKeyDown}
              onClick={() => select(app, ids)}
            >
              <MarkFace mark={mark} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A diamond for one use, a number for several; over hatched days the number alone. */
function MarkFace({ mark: { uses, isVague } }: { mark: PhraseMark }) {
  const isQuoted = uses.some((use) => use.inQuotation);
  if (uses.length > 1)
    return <span className={isQuoted ? "phrase-count phrase-quoted" : "phrase-count"}>{uses.length}</span>;
  return isVague ? null : (
    <span className={isQuoted ? "phrase-diamond phrase-quoted" : "phrase-diamond"} aria-hidden="true" />
  );
}

function drawnClass({ isVague }: PhraseMark, isQuoted: boolean): string {
  if (!isVague) return "phrase-tick";
  return isQuoted ? "phrase-span phrase-quoted" : "phrase-span";
}

/** Which rows the lane needs: known days, unknown days, or both. */
function rowsOfLane(marks: readonly PhraseMark[]): "known" | "vague" | "both" {
  if (!marks.some((mark) => mark.isVague)) return "known";
  return marks.every((mark) => mark.isVague) ? "vague" : "both";
}

function markAfterKey(key: string, at: number, last: number): number | null {
  switch (key) {
    case "ArrowRight":
      return Math.min(at + 1, last);
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function isSelected(selection: readonly string[], ids: readonly string[]): boolean {
  return selection.length === ids.length && ids.every((id) => selection.includes(id));
}
