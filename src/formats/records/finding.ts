import type { Problem } from "#domain/problem.ts";

/** The lists of records in a graph. */
export type Collection = "actors" | "events" | "statements" | "sources";

/** What a check found, pointing to the place by its path from the graph's root: `["events", 3, "date"]`. */
export interface Finding {
  code: string;
  severity: Problem["severity"];
  message: string;
  remedy: string;
  path: readonly PropertyKey[];
}

const COLLECTIONS: ReadonlySet<unknown> = new Set<Collection>(["actors", "events", "statements", "sources"]);

/** `participants[0].actor` for the path ["participants", 0, "actor"]; empty for an empty path. */
export function fieldPath(path: readonly PropertyKey[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else text += text === "" ? String(key) : `.${String(key)}`;
  }
  return text;
}

/** The field that a finding's path leads to, as its record sees it: `participants[0].actor`; "" for a whole record. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return fieldPath(isInRecord(path) ? path.slice(2) : path);
}

function isInRecord([collection, index]: readonly PropertyKey[]): boolean {
  return COLLECTIONS.has(collection) && typeof index === "number";
}

/**
 * The finding as a problem: the record is named by its id where it has one, else by its number in its list.
 * @param root the parsed JSON in which the finding's path leads to the place
 */
export function findingToProblem(finding: Finding, root: unknown, file?: string): Problem {
  const { code, severity, message, remedy, path } = finding;
  const place: Problem["place"] = file === undefined ? {} : { file };
  const [collection, index] = path;
  if (isInRecord(path)) {
    const list = (root as Record<string, unknown>)[collection as string];
    const record: unknown = Array.isArray(list) ? list[index as number] : undefined;
    place.record = recordName(record, fieldPath(path.slice(0, 2)));
  }
  const field = fieldOf(path);
  if (field !== "") place.field = field;
  return { code, severity, message, remedy, place };
}

/** The record's own id, or the given name where it has none that can be read. */
export function recordName(record: unknown, otherwise: string): string {
  if (typeof record !== "object" || record === null) return otherwise;
  const id = (record as Record<string, unknown>)["id"];
  return typeof id === "string" && id !== "" ? id : otherwise;
}
