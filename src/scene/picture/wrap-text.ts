import type { FontWeight } from "#drawing/font-metrics.ts";
import { textWidth } from "#drawing/text-width.ts";

/** How a text is set: font size and the room for a line in px. */
export interface TextMeasure {
  size: number;
  weight: FontWeight;
  maxWidth: number;
}

/**
 * Breaks a text into lines that fit. Breaks at blanks, and inside a word only where the word alone is wider than a
 * line. At least one line; never an empty one, except for an empty text.
 */
export function wrapText(text: string, measure: TextMeasure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && !fits(longer, measure)) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Cuts a text to one line, with "…" where something was cut. */
export function cutToLine(text: string, measure: TextMeasure): string {
  if (fits(text, measure)) return text;
  const characters = [...text];
  while (characters.length > 0 && !fits(`${characters.join("").trimEnd()}…`, measure)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

function fits(text: string, { size, weight, maxWidth }: TextMeasure): boolean {
  return textWidth(text, size, weight) <= maxWidth;
}

function pieces(word: string, measure: TextMeasure): readonly string[] {
  if (fits(word, measure)) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && !fits(part + character, measure)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return part === "" ? parts : [...parts, part];
}
