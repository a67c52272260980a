const SHOWN_LENGTH = 60;

/** A foreign value in quotation marks, short enough for a sentence. */
export function shownValue(value: string): string {
  return `“${value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value}”`;
}
