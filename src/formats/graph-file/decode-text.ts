import { failed, ok, type Result } from "#domain/problem.ts";
import { recognizeBinary } from "./recognize-content.ts";

const HEAD_BYTES = 512;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark. Refuses pictures, archives and the like by name
 * ("not-text"), and bytes that are no characters ("not-utf8").
 */
export function decodeText(bytes: Uint8Array, fileName: string): Result<string> {
  const binary = recognizeBinary(bytes.subarray(0, HEAD_BYTES), fileName);
  if (binary !== null) {
    return refuse(
      fileName,
      "not-text",
      `This is not a graph file: it seems to be ${binary}.`,
      "Open a Readout graph, which is a text file in JSON (.json).",
    );
  }
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return refuse(
      fileName,
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

function refuse(file: string, code: string, message: string, remedy: string): Result<never> {
  return failed([{ code, severity: "error", message, remedy, place: { file } }]);
}
