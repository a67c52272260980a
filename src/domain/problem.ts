// What is wrong with an input, as data: it crosses threads, sorts, and is shown in a list.

/** Where in an input a problem lies; every part is optional, and shown when known. */
export interface ProblemPlace {
  file?: string;
  /** 1-based. */
  line?: number;
  record?: string;
  field?: string;
}

/** One thing that is wrong, in words: what, where, and what would be right. */
export interface Problem {
  /** A stable kebab-case code for tests and filters, e.g. "unknown-id". */
  code: string;
  severity: "error" | "warning";
  /** One sentence that says what is wrong, with the value. */
  message: string;
  /** One sentence that says what would be right. */
  remedy: string;
  place: ProblemPlace;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A good result. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failed result with every problem that was found. */
export function failed(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
