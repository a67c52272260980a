import type { Problem } from "#domain/problem.ts";

/**
 * `data/events/2022.json:41 call-2022-04-04: field "date": … is not a date. Write …`; the field is not named twice
 * where the message begins with it.
 */
export function formatProblem({ message, remedy, place }: Problem): string {
  const where = [place.file, place.line].filter((part) => part !== undefined).join(":");
  const isFieldSaid = place.field === undefined || message.startsWith(`The field "${place.field}" `);
  const parts = [place.record, isFieldSaid ? undefined : `field "${place.field}"`, `${message} ${remedy}`];
  return `${where} ${parts.filter((part) => part !== undefined).join(": ")}`.trim();
}

/** By file, then line, then record and field; problems without a place come first. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.place.file ?? "", b.place.file ?? "") ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    compare(a.place.record ?? "", b.place.record ?? "") ||
    compare(a.place.field ?? "", b.place.field ?? "") ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
