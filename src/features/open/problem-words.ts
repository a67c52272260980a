import type { Problem, ProblemPlace } from "#domain/problem.ts";

/** "line 12, record call-1, field date": the place inside its file; "" when nothing is known of it. */
export function placeWords({ line, record, field }: ProblemPlace): string {
  return [
    line === undefined ? undefined : `line ${line}`,
    record === undefined ? undefined : `record ${record}`,
    field === undefined ? undefined : `field ${field}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** A problem as one line of plain text, its file first. */
export function problemLine({ place, message, remedy }: Problem): string {
  return [place.file ?? "", placeWords(place), message, remedy].filter((part) => part !== "").join(" · ");
}

/** The problems without those that say the same of the same place. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}
