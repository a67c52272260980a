// Changes that no test can notice, since the program means the same with them. Each says why; none is here because a
// test was hard to write.
import type { Candidate } from "./choose-mutants.ts";

export interface Equivalent {
  file: string;
  /** The line as it stands, without the blanks around it. */
  code: string;
  /** What the changed piece of it was, and became; absent = any number or comparison of the line. */
  change?: readonly [original: string, replacement: string];
  because: string;
}

const PAST_THE_END = "what lies past the end reads as nothing, and nothing comes of it";
const NEVER_ABSENT = "the map holds every key that is asked for";
const SENTINEL = "it only has to lie beyond every day that a record can name";
const FASTER = "it only spares work: the answer is the same without it";

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "src/domain/compare/change-lists.ts",
    code: "for (let pair = 0; pair < columns.pairA.length; pair += 1) {",
    change: ["<", "<="],
    because: PAST_THE_END,
  },
  {
    file: "src/domain/dataset/row-span.ts",
    code: "function spanOf(certainty: number | undefined, from = 0, to = 0): RowSpan | null {",
    because: "a row with a certainty has both days",
  },
  {
    file: "src/domain/evidence/independent-sources.ts",
    code: "if (chosen.length + rest.length <= best) return best;",
    because: FASTER,
  },
  {
    file: "src/domain/filter/clause-cache.ts",
    code: "const WITHOUT_AT = FACET_NAMES.length + 2;",
    change: ["2", "3"],
    because: "any free bit will do",
  },
  {
    file: "src/domain/filter/source-kind.ts",
    code: ": ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));",
    change: ["0", "1"],
    because: NEVER_ABSENT,
  },
  {
    file: "src/domain/filter/source-kind.ts",
    code: "return new Map(split.map((id) => [id, counts.get(id) ?? 0]));",
    change: ["0", "1"],
    because: NEVER_ABSENT,
  },
  {
    file: "src/domain/time/date-span.ts",
    code: "export const LATEST_DAY: Day = 2_000_000_000;",
    because: SENTINEL,
  },
  {
    file: "src/domain/time/date-span.ts",
    code: "export const EARLIEST_DAY: Day = -2_000_000_000;",
    change: ["2_000_000_000", "2000000001"],
    because: SENTINEL,
  },
  {
    file: "src/store/keep-visible-fresh.ts",
    code: 'if (state.data.status !== "ready") return false;',
    change: ['state.data.status !== "ready"', "false as boolean"],
    because: FASTER,
  },
  {
    file: "src/store/react/use-steady-height.ts",
    code: "if (height <= highest) return;",
    change: ["<=", "<"],
    because: "the same height is set once more",
  },
];

/** Why a mutant means the same as the program; null = it does not. */
export function whyEquivalent({ file, text, mutant }: Candidate): string | null {
  const code = text.split("\n")[mutant.line - 1]?.trim();
  const found = EQUIVALENT.find(
    (one) =>
      one.file === file &&
      one.code === code &&
      (one.change === undefined ||
        (one.change[0] === mutant.original && one.change[1] === mutant.replacement)),
  );
  return found?.because ?? null;
}
