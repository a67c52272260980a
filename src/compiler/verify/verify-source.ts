// Holds the records of one source against its text, character by character.
import type { ReadoutGraph, Source, Statement } from "#domain/records/record-types.ts";
import { findQuotedSpans } from "#compiler/texts/find-quoted-spans.ts";
import { splitSentences } from "#compiler/texts/split-sentences.ts";
import type { Ledger } from "#formats/records/ledger-schema.ts";
import { printedForms } from "./printed-forms.ts";
import { Tally } from "./tally.ts";

/** What a source is held against. */
export interface Evidence {
  graph: ReadoutGraph;
  source: Source;
  ledger: Ledger;
  /** The text's lines, as they stand in the file. */
  lines: readonly string[];
}

/**
 * Checks that every sentence and quoted span of the text has its one entry in the ledger, that every quotation
 * stands in its span, and that every printed form stands somewhere in the text.
 */
export function verifySource(evidence: Evidence): Tally {
  const tally = new Tally();
  checkLines(evidence, tally);
  checkQuotations(evidence, tally);
  const whole = evidence.lines.join("\n");
  for (const { text, where } of printedForms(evidence.graph, evidence.source)) {
    tally.check(
      "printed forms",
      whole.includes(text),
      () => `${where}: “${text}” is not printed in ${evidence.source.id}.`,
    );
  }
  return tally;
}

function checkLines({ ledger, lines, source }: Evidence, tally: Tally): void {
  const sentences = entriesByPlace(ledger.sentences.map(({ line, sentence }) => `${line}:${sentence}`));
  const spans = entriesByPlace(ledger.quotedSpans.map(({ line, span }) => `${line}:${span}`));
  lines.forEach((text, index) => {
    const line = index + 1;
    splitSentences(text).forEach((_, at) => {
      const entries = sentences.get(`${line}:${at + 1}`) ?? 0;
      tally.check(
        "sentences",
        entries === 1,
        () => `${source.id}, line ${line}, sentence ${at + 1} has ${entries} ledger entries; it needs one.`,
      );
    });
    findQuotedSpans(text).forEach((_, at) => {
      const entries = spans.get(`${line}:${at + 1}`) ?? 0;
      tally.check(
        "quoted spans",
        entries === 1,
        () =>
          `${source.id}, line ${line}, quoted span ${at + 1} has ${entries} ledger entries; it needs one.`,
      );
    });
  });
  checkPlaces(evidencePlaces(lines, splitSentences), { places: sentences, kind: "sentences", source, tally });
  checkPlaces(evidencePlaces(lines, findQuotedSpans), { places: spans, kind: "quoted spans", source, tally });
}

/** An entry for a place that the text does not have is a failure as well. */
function checkPlaces(
  real: ReadonlySet<string>,
  {
    places,
    kind,
    source,
    tally,
  }: {
    places: ReadonlyMap<string, number>;
    kind: "sentences" | "quoted spans";
    source: Source;
    tally: Tally;
  },
): void {
  for (const place of places.keys()) {
    if (!real.has(place))
      tally.check(
        kind,
        false,
        () =>
          `${source.id}: the ledger has an entry for ${kind} ${place} (line:number), which the text does not have.`,
      );
  }
}

function evidencePlaces(
  lines: readonly string[],
  split: (line: string) => readonly unknown[],
): ReadonlySet<string> {
  return new Set(lines.flatMap((text, index) => split(text).map((_, at) => `${index + 1}:${at + 1}`)));
}

function entriesByPlace(places: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

function checkQuotations({ graph, ledger, lines, source }: Evidence, tally: Tally): void {
  for (const statement of graph.statements) {
    statement.quotations?.forEach((quotation, at) => {
      if (quotation.source !== source.id) return;
      const entry = ledger.quotedSpans.find(
        (each) => "statement" in each && each.statement === statement.id && each.quotation === at + 1,
      );
      const printed = entry === undefined ? undefined : spanText(lines, entry.line, entry.span);
      tally.check("quotations", printed !== undefined && isWhole(quotation.text, printed), () =>
        failure(statement, at + 1, { text: quotation.text, printed }),
      );
    });
  }
}

function spanText(lines: readonly string[], line: number, span: number): string | undefined {
  const text = lines[line - 1];
  const found = text === undefined ? undefined : findQuotedSpans(text)[span - 1];
  return text === undefined || found === undefined ? undefined : text.slice(found.from, found.to);
}

/** The words between the marks, whole: only blanks at the ends and one final comma may be left out. */
function isWhole(quotation: string, printed: string): boolean {
  const trimmed = printed.trim();
  return quotation === trimmed || quotation === trimmed.replace(/,$/, "").trim();
}

function failure(
  statement: Statement,
  number: number,
  { text, printed }: { text: string; printed: string | undefined },
): string {
  const found = printed === undefined ? "its span is not in the text" : `the text prints “${printed}”`;
  return `${statement.id}, quotation ${number}: “${text}” does not match; ${found}.`;
}
