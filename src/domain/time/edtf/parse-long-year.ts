import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./date-fault.ts";
import type { EdtfPoint, PointShape } from "./edtf-tree.ts";
import { pointBounds } from "./point-bounds.ts";

const LONG_YEAR = /^(Y?)(-?)(\d+)(?:E(\d+))?(?:S(\d+))?([?~%]?)$/;

/** Years past this are all alike to a column of days, and keep arithmetic away from Infinity. */
const LARGEST_YEAR = 1e15;

/**
 * A year written with `Y` (more than four digits), an exponent (`Y-17E7`) or significant digits (`1950S2`).
 * null = the text is not meant as one; a fault = it is, but breaks a rule.
 */
export function parseLongYear(text: string): Result<EdtfPoint> | null {
  const match = LONG_YEAR.exec(text);
  if (match === null) return null;
  const [, prefix = "", sign = "", digits = "", exponent, significant, qualifier = ""] = match;
  if (prefix === "" && significant === undefined) return null;
  const fault = longYearFault({ text, prefix, sign, digits, exponent, significant });
  if (fault !== null) return fault;

  const shape = longYearShape({ text, prefix, sign, digits, exponent, significant });
  const bounds = pointBounds(shape);
  if (bounds === null) return null;
  return ok({
    text,
    level: exponent === undefined && significant === undefined ? 1 : 2,
    shape,
    ...bounds,
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  });
}

function longYearShape({ sign, digits, exponent, significant }: LongYearParts): PointShape {
  const zeros = Number(exponent ?? 0);
  const magnitude = Math.min(Number(digits) * 10 ** zeros, LARGEST_YEAR);
  const { low, high } = significantBounds(magnitude, digits.length + zeros, significant);
  const isNegative = sign === "-";
  return {
    kind: "long-year",
    year: isNegative ? -magnitude : magnitude,
    fromYear: isNegative ? -high : low,
    toYear: isNegative ? -low : high,
  };
}

/** The years that share the first `significant` digits: 1950S2 is 1900 to 1999. */
function significantBounds(magnitude: number, length: number, significant: string | undefined) {
  if (significant === undefined) return { low: magnitude, high: magnitude };
  const step = Math.min(10 ** Math.max(length - Number(significant), 0), LARGEST_YEAR);
  const low = Math.floor(magnitude / step) * step;
  return { low, high: low + step - 1 };
}

interface LongYearParts {
  text: string;
  prefix: string;
  sign: string;
  digits: string;
  exponent: string | undefined;
  significant: string | undefined;
}

function longYearFault(parts: LongYearParts): Result<never> | null {
  const { text, prefix, sign, digits, exponent, significant } = parts;
  if (prefix === "" && (exponent !== undefined || digits.length !== 4)) {
    return dateFault(
      "not-a-date",
      `"${text}" writes a year of other than four digits without Y.`,
      `Put Y before it: Y${text}.`,
    );
  }
  if (prefix === "Y" && exponent === undefined && digits.length <= 4) {
    return dateFault(
      "not-a-date",
      `"${text}" writes Y before a year of four digits or fewer; Y is for longer years.`,
      `Write ${sign}${digits.padStart(4, "0")}.`,
    );
  }
  if (digits.startsWith("0") && prefix === "Y") {
    return dateFault(
      "not-a-date",
      `"${text}" has a leading zero after Y.`,
      "Write the year without leading zeros.",
    );
  }
  if (sign === "-" && Number(digits) === 0) {
    return dateFault(
      "impossible-date",
      `"${text}": there is no year -0000.`,
      "The year before 0001 is 0000.",
    );
  }
  if (significant !== undefined && Number(significant) < 1) {
    return dateFault("not-a-date", `"${text}" claims no significant digit.`, "Write S1 or more.");
  }
  return null;
}
