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

/**
 * The finding as a problem: the record is named by its id where it has one, else by its number in its list.
 * @param root the parsed JSON in which the finding's path leads to the place
 */
export function findingToProblem(finding: Finding, root: unknown, file?: string): Problem {
  const { code, severity, message, remedy, path } = finding;
  const place: Problem["place"] = file === undefined ? {} : { file };
  const [collection, index] = path;
  if (COLLECTIONS.has(collection) && typeof index === "number") {
    const list = (root as Record<string, unknown>)[collection as string];
    const record: unknown = Array.isArray(list) ? list[index] : undefined;
    place.record = recordName(record, `${String(collection)}[${index}]`);
    const field = fieldPath(path.slice(2));
    if (field !== "") place.field = field;
  } else if (path.length > 0) {
    place.field = fieldPath(path);
  }
  return { code, severity, message, remedy, place };
}

/** The record's own id, or the given name where it has none that can be read. */
export function recordName(record: unknown, otherwise: string): string {
  if (typeof record !== "object" || record === null) return otherwise;
  const id = (record as Record<string, unknown>)["id"];
  return typeof id === "string" && id !== "" ? id : otherwise;
}
