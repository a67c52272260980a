import { failed, type Problem, type Result } from "#domain/problem.ts";

/** What can be wrong with a date: its form, its calendar, its order, or an outdated draft's notation. */
export type DateFaultCode = "not-a-date" | "impossible-date" | "reversed-dates" | "outdated-date-notation";

/** A failed result with one problem about a date. The place is the caller's to fill in. */
export function dateFault(code: DateFaultCode, message: string, remedy: string): Result<never> {
  const problem: Problem = { code, severity: "error", message, remedy, place: {} };
  return failed([problem]);
}
