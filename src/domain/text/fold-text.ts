/**
 * A text as it is compared when searching: lower case, compatibility forms unified, accents taken off Latin and
 * Greek letters ("Ardén" and "ARDEN" are one), Latin letters without a decomposition spelt plainly (ł, ø, ß),
 * and Russian ё as е. Other scripts keep their marks, which tell letters apart there (й, ば).
 */
export function foldText(text: string): string {
  // Most text of most files is plain, and the long way costs ten times as much.
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replaceAll(ACCENTED, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(SPELT_PLAINLY, (letter) => PLAIN.get(letter) ?? letter);
}

const PLAIN_TEXT = /^[ -~\n]*$/;
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

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
