import type { GraphEvent, RecordId } from "#domain/records/record-types.ts";
import type { DateSpan } from "#domain/time/date-span.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import { belonging, type AreOneParty } from "./belonging.ts";
import type { CheckContext } from "./check-context.ts";

/**
 * In our own records a part lies within its whole, in time and in people, and nothing is counted twice: a visit with
 * its meetings is a frame, and a meeting of the same people on the same occasion is one event.
 */
export function checkParts(context: CheckContext): void {
  if (!context.curated) return;
  const { areOneParty } = belonging(context.graph);
  const byId = new Map(context.graph.events.map((event) => [event.id, event]));
  context.graph.events.forEach((part, index) => {
    const whole = byId.get(part.partOf ?? "");
    // Two that are part of each other are a circle, which is said elsewhere.
    if (whole === undefined || whole === part || whole.partOf === part.id) return;
    const path = ["events", index, "partOf"];
    if (!liesWithin(spanOf(part), spanOf(whole))) {
      context.report("error", path, {
        code: "part-outside-dates",
        message: `${quoted(part.date)} is not within ${quoted(whole.date)}, the date of the whole.`,
        remedy: "Correct one of the two dates, or take the event out of the whole.",
      });
    }
    const stranger = strangerIn(part, whole, areOneParty);
    if (stranger !== null) {
      context.report("error", path, {
        code: "part-of-others",
        message:
          whole.frames === true
            ? `Nobody of the frame ${quoted(whole.id)} takes part.`
            : `${quoted(stranger)} takes part, but not in the whole, ${quoted(whole.id)}.`,
        remedy: "Complete the whole, mark it as a frame, or take the event out of it.",
      });
    }
    if (!isCountedTwice(part, whole, areOneParty)) return;
    context.report("error", path, {
      code: "counted-twice",
      message: `It is counted, and so is ${quoted(whole.id)}, of which it is a part.`,
      remedy:
        'Mark a visit or week around its meetings with "frames": true, or make one event of a meeting and what came of it.',
    });
  });
}

function spanOf({ date }: GraphEvent): DateSpan | null {
  const read = date === null ? null : parseEdtf(date);
  return read?.ok === true ? read.value.span : null;
}

/** Known days lie inside; of an unknown day it is enough that it may. What is undated may be anywhere. */
function liesWithin(part: DateSpan | null, whole: DateSpan | null): boolean {
  if (part === null || whole === null) return true;
  if (part.certainty === "unknown") return part.from <= whole.to && part.to >= whole.from;
  return part.from >= whole.from && part.to <= whole.to;
}

/** One of the part who has no business in the whole; null = all have. Who writes or is written to need not be there. */
function strangerIn(part: GraphEvent, whole: GraphEvent, areOneParty: AreOneParty): RecordId | null {
  if (part.format === "written" || part.context === true) return null;
  const [present, expected] = [idsOf(part), idsOf(whole)];
  const isMet = (id: RecordId) => expected.some((other) => areOneParty(id, other));
  if (whole.frames !== true) return present.find((id) => !isMet(id)) ?? null;
  // A week of many, under the name of the assembly that brings them together, frames whoever comes.
  if (whole.type !== "visit" && whole.type !== "envoy") return null;
  return present.some(isMet) ? null : (present[0] ?? null);
}

function isCountedTwice(part: GraphEvent, whole: GraphEvent, areOneParty: AreOneParty): boolean {
  if ([part, whole].some(({ context, frames, status }) => context ?? frames ?? status === "cancelled"))
    return false;
  if (whole.type === "visit" || whole.type === "envoy") return true;
  const [some, others] = [idsOf(part), idsOf(whole)];
  const isIn = (list: readonly RecordId[]) => (id: RecordId) => list.some((other) => areOneParty(id, other));
  return some.length > 1 && some.every(isIn(others)) && others.every(isIn(some));
}

function idsOf({ participants }: GraphEvent): readonly RecordId[] {
  return participants.map(({ actor }) => actor);
}
