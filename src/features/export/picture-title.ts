// The sentence above a picture: who, how often, when.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseSeatId } from "#domain/ref/ref.ts";
import type { Choice } from "#domain/relations/chosen-events.ts";
import { counted, grouped } from "#domain/text/counted.ts";
import { officeWithArticle, withArticle } from "#domain/text/with-article.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { nameOfId } from "./name-of-id.ts";

export interface TitleSubject {
  dataset: Dataset;
  /** The ids chosen, in their order. */
  selection: readonly string[];
  choice: Choice;
  /** Rows of the contacts that the picture shows. */
  rows: readonly number[];
  window: DayWindow | null;
}

const REMOTE = new Set(["call", "letter"]);
const DISTANT = new Set(["phone", "video", "written"]);
const MOST_NAMES = 3;

/**
 * "China and Central Asia met 10 times in 2023", "Wang Yi had 46 contacts", "Xi Jinping and Volodymyr Zelensky spoke
 * once", "Nothing between … in this collection"; the name of a single event; the data set's when nothing is chosen.
 */
export function pictureTitle(subject: TitleSubject): string {
  const { dataset, selection, choice, rows, window } = subject;
  const when = window === null ? "" : ` ${whenWords(window)}`;
  const names = partyNames(dataset, choice, selection);
  const [first, second, ...others] = names;
  if (first === undefined) return dataset.graph.title;
  if (choice.parties.length === 0 && choice.ties.length === 0) return listOf(names);
  if (second === undefined)
    return rows.length === 0
      ? `No contact of ${first}${when} in this collection`
      : opened(`${first} had ${counted(rows.length, "contact")}${when}`);
  if (rows.length === 0) return `No contact between ${listOf(names)}${when} in this collection`;
  if (others.length > 0) return `${counted(rows.length, "contact")} between ${listOf(names)}${when}`;
  return opened(`${first} and ${second} ${verbOf(dataset, rows)} ${times(rows.length)}${when}`);
}

/** A sentence that opens with an article opens with a capital: a name like "von der Leyen" stays as it is written. */
function opened(sentence: string): string {
  return sentence.startsWith("the ") ? `T${sentence.slice(1)}` : sentence;
}

function partyNames(dataset: Dataset, choice: Choice, selection: readonly string[]): readonly string[] {
  const [tie] = choice.ties;
  const parties = choice.parties.length > 0 ? choice.parties : tie;
  if (parties === undefined)
    return selection.map((id) => nameOfId(dataset, id)).filter((name) => name !== null);
  return parties.flatMap(({ id }) => {
    const name = nameOfId(dataset, id);
    if (name === null) return [];
    return parseSeatId(id) === null ? withArticle(name) : officeWithArticle(name);
  });
}

/** in 2023, in March 2022, from 1 March to 30 April 2022, on 26 April 2023. */
function whenWords(window: DayWindow): string {
  const words = describeWindow(window);
  if (window.from === window.to) return `on ${words}`;
  return words.includes(" to ") ? `from ${words}` : `in ${words}`;
}

function verbOf({ events }: Dataset, rows: readonly number[]): string {
  const isRemote = (row: number): boolean => {
    const event = events[row];
    return event !== undefined && (REMOTE.has(event.type) || DISTANT.has(event.format ?? ""));
  };
  const remote = rows.filter(isRemote).length;
  if (remote === 0) return "met";
  const isSpoken = (row: number): boolean => events[row]?.type === "call";
  return rows.every(isSpoken) ? "spoke" : "were in contact";
}

function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${grouped(count)} times`;
}

function listOf(names: readonly string[]): string {
  const shown = names.length === MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
