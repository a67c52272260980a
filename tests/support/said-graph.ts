import type { Edtf, ReadoutGraph } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "./tiny-graph.ts";

/** A statement in short: its id, who said it, when, and the quoted words, if any. */
export type ShortStatement = readonly [id: string, speaker: string, date: Edtf | null, quoted?: string];

/** The tiny graph with other statements: each says "One shared river binds both." in our paraphrase. */
export function saidGraph(statements: readonly ShortStatement[]): ReadoutGraph {
  return {
    ...TINY_GRAPH,
    statements: statements.map(([id, speaker, date, quoted]) => ({
      id,
      speakers: [speaker],
      date,
      form: "paraphrase",
      text: "One shared river binds both.",
      ...(quoted === undefined
        ? {}
        : { quotations: [{ text: quoted, lang: "en", source: "wire-2022-05-12" }] }),
      attribution: [],
      topics: [],
      citations: [],
    })),
  };
}
