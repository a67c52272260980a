/** The numbers that digits with `X` can mean: 3X of 2 digits is 30 to 39. Ascending when read by index. */
export interface DigitPattern {
  /** How many numbers match: 10 to the count of `X`. */
  count: number;
  /** The index-th smallest number that matches. */
  at: (index: number) => number;
}

/** Reads digits in which any may be `X` (the caller has checked that there is nothing else). */
export function digitPattern(digits: string): DigitPattern {
  const count = 10 ** (digits.length - digits.replaceAll("X", "").length);
  const at = (index: number): number => {
    let rest = index;
    let value = 0;
    let place = 1;
    for (let i = digits.length - 1; i >= 0; i--) {
      const digit = digits[i];
      if (digit === "X") {
        value += (rest % 10) * place;
        rest = Math.floor(rest / 10);
      } else {
        value += Number(digit) * place;
      }
      place *= 10;
    }
    return value;
  };
  return { count, at };
}
