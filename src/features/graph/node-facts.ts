// What the canvas says of a node or tie, to the eye (hover card) and to the ear (announcements).
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { roleAt } from "#domain/evidence/role-at.ts";
import { parseTieId } from "#domain/evidence/tie-id.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { actorDegrees, COUNTING_WORDS, weightWords, type Counting } from "#domain/network/counting.ts";
import type { ActorKind, RecordId } from "#domain/records/record-types.ts";
import { counted } from "#domain/text/counted.ts";
import { describeDate } from "#domain/time/describe-date.ts";
import { formatIsoDay, type Day } from "#domain/time/day.ts";

export interface NodeFacts {
  title: string;
  /** "person", "call": what it is, in one or two words. */
  kind: string;
  /** The office held at the end of the window, or the date of an event; null when there is none. */
  note: string | null;
  /** Counted events of an actor or a tie (of an actor, the pairs they expand to, when counted so); null for an event. */
  contacts: number | null;
  /** How the contacts are counted, and the weight of a tie; null for an event. */
  counted: string | null;
  /** Actors that share a counted event with this actor; participants of an event; null for a tie. */
  linked: number | null;
  /** Counted statements that it made or that were made at it; null for a tie. */
  statements: number | null;
  /** Inside the window and the filters. */
  isInside: boolean;
}

/** The end of the window, alone or with how multilateral events are counted. */
type Moment = Day | { lastDay: Day; counting: Counting };

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  person: "person",
  state: "state",
  organization: "organization",
  group: "group",
};

/**
 * The facts of what has this id on the canvas: an actor, an event, a tie `a~b` or a participation `event>actor`
 * (then of its event). `moment`: the end of the window, for the office held, and how multilateral events are counted
 * (once when absent). Null for anything else.
 */
export function nodeFacts(dataset: Dataset, visible: Visible, id: string, moment: Moment): NodeFacts | null {
  const { lastDay, counting } =
    typeof moment === "number" ? { lastDay: moment, counting: "once" as const } : moment;
  const actor = dataset.actorRow.get(id);
  if (actor !== undefined) return actorFacts(dataset, visible, actor, { lastDay, counting });
  const event = dataset.eventRow.get(id) ?? dataset.eventRow.get(id.split(">")[0] ?? "");
  if (event !== undefined) return eventFacts(dataset, visible, event);
  const ends = parseTieId(id);
  return ends === null ? null : tieFacts(dataset, visible, ends, counting);
}

/** One sentence part for screen readers: "Wang Yi, person, 12 contacts in these dates, linked to 7". */
export function factsInWords({
  title,
  kind,
  note,
  contacts,
  counted: how,
  linked,
  isInside,
}: NodeFacts): string {
  const parts = [title, kind];
  if (contacts === null) {
    if (note !== null) parts.push(note);
    if (linked !== null) parts.push(counted(linked, "participant"));
    if (!isInside) parts.push("outside these dates or filters");
  } else {
    parts.push(
      contacts === 0 ? "no contacts in these dates" : `${counted(contacts, "contact")} in these dates`,
    );
    if (linked !== null && linked > 0) parts.push(`linked to ${linked}`);
    // To count each event once is what "contacts" means to the ear; only what differs from that is said each time.
    if (contacts > 0 && how !== null && how !== COUNTING_WORDS.once) parts.push(how);
  }
  return parts.join(", ");
}

function actorFacts(
  dataset: Dataset,
  visible: Visible,
  row: number,
  { lastDay, counting }: Exclude<Moment, number>,
): NodeFacts | null {
  const actor = dataset.actors[row];
  if (actor === undefined) return null;
  return {
    title: actor.name,
    kind: KIND_WORDS[actor.kind],
    note: roleAt(dataset, actor.id, formatIsoDay(lastDay)),
    contacts: actorDegrees(dataset, visible, counting)[row] ?? 0,
    counted: COUNTING_WORDS[counting],
    linked: linkedActors(dataset, visible, row),
    statements: spokenBy(dataset, visible, row),
    isInside: visible.actors[row] === 1,
  };
}

function eventFacts(dataset: Dataset, visible: Visible, row: number): NodeFacts | null {
  const event = dataset.events[row];
  if (event === undefined) return null;
  let statements = 0;
  for (const statement of rowsOf(dataset.columns.eventStatements, row))
    statements += visible.statements[statement] ?? 0;
  return {
    title: event.title,
    kind: (dataset.eventTypeLabel.get(event.type) ?? event.type).toLowerCase(),
    note: describeDate(event.date).text,
    contacts: null,
    counted: null,
    linked: rowsOf(dataset.columns.participants, row).length,
    statements,
    isInside: visible.events[row] === 1,
  };
}

function tieFacts(
  dataset: Dataset,
  visible: Visible,
  ends: readonly [RecordId, RecordId],
  counting: Counting,
): NodeFacts | null {
  const [a = -1, b = -1] = ends.map((id) => dataset.actorRow.get(id));
  const [first, second] = [dataset.actors[a], dataset.actors[b]];
  if (first === undefined || second === undefined) return null;
  let contacts = 0;
  let weight = 0;
  for (const event of rowsOf(dataset.columns.actorEvents, a)) {
    const others = rowsOf(dataset.columns.participants, event);
    if (visible.events[event] !== 1 || !others.includes(b)) continue;
    contacts += 1;
    weight += 1 / (others.length - 1);
  }
  return {
    title: `${first.name} – ${second.name}`,
    kind: "tie",
    note: null,
    contacts,
    counted: weightWords(counting === "once" ? weight : contacts, counting),
    linked: null,
    statements: null,
    isInside: contacts > 0,
  };
}

function linkedActors(dataset: Dataset, visible: Visible, row: number): number {
  const others = new Set<number>();
  for (const event of rowsOf(dataset.columns.actorEvents, row)) {
    if (visible.events[event] !== 1) continue;
    for (const other of rowsOf(dataset.columns.participants, event)) others.add(other);
  }
  others.delete(row);
  return others.size;
}

function spokenBy(dataset: Dataset, visible: Visible, row: number): number {
  let spoken = 0;
  for (let statement = 0; statement < dataset.statements.length; statement += 1) {
    if (visible.statements[statement] === 1 && rowsOf(dataset.columns.speakers, statement).includes(row))
      spoken += 1;
  }
  return spoken;
}
