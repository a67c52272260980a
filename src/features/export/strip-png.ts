const SIGNATURE_BYTES = 8;
/** The chunks that make the image; all others can carry times, programs and texts. */
const IMAGE_CHUNKS = new Set(["IHDR", "PLTE", "tRNS", "sRGB", "IDAT", "IEND"]);

/** A PNG without metadata: only the chunks that make the image. Throws when the bytes are not a whole PNG. */
export function stripPng(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < SIGNATURE_BYTES || view.getUint32(0) !== 0x89504e47) {
    throw new Error("The browser did not make a PNG file.");
  }
  const kept = [bytes.subarray(0, SIGNATURE_BYTES)];
  let at = SIGNATURE_BYTES;
  let last = "";
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    last = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) break;
    if (IMAGE_CHUNKS.has(last)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (last !== "IEND") throw new Error("The browser made only a part of the PNG file.");
  return kept;
}
