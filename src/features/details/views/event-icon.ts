import type { IconName } from "#ui/icon-names.ts";

const ICONS: ReadonlyMap<string, IconName> = new Map<string, IconName>([
  ["call", "phone"],
  ["meeting", "handshake"],
  ["visit", "plane"],
  ["summit", "users"],
  ["conference", "presentation"],
  ["negotiation", "messages"],
  ["letter", "mail"],
  ["document", "file-text"],
  ["remarks", "megaphone"],
  ["vote", "vote"],
  ["envoy", "send"],
  ["agreement", "file-pen"],
  ["appointment", "briefcase"],
  ["military", "shield"],
]);

/** The icon of an event type; types of opened files that are not ours get a plain mark. */
export function eventIcon(type: string): IconName {
  return ICONS.get(type) ?? "circle";
}
