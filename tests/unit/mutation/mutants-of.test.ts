import { describe, expect, it } from "vitest";
import { mutantsOf, mutated } from "#tests/mutation/mutants-of.ts";

/** Every text that one change gives. */
const changed = (text: string, lang: "ts" | "tsx" = "ts"): string[] =>
  mutantsOf(text, lang).map((mutant) => mutated(text, mutant));

describe("the small changes to a text", () => {
  it.each([
    ["a < b;", ["a <= b;"]],
    ["a === b;", ["a !== b;"]],
    ["a - b;", ["a + b;"]],
    ["x += y;", ["x -= y;", ";"]],
    ["a && b;", ["a || b;"]],
    ["list[0] ?? b;", ["(b);", "list[1] ?? b;"]],
    ["!a;", ["(a);"]],
    ["a ? b : c;", ["a ? (c) : (b);"]],
    ["const a = true;", ["const a = false;"]],
    ["const a = 7;", ["const a = 8;"]],
    ["save(a);", [";"]],
    ["list.some(test).x;", ["list.every(test).x;"]],
    ["if (a) b;", ["if (false as boolean) b;"]],
    ['const a = "two words";', ['const a = "Mutated";']],
    ["const a = `${b} of the c`;", ["const a = `${b}Mutated `;"]],
  ])("%s", (text, expected) => {
    expect(changed(text).toSorted()).toEqual(expected.toSorted());
  });

  it("leaves types, imports, invariants, errors and plain keys alone", () => {
    expect(changed('import a from "a and b";')).toEqual([]);
    expect(changed('type A = "a b" | 3; interface B { c: true }')).toEqual([]);
    expect(changed('invariant(a > 1, "a is large enough");')).toEqual([]);
    expect(changed('throw new Error("no such thing");')).toEqual([]);
    expect(changed('const kind = "call";')).toEqual([]);
    expect(changed('const style = "search-option search-option-active";')).toEqual([]);
    expect(changed("const a: 3 = b as 3;")).toEqual([]);
  });

  it("leaves alone what stands for a row that no list lacks", () => {
    expect(changed("list[a] ?? 0;")).toEqual(["(0);"]);
    expect(changed("list[a] ?? -1;")).toEqual(["(-1);"]);
    expect(changed("list.at ?? 0;")).toEqual(["(0);", "list.at ?? 1;"]);
  });

  it("leaves the size of a number alone that only orders two", () => {
    expect(changed("a < b ? -1 : 1;").toSorted()).toEqual(
      ["a <= b ? -1 : 1;", "a < b ? (1) : (-1);", "a < b ? 1 : 1;"].toSorted(),
    );
  });

  it("looks inside what only a type wraps", () => {
    expect(changed("const a = (b > c) as boolean;")).toEqual(["const a = (b >= c) as boolean;"]);
  });

  it("changes the words of a page", () => {
    expect(changed("const a = <p>Read it</p>;", "tsx")).toEqual(["const a = <p>Mutated</p>;"]);
  });

  it("finds the place after letters of more than one byte", () => {
    expect(changed('const a = "—"; // 習近平\nb > c;')).toEqual(['const a = "—"; // 習近平\nb >= c;']);
    expect(mutantsOf('const a = "—";\nb > c;', "ts")[0]?.line).toBe(2);
  });
});
