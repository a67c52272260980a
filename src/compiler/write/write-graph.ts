// The bytes of graph.json: the same for the same records on every machine, and one record per line, so that a
// change of one record shows as one line.
import type { Positions, ReadoutGraph } from "#domain/records/record-types.ts";
import * as z from "zod/mini";
import { graphSchema } from "#formats/records/graph-schema.ts";

/** The text of public/graph.json. Records are sorted by id; fields stand in the order of the schemas. */
export function writeGraph(graph: ReadoutGraph): string {
  const {
    format,
    version,
    edition,
    title,
    description,
    licence,
    coverage,
    vocabulary,
    views,
    positions,
    about,
    ...lists
  } = ordered(graph);
  const head = { format, version, edition, title, description, licence, coverage };
  const parts = Object.entries(head).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  if (about !== undefined) parts.push(` "about": ${listText(about, 2)}`);
  const terms = Object.entries(vocabulary).map(
    ([key, term]) =>
      `  ${JSON.stringify(key)}: ${Array.isArray(term) ? listText(term, 3) : JSON.stringify(term)}`,
  );
  parts.push(` "vocabulary": {\n${terms.join(",\n")}\n }`);
  // The order of the views is the curator's.
  if (views !== undefined) parts.push(` "views": ${listText(views, 2)}`);
  for (const [key, list] of Object.entries(lists)) {
    parts.push(` ${JSON.stringify(key)}: ${listText(list.toSorted(byId), 2)}`);
  }
  parts.push(` "positions": ${positionsText(positions, 2)}`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

/** `{ id: [x, y] }`, one node per line, sorted by id. */
export function positionsText(positions: Positions, indent: number): string {
  const pad = " ".repeat(indent);
  const lines = Object.entries(positions)
    .toSorted(([a], [b]) => compare(a, b))
    .map(([id, place]) => `${pad}${JSON.stringify(id)}: ${JSON.stringify(place)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${" ".repeat(indent - 1)}}`;
}

/** The schema builds each record anew with its fields in one order. */
function ordered(graph: ReadoutGraph): z.infer<typeof graphSchema> {
  return z.parse(graphSchema, graph);
}

function listText(list: readonly unknown[], indent: number): string {
  if (list.length === 0) return "[]";
  const pad = " ".repeat(indent);
  return `[\n${list.map((each) => pad + JSON.stringify(each)).join(",\n")}\n${" ".repeat(indent - 1)}]`;
}

function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

/** By code units: the same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
