import type { DataReport } from "#compiler/report/data-report.ts";
import type { ActorTally } from "#compiler/report/figures/actor-tallies.ts";
import type { SourceTally } from "#compiler/report/figures/source-tallies.ts";
import type { Column } from "./markdown-table.ts";
import { countWords, type ReportSection, type Shown, sumOf, topOf } from "./report-section.ts";

/** Events and statements by actor, by source, by outlet and by kind of source; long lists cut unless `isWhole`. */
export function tallySections({ actors, sources }: DataReport, isWhole: boolean): readonly ReportSection[] {
  const { bySource, byOutlet, byKind } = sources;
  return [
    actorSection("Events by actor", { actors, of: "events", isWhole }),
    actorSection("Statements by actor", { actors, of: "statements", isWhole }),
    sourceSection("Citations by source", { tallies: bySource, what: ["source", "sources"], isWhole }),
    sourceSection("Citations by outlet", { tallies: byOutlet, what: ["outlet", "outlets"], isWhole }),
    sourceSection("Citations by kind of source", { tallies: byKind, what: ["kind", "kinds"], isWhole }),
  ];
}

const VERBS = { events: ["takes part", "take part"], statements: ["speaks", "speak"] } as const;

function actorSection(
  heading: string,
  { actors, of, isWhole }: { actors: readonly ActorTally[]; of: "events" | "statements"; isWhole: boolean },
): ReportSection {
  const ranked = actors
    .filter((actor) => actor[of] > 0)
    .toSorted((a, b) => b[of] - a[of] || (a.id < b.id ? -1 : 1));
  const top = topOf(ranked, isWhole);
  const [one, many] = VERBS[of];
  const sum = sumOf(ranked, (actor) => actor[of]);
  return {
    heading,
    total: `${countWords(ranked.length, "actor")} ${ranked.length === 1 ? one : many}, ${countWords(sum, "time")} in all; who acts on another's behalf counts for themselves.`,
    parts: [
      {
        columns: [{ title: "actor" }, { title: "kind" }, { title: of, as: "number" }],
        rows: top.shown.map((actor) => [actor.name, actor.kind, actor[of]]),
      },
      ...restOf(
        top,
        (rest) =>
          `${countWords(rest.length, "more actor")}: ${countWords(
            sumOf(rest, (actor) => actor[of]),
            "time",
          )}.`,
      ),
    ],
  };
}

const SOURCE_COLUMNS: readonly Column[] = [
  { title: "citations", as: "number" },
  { title: "events", as: "number" },
  { title: "events it alone carries", as: "number" },
  { title: "statements", as: "number" },
  { title: "statements it alone carries", as: "number" },
];

interface SourceTable {
  tallies: readonly SourceTally[];
  what: readonly [one: string, many: string];
  isWhole: boolean;
}

function sourceSection(heading: string, { tallies, what, isWhole }: SourceTable): ReportSection {
  const [one, many] = what;
  const top = topOf(tallies, isWhole);
  const numbers = (list: readonly SourceTally[]): string =>
    `${countWords(
      sumOf(list, ({ citations }) => citations),
      "citation",
    )}; ${countWords(
      sumOf(list, ({ eventsAlone }) => eventsAlone),
      "event",
    )} and ${countWords(
      sumOf(list, ({ statementsAlone }) => statementsAlone),
      "statement",
    )} carried by one ${one} alone`;
  const sources: Column[] = one === "source" ? [{ title: "id" }] : [{ title: "sources", as: "number" }];
  return {
    heading,
    total: `${countWords(tallies.length, one, many)}, ${numbers(tallies)}.`,
    parts: [
      {
        columns: [{ title: one }, ...sources, ...SOURCE_COLUMNS],
        rows: top.shown.map((tally) => [
          tally.label,
          one === "source" ? tally.id : tally.sources,
          tally.citations,
          tally.events,
          tally.eventsAlone,
          tally.statements,
          tally.statementsAlone,
        ]),
      },
      ...restOf(
        top,
        (rest) => `${countWords(rest.length, `more ${one}`, `more ${many}`)}: ${numbers(rest)}.`,
      ),
    ],
  };
}

/** What is not shown, counted in words. */
function restOf<T>({ rest }: Shown<T>, words: (rest: readonly T[]) => string): string[] {
  return rest.length === 0 ? [] : [`${words(rest)} \`--all\` shows them.`];
}
