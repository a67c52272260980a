import type { GraphEvent } from "#domain/records/record-types.ts";

/** By which channel two actors were in touch. */
export type Channel = "calls" | "meetings" | "visits" | "letters" | "others";

/** The channels with their labels, in the order shown. */
export const CHANNELS: ReadonlyMap<Channel, string> = new Map([
  ["calls", "Calls"],
  ["meetings", "Meetings"],
  ["visits", "Visits"],
  ["letters", "Letters"],
  ["others", "Other contacts"],
]);

const OF_TYPE: ReadonlyMap<string, Channel> = new Map([
  ["call", "calls"],
  ["meeting", "meetings"],
  ["negotiation", "meetings"],
  ["summit", "meetings"],
  ["conference", "meetings"],
  ["visit", "visits"],
  ["envoy", "visits"],
  ["letter", "letters"],
]);

/**
 * The channel of an event, by its type: summits, conferences and negotiations are meetings, an envoy's journey is a
 * visit. A meeting or a negotiation by telephone or video is a call.
 */
export function channelOf({ type, format }: Pick<GraphEvent, "type" | "format">): Channel {
  const isRemote = format === "phone" || format === "video";
  if (isRemote && (type === "meeting" || type === "negotiation")) return "calls";
  return OF_TYPE.get(type) ?? "others";
}
