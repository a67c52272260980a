import type { Problem } from "#domain/problem.ts";
import { type Finding, recordName } from "#formats/records/finding.ts";
import type { ReadData } from "./read/read-data.ts";

export interface Sifted {
  /** What nobody has excused. */
  findings: readonly Finding[];
  /** How many findings wait for their correction. */
  known: number;
  /** Entries that excuse nothing any more. */
  problems: readonly Problem[];
}

/**
 * Sets aside the findings that known-faults.json lists, so that a new rule can hold for every new record while older
 * ones wait for their correction. An entry whose fault is mended must go: the list only ever shrinks.
 * @param nameOf the id of the record to which a finding's path leads
 */
export function setAsideKnown(
  findings: readonly Finding[],
  { faults }: ReadData,
  nameOf: (finding: Finding) => string,
): Sifted {
  const keyOf = (record: string, code: string) => `${record} ${code}`;
  const listed = new Map(
    faults?.value.faults.map(({ record, code }, index) => [keyOf(record, code), index]) ?? [],
  );
  const met = new Set<string>();
  const rest = findings.filter((finding) => {
    const key = keyOf(nameOf(finding), finding.code);
    if (!listed.has(key)) return true;
    met.add(key);
    return false;
  });
  const problems = [...listed].flatMap(([key, index]): Problem[] => {
    if (met.has(key) || faults === null) return [];
    const [record = "", code = ""] = key.split(" ");
    return [
      {
        code: "mended-fault",
        severity: "error",
        message: `"${record}" has no fault "${code}" any more.`,
        remedy: "Take the entry out.",
        place: { file: faults.json.file, line: faults.json.lineOf(["faults", index]), record },
      },
    ];
  });
  return { findings: rest, known: findings.length - rest.length, problems };
}

/** The id of the record to which a finding's path leads; "" where it leads to none. */
export function recordOf({ path: [collection, index] }: Finding, graph: object): string {
  const list = (graph as Record<string, unknown>)[String(collection)];
  return Array.isArray(list) && typeof index === "number" ? recordName(list[index], "") : "";
}
