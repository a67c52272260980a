/** How a statement is linked: spoken by, addressed to, about, made at; "cites" only for a selected source. */
export type StatementLink = "speaker" | "addressee" | "about" | "at" | "cites";

export interface LinkedStatement {
  /** Row in Dataset.statements. */
  row: number;
  as: readonly StatementLink[];
}

export interface LinkedEvent {
  /** Row in Dataset.events. */
  row: number;
  /** The roles in which the selected actors took part, each once; empty where roles do not apply. */
  as: readonly string[];
}

export interface Linked {
  statements: readonly LinkedStatement[];
  events: readonly LinkedEvent[];
}

/** The rows of the records that are linked, with how; `linksOf` answers null for those that are not. */
export function linkedRows<R, A>(
  records: readonly R[],
  linksOf: (record: R, row: number) => readonly A[] | null,
): { row: number; as: readonly A[] }[] {
  const linked: { row: number; as: readonly A[] }[] = [];
  for (const [row, record] of records.entries()) {
    const as = linksOf(record, row);
    if (as !== null) linked.push({ row, as });
  }
  return linked;
}

export const NOTHING_LINKED: Linked = { statements: [], events: [] };
