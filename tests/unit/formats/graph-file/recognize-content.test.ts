import { describe, expect, test } from "vitest";
import { recognizeBinary, recognizeText } from "#formats/graph-file/recognize-content.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("what a file that is no text seems to be", () => {
  test.each([
    ["\xff\xd8\xff\xe0", "a.csv", "a JPEG picture"],
    ["GIF89a", "a.json", "a GIF picture"],
    ["BM\x01\0\0", "a.json", "a BMP picture"],
    ["\x1f\x8b\x08", "a.json.gz", "a gzip archive"],
    ["PK\x03\x04", "a.zip", "a ZIP archive"],
    ["PK\x03\x04", "session.CYS", "a Cytoscape session"],
    ["SQLite format 3\0", "a.db", "an SQLite database"],
    ["\xd0\xcf\x11\xe0", "a.xls", "an old Office document (such as .xls)"],
    ["some\0bytes", "a.bin", "no text"],
  ])("%j is told", (start, name, words) => expect(recognizeBinary(bytes(start), name)).toBe(words));

  test.each(["{}", "BMW and others", "MZungu\n", "\xff\xfe{\0}\0", "\xef\xbb\xbf{}", ""])(
    "%j may be text",
    (start) => {
      expect(recognizeBinary(bytes(start), "a.json")).toBeNull();
    },
  );
});

describe("what a text that is not JSON seems to be", () => {
  test.each([
    ["<gexf>", "a.xml", "a GEXF graph"],
    ["<?xml version='1.0'?><!-- x --><graphml/>", "a.xml", "a GraphML graph"],
    ["<svg xmlns='x'/>", "a.svg", "an SVG picture"],
    ["<?xml version='1.0'?><feed/>", "a.xml", "an XML file"],
    ["{\\rtf1\\ansi", "a.csv", "a rich-text document (RTF)"],
    ["*Vertices 3\n1 a", "a.net", "a Pajek network"],
    ["dl n=3 format=edgelist1", "a.txt", "a UCINET network (DL)"],
    ["*node data\nid", "a.vna", "a NetDraw network (VNA)"],
    ["graph [\n node [", "a.gml", "a GML graph"],
    ["digraph G {\n a -> b }", "a.dot", "a Graphviz graph (DOT)"],
    ["a\tb\tc\n1\t2\t3\n4\t5\t6", "a.txt", "a table (CSV or TSV)"],
    ["a;b\n1;2\n", "export", "a table (CSV or TSV)"],
    ["a pp b", "a.sif", "a Cytoscape network (SIF)"],
    ["\ufeff  <html><body>", "a.json", "a web page"],
  ])("%j is told", (text, name, words) => expect(recognizeText(text, name)).toBe(words));

  test.each([
    ['{"a": 1', "a.csv"],
    ["[1, 2", "a.json"],
    ["just words", "a.txt"],
    ["", "a"],
  ])("%j is left to the reader of JSON", (text, name) => {
    expect(recognizeText(text, name)).toBeNull();
  });

  test("answers at once on a long text of one sign", () => {
    const startMs = performance.now();
    for (const sign of ["<", "a,", " ", "*", "{", "graph "]) recognizeText(sign.repeat(200_000), "a.txt");
    expect(performance.now() - startMs).toBeLessThan(500);
  });
});
