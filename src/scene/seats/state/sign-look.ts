// What decides how a mark looks, what it says and what it chooses.
import { counted } from "#domain/text/counted.ts";
import type { Tone } from "#scene/mark-scene.ts";
import type { Rim } from "#scene/marks/paint-mark.ts";
import { fullName } from "#scene/marks/short-names.ts";
import { spokenEvent } from "#scene/marks/spoken-event.ts";
import type { Mark } from "#scene/seats/layout/seat-layout-types.ts";
import { toneOf, type SeatState } from "./seat-state.ts";

/** What decides the look of a mark. */
export interface SignLook {
  tone: Tone;
  /** Its events that are on; all where none is. */
  shown: readonly number[];
  rim: Rim;
  selected: boolean;
  hop: number | null;
}

/** The look of a mark; null = hidden. */
export function lookOf(state: SeatState, mark: Mark): SignLook | null {
  const { choice, isOn, isIn, input } = state;
  if (mark.events.length === 1) {
    const event = mark.events[0] ?? -1;
    const tone = toneOf(state, event);
    if (tone === null) return null;
    const selected = choice.events.has(event);
    return {
      tone,
      shown: mark.events,
      rim: rimOf(state, event),
      selected,
      hop: choice.hops.get(event) ?? null,
    };
  }
  const on = mark.events.filter(isOn);
  const within = on.length > 0 ? on : mark.events.filter(isIn);
  if (within.length === 0 && input.view.outside === "hide") return null;
  const tone: Tone =
    on.length > 0 ? (choice.lit === null ? "plain" : "lit") : within.length > 0 ? "far" : "out";
  const rims = new Set(on.map((event) => rimOf(state, event)));
  const [rim = "none"] = rims;
  const hops = on.flatMap((event) => choice.hops.get(event) ?? []);
  return {
    tone,
    shown: within.length > 0 ? within : mark.events,
    rim: rims.size > 1 ? "both" : rim,
    selected: on.some((event) => choice.events.has(event)),
    hop: hops[0] ?? null,
  };
}

/** While two periods are compared: dashed the earlier, full the later. */
function rimOf({ input: { comparison } }: SeatState, event: number): Rim {
  if (comparison === null) return "none";
  const inA = comparison.masks.a[event] === 1;
  const inB = comparison.masks.b[event] === 1;
  if (inA && inB) return "both";
  if (!inA && !inB) return "none";
  const isEarlierFirst = comparison.a.from <= comparison.b.from;
  return inA === isEarlierFirst ? "earlier" : "later";
}

/** Several contacts under one sign choose whom they are with, or all that are shown where they are few. */
export function chosenBy({ input }: SeatState, mark: Mark, shown: readonly number[]): readonly string[] {
  const { dataset } = input;
  const ids = shown.map((event) => dataset.events[event]?.id ?? "");
  if (mark.kind === "stack" || mark.guest < 0 || ids.length === 1) return ids;
  return [dataset.actors[mark.guest]?.id ?? ""];
}

/** What a mark is called to the ear. */
export function wordsOf({ input }: SeatState, mark: Mark, shown: readonly number[]): string {
  const { dataset } = input;
  if (shown.length === 1) return spokenEvent(dataset, shown[0] ?? -1);
  const whose = mark.guest < 0 ? "" : ` of ${fullName(dataset, mark.guest)}`;
  const words = counted(shown.length, "contact");
  return mark.kind === "stack" ? `${words} of three or more` : `${words}${whose}`;
}
