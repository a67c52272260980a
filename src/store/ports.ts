import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Result } from "#domain/problem.ts";
import type { OpenProgress } from "#formats/graph-file/open-progress.ts";
import type { Folded, PlaySpeed, ReadingOrder, ThemeChoice } from "./app-state.ts";

/** A file that may hold a graph. */
export interface GraphFile {
  name: string;
  content: Blob;
}

/** Who watches an opening, and may stop it. */
export interface OpenWatch {
  tell: (progress: OpenProgress) => void;
  stop: AbortSignal;
}

/** Choices that outlive a visit. */
export interface Preferences {
  theme: ThemeChoice;
  outside: "fade" | "hide";
  singleKeys: boolean;
  speed: PlaySpeed;
  loop: boolean;
  skipEmpty: boolean;
  readingOrder: ReadingOrder | null;
  folded: Folded;
}

/** Every effect that a command may have. `app` wires the real ones; tests pass their own. */
export interface Ports {
  /** Fetches the built-in graph as text; rejects with a sentence. */
  fetchGraph: () => Promise<string>;
  /** Fetches an example that ships with the page, by file name; rejects with a sentence, or when `stop` fires. */
  fetchExample: (name: string, stop: AbortSignal) => Promise<File>;
  /** Whether a text is the graph that the page was built with, whose checks were part of the build. */
  isAsBuilt: (text: string) => Promise<boolean>;
  /** Reads, checks and indexes a graph file while the page goes on; null when it was stopped. Never rejects. */
  openGraphFile: (file: GraphFile, watch: OpenWatch) => Promise<Result<Dataset> | null>;
  /** The address's hash without "#". */
  readAddress: () => string;
  /** Writes the hash; `push` makes a new step of the browser's history. */
  writeAddress: (hash: string, how: "push" | "replace") => void;
  readPreferences: () => Preferences;
  writePreferences: (preferences: Preferences) => void;
  /** Offers a file to the person. */
  saveFile: (name: string, content: Blob) => void;
  copyText: (text: string) => Promise<void>;
  /** Runs the callback before the next drawn frame. */
  requestFrame: (callback: () => void) => void;
  /** Settles in a task of its own, so that the page can draw and hear a person between two pieces of work. */
  breathe: () => Promise<void>;
  /** Milliseconds on a monotonic clock. */
  now: () => number;
  /** Marks own work in User Timing: a measure of that name from startMs to now. */
  measure: (name: "load" | "filter" | "draw" | "import" | "layout" | "export", startMs: number) => void;
}
