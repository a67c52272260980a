// What a file seems to be, from its first bytes or words and then from its name: for a refusal that helps.

/** First bytes by which formats that are no text are known. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["BM", "a BMP picture"],
  ["RIFF", "a WebP picture or a sound"],
  ["%PDF", "a PDF document"],
  ["PK\x03\x04", "a ZIP archive"],
  ["PK\x05\x06", "an empty ZIP archive"],
  ["\x1f\x8b", "a gzip archive"],
  ["BZh", "a bzip2 archive"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["SQLite format 3", "an SQLite database"],
  ["\xd0\xcf\x11\xe0", "an old Office document (such as .xls)"],
  ["FWS", "a Flash film"],
  ["CWS", "a Flash film"],
  ["PAR1", "a Parquet file"],
  ["\x7fELF", "a program"],
  ["MZ", "a program"],
];
/** ZIP archives that go by another name. */
const ZIPPED: Readonly<Record<string, string>> = {
  xlsx: "an Excel workbook",
  ods: "a spreadsheet (OpenDocument)",
  docx: "a Word document",
  cys: "a Cytoscape session",
};

/** What a file that is no text seems to be, such as "a PNG picture"; null when it may be text. */
export function recognizeBinary(head: Uint8Array, name: string): string | null {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const found = MAGIC.find(
    ([magic]) => start.startsWith(magic) && (magic.length > 2 || hasControls(head)),
  )?.[1];
  if (found === "a ZIP archive") return ZIPPED[extensionOf(name)] ?? found;
  if (found !== undefined) return found;
  const isUtf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
  return !isUtf16 && head.includes(0) ? "no text" : null;
}

/** First words by which text formats are known; tested on the text without blanks at its start. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^<(?:\?xml[\s\S]*?)?<?gexf\b|<gexf\b/iu, "a GEXF graph"],
  [/<graphml\b/iu, "a GraphML graph"],
  [/^(?:<\?xml[\s\S]*?\?>\s*)?(?:<!doctype svg[\s\S]*?)?<svg\b/iu, "an SVG picture"],
  [/^<!doctype html|^<html\b/iu, "a web page"],
  [/^<\?xml|^<[a-z]/iu, "an XML file"],
  [/^\{\\rtf/u, "a rich-text document (RTF)"],
  [/^\*(?:vertices|network)\b/iu, "a Pajek network"],
  [/^\*(?:node data|node properties|tie data)\b/iu, "a NetDraw network (VNA)"],
  [/^dl\s+n\s*=/iu, "a UCINET network (DL)"],
  [/^(?:creator\s+.*\s+)?graph\s*\[/iu, "a GML graph"],
  [/^(?:strict\s+)?(?:di)?graph\b[^\n]*\{/iu, "a Graphviz graph (DOT)"],
];
const NAMED: Readonly<Record<string, string>> = {
  csv: "a table (CSV)",
  tsv: "a table (TSV)",
  tab: "a table (TSV)",
  sif: "a Cytoscape network (SIF)",
  gml: "a GML graph",
  dot: "a Graphviz graph (DOT)",
  md: "a text document",
};
const HEAD_LENGTH = 2000;

/** What a text that is not JSON seems to be; null when nothing is recognised or it starts like JSON. */
export function recognizeText(text: string, name: string): string | null {
  const head = text.slice(0, HEAD_LENGTH).replace(/^[\s\uFEFF]+/u, "");
  if (/^(?:\[|\{(?!\\rtf))/u.test(head)) return null;
  const opening = OPENINGS.find(([pattern]) => pattern.test(head));
  if (opening !== undefined) return opening[1];
  return NAMED[extensionOf(name)] ?? (looksLikeTable(head) ? "a table (CSV or TSV)" : null);
}

/** Every one of the first lines has the same number of a common separator, at least one. */
function looksLikeTable(head: string): boolean {
  const lines = head
    .split(/\r\n|\n|\r/u)
    .slice(0, -1)
    .filter((line) => line !== "");
  if (lines.length < 2) return false;
  return ["\t", ",", ";"].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length);
    return (counts[0] ?? 0) > 1 && counts.every((count) => count === counts[0]);
  });
}

function hasControls(head: Uint8Array): boolean {
  return head.some((byte) => byte < 9);
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}
