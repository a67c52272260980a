// One symbol per event type, as plain data: 24 by 24 units, drawn as strokes two units wide with round ends.
// From Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Icons and Contributors; mail, send, shield
// and circle derive from Feather, MIT License, Copyright (c) 2013-present Cole Bemis.

export type IconPart =
  | { readonly tag: "path"; readonly d: string }
  | { readonly tag: "circle"; readonly cx: number; readonly cy: number; readonly r: number }
  | {
      readonly tag: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx: number;
    };

/** The side of the square that the parts are drawn in, and the width of their strokes. */
export const ICON_SIDE = 24;
export const ICON_STROKE = 2;

const OTHER: readonly IconPart[] = [{ tag: "circle", cx: 12, cy: 12, r: 6 }];

const EVENT_ICONS: Readonly<Record<string, readonly IconPart[]>> = {
  // phone
  call: [
    {
      tag: "path",
      d: "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384",
    },
  ],
  // handshake
  meeting: [
    { tag: "path", d: "m11 17 2 2a1 1 0 1 0 3-3" },
    {
      tag: "path",
      d: "m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4",
    },
    { tag: "path", d: "m21 3 1 11h-2" },
    { tag: "path", d: "M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3" },
    { tag: "path", d: "M3 4h8" },
  ],
  // plane
  visit: [
    {
      tag: "path",
      d: "M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z",
    },
  ],
  // users
  summit: [
    { tag: "path", d: "M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2" },
    { tag: "path", d: "M16 3.128a4 4 0 0 1 0 7.744" },
    { tag: "path", d: "M22 21v-2a4 4 0 0 0-3-3.87" },
    { tag: "circle", cx: 9, cy: 7, r: 4 },
  ],
  // presentation
  conference: [
    { tag: "path", d: "M2 3h20" },
    { tag: "path", d: "M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3" },
    { tag: "path", d: "m7 21 5-5 5 5" },
  ],
  // messages-square
  negotiation: [
    {
      tag: "path",
      d: "M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z",
    },
    {
      tag: "path",
      d: "M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1",
    },
  ],
  // mail
  letter: [
    { tag: "path", d: "m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7" },
    { tag: "rect", x: 2, y: 4, width: 20, height: 16, rx: 2 },
  ],
  // file-text
  document: [
    {
      tag: "path",
      d: "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z",
    },
    { tag: "path", d: "M14 2v5a1 1 0 0 0 1 1h5" },
    { tag: "path", d: "M10 9H8" },
    { tag: "path", d: "M16 13H8" },
    { tag: "path", d: "M16 17H8" },
  ],
  // megaphone
  remarks: [
    {
      tag: "path",
      d: "M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z",
    },
    { tag: "path", d: "M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14" },
    { tag: "path", d: "M8 6v8" },
  ],
  // vote
  vote: [
    { tag: "path", d: "m9 12 2 2 4-4" },
    { tag: "path", d: "M5 7c0-1.1.9-2 2-2h10a2 2 0 0 1 2 2v12H5V7Z" },
    { tag: "path", d: "M22 19H2" },
  ],
  // send
  envoy: [
    {
      tag: "path",
      d: "M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z",
    },
    { tag: "path", d: "m21.854 2.147-10.94 10.939" },
  ],
  // signature
  agreement: [
    {
      tag: "path",
      d: "m21 17-2.156-1.868A.5.5 0 0 0 18 15.5v.5a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1c0-2.545-3.991-3.97-8.5-4a1 1 0 0 0 0 5c4.153 0 4.745-11.295 5.708-13.5a2.5 2.5 0 1 1 3.31 3.284",
    },
    { tag: "path", d: "M3 21h18" },
  ],
  // briefcase
  appointment: [
    { tag: "path", d: "M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16" },
    { tag: "rect", x: 2, y: 6, width: 20, height: 14, rx: 2 },
  ],
  // shield
  military: [
    {
      tag: "path",
      d: "M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z",
    },
  ],
};

/** The symbol of an event type; a ring for types that have none of their own. */
export function eventIcon(eventType: string): readonly IconPart[] {
  return Object.hasOwn(EVENT_ICONS, eventType) ? (EVENT_ICONS[eventType] ?? OTHER) : OTHER;
}
