import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Citation, RecordId } from "#domain/records/record-types.ts";
import { chicagoNote, markdownText } from "./chicago-note.ts";
import { eventLine, statementDay, statementLine, type LineContext } from "./chronology-lines.ts";
import { cslItem } from "./csl-item.ts";

/** What a chronology is made of: rows of the data set, in its order (by first day, undated last). */
export interface ChronologyContent {
  /** The heading. */
  title: string;
  /** Lines under the heading: dates, filters, what is left out. */
  lead: readonly string[];
  events: readonly number[];
  statements: readonly number[];
  /** Sources that are switched off: nothing is cited from them. */
  off: ReadonlySet<RecordId>;
}

/**
 * Events and statements in order of date as Markdown, for a briefing. Each line carries the numbers of its notes, in
 * the order in which they are met; the notes at the end are the sources as Chicago notes, one number a source, so that
 * every number resolves to a source of the graph. Quoted words stand in quotation marks, our own paraphrase without.
 */
export function markdownChronology(dataset: Dataset, content: ChronologyContent): string {
  const notes = createNotes(dataset, content.off);
  const context: LineContext = { dataset, off: content.off, marks: notes.marks };
  const text = entriesOf(dataset, content)
    .map((entry) => writeEntry(context, entry))
    .join("\n");
  return [
    `# ${markdownText(content.title)}`,
    ...(content.lead.length === 0 ? [] : [content.lead.map(markdownText).join("  \n")]),
    text === "" ? "Nothing is selected inside these dates and filters." : text,
    ...notes.written(),
  ]
    .join("\n\n")
    .concat("\n");
}

/** An event with the statements made at it, or a statement that stands alone. */
interface Entry {
  /** First day; undated last. */
  day: number;
  event: number | null;
  statements: readonly number[];
}

function entriesOf(dataset: Dataset, { events, statements }: ChronologyContent): readonly Entry[] {
  const { eventFrom, eventCertainty, statementEvent } = dataset.columns;
  const shown = new Set(events);
  const underEvent = new Map<number, number[]>();
  const alone: Entry[] = [];
  for (const row of statements) {
    const event = statementEvent[row] ?? -1;
    if (!shown.has(event)) alone.push({ day: statementDay(dataset, row), event: null, statements: [row] });
    else underEvent.set(event, [...(underEvent.get(event) ?? []), row]);
  }
  const atEvents = events.map((row): Entry => {
    const day = eventCertainty[row] === 0 ? Infinity : (eventFrom[row] ?? 0);
    return { day, event: row, statements: underEvent.get(row) ?? [] };
  });
  return [...atEvents, ...alone].toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function writeEntry(context: LineContext, { event, statements }: Entry): string {
  if (event === null) return statements.map((row) => `- ${statementLine(context, row, true)}`).join("\n");
  return [
    `- ${eventLine(context, event)}`,
    ...statements.map((row) => `  - ${statementLine(context, row, false)}`),
  ].join("\n");
}

interface Notes {
  /** "[^1][^2]" for the citations; "" where none is left. */
  marks: (citations: readonly Citation[]) => string;
  /** The notes under the text, as one block; none where nothing is cited. */
  written: () => readonly string[];
}

function createNotes(dataset: Dataset, off: ReadonlySet<RecordId>): Notes {
  const numbers = new Map<RecordId, number>();
  return {
    marks: (citations) => {
      const ids = new Set(citations.map((citation) => citation.source));
      const cited = [...ids].filter((id) => dataset.sourceById.has(id) && !off.has(id));
      for (const id of cited) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return cited.map((id) => `[^${numbers.get(id) ?? 0}]`).join("");
    },
    written: () => {
      const lines = [...numbers].flatMap(([id, number]) => {
        const source = dataset.sourceById.get(id);
        return source === undefined
          ? []
          : [`[^${number}]: ${chicagoNote(cslItem(dataset, source), "markdown")}`];
      });
      return lines.length === 0 ? [] : [lines.join("\n")];
    },
  };
}
