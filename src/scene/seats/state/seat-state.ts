// What dates, filters and choice make of a layout: which contacts are inside, which are lit, who is in them.
import type { MarkInput, Tone } from "#scene/mark-scene.ts";
import type { SeatChoice } from "./seat-choice.ts";
import type { SeatFacts } from "#scene/seats/layout/seat-facts.ts";
import type { SeatLayout } from "#scene/seats/layout/seat-layout-types.ts";
import { FEW_SECOND, litCounts, windowCounts, type LitCounts, type WindowCounts } from "./window-counts.ts";

export interface SeatState {
  input: MarkInput;
  facts: SeatFacts;
  layout: SeatLayout;
  choice: SeatChoice;
  counts: WindowCounts;
  /** Of what is on: inside, and lit where something is chosen. */
  on: LitCounts;
  /** Inside dates and filters, or inside a compared period. */
  isIn: (event: number) => boolean;
  /** Inside, and lit where something is chosen. */
  isOn: (event: number) => boolean;
  /** By actor row: 1 = takes part in a contact that is on. */
  live: Uint8Array;
  /** Whether everything counts: no dates, no filters, no choice. */
  isAtRest: boolean;
  /** Contacts of second rank that are drawn. */
  second: readonly number[];
}

export function seatState(input: MarkInput, layout: SeatLayout, choice: SeatChoice): SeatState {
  const { facts } = layout;
  const { visible, comparison } = input;
  const { events } = visible;
  const { lit } = choice;
  const a = comparison?.masks.a;
  const b = comparison?.masks.b;
  const isIn =
    a === undefined || b === undefined
      ? (event: number): boolean => events[event] === 1
      : (event: number): boolean => a[event] === 1 || b[event] === 1;
  const isOn = lit === null ? isIn : (event: number): boolean => lit[event] === 1 && isIn(event);
  const counts = windowCounts(facts, isIn);
  const on = lit === null ? counts : litCounts(facts, choice.litRows, isIn);
  return {
    input,
    facts,
    layout,
    choice,
    counts,
    on,
    isIn,
    isOn,
    live: on.live,
    isAtRest: lit === null && counts.all === facts.contacts.length,
    // Contacts without the middle: those chosen, or all while they are few.
    second: lit !== null || on.second.length <= FEW_SECOND ? on.second : [],
  };
}

/** How an event looks; null = hidden. */
export function toneOf({ isIn, choice, input }: SeatState, event: number): Tone | null {
  if (!isIn(event)) return input.view.outside === "hide" ? null : "out";
  if (choice.lit === null) return "plain";
  return choice.lit[event] === 1 ? "lit" : "far";
}

/** How a person looks. */
export function actorTone({ live, choice, isAtRest }: SeatState, actor: number): Tone {
  if (isAtRest) return "plain";
  const isLive = live[actor] === 1 || choice.actors.has(actor);
  if (choice.lit === null) return isLive ? "plain" : "out";
  return isLive ? "lit" : "far";
}
