import type { Statement } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { checkCitations } from "./check-citations.ts";
import type { CheckContext } from "./check-context.ts";

const FIELDS = [
  "speakers",
  "onBehalfOf",
  "to",
  "about",
  "event",
  "date",
  "form",
  "text",
  "quotations",
  "attribution",
  "standing",
  "contradictedBy",
  "topics",
];

/** Statements: who speaks to whom about what, according to whom, and their quotations. */
export function checkStatements(context: CheckContext): void {
  const topics = { what: "a topic", ids: new Set(context.graph.vocabulary.topics.map((topic) => topic.id)) };
  context.graph.statements.forEach((statement, index) => {
    const path = ["statements", index];
    checkPeople(context, statement, path);
    if (statement.event !== undefined) context.refer(statement.event, "event", [...path, "event"]);
    statement.about?.forEach((id, at) => context.referAny(id, [...path, "about", at]));
    if (statement.date !== null) context.span(statement.date, [...path, "date"]);
    statement.topics.forEach((topic, at) => context.term(topic, topics, [...path, "topics", at]));
    checkAttribution(context, statement, path);
    checkContradictions(context, statement, path);
    checkQuotations(context, statement, path);
    checkCitations(context, { citations: statement.citations, path, fields: FIELDS });
  });
}

function checkPeople(context: CheckContext, statement: Statement, path: readonly PropertyKey[]): void {
  statement.speakers.forEach((id, at) => context.refer(id, "actor", [...path, "speakers", at]));
  statement.to?.forEach((id, at) => context.refer(id, "actor", [...path, "to", at]));
  if (statement.onBehalfOf !== undefined)
    context.refer(statement.onBehalfOf, "actor", [...path, "onBehalfOf"]);
}

function checkAttribution(context: CheckContext, statement: Statement, path: readonly PropertyKey[]): void {
  statement.attribution.forEach((step, at) => {
    context.refer(step.by, "actor", [...path, "attribution", at, "by"]);
    if (step.date !== undefined) context.span(step.date, [...path, "attribution", at, "date"]);
  });
  if (statement.attribution.length > 0) return;
  context.report(context.weak, [...path, "attribution"], {
    code: "missing-attribution",
    message: 'The field "attribution" does not say according to whom.',
    remedy: "Name at least the outlet that reports it.",
  });
}

function checkContradictions(
  context: CheckContext,
  statement: Statement,
  path: readonly PropertyKey[],
): void {
  statement.contradictedBy?.forEach((id, at) => {
    const place = [...path, "contradictedBy", at];
    context.referAny(id, place);
    if (id === statement.id) {
      context.report("error", place, {
        code: "related-to-itself",
        message: "A statement cannot contradict itself.",
        remedy: "Write the id of the record that says otherwise.",
      });
    }
  });
}

function checkQuotations(context: CheckContext, statement: Statement, path: readonly PropertyKey[]): void {
  const quotations = statement.quotations ?? [];
  if (statement.form === "quotation" && quotations.length === 0) {
    context.report(context.weak, [...path, "quotations"], {
      code: "quotation-without-words",
      message: 'The field "quotations" holds no words, though the form is a quotation.',
      remedy: 'Give the quoted words, or write "form": "paraphrase".',
    });
  }
  const cited = new Set(statement.citations.map((citation) => citation.source));
  quotations.forEach((quotation, at) => {
    const place = [...path, "quotations", at, "source"];
    if (!context.refer(quotation.source, "source", place) || cited.has(quotation.source)) return;
    context.report(context.weak, place, {
      code: "uncited-quotation",
      message: `The words are from ${quoted(quotation.source)}, which this statement does not cite.`,
      remedy: "Add a citation of that source.",
    });
  });
}
