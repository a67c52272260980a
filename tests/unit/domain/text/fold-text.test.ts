import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "#domain/text/fold-text.ts";

describe("foldText", () => {
  it.each([
    ["Ardén", "arden"],
    ["İstanbul ŞEHİR", "istanbul sehir"],
    ["Wałęsa", "walesa"],
    ["Straße", "strasse"],
    ["Ａｒｄｅｎ ﬁ", "arden fi"],
    ["Лавров, Ёлкин и Зелёный край", "лавров, елкин и зеленый край"],
    ["Άρης", "αρης"],
    ["王毅", "王毅"],
    ["バ", "バ"],
    ["O\u02BBzbekiston", "o'zbekiston"],
    ["O’zbekiston O\u02BCz", "o'zbekiston o'z"],
    ["Ar\u00ADden\u200B \u202EBell\uFEFF", "arden bell"],
    ["محـــمد", "محمد"],
    ["مُحَمَّد", "محمد"],
    ["", ""],
  ])("folds %s to %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("keeps letters of other scripts apart that differ by a mark", () => {
    expect(foldText("й")).not.toBe(foldText("и"));
    expect(foldText("ば")).not.toBe(foldText("は"));
  });

  it("does not depend on how accents were typed, and folding twice changes nothing", () => {
    const letters = fc.string({
      unit: fc.constantFrom("a", "É", "ñ", "Ø", "й", "Ё", "王", "ば", "ﬁ", " ", "İ", "ς"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
