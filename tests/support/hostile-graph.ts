import fc from "fast-check";
import type { ReadoutGraph } from "#domain/records/record-types.ts";

/** Ids made of the signs that mean something somewhere: in refs, lists, addresses, objects, keys of a canvas. */
export function hostileId(): fc.Arbitrary<string> {
  const sign = fc.constantFrom(
    ..."~>,:%&=#+/? \n\"'<.-".split(""),
    "a",
    "B",
    "2C",
    "é",
    "中",
    "😀",
    "\u2028",
  );
  const made = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(""));
  return fc.oneof(
    { weight: 8, arbitrary: made },
    { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 6 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("a", "b", "a~b", "a>b", "a,b", "seat:a", "side:a", "%7E", "a%7Eb"),
    },
    { weight: 1, arbitrary: fc.constantFrom("constructor", "__proto__", "toString", "\uD800", "a\uDC00") },
  );
}

/** How many ids a graph has that a stranger may choose freely. */
export function idsOf({ actors, events, statements, sources, vocabulary }: ReadoutGraph): readonly string[] {
  const { topics, seats, sides = [] } = vocabulary;
  return [...actors, ...events, ...statements, ...sources, ...topics, ...seats, ...sides].map(({ id }) => id);
}

/** The same graph with other ids, wherever they stand; texts that are no ids must not look like one. */
export function renamed(graph: ReadoutGraph, names: ReadonlyMap<string, string>): ReadoutGraph {
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return names.get(value) ?? value;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(rename);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        names.get(key) ?? key,
        key === "label" ? each : rename(each),
      ]),
    );
  };
  return rename(graph) as ReadoutGraph;
}
