import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import type {
  Actor,
  Citation,
  GraphEvent,
  ReadoutGraph,
  Source,
  Statement,
  Vocabulary,
} from "#domain/records/record-types.ts";
import type { actorSchema } from "#formats/records/actor-schema.ts";
import type { citationSchema } from "#formats/records/citation-schema.ts";
import type { eventSchema } from "#formats/records/event-schema.ts";
import { graphSchema } from "#formats/records/graph-schema.ts";
import type { sourceSchema } from "#formats/records/source-schema.ts";
import type { statementSchema } from "#formats/records/statement-schema.ts";
import type { vocabularySchema } from "#formats/records/vocabulary-schema.ts";
import type { Writable } from "#tests/unit/formats/draft-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

describe("the schemas of the records", () => {
  it("describe exactly the record types", () => {
    // Wrong types do not show here but to the compiler: `tsc` refuses the line.
    expectTypeOf<Writable<z.infer<typeof actorSchema>>>().toEqualTypeOf<Writable<Actor>>();
    expectTypeOf<Writable<z.infer<typeof eventSchema>>>().toEqualTypeOf<Writable<GraphEvent>>();
    expectTypeOf<Writable<z.infer<typeof statementSchema>>>().toEqualTypeOf<Writable<Statement>>();
    expectTypeOf<Writable<z.infer<typeof sourceSchema>>>().toEqualTypeOf<Writable<Source>>();
    expectTypeOf<Writable<z.infer<typeof citationSchema>>>().toEqualTypeOf<Writable<Citation>>();
    expectTypeOf<Writable<z.infer<typeof vocabularySchema>>>().toEqualTypeOf<Writable<Vocabulary>>();
    expectTypeOf<Writable<z.infer<typeof graphSchema>>>().toEqualTypeOf<Writable<ReadoutGraph>>();
  });

  it("take a graph of the record types as it is", () => {
    expect(z.parse(graphSchema, TINY_GRAPH)).toEqual(TINY_GRAPH);
  });

  it("never compile checks with eval, which the page's content policy forbids", () => {
    expect(z.config().jitless).toBe(true);
  });
});
