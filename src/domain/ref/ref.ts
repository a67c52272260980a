// What can be chosen or pointed at, and the one text form that it has in selections, on the canvas and in addresses:
// `wang-yi` (a record), `a~b` (a tie), `call-1>wang-yi` (somebody's part in an event), `seat:…` (an office), `side:…`.
// Ids hold none of these signs: see `safeId`. Nothing else in the program takes such a text apart or puts it together.
import type { RecordId } from "#domain/records/record-types.ts";

export type Ref =
  | { readonly kind: "record"; readonly id: RecordId }
  | { readonly kind: "seat"; readonly seat: string }
  | { readonly kind: "side"; readonly side: string }
  /** Two different parties (records, offices or sides) as texts, in order. */
  | { readonly kind: "tie"; readonly ends: readonly [string, string] }
  | { readonly kind: "participation"; readonly event: RecordId; readonly actor: RecordId };

const TIE = "~";
const PART = ">";
const SEAT = "seat:";
const SIDE = "side:";

/** The text of a ref: the same for the same thing. */
export function refText(ref: Ref): string {
  switch (ref.kind) {
    case "record":
      return ref.id;
    case "seat":
      return `${SEAT}${ref.seat}`;
    case "side":
      return `${SIDE}${ref.side}`;
    case "tie": {
      const [a, b] = ref.ends;
      return a < b ? `${a}${TIE}${b}` : `${b}${TIE}${a}`;
    }
    case "participation":
      return `${ref.event}${PART}${ref.actor}`;
  }
}

/** What a text refers to; null = it is no ref. Whether a graph holds it is not asked. */
export function parseRef(text: string): Ref | null {
  if (text.includes(TIE)) {
    const two = twoParts(text, TIE);
    if (two === null || two[0] === two[1]) return null;
    const [a, b] = two;
    return { kind: "tie", ends: a < b ? [a, b] : [b, a] };
  }
  if (text.includes(PART)) {
    const two = twoParts(text, PART);
    return two === null ? null : { kind: "participation", event: two[0], actor: two[1] };
  }
  if (text.startsWith(SEAT)) {
    const seat = text.slice(SEAT.length);
    return seat === "" ? null : { kind: "seat", seat };
  }
  if (text.startsWith(SIDE)) {
    const side = text.slice(SIDE.length);
    return side === "" ? null : { kind: "side", side };
  }
  return text === "" ? null : { kind: "record", id: text };
}

function twoParts(text: string, between: string): readonly [string, string] | null {
  const [a, b, ...rest] = text.split(between);
  return a === undefined || b === undefined || rest.length > 0 || a === "" || b === "" ? null : [a, b];
}

/** The ref of a tie between two parties, whatever order they come in. */
export function tieId(a: string, b: string): string {
  return refText({ kind: "tie", ends: [a, b] });
}

/** The two ends of a tie, in order; null when the text is no tie. */
export function parseTieId(text: string): readonly [string, string] | null {
  const ref = parseRef(text);
  return ref?.kind === "tie" ? ref.ends : null;
}

/** The ref of an actor's part in an event. */
export function participationId(event: RecordId, actor: RecordId): string {
  return refText({ kind: "participation", event, actor });
}

/** The ref by which a seat of the vocabulary is chosen. */
export function seatSelectionId(seat: string): string {
  return refText({ kind: "seat", seat });
}

/** The seat that a ref stands for; null when it is not one of a seat. */
export function parseSeatId(text: string): string | null {
  const ref = parseRef(text);
  return ref?.kind === "seat" ? ref.seat : null;
}

/** The ref by which a side of the vocabulary is chosen. */
export function sideSelectionId(side: string): string {
  return refText({ kind: "side", side });
}

/** The side that a ref stands for; null when it is not one of a side. */
export function parseSideId(text: string): string | null {
  const ref = parseRef(text);
  return ref?.kind === "side" ? ref.side : null;
}

/** What a ref is about: itself, both ends of a tie, or the event and the actor of a part. */
export function endsOfRef(text: string): readonly string[] {
  const ref = parseRef(text);
  if (ref?.kind === "tie") return ref.ends;
  return ref?.kind === "participation" ? [ref.event, ref.actor] : [text];
}
