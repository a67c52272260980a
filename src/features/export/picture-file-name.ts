import { plainId } from "#domain/ref/safe-id.ts";
import { parseSeatId, parseSideId } from "#domain/ref/ref.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { formatIsoDay } from "#domain/time/day.ts";
import type { ViewState } from "#store/view-state.ts";
import type { ExportFormat, ExportWhat } from "./export-choices.ts";

const MAX_LENGTH = 120;

/**
 * A file name that says what is inside, e.g. `readout_wang-yi_2022-03-01_2022-04-30.png`. Only letters, digits and
 * `-_.`, at most 120 characters.
 */
export function pictureFileName(view: ViewState, what: ExportWhat, format: ExportFormat): string {
  return `${fileStem(view, what)}.${format}`;
}

/** The same without its ending. */
export function fileStem(view: ViewState, what: ExportWhat): string {
  const subject = what === "selection" ? subjectOf(view.selection) : what;
  const parts = ["readout", subject, ...(what === "everything" ? [] : daysOf(view.window))];
  return parts.join("_").slice(0, MAX_LENGTH - 5);
}

function subjectOf(selection: readonly string[]): string {
  const [first = "", ...rest] = selection.map((id) =>
    // What kind of thing an id is of says nothing to whoever finds the file.
    plainId(parseSideId(id) ?? parseSeatId(id) ?? id)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, ""),
  );
  const name = (first === "" ? "selection" : first).slice(0, 60);
  return rest.length === 0 ? name : `${name}-and-${rest.length}-more`;
}

function daysOf(window: DayWindow | null): readonly string[] {
  return window === null ? ["all-dates"] : [formatIsoDay(window.from), formatIsoDay(window.to)];
}
