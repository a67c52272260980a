// The real effects of the page, each behind the port that the store knows.
import { PLAY_SPEEDS, READING_ORDERS } from "#store/app-state.ts";
import { fetchExample } from "./fetch-graph.ts";
import { isAsBuilt } from "./is-as-built.ts";
import { openGraphFile } from "./open-graph-file.ts";
import type { Ports, Preferences } from "#store/ports.ts";

const PREFERENCES_KEY = "readout-preferences";
const DEFAULTS: Preferences = {
  theme: "system",
  outside: "fade",
  singleKeys: true,
  speed: 1,
  loop: false,
  skipEmpty: true,
  readingOrder: null,
  folded: { filters: false, details: false },
};

/** The browser's own effects. `graph` is the fetch that the page began before anything else was loaded. */
export function browserPorts(graph: () => Promise<string>): Ports {
  return {
    fetchGraph: graph,
    fetchExample,
    isAsBuilt,
    openGraphFile,
    readAddress: () => location.hash.slice(1),
    writeAddress: (hash, how) => {
      const url = hash === "" ? location.pathname + location.search : `#${hash}`;
      if (how === "push") history.pushState(null, "", url);
      else history.replaceState(null, "", url);
    },
    readPreferences,
    writePreferences,
    saveFile,
    copyText: (text) => navigator.clipboard.writeText(text),
    requestFrame: (callback) => void requestAnimationFrame(callback),
    breathe: () => new Promise((resolve) => void setTimeout(resolve)),
    now: () => performance.now(),
    measure: (name, startMs) => void performance.measure(name, { start: startMs, end: performance.now() }),
  };
}

/** Kept choices; the defaults where storage is off or holds something else. */
function readPreferences(): Preferences {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return DEFAULTS;
    const { theme, outside, singleKeys, speed, loop, skipEmpty, readingOrder, folded } = kept as Record<
      string,
      unknown
    >;
    const { filters, details } = (folded ?? {}) as Record<string, unknown>;
    return {
      theme: theme === "light" || theme === "dark" ? theme : DEFAULTS.theme,
      outside: outside === "hide" ? "hide" : DEFAULTS.outside,
      singleKeys: singleKeys !== false,
      speed: PLAY_SPEEDS.find((each) => each === speed) ?? DEFAULTS.speed,
      loop: loop === true,
      skipEmpty: skipEmpty !== false,
      readingOrder: READING_ORDERS.find((each) => each === readingOrder) ?? DEFAULTS.readingOrder,
      folded: { filters: filters === true, details: details === true },
    };
  } catch {
    return DEFAULTS; // storage is blocked or broken: the page works without
  }
}

function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
  } catch {
    // Storage is full or blocked: the choice holds for this visit only.
  }
}

function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
