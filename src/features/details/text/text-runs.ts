import { foldText } from "#domain/text/fold-text.ts";

/** A stretch of shown text: as it is, found by the person's words, or a character that cannot be seen. */
export interface TextRun {
  readonly kind: "plain" | "found" | "invisible";
  /** For invisible ones the name of the character, e.g. "U+202E". */
  readonly text: string;
}

/** Characters that are not seen, or that turn the order of what stands around them. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
/** Joiners that spelling needs (Persian, Indic scripts, emoji) stand between two such characters. */
const NEEDS_JOINERS = /[\u0600-\u08FF\u0900-\u0DFF\uFE0F\p{Extended_Pictographic}]/u;

/** Splits text for showing. `words` are folded words to mark wherever they occur; none marks nothing. */
export function textRuns(text: string, words: readonly string[]): readonly TextRun[] {
  if (text === "") return [];
  if (words.length === 0 && !INVISIBLE.test(text)) return [{ kind: "plain", text }];
  const characters = [...text];
  const found = findWords(characters, words);
  const runs: TextRun[] = [];
  let open = "";
  let openFound = false;
  const close = (): void => {
    if (open !== "") runs.push({ kind: openFound ? "found" : "plain", text: open });
    open = "";
  };
  characters.forEach((character, index) => {
    if (isInvisible(characters, index)) {
      close();
      runs.push({ kind: "invisible", text: codeName(character) });
      return;
    }
    const isFound = found[index] === 1;
    if (isFound !== openFound) close();
    openFound = isFound;
    open += character;
  });
  close();
  return runs;
}

/** Marks the characters that belong to an occurrence of a word. Folding may change lengths, so it goes by character. */
function findWords(characters: readonly string[], words: readonly string[]): Uint8Array {
  const found = new Uint8Array(characters.length);
  if (words.length === 0) return found;
  let folded = "";
  const owner: number[] = [];
  characters.forEach((character, index) => {
    // A blank stays a blank, so that no word is found across it.
    const part = /\s/u.test(character) ? " " : foldText(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) owner.push(index);
  });
  for (const word of words) {
    if (word === "") continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      for (let unit = at; unit < at + word.length; unit += 1) found[owner[unit] ?? 0] = 1;
    }
  }
  return found;
}

function isInvisible(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? "";
  if (!INVISIBLE.test(character)) return false;
  if (character !== "\u200C" && character !== "\u200D") return true;
  return !(
    NEEDS_JOINERS.test(characters[index - 1] ?? "") && NEEDS_JOINERS.test(characters[index + 1] ?? "")
  );
}

function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
