/**
 * A text as it is compared when searching: lower case, compatibility forms unified, accents taken off Latin and
 * Greek letters ("Ardén" and "ARDEN" are one), Latin letters without a decomposition spelt plainly (ł, ø, ß),
 * and Russian ё as е. Other scripts keep their marks, which tell letters apart there (й, ば), but for the points of
 * Arabic and Hebrew, which most texts leave out. All apostrophes are one (Oʻzbekiston, O’zbekiston), and what cannot
 * be seen or only stretches a word (joiners, direction marks, soft hyphens, the tatweel) is left out.
 */
export function foldText(text: string): string {
  // Most text of most files is plain, and the long way costs ten times as much.
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text
    .replaceAll(UNSEEN, "")
    .replaceAll(APOSTROPHES, "'")
    .normalize("NFKD")
    .replaceAll(POINTS, "")
    .replaceAll(ACCENTED, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(SPELT_PLAINLY, (letter) => PLAIN.get(letter) ?? letter);
}

const PLAIN_TEXT = /^[ -_a-~\n]*$/;
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/** Format characters: zero-width joiners and spaces, direction marks, soft hyphen, byte order mark; and the tatweel. */
const UNSEEN = /[\p{Cf}\u034F\u0640]/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2032\u00B4`\uA78C\uFF07]/gu;
/** Vowel points and cantillation of Hebrew, vowel signs of Arabic. */
const POINTS = /[\u0591-\u05C7\u064B-\u065F\u0670]/gu;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["ø", "o"],
  ["đ", "d"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ё", "е"],
]);
const SPELT_PLAINLY = /[łøđıßæœё]/g;
