// Says what is wrong with a text that no rule of the grammar takes, and what would be right. The order of the
// table matters: the most telling mistake comes first.
import type { Result } from "#domain/problem.ts";
import { dateFault, type DateFaultCode } from "./date-fault.ts";

interface Mistake {
  code: DateFaultCode;
  pattern: RegExp;
  says: string;
  remedy: (text: string, match: RegExpExecArray) => string;
}

const DRAFT = "outdated-date-notation";

const MISTAKES: readonly Mistake[] = [
  {
    code: "not-a-date",
    pattern: /^$/,
    says: "is empty.",
    remedy: () => "Leave the date out (null) when it is not known.",
  },
  {
    code: "not-a-date",
    pattern: /^\s+|\s+$|[[{,]\s|\s[\]},]/,
    says: "has blanks in it.",
    remedy: (text) => `Write it without blanks: ${text.replaceAll(/\s+/g, "")}.`,
  },
  {
    code: "not-a-date",
    pattern: /^(\d{1,2})[./-](\d{1,2})[./-](-?\d{4})$/,
    says: "puts the year last; which number is the month cannot be told.",
    remedy: (_, match) => {
      const first = match[1] ?? "";
      const second = match[2] ?? "";
      const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
      return `Write year, month, day with hyphens, e.g. ${match[3]}-${month.padStart(2, "0")}-${day.padStart(2, "0")}.`;
    },
  },
  {
    code: "not-a-date",
    pattern: /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
    says: "separates the parts of a date with other signs than hyphens.",
    remedy: (_, match) => `Write ${match[1]}-${pad(match[2])}-${pad(match[3])}.`,
  },
  {
    code: "not-a-date",
    pattern: /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
    says: "has a month or day of one digit.",
    remedy: (_, match) =>
      `Write two digits: ${match[1]}-${pad(match[2])}${match[3] === undefined ? "" : `-${pad(match[3])}`}.`,
  },
  {
    code: "not-a-date",
    pattern: /^(\d{4})(\d{2})(\d{2})$/,
    says: "has no hyphens.",
    remedy: (_, match) => `Write ${match[1]}-${match[2]}-${match[3]}.`,
  },
  {
    code: "not-a-date",
    pattern: /^(\d{4}-\d{2}(?:-\d{2})?)\/(\d{1,2})$/,
    says: "shortens the end of an interval.",
    remedy: (_, match) =>
      `Write both dates in full: ${match[1]}/${(match[1] ?? "").slice(0, -2)}${pad(match[2])}.`,
  },
  {
    code: "not-a-date",
    pattern: /^(\d{4})\/(\d{1,2})$/,
    says: "is neither a month nor an interval.",
    remedy: (_, match) => `Write the month with a hyphen: ${match[1]}-${pad(match[2])}.`,
  },
  {
    code: DRAFT,
    pattern: /unknown|open/i,
    says: 'uses "unknown" or "open" of the draft of 2012.',
    remedy: (text) =>
      `Write ${text.replaceAll(/unknown/gi, "").replaceAll(/open/gi, "..")} (nothing = not known, ".." = open).`,
  },
  {
    code: DRAFT,
    pattern: /^[-\dxuX?~%/.,[\]{}]*[xu]/,
    says: 'marks a digit that is not known with a small "x" or "u".',
    remedy: (text) => `Write a capital X: ${text.replaceAll(/[xu]/g, "X")}.`,
  },
  {
    code: DRAFT,
    pattern: /^y-?\d+(?:[eE]\d+)?(?:[pPsS]\d+)?$|^Y-?\d+e\d+/,
    says: "writes a long year with small letters.",
    remedy: (text) => `Write ${text.toUpperCase().replace("P", "S")}.`,
  },
  {
    code: DRAFT,
    pattern: /^Y?-?\d+(?:E\d+)?[ps]\d+$/,
    says: 'gives significant digits with "p" or a small "s".',
    remedy: (text) => `Write ${text.replace(/[ps]/, "S")}.`,
  },
  {
    code: DRAFT,
    pattern: /\?~|~\?/,
    says: 'uses "?~" of the draft of 2012 for uncertain and approximate.',
    remedy: (text) => `Write ${text.replaceAll(/\?~|~\?/g, "%")}.`,
  },
  {
    code: DRAFT,
    pattern: /[()^]/,
    says: "uses brackets or ^ of the draft of 2012.",
    remedy: () =>
      "Put ?, ~ or % right of a part for it and all before it, left of a part for that part alone.",
  },
  {
    code: "not-a-date",
    pattern: /^-?\d{5,}$/,
    says: "is a year of more than four digits.",
    remedy: (text) => `Write Y before it: Y${text}.`,
  },
  {
    code: "not-a-date",
    pattern: /^-?\d{1,3}$/,
    says: "is a year of fewer than four digits.",
    remedy: (text) =>
      `Write four digits: ${text.startsWith("-") ? "-" : ""}${text.replace("-", "").padStart(4, "0")}.`,
  },
  {
    code: "not-a-date",
    pattern: /^[A-Za-z]{3,}|[A-Za-z]{3,}/,
    says: "writes the date in words.",
    remedy: () => "Write year, month, day in digits: 2023-04-26, 2023-04 or 2023.",
  },
];

function pad(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

/** The most telling thing that is wrong with a text that is not a date. Always a failure. */
export function explainMistake(text: string): Result<never> {
  for (const { code, pattern, says, remedy } of MISTAKES) {
    const match = pattern.exec(text);
    if (match !== null) return dateFault(code, `"${text}" ${says}`, remedy(text, match));
  }
  return dateFault(
    "not-a-date",
    `"${text}" is not a date.`,
    "Write 2023, 2023-04 or 2023-04-26; 2023-04-26/2023-04-28 for what lasted; [2023-04-26..2023-04-28] for one unknown day.",
  );
}
