// The picture in words.
import { COUNTING_WORDS } from "#domain/network/counting.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { fullName } from "#scene/marks/short-names.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

const BUSIEST = 3;

/** Who sits where, the busiest pairs, what is lit. */
export function describeSeats(state: SeatState): string {
  const { facts, counts, input, choice, on } = state;
  const { sides, seating, middle } = facts;
  const label = (place: number): string => sides[place]?.label ?? "";
  const withCount = (place: number): string => `${label(place)} ${grouped(counts.firstOfSide[place] ?? 0)}`;
  const { window } = input.view;
  const lit = on.all;
  const sentences = [
    `${label(middle)} sits in the middle, in ${grouped(counts.first)} of ${counted(counts.all, "contact")}${window === null ? "" : `, ${describeWindow(window)}`}.`,
    `Contacts with ${label(middle)}, on the left: ${list(seating.left.map(withCount))}; on the right: ${list(seating.right.map(withCount))}.`,
    busiestPairs(state),
    input.view.kind === "ties" ? `Numbers: ${COUNTING_WORDS[input.view.counting]}.` : "",
    choice.lit === null
      ? ""
      : `${counted(lit, "contact")} of what is chosen ${lit === 1 ? "stands" : "stand"} out.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function busiestPairs({ layout, isOn, facts }: SeatState): string {
  const pairs = layout.strings
    .map(({ guest, host, events }) => ({ guest, host, count: events.filter(isOn).length }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, BUSIEST)
    .map(
      ({ guest, host, count }) =>
        `${fullName(facts.dataset, host)} and ${fullName(facts.dataset, guest)} (${count})`,
    );
  return pairs.length === 0 ? "" : `Most often: ${list(pairs)}.`;
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "nobody";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
