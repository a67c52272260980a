// Made graphs: invented people of invented states, as many and as unevenly in contact as real ones are. For measuring
// pictures and speed at sizes that no curated data has yet. The same bytes at every run.
import type { Actor, GraphEvent, ReadoutGraph, Source, Statement } from "#domain/records/record-types.ts";
import { dayFromCalendar, formatIsoDay } from "#domain/time/day.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { makeCast, type Cast } from "./made-cast.ts";
import { sketchContacts } from "./made-contacts.ts";
import { addFrames, dressContact, MADE_TOPICS, madeContext, stateOf, type Wardrobe } from "./made-events.ts";
import { MADE_VOCABULARY } from "./made-vocabulary.ts";

/** How large a made graph is. */
export interface MadeSize {
  contacts: number;
  /** All of them are in contact. */
  actors: number;
  /** From its first of January on. */
  firstYear: number;
  years: number;
  /** Statements for each contact, on average. */
  said: number;
}

export const MADE_450: MadeSize = { contacts: 450, actors: 208, firstYear: 2022, years: 2, said: 0.9 };
export const MADE_880: MadeSize = { contacts: 880, actors: 230, firstYear: 2022, years: 2, said: 0.9 };
export const MADE_20000: MadeSize = { contacts: 20_000, actors: 624, firstYear: 2014, years: 10, said: 0.1 };

const made = new Map<MadeSize, ReadoutGraph>();

/** The graph of a size; made once and given to everybody, so do not change it. */
export function madeGraph(size: MadeSize): ReadoutGraph {
  const before = made.get(size);
  if (before !== undefined) return before;
  const graph = make(size);
  made.set(size, graph);
  return graph;
}

function make(size: MadeSize): ReadoutGraph {
  const chance = chanceFrom(size.contacts * 31 + size.actors);
  const firstDay = dayFromCalendar(size.firstYear, 1, 1);
  const days = dayFromCalendar(size.firstYear + size.years, 1, 1) - firstDay;
  const cast = makeCast(size.actors, chance);
  const library = new Library(cast);
  const wardrobe: Wardrobe = { cast, firstDay, chance, sourceOf: (day, host) => library.sourceOf(day, host) };
  const sketches = sketchContacts(cast, { contacts: size.contacts, days }, chance);
  const contacts = sketches
    .toSorted((a, b) => a.day - b.day)
    .map((sketch, number) => dressContact(sketch, number, wardrobe));
  const events = [...addFrames(contacts), ...madeContext(wardrobe, days)];
  const statements = contacts.flatMap((event) => saidAt(event, { size, cast, library, chance }));
  const actors = [...cast.actors, ...library.outlets];
  return {
    format: "readout-graph",
    version: 1,
    edition: "made",
    title: `${size.contacts.toLocaleString("en")} invented contacts`,
    description: "People, states and contacts that do not exist.",
    licence: "CC0",
    coverage: { from: formatIsoDay(firstDay), to: formatIsoDay(firstDay + days - 1) },
    vocabulary: { ...MADE_VOCABULARY, seats: cast.seats, sides: cast.sides, benches: cast.sideBenches },
    actors,
    events,
    statements,
    sources: library.sources,
    positions: placed(actors, events),
  };
}

/** Ministries and two newspapers, and their reports of a month as they are asked for. */
class Library {
  readonly outlets: readonly Actor[];
  private readonly shelf = new Map<string, Source>();

  constructor(cast: Cast) {
    const ministries = cast.actors
      .filter(({ kind }) => kind === "state")
      .map((state): Actor => ({
        id: `${state.id}-ministry`,
        kind: "organization",
        name: `Foreign ministry of ${state.name}`,
        aliases: [],
        state: state.id,
      }));
    const paper = (id: string, name: string): Actor => ({ id, kind: "organization", name, aliases: [] });
    this.outlets = [
      ...ministries,
      paper("hand-press", "Hand Press"),
      paper("evening-sheet", "Evening Sheet"),
    ];
    this.add("src-handbook", { outlet: "hand-press", title: "Handbook of offices", published: null });
  }

  get sources(): readonly Source[] {
    return [...this.shelf.values()];
  }

  sourceOf(day: number, { id, ...host }: Actor): string {
    const state = stateOf({ id, ...host });
    const outlet = state === undefined || day % 3 === 0 ? "evening-sheet" : `${state}-ministry`;
    const month = formatIsoDay(day).slice(0, 7);
    const source = `src-${outlet}-${month}`;
    if (!this.shelf.has(source)) this.add(source, { outlet, title: `Report of ${month}`, published: month });
    return source;
  }

  private add(id: string, about: Pick<Source, "outlet" | "title" | "published">): void {
    const kind = about.outlet.endsWith("-ministry") ? "ministry" : "newspaper";
    const undated = about.published === null ? { publishedNote: "Not printed." } : {};
    this.shelf.set(id, {
      id,
      ...about,
      ...undated,
      url: `https://example.org/${id}`,
      lang: "en",
      country: "GB",
      kind,
    });
  }
}

const SAID = [
  "The gates stay open.",
  "Nobody has asked for a new treaty.",
  "The grain will be paid for in spring.",
  "Both sides want the dam repaired.",
  "There is no list of prisoners yet.",
  "The border is where it was.",
];
const FORMULAS = ["open gates", "no lasting harm", "equal waters"];

interface Speaking {
  size: MadeSize;
  cast: Cast;
  library: Library;
  chance: Chance;
}

/** What some of those who took part said at an event. */
function saidAt(event: GraphEvent, { size, cast, library, chance }: Speaking): readonly Statement[] {
  if (!chance.happens(size.said)) return [];
  const speaker = cast.actors.find(({ id }) => id === event.participants[0]?.actor);
  const source = event.citations[0]?.source;
  if (speaker === undefined || source === undefined) return [];
  const outlet = library.sources.find(({ id }) => id === source)?.outlet ?? "hand-press";
  const formula = chance.pick(FORMULAS);
  const isQuoted = chance.happens(0.15);
  return [
    {
      id: `said-${event.id}`,
      speakers: [speaker.id],
      event: event.id,
      date: null,
      form: isQuoted ? "quotation" : "paraphrase",
      text: chance.pick(SAID),
      ...(isQuoted ? { quotations: [{ text: formula, lang: "en", source }] } : {}),
      attribution: [{ by: outlet, kind: outlet.endsWith("-ministry") ? "readout" : "report" }],
      topics: event.topics ?? [chance.pick(MADE_TOPICS)],
      citations: [{ source }],
    },
  ];
}

/** Rows of a grid: the free arrangement of a graph that nobody arranged. */
function placed(actors: readonly Actor[], events: readonly GraphEvent[]): ReadoutGraph["positions"] {
  const ids = [...actors.map(({ id }) => id), ...events.map(({ id }) => id)];
  const columns = Math.ceil(Math.sqrt(ids.length));
  return Object.fromEntries(
    ids.map((id, at) => [id, [(at % columns) * 90, Math.floor(at / columns) * 90] as const]),
  );
}
