const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** How a month is written: in full, or by its first three letters. */
export type MonthStyle = "long" | "short";

/** The English name of a month from 1 to 12. */
export function monthName(month: number, style: MonthStyle = "long"): string {
  const name = MONTHS[month - 1] ?? "";
  return style === "long" ? name : name.slice(0, 3);
}
