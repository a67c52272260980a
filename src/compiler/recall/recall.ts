// How complete the built-in record is, measured by lists that others made: every stop and visit in them in which one of
// its sides was met is in, under its true date, or stands in data/recall with the reason why not.
import "#formats/records/configure-zod.ts";
import * as z from "zod/mini";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import { readTravels, readVisits } from "#compiler/american/read-lists.ts";

const recallSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      list: z.enum(["travels", "visits"]),
      /** The id of the row in the list. */
      row: z.number(),
      /** The events that the row is, by id; empty with a reason. */
      events: z.array(z.string()),
      reason: z.exactOptional(z.string()),
      /** Why the list's own date is not the event's. */
      dateInList: z.exactOptional(z.string()),
    }),
  ),
});

export type RecallRow = z.infer<typeof recallSchema>["rows"][number];

/** The committed answers for the rows. */
export function readRecall(text: string): readonly RecallRow[] {
  return recallSchema.parse(JSON.parse(text)).rows;
}

/** A row of a list in which one of the record's sides was met, with its days. */
export interface ScopeRow {
  list: RecallRow["list"];
  row: number;
  from: string;
  to: string;
}

const COUNTRIES = new Set(
  "china france germany kazakhstan kyrgyzstan poland russia tajikistan turkmenistan ukraine united-kingdom uzbekistan".split(
    " ",
  ),
);
/** Ministers of these sides are met at sittings of these too, whose rows name no country of theirs. */
const SITTINGS = /\bNATO\b|\bG-?7\b|\bG-?20\b|Ukrain|Russia|European Union|U\.S\.-EU|C5\+1/u;

/** The rows of 2022 and 2023 that count: where one of the sides was visited, or came, or sat. */
export function recallScope(travelsCsv: string, visitsCsv: string): readonly ScopeRow[] {
  const isInTime = ({ from }: { from: string }): boolean => from >= "2022-01-01" && from <= "2023-12-31";
  return [
    ...readTravels(travelsCsv)
      .filter((each) => isInTime(each) && (COUNTRIES.has(each.countryId) || SITTINGS.test(each.remarks)))
      .map(({ id, from, to }): ScopeRow => ({ list: "travels", row: Number(id), from, to })),
    ...readVisits(visitsCsv)
      .filter((each) => isInTime(each) && COUNTRIES.has(each.countryId))
      .map(({ id, from, to }): ScopeRow => ({ list: "visits", row: Number(id), from, to })),
  ];
}

export interface Recall {
  rows: number;
  isIn: number;
  /** Rows without an event and without a reason, or whose events are absent or on other days. */
  wrong: readonly string[];
  /** Rows that are not in, each with its reason. */
  reasons: readonly { list: string; row: number; reason: string }[];
}

/** Compares the answers with the lists and the graph. */
export function measureRecall(
  graph: ReadoutGraph,
  scope: readonly ScopeRow[],
  answers: readonly RecallRow[],
): Recall {
  const events = new Map(graph.events.map((event) => [event.id, event]));
  const answerOf = new Map(answers.map((answer) => [`${answer.list} ${answer.row}`, answer]));
  const wrong: string[] = [];
  const reasons: { list: string; row: number; reason: string }[] = [];
  let isIn = 0;
  for (const { list, row, from, to } of scope) {
    const answer = answerOf.get(`${list} ${row}`);
    const fault = answer === undefined ? "no answer" : faultOf(answer, { from, to }, events);
    if (fault !== null) wrong.push(`${list} ${row}: ${fault}`);
    else if (answer?.reason !== undefined) reasons.push({ list, row, reason: answer.reason });
    else isIn += 1;
  }
  return { rows: scope.length, isIn, wrong, reasons };
}

function faultOf(
  { events: ids, reason, dateInList }: RecallRow,
  { from, to }: { from: string; to: string },
  events: ReadonlyMap<string, ReadoutGraph["events"][number]>,
): string | null {
  if (ids.length === 0) return reason === undefined ? "neither an event nor a reason" : null;
  for (const id of ids) {
    const event = events.get(id);
    if (event === undefined) return `there is no event ${id}`;
    const date = event.date === null ? null : parseEdtf(event.date);
    if (date?.ok !== true) return `${id} has no date`;
    const days = parseEdtf(`${from}/${to}`);
    if (!days.ok) return "the list’s date is not one";
    const isThen = date.value.span.from <= days.value.span.to && days.value.span.from <= date.value.span.to;
    if (!isThen && dateInList === undefined) return `${id} is on another day`;
  }
  return null;
}
