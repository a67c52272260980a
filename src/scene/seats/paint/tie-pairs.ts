// Whether a pair is of what is chosen.
import type { TieMark } from "#scene/seats/layout/tie-layout.ts";
import type { SeatState } from "#scene/seats/state/seat-state.ts";

/** Whether a tie is of what is chosen. */
export function isTieLit(
  state: SeatState,
  { guest, host, events }: Pick<TieMark, "guest" | "host" | "events">,
): boolean {
  return state.choice.lit !== null && events.some(state.isOn) && isPairOf(state, guest, host);
}

/** Of one chosen: its own ties; of several: those between them; of a chosen contact: all. */
export function isPairOf({ choice, input }: SeatState, a: number, b: number): boolean {
  const { actors, members } = choice;
  if (actors.size === 0 && members.size === 0) return true;
  const isA = actors.has(a) || members.has(a);
  const isB = actors.has(b) || members.has(b);
  const isBetween = input.view.selection.length > 1 && input.view.between;
  return isBetween ? isA && isB : isA || isB;
}
