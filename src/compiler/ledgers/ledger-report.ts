import type { Problem } from "#domain/problem.ts";
import type { LocatedRecord } from "#compiler/read/read-records.ts";
import { fieldPath } from "#formats/records/finding.ts";

/** Code, message and remedy. */
export type ProblemWords = readonly [code: string, message: string, remedy: string];

/** Collects errors at records that know their file and line. */
export class LedgerReport {
  private readonly problems: Problem[];

  constructor(problems: Problem[]) {
    this.problems = problems;
  }

  at(
    record: LocatedRecord<{ id: string } | { source: string }>,
    path: readonly PropertyKey[],
    words: ProblemWords,
  ): void {
    const [code, message, remedy] = words;
    const { json, value } = record;
    this.problems.push({
      code,
      severity: "error",
      message,
      remedy,
      place: {
        file: json.file,
        line: json.lineOf([...record.path, ...path]),
        record: "id" in value ? value.id : value.source,
        ...(path.length > 0 ? { field: fieldPath(path) } : {}),
      },
    });
  }
}
