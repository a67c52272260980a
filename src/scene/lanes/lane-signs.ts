// The signs of kinds of contact and the hues of sides, as lanes use them.
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Palette } from "#drawing/palette.ts";

export type ContactKind = "remote" | "meeting" | "visit" | "many";

export const CONTACT_KINDS: readonly ContactKind[] = ["remote", "meeting", "visit", "many"];

const KIND_OF_TYPE: Readonly<Record<string, ContactKind>> = {
  call: "remote",
  letter: "remote",
  document: "remote",
  visit: "visit",
  envoy: "visit",
  conference: "many",
  summit: "many",
  agreement: "many",
};

const LIGHT: Readonly<Record<ContactKind, string>> = {
  remote: "#a8570b",
  meeting: "#1f5fa8",
  visit: "#16335c",
  many: "#8a2546",
};
const DARK: Readonly<Record<ContactKind, string>> = {
  remote: "#e5a55c",
  meeting: "#6ea8ea",
  visit: "#d3e0f2",
  many: "#e98aa9",
};

export function contactKind(dataset: Dataset, event: number): ContactKind {
  const type = dataset.events[event]?.type ?? "";
  return Object.hasOwn(KIND_OF_TYPE, type) ? (KIND_OF_TYPE[type] ?? "meeting") : "meeting";
}

export function isDark(palette: Palette): boolean {
  return Number.parseInt(palette.ground.slice(1, 3), 16) < 128;
}

export function kindColour(palette: Palette, kind: ContactKind): string {
  return (isDark(palette) ? DARK : LIGHT)[kind];
}

/** The colour of a side's name and edge; neutral where it has no hue. */
export function sideColour(palette: Palette, hue: number | null): string {
  if (hue === null) return isDark(palette) ? "#b4bcc8" : "#4a525e";
  return isDark(palette) ? hslHex(hue, 0.7, 0.74) : hslHex(hue, 0.62, 0.33);
}

function hslHex(hue: number, saturation: number, lightness: number): string {
  const part = (n: number): string => {
    const k = (n + hue / 30) % 12;
    const a = saturation * Math.min(lightness, 1 - lightness);
    const value = lightness - a * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}

/** One colour over another, `share` of it. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** How strongly a heading's strip across the axis is tinted in its side's colour. */
export function stripShare(palette: Palette): number {
  return isDark(palette) ? 0.1 : 0.05;
}
