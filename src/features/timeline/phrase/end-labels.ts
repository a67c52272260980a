/** A word over a mark. */
export interface EndLabel {
  text: string;
  /** CSS pixels from the start of the axis. */
  left: number;
}

/** CSS pixels of a letter at the label's size, generously. */
const PIXELS_PER_LETTER = 6.5;
const AIR = 8;

/**
 * The words over the first and the last mark, in their order: each over the middle of its mark as far as there is room,
 * neither beyond the axis nor over the other. `width`: CSS pixels of the axis.
 */
export function endLabels(
  wanted: readonly { text: string; middle: number }[],
  width: number,
): readonly EndLabel[] {
  const labels = wanted.map(({ text, middle }) => {
    const own = widthOf(text);
    return { text, left: Math.min(Math.max(0, width - own), Math.max(0, middle - own / 2)) };
  });
  // What would lie on the next one to the right makes room; what has none to make pushes the next one on.
  for (let at = labels.length - 1; at > 0; at--) {
    const [label, next] = [labels[at - 1], labels[at]];
    if (label === undefined || next === undefined) continue;
    label.left = Math.max(0, Math.min(label.left, next.left - widthOf(label.text) - AIR));
    next.left = Math.max(next.left, label.left + widthOf(label.text) + AIR);
  }
  return labels;
}

function widthOf(text: string): number {
  return text.length * PIXELS_PER_LETTER;
}
