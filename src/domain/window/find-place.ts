import { EARLIEST_DAY, LATEST_DAY } from "#domain/time/date-span.ts";

/** Answers the first place in ascending days that is not before a day (the length when all are before). */
export type FindPlace = (day: number) => number;

/** A table for so many days (about 2,700 years) fits into 4 MB; days farther apart are searched by halving. */
const MOST_DAYS = 1_000_000;

/** A table of places by day makes each search one look; open sides, which lie far off, are kept out of it. */
export function createFindPlace(days: Int32Array): FindPlace {
  const first = placeByHalving(days, EARLIEST_DAY + 1);
  const last = placeByHalving(days, LATEST_DAY);
  const start = days[first] ?? 0;
  const size = last > first ? (days[last - 1] ?? 0) - start + 1 : 0;
  if (size === 0 || size > MOST_DAYS) return (day) => placeByHalving(days, day);
  const places = new Int32Array(size);
  let place = first;
  for (let at = 0; at < size; at += 1) {
    while ((days[place] ?? 0) < start + at) place += 1;
    places[at] = place;
  }
  return (day) => {
    if (day <= start) return day > EARLIEST_DAY ? first : 0;
    if (day - start < size) return places[day - start] ?? 0;
    return day > LATEST_DAY ? days.length : last;
  };
}

function placeByHalving(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
