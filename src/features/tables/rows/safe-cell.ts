/**
 * What a spreadsheet may run when it opens a text cell: = + - @ | % and their full-width twins, after any blanks,
 * at the start of the cell or of a line in it (some programs split cells at line ends). A tab or a carriage return
 * at the start is as dangerous as what may follow it.
 */
const DANGEROUS_LINE_START =
  /(^|\r\n|\n|\r)(?=[\t\r]|(?:[^\S\r\n]|\u200B)*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFF05])/gu;

/** The text with an apostrophe before everything that a spreadsheet could take for a formula; else unchanged. */
export function safeCell(text: string): string {
  return text.replace(DANGEROUS_LINE_START, "$1'");
}
