import type { Problem, ProblemPlace } from "#domain/problem.ts";

/** "graph.json, line 12, record call-1, field date"; "" when nothing is known of the place. */
export function placeWords({ file, line, record, field }: ProblemPlace): string {
  return [
    file,
    line === undefined ? undefined : `line ${line}`,
    record === undefined ? undefined : `record ${record}`,
    field === undefined ? undefined : `field ${field}`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** A problem as one line of plain text. */
export function problemLine({ place, message, remedy }: Problem): string {
  return [placeWords(place), message, remedy].filter((part) => part !== "").join(" · ");
}

/** The problems without those that say the same of the same place. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}
