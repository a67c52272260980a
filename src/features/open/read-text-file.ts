import { failed, ok, type Problem, type Result } from "#domain/problem.ts";
import { recognizeBinary } from "./recognize-content.ts";

const HEAD_BYTES = 512;

/** The text of a file: UTF-8, or UTF-16 with a byte order mark. Refuses pictures, archives and the like by name. */
export async function readTextFile(file: File): Promise<Result<string>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse(
      file,
      "file-not-read",
      "The browser could not read the file.",
      "If it is a folder, open a file in it; if it was moved or changed, choose it again.",
    );
  }
  const binary = recognizeBinary(bytes.subarray(0, HEAD_BYTES), file.name);
  if (binary !== null) {
    return refuse(
      file,
      "not-text",
      `This is not a graph file: it seems to be ${binary}.`,
      "Open a Readout graph, which is a text file in JSON (.json).",
    );
  }
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return refuse(
      file,
      "not-utf8",
      "The file is not in UTF-8: some of its bytes are no characters.",
      "Save it again with the encoding UTF-8.",
    );
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function refuse(file: File, code: string, message: string, remedy: string): Result<never> {
  const problem: Problem = { code, severity: "error", message, remedy, place: { file: file.name } };
  return failed([problem]);
}
