import { checkFile } from "./check-file.ts";
import type { LateFault } from "./late-fault.ts";
import { filesOf } from "./late-files.ts";
import { putStyle } from "./put-style.ts";

/** What a late part needs of the browser; tests bring a world of their own. */
export interface LateWorld {
  /** The addresses of a module's files, its own script first; none where the page has no list (development, tests). */
  filesOf: (module: string) => readonly string[];
  /** Fetches a file whole; null when it came and is what it should be. `isAnew`: past every cache. */
  checkFile: (address: string, isAnew: boolean) => Promise<LateFault | null>;
  /** Puts a style sheet into the page; false when it did not come. */
  putStyle: (address: string) => Promise<boolean>;
  /** Imports a script under its address. */
  importScript: (address: string) => Promise<unknown>;
  /** Settles after so many milliseconds. */
  wait: (ms: number) => Promise<void>;
}

export const BROWSER: LateWorld = {
  filesOf,
  checkFile,
  putStyle,
  importScript: (address) => import(/* @vite-ignore */ address),
  wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};
