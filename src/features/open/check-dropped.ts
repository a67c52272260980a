import type { Problem } from "#domain/problem.ts";

/** What a person chose or dropped. */
export interface DroppedFiles {
  files: readonly File[];
  hasFolder: boolean;
}

/** open: read it; ask: large, so ask first; refuse: cannot be opened, and why. */
export type DropVerdict =
  { kind: "open"; file: File } | { kind: "ask"; file: File } | { kind: "refuse"; problem: Problem };

const MEGABYTE = 1024 * 1024;
/** From here on a person is asked first. */
export const ASK_BYTES = 100 * MEGABYTE;
/** Browsers hold no longer text than about this. */
export const MAX_BYTES = 500 * MEGABYTE;

/** Whether what was dropped can be opened: one file, not empty, of a size that the browser can hold. */
export function checkDropped({ files, hasFolder }: DroppedFiles): DropVerdict {
  const [file] = files;
  if (hasFolder)
    return refuse("folder", "A folder was dropped.", "Open one graph file: a folder cannot be opened.", file);
  if (file === undefined)
    return refuse("no-file", "No file was dropped.", "Drop a graph file from this computer.");
  if (files.length > 1) {
    return refuse(
      "several-files",
      `${files.length} files were chosen.`,
      "Open them one at a time: each graph takes the place of the one before.",
    );
  }
  if (file.size === 0)
    return refuse(
      "empty-file",
      "The file is empty.",
      "Choose a file that holds a graph; perhaps its download was cut off.",
      file,
    );
  if (file.size > MAX_BYTES) {
    return refuse(
      "file-too-large",
      `The file has ${sizeWords(file.size)}; a browser holds at most ${sizeWords(MAX_BYTES)} of text.`,
      "Open a part of it: fewer years, fewer actors, or a sample.",
      file,
    );
  }
  return file.size > ASK_BYTES ? { kind: "ask", file } : { kind: "open", file };
}

/** "240 MB", "12 kB", "7 bytes". */
export function sizeWords(bytes: number): string {
  if (bytes >= MEGABYTE) return `${Math.round(bytes / MEGABYTE)} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} bytes`;
}

function refuse(code: string, message: string, remedy: string, file?: File): DropVerdict {
  return {
    kind: "refuse",
    problem: {
      code,
      severity: "error",
      message,
      remedy,
      place: file === undefined ? {} : { file: file.name },
    },
  };
}
