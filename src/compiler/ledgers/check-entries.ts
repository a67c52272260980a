import type { LocatedRecord } from "#compiler/read/read-records.ts";
import type { Ledger } from "#formats/records/ledger-schema.ts";
import type { LedgerReport } from "./ledger-report.ts";

/** One of the ledger's two lists, and the counts that it must fulfil. */
export type EntryList =
  | { list: "sentences"; counts: "sentencesPerLine"; ordinal: "sentence" }
  | { list: "quotedSpans"; counts: "quotedSpansPerLine"; ordinal: "span" };

/** Every sentence (or span) that the counts promise has exactly one entry, and no entry is for one that is not. */
export function checkEntries(
  ledger: LocatedRecord<Ledger>,
  { list, counts, ordinal }: EntryList,
  report: LedgerReport,
): void {
  const { value } = ledger;
  const entries = value[list].map((entry) => ({
    line: entry.line,
    ordinal: "sentence" in entry ? entry.sentence : entry.span,
  }));
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    const key = `${entry.line}.${entry.ordinal}`;
    const promised = value[counts][entry.line - 1] ?? 0;
    const name = `Line ${entry.line}, ${ordinal} ${entry.ordinal}`;
    if (entry.ordinal > promised) {
      report.at(
        ledger,
        [list, index],
        [
          "ledger-beyond-text",
          `${name} does not exist: ${counts} gives that line ${promised}.`,
          "Remove the entry, or correct the counts.",
        ],
      );
    } else if (seen.has(key)) {
      report.at(ledger, [list, index], ["ledger-repeats", `${name} has two entries.`, "Join them into one."]);
    }
    seen.add(key);
  });
  value[counts].forEach((promised, index) => {
    for (let each = 1; each <= promised; each++) {
      if (seen.has(`${index + 1}.${each}`)) continue;
      report.at(
        ledger,
        [list],
        [
          "ledger-gap",
          `Line ${index + 1}, ${ordinal} ${each} has no entry.`,
          "Name the records that hold it, or give the reason why none does.",
        ],
      );
    }
  });
}
