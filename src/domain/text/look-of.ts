import { foldText } from "./fold-text.ts";

/** Letters of other scripts that are drawn like Latin ones, pair by pair: the letter, then what it looks like. */
const ALIKE = "АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρp";
const LATIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: ALIKE.length / 2 }, (_, at) => [ALIKE.charAt(2 * at), ALIKE.charAt(2 * at + 1)]),
);
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
];
const IS_LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}]*$/u;

/** A text as it looks to a reader of Latin letters, folded: "Рutin" with a Cyrillic Р and "Putin" are one. */
export function lookOf(text: string): string {
  return foldText(Array.from(text, (letter) => LATIN.get(letter) ?? letter).join(""));
}

/** Whether a text can be taken for one in Latin letters, but is none: then what it looks like, folded; else null. */
export function latinTwin(text: string): string | null {
  if (IS_LATIN.test(text)) return null;
  const look = lookOf(text);
  return look !== foldText(text) && IS_LATIN.test(look) ? look : null;
}

/** The letters that make the difference, for people: "Cyrillic “Р”"; "" = there are none. */
export function foreignLetters(text: string): string {
  return SCRIPTS.flatMap(([script, pattern]) => {
    const letters = [
      ...new Set(Array.from(text).filter((letter) => pattern.test(letter) && LATIN.has(letter))),
    ];
    return letters.length === 0 ? [] : [`${script} “${letters.join("")}”`];
  }).join(", ");
}
