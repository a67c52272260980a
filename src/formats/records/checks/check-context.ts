// What every check needs: which ids exist and of what kind, dates read once, and one place for findings.
import type { DateSpan } from "#domain/time/date-span.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import type { Problem } from "#domain/problem.ts";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import type { Finding } from "#formats/records/finding.ts";
import { nearestName } from "#formats/records/nearest-name.ts";

/** The kinds of thing that an id can name. `unreadable`: a record that was refused, so nothing is known of it. */
export type IdKind = "actor" | "event" | "statement" | "source" | "unreadable";
type Path = readonly PropertyKey[];

const KIND_WORDS: Record<IdKind, string> = {
  actor: "an actor",
  event: "an event",
  statement: "a statement",
  source: "a source",
  unreadable: "a record",
};

/** A file with more unknown ids than this is not one with slips of the pen, and searching costs time. */
const MOST_SUGGESTIONS = 50;

export interface CheckOptions {
  /**
   * True for the curated records: what would only weaken a file that somebody opens (no citation, an odd address)
   * stops the build of ours.
   */
  curated: boolean;
  /** Ids of records that were refused before: they exist, so naming them is no mistake. */
  unreadableIds?: readonly string[];
}

export class CheckContext {
  readonly graph: ReadoutGraph;
  readonly kinds = new Map<string, IdKind>();
  readonly findings: Finding[] = [];
  /** How a weakness is rated: an error in our own records, a warning in a file that somebody opens. */
  readonly weak: Problem["severity"];
  readonly curated: boolean;
  private suggestions = 0;
  private readonly spans = new Map<string, DateSpan | readonly Problem[]>();

  constructor(graph: ReadoutGraph, options: CheckOptions) {
    this.graph = graph;
    this.curated = options.curated;
    this.weak = options.curated ? "error" : "warning";
    for (const id of options.unreadableIds ?? []) this.kinds.set(id, "unreadable");
  }

  report(severity: Problem["severity"], path: Path, words: Omit<Finding, "severity" | "path">): void {
    this.findings.push({ ...words, severity, path });
  }

  /** The id must name a record of the kind. Returns whether it does (or may: unreadable records pass). */
  refer(id: string, kind: IdKind, path: Path): boolean {
    const found = this.kinds.get(id);
    if (found === kind || found === "unreadable") return true;
    if (found !== undefined) {
      this.report("error", path, {
        code: "wrong-kind",
        message: `${quoted(id)} is ${KIND_WORDS[found]}, not ${KIND_WORDS[kind]}.`,
        remedy: `Write the id of ${KIND_WORDS[kind]}.`,
      });
      return false;
    }
    this.unknown(id, kind, path);
    return false;
  }

  /** The id must name a record of any kind. */
  referAny(id: string, path: Path): void {
    if (!this.kinds.has(id)) this.unknown(id, "unreadable", path);
  }

  /** The word must be a term of the vocabulary. */
  term(word: string, terms: { what: string; ids: ReadonlySet<string> }, path: Path): void {
    if (terms.ids.has(word)) return;
    const near = nearestName(word, terms.ids);
    this.report("error", path, {
      code: "unknown-term",
      message: `${quoted(word)} is not ${terms.what} of the vocabulary.`,
      remedy: near === null ? "Use a term of the vocabulary, or add it there." : `Did you mean "${near}"?`,
    });
  }

  /** The days of a date, or null (with a finding) where it is not one. */
  span(edtf: string, path: Path): DateSpan | null {
    let read = this.spans.get(edtf);
    if (read === undefined) {
      const result = parseEdtf(edtf);
      read = result.ok ? result.value.span : result.problems;
      this.spans.set(edtf, read);
    }
    if ("from" in read) return read;
    for (const problem of read) {
      this.report("error", path, { code: problem.code, message: problem.message, remedy: problem.remedy });
    }
    return null;
  }

  /** Both dates must exist, and the second may not end before the first begins. */
  order(from: string | undefined, to: string | undefined, path: Path): void {
    const first = from === undefined ? null : this.span(from, [...path, "from"]);
    const last = to === undefined ? null : this.span(to, [...path, "to"]);
    if (first === null || last === null || last.to >= first.from) return;
    this.report("error", [...path, "to"], {
      code: "end-before-start",
      message: `${quoted(to)} is before the start ${quoted(from)}.`,
      remedy: "Write an end that is not before the start.",
    });
  }

  private unknown(id: string, kind: IdKind, path: Path): void {
    let near: string | null = null;
    if (this.suggestions < MOST_SUGGESTIONS) {
      this.suggestions += 1;
      const names = [...this.kinds].filter(([, each]) => kind === "unreadable" || each === kind);
      near = nearestName(
        id,
        names.map(([name]) => name),
      );
    }
    this.report("error", path, {
      code: "unknown-id",
      message: `There is no record ${quoted(id)}.`,
      remedy:
        near === null ? `Write the id of ${KIND_WORDS[kind]}, or add the record.` : `Did you mean "${near}"?`,
    });
  }
}
