import type { Problem } from "#domain/problem.ts";
import type { Source, Statement } from "#domain/records/record-types.ts";
import type { ReadData } from "#compiler/read/read-data.ts";
import type { LocatedRecord } from "#compiler/read/read-records.ts";
import type { Ledger } from "#formats/records/ledger-schema.ts";
import { checkEntries } from "./check-entries.ts";
import { checkUnnamed } from "./check-unnamed.ts";
import { LedgerReport } from "./ledger-report.ts";

/**
 * Holds the ledgers against the records: every sentence and span has exactly one entry, every id named exists,
 * every quotation is named by one span, every source text has its ledger, and no record is there unaccounted for.
 */
export function checkLedgers(data: ReadData, problems: Problem[]): void {
  const report = new LedgerReport(problems);
  checkPairs(data, report);
  for (const ledger of data.ledgers) {
    checkEntries(ledger, { list: "sentences", counts: "sentencesPerLine", ordinal: "sentence" }, report);
    checkEntries(ledger, { list: "quotedSpans", counts: "quotedSpansPerLine", ordinal: "span" }, report);
  }
  checkNamedIds(data, report);
  checkQuotations(data, report);
  checkUnnamed(data, report);
}

/** Each source with a text has one ledger, and each ledger the text of its source. */
function checkPairs(data: ReadData, report: LedgerReport): void {
  const sources = new Map(data.sources.map((source) => [source.value.id, source]));
  const seen = new Set<string>();
  for (const ledger of data.ledgers) {
    const { source: id, textSha256 } = ledger.value;
    const source = sources.get(id)?.value;
    if (source === undefined && !data.unreadableIds.includes(id)) {
      report.at(
        ledger,
        ["source"],
        [
          "unknown-id",
          `There is no source "${id}".`,
          "Write the id of the source whose text this ledger covers.",
        ],
      );
    } else if (source !== undefined && source.textSha256 !== textSha256) {
      report.at(
        ledger,
        ["textSha256"],
        [
          "wrong-text",
          `The field "textSha256" is not that of ${id} (${source.textSha256 ?? "it has none"}).`,
          "Both must be the SHA-256 of the text that was read.",
        ],
      );
    }
    if (seen.has(id))
      report.at(
        ledger,
        ["source"],
        ["repeated-ledger", `The source "${id}" has another ledger already.`, "Keep one."],
      );
    seen.add(id);
  }
  for (const source of data.sources) {
    if (
      source.value.textSha256 === undefined ||
      seen.has(source.value.id) ||
      data.isInUnread(source.value.id)
    )
      continue;
    report.at(
      source,
      ["textSha256"],
      [
        "missing-ledger",
        "The source has a text but no ledger.",
        `Write data/coverage/${source.value.id}.json.`,
      ],
    );
  }
}

/** The ids that entries name exist and are of a kind that can hold a sentence. */
function checkNamedIds(data: ReadData, report: LedgerReport): void {
  const known = new Set([
    ...[...data.actors, ...data.events, ...data.statements, ...data.sources].map((record) => record.value.id),
    ...data.unreadableIds,
  ]);
  for (const ledger of data.ledgers) {
    ledger.value.sentences.forEach((entry, index) => {
      if (!("records" in entry)) return;
      entry.records.forEach((id, at) => {
        if (known.has(id)) return;
        report.at(
          ledger,
          ["sentences", index, "records", at],
          ["unknown-id", `There is no record "${id}".`, "Write the id of a record that holds this sentence."],
        );
      });
    });
  }
}

/** Span entries and quotations name each other, one to one. */
function checkQuotations(data: ReadData, report: LedgerReport): void {
  const statements = new Map(data.statements.map((statement) => [statement.value.id, statement]));
  const sources = new Map(data.sources.map((source) => [source.value.id, source.value]));
  const named = new Set<string>();
  for (const ledger of data.ledgers) {
    ledger.value.quotedSpans.forEach((entry, index) => {
      if (!("statement" in entry)) return;
      const place = ["quotedSpans", index];
      const statement = statements.get(entry.statement);
      if (statement === undefined) {
        if (data.unreadableIds.includes(entry.statement)) return;
        report.at(
          ledger,
          [...place, "statement"],
          [
            "unknown-id",
            `There is no statement "${entry.statement}".`,
            "Write the id of the statement that quotes these words.",
          ],
        );
        return;
      }
      checkSpanEntry(ledger, { entry, place, statement: statement.value }, report);
      const key = `${entry.statement} ${entry.quotation}`;
      if (named.has(key)) {
        report.at(
          ledger,
          [...place, "quotation"],
          [
            "repeated-span",
            `Quotation ${entry.quotation} of ${entry.statement} is named by another span.`,
            "One quotation belongs to one printed fragment.",
          ],
        );
      }
      named.add(key);
    });
  }
  for (const statement of data.statements) {
    if (!data.isInUnread(statement.value.id)) checkSpansOf(statement, { named, sources }, report);
  }
}

interface SpanEntry {
  entry: { quotation: number };
  place: readonly PropertyKey[];
  statement: Statement;
}

function checkSpanEntry(
  ledger: LocatedRecord<Ledger>,
  { entry, place, statement }: SpanEntry,
  report: LedgerReport,
): void {
  const quotation = statement.quotations?.[entry.quotation - 1];
  if (quotation === undefined) {
    const count = statement.quotations?.length ?? 0;
    report.at(
      ledger,
      [...place, "quotation"],
      [
        "unknown-quotation",
        `The statement "${statement.id}" has ${count} ${count === 1 ? "quotation" : "quotations"}, not ${entry.quotation}.`,
        "Count from 1.",
      ],
    );
  } else if (quotation.source !== ledger.value.source) {
    report.at(
      ledger,
      [...place, "quotation"],
      [
        "wrong-text",
        `This quotation of ${statement.id} is from ${quotation.source}, not from ${ledger.value.source}.`,
        "Name it in the ledger of its own source.",
      ],
    );
  }
}

/** A term of art may stand as it is printed; what is longer cannot be checked once the text is gone. */
const MOST_UNCHECKED_WORDS = 8;

interface Named {
  named: ReadonlySet<string>;
  sources: ReadonlyMap<string, Source>;
}

function checkSpansOf(
  statement: LocatedRecord<Statement>,
  { named, sources }: Named,
  report: LedgerReport,
): void {
  statement.value.quotations?.forEach((quotation, index) => {
    if (named.has(`${statement.value.id} ${index + 1}`)) return;
    const source = sources.get(quotation.source);
    if (source === undefined) return;
    if (source.textSha256 !== undefined) {
      report.at(
        statement,
        ["quotations", index],
        [
          "quotation-without-span",
          `No span of the ledger of ${source.id} names this quotation.`,
          "Name it at the span where the words are printed.",
        ],
      );
      return;
    }
    const count = quotation.text.trim().split(/\s+/).length;
    if (count <= MOST_UNCHECKED_WORDS) return;
    report.at(
      statement,
      ["quotations", index],
      [
        "long-fragment",
        `${count} words are from ${source.id}, whose text was not kept, so nobody can check them.`,
        `Keep a formula of at most ${MOST_UNCHECKED_WORDS} words, and paraphrase the rest.`,
      ],
    );
  });
}
