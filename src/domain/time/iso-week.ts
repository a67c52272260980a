import { calendarFromDay, dayFromCalendar, isoWeekday, type Day } from "./day.ts";

/** The ISO 8601 week of a day; its year may be the neighbour's at the turn of a year. */
export interface IsoWeek {
  year: number;
  /** 1 to 53. */
  week: number;
}

/** Week 1 holds the year's first Thursday. */
export function isoWeekOf(day: Day): IsoWeek {
  // The Thursday of a week lies in the week's year, by definition.
  const thursday = day - isoWeekday(day) + 4;
  const { year } = calendarFromDay(thursday);
  return { year, week: Math.floor((thursday - dayFromCalendar(year, 1, 1)) / 7) + 1 };
}
