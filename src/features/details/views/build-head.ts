import type { Dataset } from "#domain/dataset/dataset.ts";
import { isCountable } from "#domain/dataset/is-countable.ts";
import { officesAt } from "#domain/evidence/offices-at.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import { seatSelectionId } from "#domain/ref/ref.ts";
import type { Actor, GraphEvent, Source, Statement } from "#domain/records/record-types.ts";
import { formatIsoDay, type Day } from "#domain/time/day.ts";
import { describeDate, describeDay, shortDate } from "#domain/time/describe-date.ts";
import { parseEdtf } from "#domain/time/parse-edtf.ts";
import type { Linked } from "#features/details/model/collect-linked.ts";
import { joinLines, type Line, type NameRef } from "#features/details/words/line.ts";
import { nameOf, statementDate } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { ACTOR_KIND_WORDS, FORMAT_WORDS, SOURCE_KIND_WORDS } from "#features/details/words/record-words.ts";
import { isAllStatements, selectedRef, subjectTitle, type Subject } from "#features/details/model/subject.ts";
import { eventMarks } from "./build-event-card.ts";

/** What stands above the tabs. */
export interface Head {
  readonly title: string;
  /** What kind of thing it is: "Person", "Call, by telephone". */
  readonly kind: string;
  readonly lines: readonly Line[];
  /** "First seen 1 Mar 2022, last seen Jul 2022" within the data; null where that says nothing. */
  readonly seen: string | null;
}

/** Builds the head. `windowEnd` is the last day looked at: offices are those held then. */
export function buildHead(dataset: Dataset, subject: Subject, linked: Linked, windowEnd: Day): Head {
  const title = subjectTitle(dataset, subject);
  switch (subject.kind) {
    case "all":
      return { title, kind: dataset.graph.title, lines: [], seen: null };
    case "actor":
      return {
        title,
        kind: ACTOR_KIND_WORDS[subject.actor.kind],
        lines: actorLines(dataset, subject.actor, windowEnd),
        seen: null,
      };
    case "event":
      return { title, ...eventHead(dataset, subject.event), seen: null };
    case "statement":
      return { title, ...statementHead(dataset, subject.statement), seen: null };
    case "source":
      return { title, ...sourceHead(dataset, subject.source), seen: null };
    case "seat":
      return { title, ...seatHead(dataset, subject.seat), seen: null };
    case "side":
      return { title, kind: "Side", lines: [], seen: null };
    case "pair":
      return {
        title,
        kind: "What joins the two",
        lines: subject.actors.map((actor) => pairLine(dataset, actor, windowEnd)),
        seen: null,
      };
    case "between":
      return {
        title,
        kind: "Several, looked at together",
        lines: [
          joinLines(
            subject.actors.map((actor) => [actor]),
            ", ",
          ),
        ],
        seen: null,
      };
    case "several":
      if (isAllStatements(dataset, subject.ids))
        return {
          title,
          kind: "Picked out together",
          lines: speakerLines(dataset, subject.ids),
          seen: firstAndLast(dataset, { statements: linked.statements, events: [] }, "seen"),
        };
      return {
        title,
        kind: "Everything linked to any of them",
        lines: subject.ids.map((id) => [selectedRef(dataset, id)]),
        seen: null,
      };
  }
}

/** Office and state of an actor as lines: the office held on that day, else the last before (or the first after) with its dates. */
export function actorLines(dataset: Dataset, actor: Actor, day: Day): readonly Line[] {
  const role = officeLine(dataset, actor, day);
  const state = actor.state === undefined ? [] : [[nameOf(dataset, actor.state)]];
  return role === null ? state : [role, ...state];
}

/** The seat held on the day as a way to it; null = no office is known. */
function officeLine(dataset: Dataset, actor: Actor, day: Day): Line | null {
  const role = roleAt(dataset, actor.id, formatIsoDay(day));
  if (role !== null) {
    const held = officesAt(actor, day).find(({ seat }) => role.startsWith(seatLabel(dataset, seat)));
    const rest = held === undefined ? role : role.slice(seatLabel(dataset, held.seat).length);
    return [...(held === undefined ? [] : [seatRef(dataset, held.seat)]), `${rest} on ${describeDay(day)}`];
  }
  const offices = [...(actor.offices ?? [])].sort((a, b) => startOf(a.from) - startOf(b.from));
  const latest = offices.findLast((office) => startOf(office.from) <= day) ?? offices[0];
  if (latest === undefined) return null;
  const dates = [
    ...(latest.from === undefined ? [] : [`from ${shortDate(latest.from)}`]),
    ...(latest.to === undefined ? [] : [`until ${shortDate(latest.to)}`]),
  ];
  const ref = seatRef(dataset, latest.seat);
  return dates.length === 0 ? [ref] : [ref, ` (${dates.join(" ")})`];
}

function seatLabel(dataset: Dataset, seat: string): string {
  return dataset.seatById.get(seat)?.label ?? seat;
}

function seatRef(dataset: Dataset, seat: string): NameRef {
  return nameOf(dataset, seatSelectionId(seat));
}

function seatHead(dataset: Dataset, seat: string): Pick<Head, "kind" | "lines"> {
  const of = dataset.seatById.get(seat)?.of;
  return { kind: "Office", lines: of === undefined ? [] : [["Of ", nameOf(dataset, of)]] };
}

function startOf(edtf: string | undefined): number {
  const date = edtf === undefined ? null : parseEdtf(edtf);
  return date?.ok === true ? date.value.span.from : -Infinity;
}

function pairLine(dataset: Dataset, ref: NameRef, day: Day): Line {
  const actor = dataset.actors[dataset.actorRow.get(ref.id) ?? -1];
  const role = actor === undefined ? null : officeLine(dataset, actor, day);
  return [ref, ...(role === null ? [`: ${kindWords(actor, ref)}`] : [": ", ...role])];
}

function kindWords(actor: Actor | undefined, { what }: NameRef): string {
  if (actor !== undefined) return ACTOR_KIND_WORDS[actor.kind].toLowerCase();
  return what === "side" ? "side" : "office";
}

function eventHead(dataset: Dataset, event: GraphEvent): Pick<Head, "kind" | "lines"> {
  const type = dataset.eventTypeLabel.get(event.type) ?? event.type;
  const format = event.format === undefined ? [] : [FORMAT_WORDS[event.format]];
  const place = event.place === undefined ? [] : [event.place.name];
  return {
    kind: [type, ...format, ...eventMarks(event)].join(", "),
    lines: [
      [[describeDate(event.date).text, ...place].join(" · ")],
      ...(event.partOf === undefined ? [] : [["Part of ", nameOf(dataset, event.partOf)]]),
    ],
  };
}

function statementHead(dataset: Dataset, statement: Statement): Pick<Head, "kind" | "lines"> {
  const form = (statement.quotations ?? []).length > 0 ? "Statement, quoted" : "Statement, in our paraphrase";
  return {
    kind: form,
    lines: [
      [describeDate(statementDate(dataset, statement)).text],
      ...(statement.event === undefined ? [] : [["At ", nameOf(dataset, statement.event)]]),
    ],
  };
}

function sourceHead(dataset: Dataset, source: Source): Pick<Head, "kind" | "lines"> {
  const published = source.published === null ? "no date printed" : describeDate(source.published).text;
  return {
    kind: `Source, ${SOURCE_KIND_WORDS[source.kind]}`,
    lines: [[nameOf(dataset, source.outlet), ` · ${published}`]],
  };
}

/** "By Ana Arden (3), Bela Bell and Carl Cole": who speaks in some statements, by first use. */
function speakerLines(dataset: Dataset, ids: readonly string[]): readonly Line[] {
  const uses = new Map<string, number>();
  for (const id of ids) {
    const speakers = dataset.statements[dataset.statementRow.get(id) ?? -1]?.speakers ?? [];
    for (const speaker of speakers) uses.set(speaker, (uses.get(speaker) ?? 0) + 1);
  }
  const names = [...uses].map(([id, count]): Line =>
    count === 1 ? [nameOf(dataset, id)] : [nameOf(dataset, id), ` (${count})`],
  );
  return [["By ", ...joinLines(names, ", ")]];
}

/** First and last by date among what counts; rows come in order of their first day. */
function firstAndLast(dataset: Dataset, linked: Linked, what: "seen" | "contact"): string | null {
  const dated: { from: Day; to: Day; edtf: string }[] = [];
  const { columns } = dataset;
  for (const row of linked.events) {
    const event = dataset.events[row];
    if (event === undefined || event.date === null || !isCountable(event)) continue;
    dated.push({ from: columns.eventFrom[row] ?? 0, to: columns.eventTo[row] ?? 0, edtf: event.date });
  }
  for (const row of linked.statements) {
    const statement = dataset.statements[row];
    const edtf = statement === undefined ? null : statementDate(dataset, statement);
    if (edtf !== null)
      dated.push({ from: columns.statementFrom[row] ?? 0, to: columns.statementTo[row] ?? 0, edtf });
  }
  const [start] = dated;
  if (start === undefined) return null;
  const first = dated.reduce((best, each) => (each.from < best.from ? each : best), start);
  const last = dated.reduce((best, each) => (each.to > best.to ? each : best), start);
  if (first.edtf === last.edtf)
    return `${what === "seen" ? "Seen" : "In contact"} on ${counted(1, "date")}: ${shortDate(first.edtf)}`;
  return `First ${what} ${shortDate(first.edtf)}, last ${what} ${shortDate(last.edtf)}`;
}
