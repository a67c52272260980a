import type { Hop } from "#domain/network/path.ts";
import type { DaysBetween } from "#domain/time/days-between.ts";

/** "171 days", "170 to 171 days", "at least 12 days"; where the order is open, "at most 3 days apart, order not known". */
export function gapWords({ lowest, highest, isOrderCertain }: DaysBetween): string {
  if (highest === null) return `at least ${days(lowest)}`;
  if (!isOrderCertain) return `at most ${days(highest)} apart, in an order that is not known`;
  return lowest === highest ? days(lowest) : `${lowest} to ${days(highest)}`;
}

/** How long after the contact before: "171 days after the contact before", "the same day as the contact before". */
export function afterWords(gap: DaysBetween): string {
  if (gap.highest === 0 && gap.isOrderCertain) return "The same day as the contact before, or during it";
  if (!gap.isOrderCertain) return `From the contact before ${gapWords(gap)}`;
  const words = gapWords(gap);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} after the contact before`;
}

/** How long after or before the hop before: "2 days later", "358 days earlier"; empty where a date is missing. */
export function waitingWords({ waiting, isEarlier }: Pick<Hop, "waiting" | "isEarlier">): string {
  if (waiting === null) return "";
  if (!waiting.isOrderCertain) return gapWords(waiting);
  if (waiting.highest === 0) return "the same day, or during it";
  return `${gapWords(waiting)} ${isEarlier ? "earlier" : "later"}`;
}

function days(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "day" : "days"}`;
}
