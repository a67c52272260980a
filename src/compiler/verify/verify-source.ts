import type { Problem } from "#domain/problem.ts";
import type { Source } from "#domain/records/record-types.ts";
import { LedgerReport } from "#compiler/ledgers/ledger-report.ts";
import type { ReadData } from "#compiler/read/read-data.ts";
import type { LocatedRecord } from "#compiler/read/read-records.ts";
import { findQuotedSpans } from "#compiler/texts/find-quoted-spans.ts";
import { splitSentences } from "#compiler/texts/split-sentences.ts";
import type { Ledger } from "#formats/records/ledger-schema.ts";
import { printedForms } from "./printed-forms.ts";
import { type Count, emptyTally, type Tally } from "./tally.ts";

/** What the checks of one source share. `lines` is null where its text was not found. */
interface Check {
  data: ReadData;
  source: LocatedRecord<Source>;
  text: string | null;
  lines: readonly string[];
  report: LedgerReport;
  tally: Tally;
}

/** Checks everything that the records say of one source's text. Without the text no check holds. */
export function verifySource(
  data: ReadData,
  source: LocatedRecord<Source>,
  text: string | null,
): { tally: Tally; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = new LedgerReport(problems);
  const check: Check = { data, source, text, lines: text?.split(/\r\n|\n|\r/) ?? [], report, tally: emptyTally() };
  if (text === null) {
    report.at(source, ["textSha256"], [
      "missing-text",
      `no file in the folder is the text of “${source.value.title}” (SHA-256 ${source.value.textSha256 ?? "unknown"}).`,
      "Put it there, unchanged to the byte.",
    ]);
  }
  const ledger = data.ledgers.find((each) => each.value.source === source.value.id);
  if (ledger !== undefined) {
    verifyCounts(check, ledger, { counts: "sentencesPerLine", find: splitSentences, tally: check.tally.sentences });
    verifyCounts(check, ledger, { counts: "quotedSpansPerLine", find: findQuotedSpans, tally: check.tally.spans });
  }
  verifyQuotations(check, ledger);
  verifyPrinted(check);
  return { tally: check.tally, problems };
}

interface Counted {
  counts: "sentencesPerLine" | "quotedSpansPerLine";
  find: (line: string) => readonly unknown[];
  tally: Count;
}

/** The ledger's counts are what the text has, line by line. */
function verifyCounts(check: Check, ledger: LocatedRecord<Ledger>, { counts, find, tally }: Counted): void {
  const promised = ledger.value[counts];
  for (let line = 0; line < Math.max(promised.length, check.lines.length); line++) {
    const kept = promised[line] ?? 0;
    const found = check.text === null ? 0 : find(check.lines[line] ?? "").length;
    tally.of += Math.max(kept, found);
    if (check.text === null) continue;
    if (kept === found) {
      tally.hold += kept;
      continue;
    }
    tally.hold += Math.min(kept, found);
    check.report.at(ledger, [counts, line], [
      "counts-differ",
      `line ${line + 1} of the text has ${found}, not ${kept}.`,
      "Count anew, and give each its entry.",
    ]);
  }
}

/** Every quotation from this source is, character by character, what stands between the marks of its span. */
function verifyQuotations(check: Check, ledger: LocatedRecord<Ledger> | undefined): void {
  const spans = new Map<string, { line: number; span: number }>();
  for (const entry of ledger?.value.quotedSpans ?? []) {
    if ("statement" in entry) spans.set(`${entry.statement} ${entry.quotation}`, entry);
  }
  for (const statement of check.data.statements) {
    statement.value.quotations?.forEach((quotation, index) => {
      if (quotation.source !== check.source.value.id) return;
      const { quotations } = check.tally;
      quotations.of += 1;
      if (check.text === null) return;
      const span = spans.get(`${statement.value.id} ${index + 1}`);
      const fault = quotationFault(check, quotation.text, span);
      if (fault === null) quotations.hold += 1;
      else check.report.at(statement, ["quotations", index, "text"], ["quotation-differs", fault, "Copy exactly the characters between the marks."]);
    });
  }
}

function quotationFault(check: Check, quoted: string, span: { line: number; span: number } | undefined): string | null {
  if (span === undefined) return "no span of the ledger names this quotation.";
  const line = check.lines[span.line - 1] ?? "";
  const found = findQuotedSpans(line)[span.span - 1];
  const where = `line ${span.line}, span ${span.span}`;
  if (found === undefined) return `the text has no ${where}.`;
  const printed = line.slice(found.from, found.to).trim();
  // A comma before the closing mark belongs to the sentence around it and may be left out.
  if (printed === quoted || printed.replace(/,$/, "").trimEnd() === quoted) return null;
  return printed.includes(quoted)
    ? `these are only a part of the words printed at ${where}.`
    : `these are not the words printed at ${where}.`;
}

/** Names, phrases and titles that the records call printed stand in the text. */
function verifyPrinted(check: Check): void {
  for (const { record, path, text } of printedForms(check.data, check.source)) {
    check.tally.printed.of += 1;
    if (check.text === null) continue;
    if (check.text.includes(text)) {
      check.tally.printed.hold += 1;
    } else {
      check.report.at(record, path, ["not-printed", `${JSON.stringify(text)} does not stand in the text of ${check.source.value.id}.`, "Write it as it is printed, letter by letter."]);
    }
  }
}
