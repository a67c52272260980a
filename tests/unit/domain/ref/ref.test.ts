import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRefList, refList } from "#domain/ref/ref-list.ts";
import {
  endsOfRef,
  parseRef,
  parseSeatId,
  parseSideId,
  parseTieId,
  refText,
  tieId,
  type Ref,
} from "#domain/ref/ref.ts";
import { plainId, safeId } from "#domain/ref/safe-id.ts";
import { hostileId } from "#tests/support/hostile-graph.ts";

const safe = hostileId().map(safeId);
const party = fc.oneof(
  safe,
  safe.map((seat) => refText({ kind: "seat", seat })),
  safe.map((side) => refText({ kind: "side", side })),
);
const anyRef: fc.Arbitrary<Ref> = fc.oneof(
  safe.map((id): Ref => ({ kind: "record", id })),
  safe.map((seat): Ref => ({ kind: "seat", seat })),
  safe.map((side): Ref => ({ kind: "side", side })),
  fc
    .uniqueArray(party, { minLength: 2, maxLength: 2 })
    .map(([a = "", b = ""]): Ref => ({ kind: "tie", ends: a < b ? [a, b] : [b, a] })),
  fc.tuple(safe, safe).map(([event, actor]): Ref => ({ kind: "participation", event, actor })),
);

describe("a ref", () => {
  it("comes back from its text, whatever the ids", () => {
    fc.assert(
      fc.property(anyRef, (ref) => {
        expect(parseRef(refText(ref))).toEqual(ref);
      }),
      { numRuns: 2000 },
    );
  });

  it("has a text that no other has", () => {
    fc.assert(
      fc.property(anyRef, anyRef, (one, other) => {
        expect(refText(one) === refText(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 2000 },
    );
  });

  it("stands in a list with others, each once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRef.map(refText)), (refs) => {
        expect(parseRefList(refList([...refs, ...refs]))).toEqual(refs);
      }),
    );
    expect(parseRefList("")).toEqual([]);
    expect(parseRefList(",a,,b,")).toEqual(["a", "b"]);
  });

  it.each(["", "~", "a~", "~a", "a~a", "a~b~c", ">", "a>", ">a", "a>b>c", "seat:", "side:"])(
    "is not %o",
    (text) => expect(parseRef(text)).toBeNull(),
  );

  it("is read as addresses have always had it", () => {
    expect(parseRef("wang-yi")).toEqual({ kind: "record", id: "wang-yi" });
    expect(parseTieId("xi-jinping~wang-yi")).toEqual(["wang-yi", "xi-jinping"]);
    expect(tieId("xi-jinping", "wang-yi")).toBe("wang-yi~xi-jinping");
    expect(tieId("seat:x", "side:y")).toBe("seat:x~side:y");
    expect(parseSeatId("seat:foreign-minister-china")).toBe("foreign-minister-china");
    expect(parseSideId("side:europe")).toBe("europe");
    expect([parseSeatId("seat:x~side:y"), parseSideId("side:x~china"), parseSeatId("side:x")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is about itself or its two ends", () => {
    expect(endsOfRef("b~a")).toEqual(["a", "b"]);
    expect(endsOfRef("call-1>wang-yi")).toEqual(["call-1", "wang-yi"]);
    expect(endsOfRef("seat:x")).toEqual(["seat:x"]);
  });
});

describe("a safe id", () => {
  it("stays another than every other, and leads back to the id of the file", () => {
    fc.assert(
      fc.property(hostileId(), hostileId(), (one, other) => {
        expect(plainId(safeId(one))).toBe(one);
        expect(safeId(one) === safeId(other)).toBe(one === other);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the id itself where it is readable, in any script", () => {
    for (const id of ["wang-yi", "call-2023-04-26", "Ардан", "王毅", "Q42/x", "a.b_c"])
      expect(safeId(id)).toBe(id);
    expect(safeId("a~b, 50%:c>d\n")).toBe("a%7Eb%2C%2050%25%3Ac%3Ed%0A");
  });
});
