// Calendar days as integers since 1970-01-01 in the proleptic Gregorian calendar.
// No instants and no time zones: a day is the local day of the place where something happened.

/** Whole days since 1970-01-01; negative before. */
export type Day = number;

/** A year, month (1 to 12) and day of month (1 to 31). */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/**
 * The day number of a calendar date. The date must exist: callers check first (see parse-edtf).
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayFromCalendar(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a day number (the inverse of dayFromCalendar; civil_from_days). */
export function calendarFromDay(day: Day): CalendarDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** How many days a month has (month 1 to 12). */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayFromCalendar(year + 1, 1, 1) : dayFromCalendar(year, month + 1, 1);
  return next - dayFromCalendar(year, month, 1);
}

/** `2023-04-26`; years before 0 and after 9999 keep their sign and digits. */
export function formatIsoDay(day: Day): string {
  const { year, month, day: dom } = calendarFromDay(day);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}-${String(dom).padStart(2, "0")}`;
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
