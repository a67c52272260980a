/** A run of whole months inside a year; a start of 12 with three months runs into the following year. */
export interface MonthRun {
  firstMonth: number;
  months: number;
}

/**
 * The months of codes 21 to 41. The standard leaves seasons open; here they are the meteorological ones,
 * 21 to 24 are read as northern, and the winter of a year begins in its December and ends in the next
 * February. Southern seasons (29 to 32) follow the same rule: their summer begins in December.
 */
export function seasonMonths(code: number): MonthRun {
  if (code <= 28) return { firstMonth: ((code - 21) % 4) * 3 + 3, months: 3 };
  if (code <= 32) return { firstMonth: [9, 12, 3, 6][code - 29] ?? 9, months: 3 };
  if (code <= 36) return { firstMonth: (code - 33) * 3 + 1, months: 3 };
  if (code <= 39) return { firstMonth: (code - 37) * 4 + 1, months: 4 };
  return { firstMonth: (code - 40) * 6 + 1, months: 6 };
}
